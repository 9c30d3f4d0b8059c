import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  citation,
  count,
  date,
  documentNumber,
  flag,
  group,
  id,
  idNumber,
  list,
  prose,
  ref,
  text,
  uscc,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { partyTypes } from './penalty.ts';

/** The nine situations of the measures (应急管理部令第11号 第六条五项、第七条四项). */
export const dishonestyReasons = {
  'major-accident': '发生特别重大、重大生产安全事故',
  'repeated-accidents': '十二个月内累计发生两起以上较大生产安全事故',
  'aggravated-fine': '发生事故情节特别严重，被处以二倍以上五倍以下罚款',
  concealment: '瞒报、谎报生产安全事故',
  flight: '事故发生后不立即组织抢救、擅离职守或者逃匿',
  unlicensed: '未依法取得许可或者许可被暂扣、吊销期间从事生产经营活动',
  'false-reports': '评价、认证、检测、检验机构租借资质、挂靠、出具虚假报告',
  defiance: '有执行能力而拒不执行或者逃避执行行政处罚',
  other: '受到行政处罚且性质恶劣、情节严重的其他违法行为',
} as const;

const internal: Meta = { publish: 'internal' };

/** Why a body leaves the list. */
export const removalCauses = { expired: '管理期满', early: '提前移出', revoked: '列入决定被撤销' } as const;

const schema = group('严重失信主体', {
  id: id({ example: '2026-01' }),
  agency: ref('决定机关', 'agency', { aliases: ['列入决定机关', '所属机构'] }),
  party: group('失信主体', {
    name: text('失信主体名称', { publish: 'masked', mask: 'party-name', aliases: ['名称'] }),
    type: choice('失信主体类别', partyTypes),
    uscc: uscc('统一社会信用代码').optional(),
    legalRep: text('法定代表人').optional(),
    idNumber: idNumber('失信主体证件号码').optional(),
    sector: text('所属行业').optional(),
    address: text('失信主体地址', internal).optional(),
  }),
  persons: list(
    '有关人员',
    group('有关人员', {
      name: text('责任人姓名', { publish: 'masked', mask: 'person-name' }),
      post: text('责任人职务'),
      idNumber: idNumber('责任人证件号码').optional(),
    }),
    { hint: '一并列入的主要负责人和责任人员' },
  ).default([]),
  reason: choice('列入事由', dishonestyReasons, {
    source: '安全生产严重失信主体名单管理办法 第六条、第七条',
  }),
  facts: prose('失信事实', { publish: 'masked', mask: 'free-text' }),
  basis: list('列入依据', citation('列入依据')),
  penalty: ref('所依据的行政处罚', 'penalty').optional(),
  notice: group(
    '列入前告知',
    {
      docNumber: documentNumber('列入告知书文号'),
      on: date('列入告知日期'),
      statementDays: count('列入陈述申辩期限', '日', { hint: '由机关确定' }).optional(),
      statement: prose('列入陈述申辩情况').optional(),
    },
    internal,
  ).optional(),
  docNumber: documentNumber('列入决定书文号', {
    aliases: ['决定文号'],
    example: '（示）应急失信〔2026〕1号',
  }),
  decidedOn: date('列入日期', { aliases: ['列入决定日期'] }),
  measures: list('管理措施', text('管理措施'), { example: '加大执法检查频次' }),
  years: count('管理期限', '年', { source: '安全生产严重失信主体名单管理办法' }).default(3),
  until: date('管理期满日期', { aliases: ['到期日'] }),
  repair: prose('移出条件和程序').optional(),
  remedy: group('列入决定救济告知', {
    reviewBody: text('列入决定复议机关'),
    court: text('列入决定管辖法院'),
  }).optional(),
  servedOn: date('列入决定送达日期', internal).optional(),
  early: group('提前移出', {
    appliedOn: date('提前移出申请日期'),
    fulfilled: flag('已履行处罚并改正'),
    promised: flag('已作出守信承诺').default(false),
    trained: flag('已接受安全培训').default(false),
    decidedOn: date('提前移出决定日期').optional(),
    docNumber: documentNumber('提前移出决定书文号').optional(),
    result: choice('提前移出结果', { pending: '审查中', approved: '准予移出', refused: '不予移出' }),
    reason: text('提前移出理由').optional(),
  }).optional(),
  removed: group('移出', {
    on: date('移出日期'),
    cause: choice('移出原因', removalCauses),
    docNumber: documentNumber('移出决定书文号').optional(),
  }).optional(),
  restored: group('恢复列入', {
    on: date('恢复列入日期'),
    reason: prose('恢复列入原因', { hint: '提前移出申请中弄虚作假' }),
    docNumber: documentNumber('恢复列入决定书文号'),
    until: date('恢复后期满日期'),
  }).optional(),
  channels: list('公示渠道', text('公示渠道')).default([]),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
});

export type Dishonesty = z.output<typeof schema>;

/** 安全生产严重失信主体: an entry of the list of gravely dishonest bodies, from notice to removal. */
export const dishonesty = defineKind({
  id: 'dishonesty',
  title: { zh: '安全生产严重失信主体名单', en: 'List of gravely dishonest bodies' },
  folder: 'dishonesty',
  about: {
    zh: '列入前告知、列入决定、管理措施、三年期限、提前移出和恢复列入；管理期间公开，移出后不再展示，证件号码始终不公开。',
    en: 'Notice, decision, measures, the term of three years, early removal and restoring; public while it lasts, identity numbers never.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.decidedOn,
  label: (value) => value.docNumber,
  sample: {
    id: '2026-01',
    agency: 'shili',
    party: {
      name: '示例市松风化工有限公司',
      type: 'unit',
      uscc: '91999900MA0000015N',
      legalRep: '甄示范',
      sector: '化工（危险化学品）',
    },
    persons: [{ name: '甄示范', post: '主要负责人' }],
    reason: 'unlicensed',
    facts: '安全生产许可证被暂扣期间，该公司于2025年12月擅自恢复生产。',
    basis: ['《安全生产严重失信主体名单管理办法》第七条第（一）项'],
    penalty: '2026-001',
    notice: {
      docNumber: '（示）应急失信告〔2026〕1号',
      on: '2026-02-10',
      statementDays: 5,
      statement: '当事人在法定期限内未提出陈述、申辩。',
    },
    docNumber: '（示）应急失信〔2026〕1号',
    decidedOn: '2026-02-25',
    measures: ['加大执法检查频次', '暂停项目审批'],
    until: '2029-02-25',
    repair: '管理期满移出；列入满十二个月，已履行处罚并改正的，可以申请提前移出。',
    remedy: { reviewBody: '示例市人民政府', court: '示例市示例区人民法院' },
    channels: ['本机关网站', '信用中国（示例）'],
    publishedOn: '2026-02-27',
  },
});
