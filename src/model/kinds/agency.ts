import type * as z from 'zod';
import {
  choice,
  citation,
  code,
  count,
  date,
  decimal,
  documentNumber,
  email,
  flag,
  group,
  id,
  list,
  month,
  percent,
  phone,
  prose,
  ref,
  text,
  url,
  uscc,
  year,
} from '../fields.ts';
import { defineKind } from '../kind.ts';

export const agencyTypes = {
  emergency: '应急管理部门',
  'coal-regulator': '煤矿安全监管部门',
  'mine-inspectorate': '矿山安全监察机构',
  'township-delegated': '受委托乡镇街道',
  'development-zone': '开发区管理机构',
} as const;

/** Grounds on which a decision is discussed collectively: complex cases and grave penalties. */
export const discussionGrounds = {
  hearing: '经过听证',
  'large-fine': '较大数额罚款或者没收',
  licence: '吊销许可证件、降低资质等级、限制从业',
  stop: '责令停产停业、责令关闭',
  'no-penalty': '不予行政处罚',
  transfer: '移送涉嫌犯罪案件',
} as const;

/** Why no record bears a number of a series, or why it is out of order. */
export const numberNoteReasons = {
  void: '号码作废',
  elsewhere: '文书存于纸质案卷或者其他系统',
  unpublished: '依法不录入本系统',
  reserved: '预留号码后用，顺序与日期不一致',
} as const;

export const levels = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇（街道）级',
} as const;

