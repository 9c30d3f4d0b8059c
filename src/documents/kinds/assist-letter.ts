import {
  blankAssistLetter,
  cooperationLabel,
  deriveAssistLetter,
} from '../../derive/documents/case/cooperation.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { letterShape } from '../case-view.ts';
import { defineDocument } from '../define.ts';
import { withCooperation } from '../samples/case-decision.ts';
import { leaf, many, part } from '../view.ts';

const view = part('行政执法协助函', {
  ...letterShape,
  to: leaf('受请求机关'),
  party: leaf('当事人'),
  reason: leaf('案由'),
  basis: leaf('请求协助的依据').optional(),
  matters: many('请求协助事项', leaf('段落')),
});

/** 行政执法协助函: asks an agency elsewhere to help with a case (行政处罚法 art. 26; 进一步加强执法意见 第十项). */
export const assistLetter = defineDocument({
  id: 'assist-letter',
  title: { zh: '行政执法协助函', en: 'Letter asking for assistance' },
  word: '协',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ cooperation }) => partsOf(cooperation, cooperationLabel),
  sample: withCooperation,
  derive: deriveAssistLetter,
  blank: blankAssistLetter,
});
