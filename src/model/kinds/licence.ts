import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  citation,
  code,
  count,
  date,
  flag,
  group,
  id,
  idNumber,
  lateReason,
  list,
  phone,
  prose,
  ref,
  text,
  uscc,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { partyTypes } from './penalty.ts';

/** Classes of licences in the national exchange list. */
export const licenceClasses = {
  ordinary: '普通',
  concession: '特许',
  recognition: '认可',
  approval: '核准',
  registration: '登记',
  other: '其他',
} as const;

/** What was decided on the application, or on the licence later. */
export const licenceDecisions = {
  granted: '准予许可',
  refused: '不予许可',
  renewed: '准予延续',
  changed: '准予变更',
  revoked: '撤销许可',
  cancelled: '注销许可',
} as const;

const pub: Meta = { publish: 'public' };

const schema = group('行政许可', {
  id: id({ example: '2026-wh-001' }),
  agency: ref('许可机关', 'agency', { ...pub, aliases: ['所属机构', 'XK_XKJG'] }),
  docName: text('行政许可决定文书名称', { ...pub, aliases: ['许可决定文书名称', 'XK_XKWS'] }),
  docNumber: text('行政许可决定文书号', { ...pub, aliases: ['许可文号', 'XK_WSH'] }),
  class: choice('许可类别', licenceClasses, { ...pub, aliases: ['XK_XKLB'] }),
  decision: choice('许可决定', licenceDecisions, pub).default('granted'),
  matter: text('许可事项', pub).optional(),
  party: group('行政相对人', {
    name: text('行政相对人名称', {
      publish: 'masked',
      mask: 'party-name',
      aliases: ['申请人', 'XK_XDR_MC'],
    }),
    type: choice('行政相对人类别', partyTypes, { ...pub, aliases: ['XK_XDR_LB'] }),
    uscc: uscc('统一社会信用代码', {
      ...pub,
      aliases: ['行政相对人代码_1(统一社会信用代码)', 'XK_XDR_SHXYM'],
    }).optional(),
    registration: code('工商注册号', { ...pub, aliases: ['XK_XDR_GSZC'] }).optional(),
    organisationCode: code('组织机构代码', { ...pub, aliases: ['XK_XDR_ZZJG'] }).optional(),
    taxCode: code('税务登记号', { ...pub, aliases: ['XK_XDR_SWDJ'] }).optional(),
    institutionCode: code('事业单位证书号', { ...pub, aliases: ['XK_XDR_SYDW'] }).optional(),
    societyCode: code('社会组织登记证号', { ...pub, aliases: ['XK_XDR_SHZZ'] }).optional(),
    enterprise: ref('名录库企业', 'enterprise').optional(),
    legalRep: text('法定代表人', { ...pub, aliases: ['XK_FRDB', 'XK_FDDB'] }).optional(),
    legalRepIdType: text('法定代表人证件类型', { aliases: ['XK_FR_ZJLX'] }).optional(),
    legalRepId: idNumber('法定代表人证件号码', { aliases: ['XK_FR_ZJHM', 'XK_FR_SFZH'] }).optional(),
    idType: text('证件类型', { aliases: ['XK_XDR_ZJLX'] }).optional(),
    idNumber: idNumber('证件号码', { aliases: ['XK_XDR_ZJHM'] }).optional(),
    address: text('申请人地址').optional(),
    phone: phone('申请人电话').optional(),
  }),
  certificateName: text('许可证书名称', { ...pub, aliases: ['XK_XKZS'] }).optional(),
  certificateNumber: text('许可编号', {
    ...pub,
    aliases: ['许可证编号', 'XK_XKBH'],
    example: '（示）WH安许证字〔2026〕0001号',
  }).optional(),
  content: prose('许可内容', { publish: 'masked', mask: 'free-text', aliases: ['许可范围', 'XK_NR'] }),
  basis: list('许可依据', citation('许可依据', pub), pub).default([]),
  appliedOn: date('申请日期').optional(),
  acceptedOn: date('受理日期').optional(),
  acceptanceNumber: text('受理通知书编号').optional(),
  review: group('许可审查', {
    by: text('审查机构或者审查人'),
    siteOn: date('现场核查日期').optional(),
    opinion: prose('审查意见').optional(),
    excluded: count('依法不计入期限的工作日', '个工作日', {
      hint: '听证、检验、检测、专家评审等所需时间',
      source: '行政许可法 第四十五条',
    }).optional(),
  }).optional(),
  extension: group(
    '许可期限延长',
    {
      by: text('期限延长批准人'),
      on: date('期限延长日期'),
      days: count('延长的工作日', '个工作日').default(10),
      reason: text('期限延长理由'),
      toldOn: date('延长告知日期').optional(),
    },
    { source: '行政许可法 第四十二条' },
  ).optional(),
  approver: text('许可批准人').optional(),
  refusal: prose('不予许可、撤销或者注销的理由', { publish: 'masked', mask: 'free-text' }).optional(),
  decidedOn: date('许可决定日期', { ...pub, aliases: ['XK_JDRQ'] }),
  issuedOn: date('证件送达日期').optional(),
  validFrom: date('有效期自', { ...pub, aliases: ['XK_YXQZ'] }).optional(),
  validTo: date('有效期至', { ...pub, aliases: ['XK_YXQZI'], hint: '长期有效填 2099-12-31' }).optional(),
  state: choice('当前状态', { valid: '有效', invalid: '无效' }, { ...pub, aliases: ['XK_ZT'] }).default(
    'valid',
  ),
  endedOn: date('失效日期', pub).optional(),
  responsibility: ref('权责事项', 'responsibility', {
    ...pub,
    hint: '权责清单中的许可事项，附服务指南',
  }).optional(),
  inspections: list('许可后监督检查', ref('许可后监督检查', 'inspection'), {
    source: '行政许可法 第六十一条',
  }).default([]),
  previous: ref('原许可', 'licence', { ...pub, hint: '延续、变更、撤销、注销的填写' }).optional(),
  dataSource: group(
    '数据来源',
    {
      name: text('数据来源单位', { aliases: ['XK_LYDW'] }),
      uscc: uscc('数据来源单位信用代码', { aliases: ['XK_LYDWDM'] }).optional(),
    },
    pub,
  ).optional(),
  onlineApplied: flag('网上申请').default(false),
  publishedOn: date('公示日期', { ...pub, aliases: ['公布日期'] }).optional(),
  withdrawn: withdrawn(),
  lateReason: lateReason(),
  remark: text('备注', { aliases: ['BZ'] }).optional(),
});

