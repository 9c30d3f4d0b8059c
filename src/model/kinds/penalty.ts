import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  citation,
  code,
  count,
  date,
  documentNumber,
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
  yuan,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { remedyResults } from './remedy.ts';
import { withdrawal } from './withdrawn.ts';

/** Kinds of penalty (行政处罚法 第九条), with the national exchange list's wording where it has one. */
export const penaltyKinds = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得、没收非法财物',
  suspension: '暂扣许可证件',
  downgrade: '降低资质等级',
  revocation: '吊销许可证件',
  restriction: '限制开展生产经营活动',
  'stop-production': '责令停产停业',
  closure: '责令关闭',
  'career-ban': '限制从业',
  detention: '行政拘留',
  other: '其他',
} as const;

export const partyTypes = {
  unit: '法人及非法人组织',
  trader: '个体工商户',
  person: '自然人',
} as const;

/**
 * Written in place of a number where the list a record was taken from gives none; only for records that name their
 * source (`dataSource`), since a decision of one's own always has a number.
 */
export const noDocumentNumber = '无文号';

const pub: Meta = { publish: 'public' };

const discretion = group(
  '裁量',
  {
    benchmark: text('裁量基准名称'),
    level: text('裁量阶次', { example: '较轻' }),
    reason: prose('裁量理由').optional(),
  },
  pub,
);