const schema = group('执法机构', {
  id: id(),
  name: text('机构名称', { aliases: ['机构全称'], example: '示例市应急管理局' }),
  shortName: text('机构简称').optional(),
  type: choice('机构类型', agencyTypes),
  level: choice('层级', levels),
  regionCode: code('行政区划代码', { pattern: /^\d{6}$/u, example: '999900', source: 'GB/T 2260' }),
  uscc: uscc('机构统一社会信用代码', { aliases: ['统一社会信用代码', '信用代码'] }),
  parent: ref('上级机构', 'agency', { hint: '派出机构、分局、下级机构填写' }).optional(),
  superior: text('上一级主管部门', { hint: '计划备案、情况报告的接收机关' }).optional(),
  government: text('本级人民政府').optional(),
  eraNames: list(
    '历史名称',
    group('名称沿革', {
      name: text('曾用名称'),
      from: date('启用日期').optional(),
      to: date('停用日期').optional(),
    }),
  ).optional(),
  province: text('文号省份简称', {
    example: '示',
    hint: '煤矿安全监管、监察机构填写，执法文书编号的第一个字',
  }).optional(),
  area: text('文号地区简称', {
    example: '示',
    hint: '执法文书编号括号中的字；矿山安全监察机构为处室或者分局的字，没有的不填',
  }).optional(),
  word: text('文号机关代字', { example: '应急', hint: '2018 年前为“安监”' }).default('应急'),
  officialWord: text('公文机关代字', {
    example: '示应急',
    hint: '公文发文字号使用，如 示应急〔2026〕3号',
  }).optional(),
  duties: list('机构职责', prose('职责')).default([]),
  address: text('办公地址'),
  postcode: code('邮政编码', { pattern: /^\d{6}$/u, example: '999900' }),
  phone: phone('办公电话'),
  fax: phone('传真').optional(),
  hours: text('办公时间', { example: '工作日 9:00—12:00、13:30—17:00' }),
  website: url('网站').optional(),
  head: text('主要负责人', { publish: 'internal' }).optional(),
  contact: text('执法文书联系人', { publish: 'internal' }).optional(),
  supervision: group(
    '执法监督渠道',
    {
      unit: text('执法监督机构', { example: '政策法规科' }),
      phone: phone('监督电话'),
      email: email('监督邮箱'),
      address: text('监督通信地址'),
      hours: text('监督受理时间').optional(),
      supervisors: count('执法监督人员数', '人').optional(),
      box: text('举报箱位置').optional(),
    },
    { source: '安全生产监管执法监督办法 第五条、第六条' },
  ).optional(),
  complaint: group(
    '举报投诉渠道',
    {
      phone: phone('举报电话', { example: '12350' }),
      email: email('举报邮箱').optional(),
      address: text('举报来信地址').optional(),
      url: url('网上举报入口').optional(),
      reward: text('举报奖励说明').optional(),
    },
    { source: '安全生产法 第七十三条' },
  ).optional(),
  units: list(
    '内设机构和执法队伍',
    group('内设机构', {
      name: text('内设机构名称'),
      kind: choice('内设机构类别', { office: '内设机构', team: '执法队伍', supervision: '执法监督机构' }),
      duties: text('内设机构职责').optional(),
      phone: phone('内设机构电话').optional(),
      officers: count('执法人员数', '人').optional(),
      certified: count('持证人员数', '人').optional(),
    }),
  ).default([]),
  delegations: list(
    '委托执法',
    group('委托', {
      body: text('受委托组织'),
      uscc: uscc('受委托组织信用代码').optional(),
      matters: text('委托事项'),
      powers: text('委托权限'),
      from: date('委托起始日期'),
      to: date('委托截止日期'),
      letter: text('委托书文号'),
      publishedOn: date('委托书公布日期').optional(),
    }),
    { source: '行政处罚法 第二十条' },
  ).default([]),
  remedies: group('救济途径', {
    reviewBody: text('行政复议机关', { example: '示例市人民政府' }),
    reviewAddress: text('行政复议机关地址').optional(),
    court: text('管辖人民法院', { example: '示例市示例区人民法院' }),
    courtAddress: text('管辖人民法院地址').optional(),
    vertical: flag('实行垂直领导', { hint: '复议机关为上一级主管部门的机构填“是”' }).default(false),
  }),
  payment: group(
    '罚款缴纳账户',
    {
      bank: text('代收银行'),
      accountName: text('收款户名'),
      account: code('收款账号', { pattern: /^\d{8,30}$/u }),
    },
    { publish: 'internal' },
  ).optional(),
  site: group('网站标识', {
    organiser: text('主办单位').optional(),
    operator: text('承办单位').optional(),
    siteCode: code('网站标识码', { pattern: /^(\d{10}|bm\d{8})$/u, example: '9999000001' }).optional(),
    icp: text('ICP备案号').optional(),
    police: text('公安备案号').optional(),
    contact: text('网站联系方式').optional(),
    badgeUrl: url('党政机关网站标识链接', {
      hint: '由机构编制部门发放；只作文字链接，本站不放标识图',
    }).optional(),
    faultUrl: url('政府网站找错链接').optional(),
  }).optional(),
  standards: group(
    '执法规范化建设',
    {
      year: year('统计年度'),
      teams: count('县级以上执法队伍数', '支'),
      standardised: count('达到标准化要求的队伍数', '支'),
      townships: count('乡镇街道数', '个'),
      empowered: count('依法或者受委托行使处罚权的乡镇街道数', '个'),
    },
    { source: '苏安监〔2016〕186号 第二项' },
  ).optional(),
  practice: group(
    '本机关执行口径',
    {
      personName: choice('自然人姓名公示方式', { full: '全名', surname: '姓氏加某' }).default('surname'),
      monthlyDueDay: count('月度公示截止日', '日', {
        publish: 'public',
        hint: '次月的第几日前公示，默认 15',
      }).default(15),
      largeFineUnit: count('较大数额罚款（单位）', '元').default(50000),
      largeFinePerson: count('较大数额罚款（个人）', '元').default(20000),
      keyShareMinimum: percent('重点检查占比下限').default(60),
      officersComplete: flag('执法人员名录完整', {
        hint: '填“是”后，文书上出现名录以外的执法证号即报错',
      }).default(false),
      ledgerFrom: month('执法台账完整起始月份', {
        hint: '自该月起逐次检查均有记录，月度统计与台账核对',
      }).optional(),
      ledgerYears: count('执法台账保存年限', '年', { source: '进一步加强执法意见 第十八项' }).default(10),
      recheckDays: count('复查宽限天数', '天', {
        hint: '整改期满后多少天内应当复查，超过即提示逾期',
      }).default(10),
      supervisionYears: count('对下级综合监督周期', '年', {
        hint: '设区的市级对县级的周期由省级规定；填写后按此核对',
        source: '安全生产监管执法监督办法 第九条第三款',
      }).optional(),
      numbering: choice('文书编号方式', { perKind: '按文种编号', perCase: '按案编号' }).default('perKind'),
      discussion: list('应当集体讨论的情形', choice('集体讨论情形', discussionGrounds), {
        hint: '不填时为经过听证、较大数额罚没、吊销降级限制从业、停产停业关闭',
        source: '行政处罚法 第五十七条第二款',
      }).optional(),
      preReview: flag('重大案件省局事前审查', {
        hint: '适用河北煤矿安全监察局行政执法监督办法或者类似规定的机关填“是”；研讨会、举报箱、岗位程序时限也按该办法核对',
      }).optional(),
      preReviewFine: count('事前审查罚款数额', '元', { hint: '不填为 500000' }).optional(),
      preReviewCapacity: decimal('事前审查核定能力', '万吨/年', { hint: '不填为 45' }).optional(),
      preReviewSince: date('事前审查施行日期').optional(),
      reportFine: count('重大处罚备案数额', '元', {
        hint: '罚款达到此数的，作出决定后报上一级备案',
      }).optional(),
    },
    { publish: 'internal' },
  ).default({
    personName: 'surname',
    monthlyDueDay: 15,
    largeFineUnit: 50000,
    largeFinePerson: 20000,
    keyShareMinimum: 60,
    officersComplete: false,
    ledgerYears: 10,
    recheckDays: 10,
    numbering: 'perKind',
  }),
  supervisionReports: list(
    '年度执法监督工作报告',
    group('年度执法监督工作报告', {
      year: year('监督报告年度'),
      to: text('监督报告接收机关'),
      on: date('监督报告日期'),
      docNumber: documentNumber('监督报告文号').optional(),
    }),
    { publish: 'internal', source: '安全生产监管执法监督办法 第十七条' },
  ).default([]),
  leaderHearings: list(
    '负责人听取执法汇报',
    group('负责人听取执法汇报', {
      on: date('听取汇报日期'),
      by: text('听取汇报的负责人'),
      topics: list('汇报事项', text('汇报事项')).default([]),
      decisions: list('议定事项', prose('议定事项')).default([]),
    }),
    { publish: 'internal', source: '苏安监〔2016〕186号 第十九项' },
  ).default([]),
  numberNotes: list(
    '文号缺号说明',
    group('文号缺号', {
      words: list('缺号的文书字', text('文书字', { example: '立' })),
      year: year('缺号年份'),
      from: count('缺号起号', '号'),
      to: count('缺号止号', '号', { hint: '只缺一个号的不填' }).optional(),
      reason: choice('缺号原因', numberNoteReasons),
      note: text('缺号情况说明', { example: '打印错误作废，原件存发文登记簿' }),
      on: date('缺号登记日期').optional(),
    }),
    { publish: 'internal', hint: '已说明的缺号不再提示；作废的号码不得再用' },
  ).default([]),
  legalBasis: list('主要执法依据', citation('执法依据')).default([]),
  delegationBasis: documentNumber('设立文件').optional(),
  since: date('成立日期', { hint: '各项公开义务自成立之日起核对' }).optional(),
});

