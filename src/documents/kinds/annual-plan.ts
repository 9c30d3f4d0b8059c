import { blankAnnualPlan, deriveAnnualPlan } from '../../derive/documents/annual-plan.ts';
import { defineDocument } from '../define.ts';
import { leaf, many, part } from '../view.ts';

const number = leaf('标题编号');
const texts = (title: string) => many(title, leaf('段落'));
const points = (title: string) => many(title, part('条目', { number: leaf('编号'), text: leaf('内容') }));
const annex = { label: leaf('附件编号'), title: leaf('附件标题') };

const deduction = (title: string) =>
  part(title, {
    total: leaf('合计'),
    items: many('分项', part('分项', { name: leaf('名称'), days: leaf('工作日') })),
  });

const workdays = part('工作日测算', {
  statutory: leaf('国家法定工作日'),
  officers: leaf('执法人员数'),
  total: leaf('总法定工作日'),
  other: deduction('其他执法工作日'),
  nonEnforcement: deduction('非执法工作日'),
  inspection: leaf('监督检查工作日'),
  key: leaf('重点检查工作日'),
  general: leaf('一般检查工作日'),
  keyShare: leaf('重点检查占比').optional(),
});

const enterprises = part('重点检查企业名单', {
  ...annex,
  rows: many(
    '企业',
    part('企业', {
      number: leaf('序号'),
      name: leaf('企业名称'),
      code: leaf('统一社会信用代码'),
      sector: leaf('所属行业'),
      area: leaf('所在区域'),
      months: leaf('检查月份'),
      times: leaf('检查次数'),
    }),
  ),
});

const lines = part('检查安排表', {
  ...annex,
  rows: many(
    '安排',
    part('安排', {
      number: leaf('序号'),
      matter: leaf('检查事项'),
      object: leaf('检查对象'),
      way: leaf('检查类别和方式'),
      frequency: leaf('检查频次和上限'),
      span: leaf('时间安排'),
      times: leaf('计划家次'),
      days: leaf('工作日'),
      unit: leaf('承办机构'),
    }),
  ),
  times: leaf('家次合计'),
  days: leaf('工作日合计'),
});

const month = {
  month: leaf('月份'),
  tasks: leaf('工作任务'),
  visits: leaf('计划家次'),
  key: leaf('其中重点检查'),
};
const totals = { visits: leaf('家次合计'), key: leaf('重点检查合计') };

/** Plans that reckon days for each month have a column more. */
const schedule = part('月度安排表', {
  ...annex,
  plain: part('不列工作日', { rows: many('月份', part('月份', month)), ...totals }).optional(),
  timed: part('列工作日', {
    rows: many('月份', part('月份', { ...month, days: leaf('工作日') })),
    ...totals,
    days: leaf('工作日合计'),
  }).optional(),
});

const view = part('年度监督检查计划', {
  agency: leaf('发文机关'),
  docNumber: leaf('发文字号'),
  year: leaf('计划年度'),
  name: leaf('计划名称'),
  subject: leaf('不带机关名的计划名称'),
  mainTo: leaf('主送机关').optional(),
  approval: part('批准', {
    by: leaf('批准机关'),
    on: leaf('批准日期'),
    docNumber: leaf('批准文号').optional(),
  }).optional(),
  filing: part('备案', { to: leaf('备案机关') }).optional(),
  basis: part('编制依据和原则', { number, paragraphs: texts('正文') }),
  guiding: part('指导思想', { number, paragraphs: texts('正文') }).optional(),
  goals: part('工作目标', { number, items: points('目标') }).optional(),
  forces: part('执法力量', {
    number,
    count: leaf('执法人员数'),
    units: leaf('承担执法的机构').optional(),
  }),
  workdays,
  key: part('重点检查', {
    number,
    scope: texts('范围'),
    frequency: leaf('频次'),
    count: leaf('企业数'),
    visits: leaf('检查次数').optional(),
  }),
  general: part('一般检查', {
    number,
    scope: texts('范围'),
    subjects: leaf('对象数').optional(),
    ratio: leaf('抽查比例').optional(),
    method: leaf('抽查方式').optional(),
    cap: leaf('频次上限').optional(),
  }),
  arrangement: part('检查安排', { number }),
  safeguards: part('保障措施', { number, items: points('措施') }).optional(),
  execution: part('上年度执行情况', {
    number,
    year: leaf('年度'),
    planned: leaf('计划家次'),
    done: leaf('完成家次'),
    rate: leaf('完成率').optional(),
    key: part('重点检查', { planned: leaf('计划'), done: leaf('完成') }).optional(),
    reason: leaf('未完成原因').optional(),
    summary: texts('说明'),
  }).optional(),
  channel: part('监督渠道', { unit: leaf('受理异议的机构'), phone: leaf('监督电话') }),
  attachments: texts('附件名称'),
  enterprises: enterprises.optional(),
  lines: lines.optional(),
  schedule: schedule.optional(),
  date: leaf('成文日期'),
  imprint: part('版记', {
    copies: leaf('抄送机关').optional(),
    issuer: leaf('印发机关'),
    date: leaf('印发日期'),
  }),
  verification: part('核验', { code: leaf('核验码'), url: leaf('核验网址') }).optional(),
});

/** 年度监督检查计划, published as an official document with its tables as annexes. */
export const annualPlan = defineDocument({
  id: 'annual-plan',
  title: { zh: '年度监督检查计划', en: 'Annual inspection plan' },
  of: 'plan',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  derive: deriveAnnualPlan,
  blank: blankAnnualPlan,
});