const schema = group('行政处罚', {
  id: id(),
  agency: ref('处罚机关', 'agency', {
    ...pub,
    aliases: ['作出处罚的机关', '作出处罚决定的机关名称', '处罚机关名称'],
  }),
  docNumber: documentNumber('行政处罚决定书文号', {
    ...pub,
    aliases: ['文号', '处罚文号', '决定书文号', 'CF_WSH', 'pendecno'],
  }),
  procedure: choice('处罚程序', { ordinary: '普通程序', spot: '简易程序' }, pub).default('ordinary'),
  caseName: text('案件名称', {
    ...pub,
    mask: 'free-text',
    publish: 'masked',
    aliases: ['处罚名称', 'CF_CFMC'],
  }).optional(),
  reason: text('案由', pub).optional(),
  origin: choice(
    '案件来源',
    {
      plan: '计划检查',
      random: '双随机抽查',
      campaign: '专项检查',
      complaint: '举报投诉',
      transferred: '移送交办',
      accident: '事故调查',
    },
    pub,
  ).optional(),
  phase: choice(
    '事前事后',
    { before: '事前', after: '事后' },
    { ...pub, hint: '事故发生后的处罚填“事后”' },
  ).optional(),
  sector: text('所属行业', pub).optional(),
  area: text('所在区域', pub).optional(),
  party: group('行政相对人', {
    name: text('行政相对人名称', {
      publish: 'masked',
      mask: 'party-name',
      aliases: [
        '名称',
        '当事人',
        '被处罚单位',
        '被处罚当事人',
        '当事人名称',
        '企业名称',
        'CF_XDR_MC',
        '违法企业名称或违法自然人姓名',
      ],
    }),
    type: choice('行政相对人类别', partyTypes, { ...pub, aliases: ['类别', '被处罚对象类别', 'CF_XDR_LB'] }),
    uscc: uscc('统一社会信用代码', {
      ...pub,
      aliases: [
        '信用代码',
        'CF_XDR_SHXYM',
        '行政相对人代码_1(统一社会信用代码)',
        '行政相对人代码_1（统一社会信用代码）',
      ],
    }).optional(),
    registration: code('工商注册号', { ...pub, aliases: ['CF_XDR_GSZC', 'CF_XDR_GSDJ'] }).optional(),
    organisationCode: code('组织机构代码', {
      ...pub,
      aliases: ['CF_XDR_ZZJG', '行政相对人代码_2(组织机构代码)'],
    }).optional(),
    taxCode: code('税务登记号', { ...pub, aliases: ['CF_XDR_SWDJ'] }).optional(),
    institutionCode: code('事业单位证书号', { ...pub, aliases: ['CF_XDR_SYDW'] }).optional(),
    societyCode: code('社会组织登记证号', { ...pub, aliases: ['CF_XDR_SHZZ'] }).optional(),
    legalRep: text('法定代表人', {
      ...pub,
      aliases: [
        '法定代表人姓名',
        '法定代表人（负责人）',
        '法定代表人(负责人)',
        '法定代表人或主要负责人',
        'CF_FRDB',
        'CF_FR',
      ],
    }).optional(),
    legalRepPost: text('法定代表人职务', { publish: 'internal', aliases: ['职务'] }).optional(),
    legalRepId: idNumber('法定代表人证件号码', { aliases: ['CF_FR_ZJHM'] }).optional(),
    idType: text('证件类型', { publish: 'internal', aliases: ['CF_XDR_ZJLX'] }).optional(),
    idNumber: idNumber('证件号码', { aliases: ['CF_XDR_ZJHM', 'CF_XDR_SFZ', '身份证号'] }).optional(),
    gender: choice('性别', { male: '男', female: '女' }, { publish: 'internal' }).optional(),
    born: date('出生日期', { publish: 'internal' }).optional(),
    employer: text('所在单位', { publish: 'internal' }).optional(),
    post: text('个人职务', { publish: 'internal' }).optional(),
    address: text('当事人地址', {
      publish: 'internal',
      aliases: ['地址', '住址', '行政相对人地址'],
    }).optional(),
    postcode: code('当事人邮政编码', { publish: 'internal', aliases: ['邮政编码', '邮编'] }).optional(),
    phone: phone('当事人电话', { publish: 'internal', aliases: ['联系电话', '电话'] }).optional(),
  }),
  facts: prose('违法事实', {
    publish: 'masked',
    mask: 'free-text',
    aliases: ['主要违法事实', '主要违法违规事实（案由）', '违法行为', 'CF_SY', 'illegfact'],
  }),
  thirdPersons: list('事实中的其他自然人', text('姓名'), {
    publish: 'internal',
    hint: '违法事实中出现的、未受处罚的自然人；公示时一律隐去姓名',
  }).default([]),
  violationType: text('违法行为类型', { ...pub, aliases: ['CF_WFXW'] }).optional(),
  violations: list(
    '违法行为明细',
    group('违法行为明细', {
      fact: prose('单项违法事实', { publish: 'masked', mask: 'free-text' }),
      violated: list('违反条款', citation('违反条款', pub), pub).default([]),
      basis: list('处罚条款', citation('处罚条款', pub), pub).default([]),
      discretion: discretion.optional(),
      fine: yuan('单项罚款金额', pub).optional(),
      evidence: list('单项证据', text('证据'), { publish: 'internal' }).default([]),
    }),
    pub,
  ).default([]),
  violated: list('违反规定', citation('违反规定', pub), { ...pub, aliases: ['违反', '违反条款'] }).default(
    [],
  ),
  basis: list('处罚依据', citation('处罚依据', pub), {
    ...pub,
    aliases: ['行政处罚依据', '依据', 'CF_YJ', 'penbasis'],
  }).default([]),
  discretion: discretion.optional(),
  kinds: list('处罚类别', choice('处罚类别', penaltyKinds, pub), {
    ...pub,
    aliases: ['处罚种类', 'CF_CFLB', 'pentype'],
  }),
  content: prose('处罚内容', {
    publish: 'masked',
    mask: 'free-text',
    aliases: ['行政处罚决定', '处罚结果', 'CF_NR', 'content'],
  }),
  fine: yuan('罚款金额', { ...pub, aliases: ['罚款', '罚款数额', 'penam'] }).optional(),
  fineInWords: text('罚款金额大写', pub).optional(),
  confiscated: yuan('没收金额', { ...pub, aliases: ['没收违法所得、没收非法财物的金额'] }).optional(),
  grounds: group(
    '计罚数额',
    {
      income: yuan('上一年年收入').optional(),
      gains: yuan('违法所得').optional(),
    },
    { publish: 'internal', hint: '罚款以收入或者违法所得计算的填写，只供核对，不公示' },
  ).optional(),
  licence: text('暂扣或吊销证照名称及编号', { ...pub, aliases: ['CF_NR_ZKDX'] }).optional(),
  evidence: list('证据', text('证据'), { publish: 'internal' }).default([]),
  inspectedOn: date('检查日期', { publish: 'internal' }).optional(),
  filedOn: date('立案日期', { publish: 'internal' }).optional(),
  notice: group(
    '事先告知',
    {
      docNumber: documentNumber('告知书文号'),
      on: date('告知日期'),
      statement: prose('陈述申辩情况').optional(),
      hearing: text('听证情况').optional(),
    },
    { publish: 'internal', source: '行政处罚法 第四十四条' },
  ).optional(),
  spot: group(
    '当场处罚',
    {
      place: text('当场处罚地点', { example: '被处罚单位安全科办公室' }),
      time: code('当场处罚时刻', { pattern: /^([01]?\d|2[0-3]):[0-5]\d$/u, example: '10:30' }).optional(),
      statement: prose('当场陈述申辩情况').optional(),
      collected: choice(
        '当场收缴罚款',
        { small: '小额罚款', hard: '不当场收缴事后难以执行', remote: '到银行缴纳确有困难并由当事人提出' },
        { hint: '没有当场收缴的不填', source: '行政处罚法 第六十八条、第六十九条' },
      ).optional(),
      receipt: text('罚款收据号码').optional(),
    },
    { publish: 'internal', hint: '简易程序填写', source: '行政处罚法 第五十二条' },
  ).optional(),
  decidedOn: date('处罚决定日期', {
    ...pub,
    aliases: ['决定日期', '作出处罚决定的日期', '处罚日期', 'CF_JDRQ', 'pendecissdate'],
  }),
  servedOn: date('送达日期', { publish: 'internal' }).optional(),
  officers: list(
    '执法人员',
    group('执法人员', { name: text('执法人员姓名'), certificate: code('执法证号') }),
    { publish: 'internal' },
  ).default([]),
  performance: group('履行', {
    method: text('履行方式', pub).optional(),
    dueOn: date('履行期限', { publish: 'internal' }).optional(),
    status: choice(
      '履行情况',
      {
        pending: '履行期内',
        done: '已履行',
        partial: '部分履行',
        overdue: '逾期未履行',
        enforced: '申请强制执行',
      },
      pub,
    ).optional(),
    paidOn: date('缴款日期', { publish: 'internal' }).optional(),
  }).optional(),
  validUntil: date('处罚有效期', {
    ...pub,
    hint: '长期有效填 2099-12-31',
    aliases: ['处罚有效期至', 'CF_YXQ'],
  }).optional(),
  publication: group(
    '公示',
    {
      on: date('公示日期', { aliases: ['公布日期', 'pubdate'] }),
      lateReason: lateReason(),
      until: date('公示截止期', { aliases: ['公示期限', 'CF_GSJZQ', 'pubenddate'] }).optional(),
      class: choice('失信类别', { minor: '轻微', general: '一般', serious: '严重' }).optional(),
      channels: list('公示渠道', text('公示渠道')).default([]),
      repaired: group('信用修复', {
        on: date('修复日期'),
        docNumber: text('修复文号').optional(),
      }).optional(),
      withdrawn: withdrawal({ source: '行政处罚法 第四十八条' }).optional(),
    },
    { ...pub, source: '安全生产法 第七十八条第二款' },
  ).optional(),
  remedies: list(
    '救济情况',
    group('救济情况', {
      kind: choice('救济种类', { review: '行政复议', suit: '行政诉讼' }),
      body: text('受理机关'),
      filedOn: date('提起日期'),
      result: choice('救济结果', remedyResults),
      resultOn: date('结果日期').optional(),
    }),
    pub,
  ).default([]),
  remedyText: group(
    '决定书救济告知',
    {
      reviewBody: text('告知的复议机关'),
      reviewDays: count('告知的复议期限', '日'),
      court: text('告知的法院'),
      suitMonths: count('告知的起诉期限', '个月'),
      reviewFirst: choice('复议前置', { yes: '是', no: '否' }).default('no'),
    },
    { ...pub, hint: '不填时按决定日期的法律自动生成；填写的必须与法律一致' },
  ).optional(),
  responsibility: ref('权责事项', 'responsibility', { ...pub, hint: '权责清单中的事项编号' }).optional(),
  related: list('相关记录', ref('相关记录', 'penalty', pub), pub).default([]),
  dataSource: group(
    '数据来源',
    { name: text('数据来源单位'), uscc: uscc('数据来源单位信用代码').optional() },
    pub,
  ).optional(),
  reply: prose('当事人说明', {
    publish: 'masked',
    mask: 'free-text',
    hint: '当事人要求与决定一并公示的意见',
  }).optional(),
  remark: text('备注', { publish: 'internal' }).optional(),
});