export type Licence = z.output<typeof schema>;

/** 行政许可: decisions on licences in the fields of the national exchange list, and the inspections that followed. */
export const licence = defineKind({
  id: 'licence',
  title: { zh: '行政许可', en: 'Licences' },
  folder: 'licences',
  about: {
    zh: '行政许可决定（双公示字段）、办理期限和许可后的监督检查；自决定之日起七个工作日内公示。',
    en: 'Licence decisions in the fields of the exchange list, terms of handling and inspections afterwards; published within seven working days.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.decidedOn,
  label: (value) => value.docNumber,
  sample: {
    id: '2026-wh-001',
    agency: 'shili',
    docName: '准予行政许可决定书',
    docNumber: '（示）应急许决〔2026〕1号',
    class: 'ordinary',
    matter: '危险化学品经营许可',
    party: {
      name: '示例市松风化工有限公司',
      type: 'unit',
      uscc: '91999900MA0000015N',
      legalRep: '甄示范',
    },
    certificateName: '危险化学品经营许可证',
    certificateNumber: '示危化经字〔2026〕000001号',
    content: '带储存设施经营：甲醇、乙醇。',
    basis: ['《中华人民共和国安全生产法》第六十三条'],
    appliedOn: '2026-01-05',
    acceptedOn: '2026-01-07',
    approver: '安示范',
    decidedOn: '2026-02-03',
    issuedOn: '2026-02-05',
    validFrom: '2026-02-03',
    validTo: '2029-02-02',
    publishedOn: '2026-02-06',
  },
});
