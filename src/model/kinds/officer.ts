import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  code,
  count,
  date,
  decimal,
  flag,
  group,
  id,
  idNumber,
  list,
  phone,
  ref,
  text,
  uscc,
  year,
} from '../fields.ts';
import { defineKind } from '../kind.ts';

const pub: Meta = { publish: 'public' };

const schema = group('执法人员', {
  id: id({ example: '99990000001' }),
  agency: ref('所属机构', 'agency', { ...pub, aliases: ['执法机构', '机构'] }),
  name: text('姓名', { ...pub, aliases: ['执法人员姓名'] }),
  certificate: code('执法证号', {
    ...pub,
    aliases: ['行政执法证号', '证件号'],
    example: '99990000001',
    hint: '辅助人员没有执法证，不填',
  }).optional(),
  issuer: text('发证机关', pub).optional(),
  unit: text('所在执法单位', { ...pub, aliases: ['所在单位', '执法单位'] }),
  validFrom: date('证件有效期起', pub).optional(),
  validTo: date('证件有效期止', { ...pub, aliases: ['有效期至', '证件有效期'] }).optional(),
  publishedOn: date('名单公布日期', pub).optional(),
  auxiliary: flag('执法辅助人员', {
    hint: '辅助人员不得单独执法，不在执法文书上以执法人员身份签名',
    source: '安全生产监管执法监督办法 第八条第八项',
  }).default(false),
  post: text('职务').optional(),
  idNumber: idNumber('身份证号').optional(),
  phone: phone('联系电话').optional(),
  fields: list('执法领域', text('领域'), { hint: '双随机抽取时按领域匹配' }).default([]),
  supervisor: flag('执法监督人员').default(false),
  exam: group(
    '执法资格考试',
    {
      on: date('考试合格日期'),
      body: text('组织考试机关').optional(),
      score: decimal('考试成绩', '分').optional(),
    },
    { source: '安全生产监管执法监督办法 第八条第八项' },
  ).optional(),
  legalQualification: group(
    '法律职业资格',
    { number: code('资格证书号'), on: date('取得日期').optional() },
    { source: '行政处罚法 第五十八条' },
  ).optional(),
  suspensions: list(
    '证件暂扣记录',
    group('证件暂扣', {
      from: date('暂扣日期'),
      to: date('发还日期').optional(),
      reason: text('暂扣原因'),
    }),
  ).default([]),
  recusals: list(
    '回避关系',
    group('回避关系', {
      enterprise: ref('回避企业', 'enterprise').optional(),
      uscc: uscc('回避单位信用代码').optional(),
      name: text('回避单位或个人名称').optional(),
      relation: choice('回避事由', {
        party: '本人为当事人或者其近亲属',
        interest: '与本案有直接利害关系',
        former: '曾在该单位任职',
        other: '其他可能影响公正执法的关系',
      }),
      from: date('回避起始日期').optional(),
      to: date('回避终止日期').optional(),
    }),
    { source: '行政处罚法 第四十三条' },
  ).default([]),
  rotations: list(
    '岗位轮换',
    group('岗位轮换', {
      on: date('轮换日期'),
      from: text('原岗位'),
      to: text('新岗位'),
    }),
  ).default([]),
  trainings: list(
    '培训记录',
    group('培训记录', {
      training: ref('培训年度记录', 'training').optional(),
      on: date('培训日期'),
      subject: text('培训内容'),
      hours: decimal('培训学时', '学时').optional(),
      rotation: flag('三年轮训', { source: '苏安监〔2016〕186号 第十七项' }).default(false),
      passed: flag('培训合格').default(true),
    }),
  ).default([]),
  assessments: list(
    '评议考核',
    group('评议考核', {
      year: year('考核年度'),
      result: choice('考核结果', {
        excellent: '优秀',
        competent: '称职',
        basic: '基本称职',
        poor: '不称职',
      }),
    }),
    { source: '安全生产监管执法监督办法 第八条第九项' },
  ).default([]),
  experience: count('从事执法年限', '年').optional(),
  joinedOn: date('到岗日期').optional(),
  leftOn: date('离岗日期', { hint: '离岗后不再列入公开名单' }).optional(),
});

export type Officer = z.output<typeof schema>;

/** 执法人员: certificates and their validity, auxiliaries, recusals, examination, training; a list of names for the public. */
export const officer = defineKind({
  id: 'officer',
  title: { zh: '执法人员', en: 'Officers' },
  folder: 'officers',
  about: {
    zh: '执法人员的证件和有效期，供核对文书签名和双随机抽取；公开姓名、证号、单位和有效期，其余供内部使用。辅助人员分别管理。',
    en: 'Officers with certificates and validity, to check signatures and draws; name, number, unit and validity are public. Auxiliaries are kept apart.',
  },
  publish: 'internal',
  schema,
  actDate: () => undefined,
  label: (value) => value.name,
  sample: {
    id: '99990000001',
    agency: 'shili',
    name: '演示员甲',
    certificate: '99990000001',
    issuer: '示例省人民政府',
    unit: '综合行政执法支队',
    validFrom: '2021-01-01',
    validTo: '2029-12-31',
    publishedOn: '2026-01-10',
    exam: { on: '2020-11-20', body: '示例省应急管理厅', score: 88 },
    fields: ['危险化学品', '工贸'],
    joinedOn: '2019-07-01',
  },
});
