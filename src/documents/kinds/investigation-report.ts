import { blankInvestigationReport, deriveInvestigationReport } from '../../derive/documents/case/filing.ts';
import { signers } from '../case-view.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('调查终结报告', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  party: part('当事人', {
    name: leaf('名称'),
    code: leaf('统一社会信用代码'),
    head: leaf('法定代表人（负责人）'),
    address: leaf('地址'),
    phone: leaf('联系电话'),
    postcode: leaf('邮政编码'),
  }),
  source: leaf('案件来源'),
  filed: part('立案', { number: leaf('立案文号'), on: leaf('立案日期') }).optional(),
  handlers: part('承办人', { names: leaf('姓名'), certificates: leaf('执法证号') }),
  process: many('调查经过', leaf('段落')),
  facts: many('查明的事实', leaf('段落')),
  evidence: many(
    '证据',
    part('证据', { number: leaf('序号'), name: leaf('名称'), proves: leaf('证明内容') }),
  ),
  legal: many('违法行为性质和适用法律', leaf('段落')),
  proposal: leaf('处理建议'),
  opinion: leaf('处理建议说明').optional(),
  signers,
  date: leaf('报告日期'),
});

/** 调查终结报告: the report that ends the investigation; in the later sets, not among the 48 forms. */
export const investigationReport = defineDocument({
  id: 'investigation-report',
  title: { zh: '调查终结报告', en: 'Report of the investigation' },
  word: '终报',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ report }) =>
    report ? undefined : { zh: '案件调查没有终结', en: 'the investigation has not ended' },
  derive: deriveInvestigationReport,
  blank: blankInvestigationReport,
});