export type Penalty = z.output<typeof schema>;

/** 行政处罚: a decision, what the public may see of it and what stays in the file. */
export const penalty = defineKind({
  id: 'penalty',
  title: { zh: '行政处罚结果', en: 'Penalty results' },
  folder: 'penalties',
  about: {
    zh: '行政处罚决定及其公示、撤回、信用修复和救济情况；自决定之日起七个工作日内公示。',
    en: 'Penalty decisions with publication, withdrawal, credit repair and remedies; published within seven working days.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.decidedOn,
  label: (value) =>
    value.docNumber === noDocumentNumber ? `${noDocumentNumber}（${value.id}）` : value.docNumber,
  sample: {
    id: '2026-001',
    agency: 'shili',
    docNumber: '（示）应急罚〔2026〕1号',
    procedure: 'ordinary',
    caseName: '示例市松风化工有限公司未如实记录安全生产教育和培训情况案',
    reason: '未如实记录安全生产教育和培训情况',
    origin: 'plan',
    phase: 'before',
    sector: '化工（危险化学品）',
    area: '示例区',
    party: {
      name: '示例市松风化工有限公司',
      type: 'unit',
      uscc: '91999900MA0000015N',
      legalRep: '甄示范',
      legalRepPost: '总经理',
      address: '示例市示例区松风路8号',
      postcode: '999900',
      phone: '0999-7654321',
    },
    facts: '2026年1月12日，执法人员检查发现，该公司未如实记录2025年第四季度从业人员安全生产教育和培训情况。',
    violations: [
      {
        fact: '未如实记录2025年第四季度从业人员安全生产教育和培训情况。',
        violated: ['《中华人民共和国安全生产法》第二十八条第四款'],
        basis: ['《中华人民共和国安全生产法》第九十七条第（四）项'],
        discretion: { benchmark: '示例省安全生产行政处罚裁量权基准', level: '较轻' },
        fine: 20000,
        evidence: ['现场检查记录', '询问笔录'],
      },
    ],
    violated: ['《中华人民共和国安全生产法》第二十八条第四款'],
    basis: ['《中华人民共和国安全生产法》第九十七条第（四）项'],
    discretion: { benchmark: '示例省安全生产行政处罚裁量权基准', level: '较轻' },
    kinds: ['罚款'],
    content: '罚款人民币20000元（贰万元整）。',
    fine: 20000,
    fineInWords: '贰万元整',
    evidence: ['现场检查记录', '询问笔录'],
    inspectedOn: '2026-01-12',
    filedOn: '2026-01-14',
    notice: {
      docNumber: '（示）应急罚告〔2026〕1号',
      on: '2026-01-26',
      statement: '当事人在法定期限内未提出陈述、申辩。',
    },
    decidedOn: '2026-02-05',
    servedOn: '2026-02-06',
    officers: [
      { name: '演示员甲', certificate: '99990000001' },
      { name: '演示员乙', certificate: '99990000002' },
    ],
    performance: { method: '到代收银行缴纳', status: 'done' },
    publication: { on: '2026-02-10', class: 'general' },
    responsibility: 'penalty-training',
  },
});
