import { adviceParts, blankAdvice, deriveAdviceLocal } from '../../derive/documents/inspection/advice.ts';
import { defineDocument } from '../define.ts';
import { adviceShape } from '../shapes.ts';
import { adviceSample } from '../samples/inspection.ts';
import { part } from '../view.ts';

/** 加强和改善安全监管建议书 of the mine inspectorate. */
export const adviceLocal = defineDocument({
  id: 'advice-local',
  title: { zh: '加强和改善安全监管建议书', en: 'Advice on local supervision' },
  word: '监建',
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  view: part('加强和改善安全监管建议书', adviceShape),
  parts: adviceParts('local'),
  sample: adviceSample,
  derive: deriveAdviceLocal,
  blank: blankAdvice,
});