export type Agency = z.output<typeof schema>;

/** 执法机构: who enforces, how to reach it, who supervises it. */
export const agency = defineKind({
  id: 'agency',
  title: { zh: '执法机构', en: 'Agency' },
  folder: 'agencies',
  about: {
    zh: '执法主体、内设机构、受委托组织、执法监督和举报投诉渠道、救济途径。',
    en: 'Enforcing bodies, their units and delegated bodies, supervision and complaint channels, remedies.',
  },
  publish: 'public',
  schema,
  actDate: () => undefined,
  label: (value) => value.name,
  sample: {
    id: 'shili',
    name: '示例市应急管理局',
    type: 'emergency',
    level: 'city',
    regionCode: '999900',
    uscc: '11999900MB0000019D',
    government: '示例市人民政府',
    superior: '示例省应急管理厅',
    area: '示',
    word: '应急',
    officialWord: '示应急',
    address: '示例市示例区示范大道1号',
    postcode: '999900',
    phone: '0999-1234567',
    hours: '工作日 9:00—12:00、13:30—17:00',
    contact: '时样例',
    supervision: {
      unit: '政策法规科',
      phone: '0999-1234560',
      email: 'jiandu@shili.example',
      address: '示例市示例区示范大道1号政策法规科，邮编999900',
      supervisors: 2,
    },
    complaint: { phone: '12350' },
    remedies: { reviewBody: '示例市人民政府', court: '示例市示例区人民法院' },
    payment: { bank: '示例银行示例支行', accountName: '示例市财政局', account: '999900000000001' },
  },
});
