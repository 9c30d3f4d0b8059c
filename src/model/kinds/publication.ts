import type * as z from 'zod';
import { choice, code, date, group, id, list, ref, text, url } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** Where things are published: the carriers of the standard catalogue of open government at the grass roots. */
export const carriers = {
  website: '政府网站',
  gazette: '政府公报',
  social: '两微一端',
  briefing: '发布会、听证会',
  broadcast: '广播电视',
  press: '纸质媒体',
  'reading-place': '公开查阅点',
  'service-centre': '政务服务中心',
  'service-station': '便民服务站',
  'on-site': '入户、现场',
  'notice-board': '社区、企事业单位、村公示栏',
  push: '精准推送',
  'credit-china': '信用中国',
  'enterprise-system': '国家企业信用信息公示系统',
  window: '服务大厅窗口',
  other: '其他',
} as const;

/** Kinds of records that are published; a test compares the list with the registry. */
const subjects = {
  agency: '执法机构',
  responsibility: '权责清单',
  plan: '年度监督检查计划',
  statistics: '月度监督检查统计',
  quarter: '季度执法情况分析',
  'year-data': '年度行政执法数据',
  penalty: '行政处罚结果',
  licence: '行政许可结果',
  coercion: '行政强制',
  case: '行政处罚案件',
  inspection: '行政检查',
  order: '责令限期整改指令',
  complaint: '举报投诉',
  'random-item': '随机抽查事项清单',
  'random-pool': '双随机名录库',
  draw: '双随机抽取记录',
  dishonesty: '安全生产严重失信主体名单',
  supervision: '执法监督',
  officer: '执法人员',
  enterprise: '监管企业名录',
  page: '文章',
} as const;

const schema = group('公开事项', {
  id: id({ example: 'penalty-2026-001' }),
  agency: ref('公开主体', 'agency', { aliases: ['所属机构'] }),
  about: choice('公开内容类别', subjects),
  record: code('公开内容编号', { hint: '所公开记录的编号' }),
  document: code('公开文书种类', {
    hint: '公开的是文书的，填文书种类的代号，如 decision-unit；内部文书不得公开',
  }).optional(),
  title: text('公开标题', { hint: '目录中的名称' }),
  summary: text('内容概述').optional(),
  indexNumber: code('索引号', {
    pattern: /^[0-9A-Z-]{8,18}\/\d{4}-\d{5}$/u,
    example: 'MB0000019/2026-00001',
    hint: '机构代码/年份-五位序号；一经使用不再改动，也不再给别的记录',
    source: '政府信息公开条例 第十二条',
  }).optional(),
  createdOn: date('信息生成日期').optional(),
  channel: choice('公开渠道', carriers).default('website'),
  address: url('公开网址').optional(),
  publishedOn: date('公开日期', { aliases: ['公示日期', '公布日期'] }),
  until: date('公开截止日期').optional(),
  withdrawn: group('停止公开', {
    on: date('停止公开日期'),
    reason: text('停止公开原因'),
    basis: text('停止公开依据').optional(),
  }).optional(),
  corrections: list(
    '更正记录',
    group('更正记录', { on: date('更正日期'), what: text('更正内容'), reason: text('更正原因') }),
  ).default([]),
  operator: text('经办人', { publish: 'internal' }).optional(),
  approvedBy: text('公开审查人', { publish: 'internal' }).optional(),
  remark: text('备注', { publish: 'internal' }).optional(),
});

export type Publication = z.output<typeof schema>;

/** 信息公开台账: what was published where and when, under which index number, and why it was withdrawn. */
export const publication = defineKind({
  id: 'publication',
  title: { zh: '信息公开台账', en: 'Publication log' },
  folder: 'publications',
  about: {
    zh: '公开了什么、在哪里、何时公开、何时因何停止；索引号在此登记，随内容一并保存，重新生成网站时不变。',
    en: 'What was published where and when, and when and why it was withdrawn; index numbers are assigned here and never change.',
  },
  publish: 'public',
  schema,
  defaultId: (value) =>
    `${value.about}-${value.record}${value.channel === 'website' ? '' : `-${value.channel}`}`,
  actDate: (value) => value.publishedOn,
  label: (value) => value.title,
  sample: {
    id: 'penalty-2026-001',
    agency: 'shili',
    about: 'penalty',
    record: '2026-001',
    title: '示例市松风化工有限公司未如实记录安全生产教育和培训情况案处罚决定',
    indexNumber: 'MB0000019/2026-00001',
    createdOn: '2026-02-05',
    channel: 'website',
    address: 'https://gongshi.example/penalty/2026-001.html',
    publishedOn: '2026-02-10',
  },
});
