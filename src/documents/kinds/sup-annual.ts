import {
  annualParts,
  blankAnnualReport,
  deriveAnnualReport,
} from '../../derive/documents/supervision/annual.ts';
import { annualSample } from '../samples/supervision.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('年度执法监督工作情况报告', {
  ...officialShape,
  number: leaf('发文字号'),
  signer: leaf('签发人'),
  year: leaf('年度'),
  to: leaf('接收报告的机关'),
  basis: leaf('报告依据'),
  work: sectionShape('监督工作开展情况').optional(),
  problems: sectionShape('发现的问题').optional(),
  notices: sectionShape('整改和处理情况').optional(),
  reviews: sectionShape('案卷评查情况').optional(),
});

/** 年度执法监督工作情况报告, due by the end of March: counted from the records, one for each year. */
export const supAnnual = defineDocument({
  id: 'sup-annual',
  title: { zh: '年度执法监督工作情况报告', en: 'Yearly report on supervision' },
  of: 'agency',
  reads: ['supervision', 'case-review'],
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  parts: annualParts,
  sample: annualSample,
  derive: deriveAnnualReport,
  blank: blankAnnualReport,
});
