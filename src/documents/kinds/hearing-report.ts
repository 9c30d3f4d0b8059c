import { deriveHearingReport } from '../../derive/documents/case/hearing.ts';
import { withHearing } from '../samples/case-hearing.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('听证会报告书', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  host: leaf('主持人'),
  hostPost: leaf('主持人职务'),
  members: leaf('听证员'),
  clerk: leaf('书记员'),
  summary: leaf('听证会基本情况'),
  opinion: leaf('主持人意见'),
  decision: leaf('负责人意见').optional(),
});

/** 听证会报告书, form 29 of the enforcement set. */
export const hearingReport = defineDocument({
  id: 'hearing-report',
  title: { zh: '听证会报告书', en: 'Report of a hearing' },
  word: '听报',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: ({ hearing }) =>
    hearing?.report ? undefined : { zh: '没有听证报告', en: 'there is no report of a hearing' },
  sample: withHearing,
  derive: deriveHearingReport,
});
