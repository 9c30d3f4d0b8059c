import type * as z from 'zod';
import {
  citation,
  code,
  count,
  date,
  decimal,
  documentNumber,
  flag,
  group,
  id,
  lateReason,
  list,
  month,
  percent,
  prose,
  ref,
  text,
  uscc,
  year,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';

const days = (title: string) => decimal(title, '天');

const approval = group(
  '批准',
  {
    by: text('批准机关', { example: '示例市人民政府' }),
    on: date('批准日期'),
    docNumber: documentNumber('批准文号').optional(),
  },
  { source: '安全生产监管执法监督办法 第八条第二项' },
);

const filing = group(
  '备案',
  {
    to: text('备案机关', { example: '示例省应急管理厅' }),
    on: date('备案日期'),
    docNumber: documentNumber('备案文号').optional(),
  },
  { source: '安全生产监管执法监督办法 第八条第二项' },
);

/** A letter that goes up about the plan; the site shows what came of it, not the letter. */
const letter = (title: string, example: string) =>
  group(
    title,
    {
      docNumber: documentNumber(`${title}文号`, { example }),
      on: date(`${title}日期`),
      signer: text(`${title}签发人`),
    },
    { publish: 'internal' },
  );

const workdayItems = (title: string) =>
  group(title, {
    items: list('分项', group('工作日分项', { name: text('分项名称'), days: days('分项工作日') })).default(
      [],
    ),
    total: days('合计工作日'),
  });

const line = group('检查安排', {
  number: code('安排序号'),
  matter: text('检查事项'),
  basis: list('检查依据', citation('依据')).default([]),
  object: text('检查对象', { hint: '含数量，例如：全市工贸企业 120家，重点检查16家' }),
  targets: count('检查对象数', '家').optional(),
  key: flag('重点检查'),
  random: flag('双随机').default(false),
  content: prose('检查内容').optional(),
  mode: text('检查方式').optional(),
  frequency: text('检查频次').optional(),
  cap: count('频次上限', '次', { hint: '每年对同一企业检查的上限' }).optional(),
  from: month('开始月份').optional(),
  to: month('结束月份').optional(),
  times: count('计划检查家次', '家次'),
  officers: count('每次执法人员数', '人').default(2),
  daysEach: days('每家次工作日'),
  days: days('安排工作日'),
  unit: text('承办机构'),
  joint: text('联合检查', { hint: '跨部门联合检查的牵头和配合部门' }).optional(),
  remark: text('安排备注').optional(),
});

const schema = group('年度监督检查计划', {
  id: id({ example: '2026' }),
  agency: ref('所属机构', 'agency'),
  year: year('计划年度'),
  title: text('计划名称').optional(),
  docNumber: documentNumber('发文字号', { example: '示应急〔2026〕3号' }),
  mainTo: text('主送机关').optional(),
  copies: text('抄送机关').optional(),
  signedOn: date('成文日期'),
  printedOn: date('印发日期').optional(),
  basis: prose('编制依据和原则'),
  guiding: prose('指导思想').optional(),
  goals: list('工作目标', prose('目标')).default([]),
  officers: group('执法人员', {
    count: count('行政执法人员数', '人'),
    units: list('承担执法的机构', text('机构名称')).default([]),
  }),
  workdays: group(
    '工作日测算',
    {
      statutory: days('国家法定工作日'),
      total: days('总法定工作日'),
      other: workdayItems('其他执法工作日'),
      nonEnforcement: workdayItems('非执法工作日'),
      inspection: days('监督检查工作日'),
      key: days('重点检查工作日'),
      general: days('一般检查工作日'),
    },
    { source: '安全生产年度监督检查计划编制办法' },
  ),
  key: group('重点检查', {
    scope: prose('重点检查范围'),
    frequency: text('重点检查频次'),
    statedCount: count('重点检查企业数', '家'),
    enterprises: list(
      '重点检查企业',
      group('重点企业', {
        name: text('企业名称', { aliases: ['单位名称'] }),
        uscc: uscc('企业统一社会信用代码', { aliases: ['统一社会信用代码'] }),
        sector: text('所属行业').optional(),
        area: text('所在区域').optional(),
        months: list('检查月份', month('月份')).default([]),
        times: count('检查次数', '次').default(1),
      }),
    ).default([]),
  }),
  general: group('一般检查', {
    scope: prose('一般检查范围'),
    ratio: percent('抽查比例').optional(),
    method: text('抽查方式', { example: '双随机' }).optional(),
    subjects: count('一般检查对象数', '家').optional(),
  }),
  capPerEnterprise: count('企业年度检查频次上限', '次', { source: '国办发〔2024〕54号' }).optional(),
  lines: list('检查安排表', line).default([]),
  schedule: list(
    '月度安排',
    group('月度安排', {
      month: month('月份'),
      tasks: text('工作任务'),
      visits: count('计划家次', '家次'),
      keyVisits: count('计划重点家次', '家次').optional(),
      days: days('计划工作日').optional(),
    }),
  ).default([]),
  safeguards: list('保障措施', prose('措施')).default([]),
  request: letter('报批请示', '示应急〔2026〕2号').optional(),
  approval: approval.optional(),
  filingReport: letter('备案报告', '示应急〔2026〕5号').optional(),
  filing: filing.optional(),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
  lateReason: lateReason(),
  execution: group(
    '上年度执行情况',
    {
      year: year('执行年度'),
      planned: count('上年计划家次', '家次'),
      done: count('上年完成家次', '家次'),
      keyPlanned: count('上年计划重点家次', '家次').optional(),
      keyDone: count('上年完成重点家次', '家次').optional(),
      reason: prose('未完成原因').optional(),
      summary: prose('执行情况说明').optional(),
      publishedOn: date('执行情况公布日期'),
    },
    { source: '进一步加强执法意见 第十七项' },
  ).optional(),
  adjustments: list(
    '计划调整',
    group('计划调整', {
      on: date('调整日期'),
      reason: prose('调整原因'),
      major: flag('重大调整'),
      changes: prose('调整内容'),
      visits: count('调整后计划家次', '家次').optional(),
      schedule: list(
        '调整后月度安排',
        group('调整后月度安排', {
          month: month('月份'),
          visits: count('计划家次', '家次'),
          keyVisits: count('计划重点家次', '家次').optional(),
        }),
      ).default([]),
      docNumber: documentNumber('调整文号').optional(),
      archived: text('存档位置', { publish: 'internal' }).optional(),
      request: letter('调整报批请示', '示应急〔2026〕36号').optional(),
      approval: approval.optional(),
      filingReport: letter('调整备案报告', '示应急〔2026〕39号').optional(),
      filing: filing.optional(),
      publishedOn: date('调整公布日期').optional(),
    }),
  ).default([]),
});

export type Plan = z.output<typeof schema>;

/** 年度监督检查计划: workday arithmetic, key enterprises, monthly schedule, approval, filing, adjustments. */
export const plan = defineKind({
  id: 'plan',
  title: { zh: '年度监督检查计划', en: 'Annual inspection plan' },
  folder: 'plans',
  about: {
    zh: '年度监督检查计划及其批准、备案、调整和上年度执行情况；每年第一季度公布。',
    en: 'The yearly plan with approval, filing, adjustments and last year’s execution; published in the first quarter.',
  },
  publish: 'public',
  schema,
  defaultId: (value) => `${value.agency}-${value.year}`,
  actDate: (value) => value.approval?.on ?? value.signedOn,
  label: (value) => value.title ?? `${value.year}年度安全生产监督检查计划`,
  sample: {
    id: 'shili-2026',
    agency: 'shili',
    year: 2026,
    docNumber: '示应急〔2026〕3号',
    signedOn: '2026-02-10',
    printedOn: '2026-02-11',
    basis: '依据《中华人民共和国安全生产法》和年度监督检查计划编制办法编制。',
    officers: { count: 10, units: ['综合行政执法支队'] },
    workdays: {
      statutory: 248,
      total: 2480,
      other: { items: [{ name: '事故调查处理', days: 480 }], total: 480 },
      nonEnforcement: { items: [{ name: '学习培训', days: 1000 }], total: 1000 },
      inspection: 1000,
      key: 640,
      general: 360,
    },
    key: {
      scope: '重大危险源企业。',
      frequency: '每年不少于一次',
      statedCount: 1,
      enterprises: [
        { name: '示例市松风化工有限公司', uscc: '91999900MA0000015N', months: ['2026-04'], times: 1 },
      ],
    },
    general: { scope: '其他生产经营单位。', ratio: '10%', method: '双随机', subjects: 300 },
    lines: [
      {
        number: '1',
        matter: '危险化学品企业安全生产检查',
        object: '重大危险源企业1家',
        key: '是',
        times: 160,
        daysEach: 4,
        days: 640,
        unit: '综合行政执法支队',
      },
      {
        number: '2',
        matter: '工贸企业安全生产检查',
        object: '工贸企业',
        key: '否',
        random: '是',
        times: 90,
        daysEach: 4,
        days: 360,
        unit: '综合行政执法支队',
      },
    ],
    schedule: [{ month: '2026-04', tasks: '危险化学品重点检查', visits: 20, keyVisits: 12 }],
    request: { docNumber: '示应急〔2026〕2号', on: '2026-02-03', signer: '安示范' },
    approval: { by: '示例市人民政府', on: '2026-02-09', docNumber: '示政函〔2026〕5号' },
    filingReport: { docNumber: '示应急〔2026〕5号', on: '2026-02-20', signer: '安示范' },
    filing: { to: '示例省应急管理厅', on: '2026-02-20' },
    publishedOn: '2026-02-25',
    execution: { year: 2025, planned: 240, done: 240, publishedOn: '2026-02-25' },
  },
});
