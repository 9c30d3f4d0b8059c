import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  code,
  count,
  date,
  decimal,
  documentNumber,
  flag,
  group,
  id,
  list,
  phone,
  ref,
  text,
  uscc,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { partyTypes } from './penalty.ts';
import { sectors } from './statistics.ts';

/** Kinds of enterprises that need more attention (苏安监〔2016〕186号 第六项). */
export const riskTags = {
  coal: '煤矿',
  mine: '非煤矿山',
  occupational: '职业病危害严重',
  'major-hazard': '重大危险源',
  blacklist: '安全生产失信',
  'labour-intensive': '劳动密集型',
  chemical: '危险化学品生产经营储存',
  ammonia: '涉氨制冷',
  dust: '粉尘涉爆',
  'confined-space': '有限空间作业',
} as const;

/** The four classes of safety risk, the gravest first. */
export const riskClasses = {
  major: '重大风险',
  larger: '较大风险',
  general: '一般风险',
  low: '低风险',
} as const;

/** Credit classes of enterprises, the best first. */
export const creditClasses = { a: 'A级', b: 'B级', c: 'C级', d: 'D级' } as const;

const pub: Meta = { publish: 'public' };

const schema = group('监管企业', {
  id: id({ example: 'songfeng' }),
  name: text('企业名称', { ...pub, aliases: ['单位名称', '名称'] }),
  formerNames: list('曾用名称', text('曾用名称'), pub).default([]),
  type: choice('主体类别', partyTypes, pub).default('unit'),
  uscc: uscc('统一社会信用代码', { ...pub, aliases: ['信用代码'] }).optional(),
  legalRep: text('法定代表人', { ...pub, aliases: ['法定代表人（负责人）'] }).optional(),
  actualController: text('实际控制人', {
    hint: '与法定代表人同为安全生产第一责任人',
    source: '进一步加强执法意见 第五项',
  }).optional(),
  safetyHead: text('安全生产管理负责人').optional(),
  contact: text('企业联系人').optional(),
  phone: phone('联系电话').optional(),
  address: text('登记地址', { ...pub, aliases: ['住所', '地址'] }).optional(),
  site: text('生产经营地址', { hint: '与登记地址不同时填写' }).optional(),
  area: text('所在区域', pub).optional(),
  sector: choice('所属行业', sectors, pub),
  sectorCode: code('国民经济行业代码', {
    ...pub,
    pattern: /^[A-T]?\d{2,4}$/u,
    example: 'C2614',
    source: 'GB/T 4754',
  }).optional(),
  riskTags: list('重点监管类别', choice('类别', riskTags, pub), {
    ...pub,
    source: '苏安监〔2016〕186号 第六项',
  }).default([]),
  riskClass: choice('风险等级', riskClasses).optional(),
  creditClass: choice('信用等级', creditClasses).optional(),
  size: choice('企业规模', { large: '大型', medium: '中型', small: '小型', micro: '微型' }).optional(),
  employees: count('从业人员数', '人').optional(),
  affiliation: choice('隶属关系', {
    central: '中央企业',
    'central-hq': '中央企业总部',
    provincial: '省属企业',
    municipal: '市属企业',
    other: '其他',
  }).optional(),
  capacity: decimal('核定生产能力', '万吨/年', { hint: '煤矿填写' }).optional(),
  standard: choice('安全生产标准化等级', {
    first: '一级',
    second: '二级',
    third: '三级',
    none: '未达标',
  }).optional(),
  supervisedBy: ref('直接监管机构', 'agency', {
    ...pub,
    aliases: ['监管机构', '日常监管机构'],
    hint: '一家企业只能有一个',
    source: '进一步加强执法意见 第六项',
  }),
  licenceSupervisedBy: ref('许可监管机构', 'agency', {
    ...pub,
    hint: '发证机关与直接监管机构不同时填写',
  }).optional(),
  classification: group(
    '分类分级',
    {
      scheme: text('分类分级方案'),
      docNumber: documentNumber('方案文号').optional(),
      on: date('分类分级日期'),
    },
    pub,
  ).optional(),
  majorHazards: list(
    '重大危险源',
    group('重大危险源', {
      name: text('危险源名称'),
      level: choice('危险源级别', { first: '一级', second: '二级', third: '三级', fourth: '四级' }),
      material: text('危险物质').optional(),
      filedOn: date('备案日期').optional(),
      filing: text('备案编号').optional(),
    }),
    { source: '安全生产法 第四十条' },
  ).default([]),
  majorRisks: list('重大风险', text('重大风险')).default([]),
  licences: list(
    '许可证件',
    group('许可证件', {
      name: text('证件名称'),
      number: text('证件编号'),
      to: date('证件有效期至').optional(),
    }),
  ).default([]),
  inPool: flag('列入随机抽查名录库').default(true),
  status: choice(
    '经营状态',
    { operating: '在营', suspended: '停产停业', closed: '关闭', deregistered: '注销' },
    pub,
  ).default('operating'),
  statusOn: date('状态变更日期', pub).optional(),
  listedOn: date('列入名录日期').optional(),
  publishedOn: date('名录公布日期', pub).optional(),
});

export type Enterprise = z.output<typeof schema>;

/** 监管企业名录: every enterprise under supervision and the one agency that supervises it. */
export const enterprise = defineKind({
  id: 'enterprise',
  title: { zh: '监管企业名录', en: 'Enterprises' },
  folder: 'enterprises',
  about: {
    zh: '监管对象的登记信息、风险和信用等级、重大危险源和唯一的直接监管机构；公众可查询某企业由谁监管。',
    en: 'Enterprises with registration, classes of risk and credit, major hazards and the one agency that supervises each; the public may look up who supervises a firm.',
  },
  publish: 'internal',
  schema,
  actDate: () => undefined,
  label: (value) => value.name,
  sample: {
    id: 'songfeng',
    name: '示例市松风化工有限公司',
    uscc: '91999900MA0000015N',
    legalRep: '甄示范',
    actualController: '甄示范',
    address: '示例市示例区松风路8号',
    area: '示例区',
    sector: 'chemical',
    sectorCode: 'C2614',
    riskTags: ['major-hazard', 'chemical'],
    riskClass: 'major',
    creditClass: 'b',
    size: 'medium',
    employees: 186,
    supervisedBy: 'shili',
    majorHazards: [{ name: '甲醇储罐区', level: 'third', material: '甲醇', filedOn: '2024-05-20' }],
    listedOn: '2020-01-01',
    publishedOn: '2026-01-10',
  },
});
