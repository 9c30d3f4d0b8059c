import { adviceParts, blankAdvice, deriveAdviceMine } from '../../derive/documents/inspection/advice.ts';
import { defineDocument } from '../define.ts';
import { adviceShape } from '../shapes.ts';
import { adviceSample } from '../samples/inspection.ts';
import { part } from '../view.ts';

/** 加强和改善安全管理意见书 of the mine inspectorate. */
export const adviceMine = defineDocument({
  id: 'advice-mine',
  title: { zh: '加强和改善安全管理意见书', en: 'Opinion on the management of a mine' },
  word: '管意',
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  view: part('加强和改善安全管理意见书', adviceShape),
  parts: adviceParts('mine'),
  sample: adviceSample,
  derive: deriveAdviceMine,
  blank: blankAdvice,
});
