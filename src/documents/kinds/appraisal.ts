import { appraisalLabel, blankAppraisal, deriveAppraisal } from '../../derive/documents/case/evidence.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { goods, letterShape } from '../case-view.ts';
import { withAppraisal } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { leaf, many, part } from '../view.ts';

const view = part('鉴定委托书', {
  ...letterShape,
  body: leaf('鉴定机构'),
  matter: leaf('案由'),
  goods,
  requirement: many('鉴定要求', leaf('段落')),
  due: leaf('要求完成日期'),
});

/** 鉴定委托书, form 23 of the enforcement set: to an expert body. */
export const appraisal = defineDocument({
  id: 'appraisal',
  title: { zh: '鉴定委托书', en: 'Commission of an appraisal' },
  word: '鉴',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ appraisals }) => partsOf(appraisals, appraisalLabel),
  sample: withAppraisal,
  derive: deriveAppraisal,
  blank: blankAppraisal,
});
