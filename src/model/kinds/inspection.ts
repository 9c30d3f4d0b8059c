import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  citation,
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
  prose,
  ref,
  text,
  uscc,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { emergencyAspects } from './checklist.ts';
import { signatories } from './signatories.ts';
import { sectors } from './statistics.ts';

/** How the inspected firm came to be inspected (进一步加强执法意见 第七项). */
export const selections = {
  key: '重点检查',
  randomFirm: '双随机抽查',
  campaign: '专项检查',
  complaint: '举报核查',
  followUp: '复查跟踪',
  secret: '暗查暗访',
  cross: '交叉执法检查',
  assigned: '其他计划检查',
} as const;

/** What set off an inspection outside the plan; the same sources as in the monthly statistics. */
export const triggerSources = {
  complaint: '举报触发',
  transferred: '交办移送触发',
  accident: '事故触发',
  campaign: '专项触发',
} as const;

/** What an inspection came to, as published for each firm. */
export const inspectionResults = {
  clear: '未发现问题',
  corrected: '发现问题已责令改正',
  filed: '发现问题已立案',
  uncooperative: '不配合检查',
  unreachable: '通过登记住所无法联系',
  closed: '已关闭停业',
} as const;

/** Modes of an emergency-management inspection (安监总厅应急〔2016〕74号). */
export const emergencyModes = {
  key: '重点检查',
  campaign: '专项检查',
  random: '随机抽查',
  secret: '暗查暗访',
  mutual: '交互检查',
} as const;

/** The set of forms an inspection is written in. */
export const formFamilies = {
  forms48: '安全生产行政执法文书',
  moj: '行政检查文书基本格式（2025年试行）',
  coal: '煤矿安全执法文书',
} as const;

const pub: Meta = { publish: 'public' };

/** Clock time as written, e.g. `09:30`; a rule compares beginning and end. */
const time = (title: string) => text(title, { example: '09:30', hint: '24 小时制，如 09:30' });

const decision = (title: string) =>
  group(title, {
    by: text('签署人'),
    post: text('签署人职务').optional(),
    on: date('签署日期'),
    opinion: text('意见').optional(),
  });

const scheme = group(
  '检查方案',
  {
    docNumber: documentNumber('检查方案编号', { example: '（示）应急检查〔2026〕1号' }).optional(),
    from: date('计划检查开始日期'),
    to: date('计划检查结束日期').optional(),
    contact: text('被检查单位联系人').optional(),
    matters: list(
      '检查事项',
      group('检查事项', {
        number: code('事项序号', { example: '1' }),
        text: prose('检查内容'),
        materials: prose('主要资料及方法', { hint: '填写后方案附检查分工明细表' }).optional(),
        place: text('检查地点').optional(),
        by: text('检查分工', { hint: '负责该事项的检查人员' }).optional(),
        change: text('检查调整情况').optional(),
      }),
    ),
    checklists: list('使用的检查表', ref('检查表', 'checklist')).default([]),
    way: text('方案检查方式').optional(),
    team: signatories('检查组'),
    teamLeader: text('检查组长').optional(),
    review: decision('方案审核').optional(),
    approval: decision('方案批准').optional(),
    remark: text('方案备注').optional(),
  },
  { source: '进一步加强执法意见 第十三项' },
);

/** The papers of the other family of inspection documents, beside scheme and record. */
const moj = group(
  '行政检查文书',
  {
    approvalNumber: documentNumber('行政检查审批表编号', { example: '（示）应急检审〔2026〕1号' }).optional(),
    approval: decision('行政检查审批').optional(),
    noticeNumber: documentNumber('行政检查通知书编号', { example: '（示）应急检通〔2026〕1号' }).optional(),
    noticeOn: date('行政检查通知日期').optional(),
    noticeServedOn: date('行政检查通知送达日期').optional(),
    basis: list('行政检查依据', citation('行政检查依据'), {
      hint: '不填时为安全生产法关于进入现场检查的规定',
    }).default([]),
    source: text('行政检查任务来源', {
      hint: '不填时由年度计划、触发来源或者检查对象确定方式写出',
    }).optional(),
    assistants: list('协助检查人员', text('协助检查人员')).default([]),
    proposal: prose('行政检查承办意见').optional(),
    review: decision('行政检查审核').optional(),
    materials: list('需要准备的资料', text('需要准备的资料')).default([]),
    withoutNotice: text('不提前通知的原因', { example: '举报核查，提前通知影响检查' }).optional(),
    scannedOn: date('扫码入企日期').optional(),
    scanCode: code('入企检查码').optional(),
    feedback: prose('企业反馈意见').optional(),
  },
  { source: '国办发〔2024〕54号' },
);

const record = group(
  '检查记录',
  {
    docNumber: documentNumber('检查记录编号', { example: '（示）应急检记〔2026〕1号' }).optional(),
    place: text('检查场所').optional(),
    fromTime: time('开始时间').optional(),
    toTime: time('结束时间').optional(),
    identityShown: flag('已出示执法证件').default(false),
    rightsTold: flag('已告知权利义务').default(false),
    officers: signatories('检查人员'),
    teamChange: text('检查组变更说明', { hint: '检查人员与方案不一致时填写' }).optional(),
    auxiliaries: list('辅助人员', text('辅助人员姓名')).default([]),
    experts: list(
      '专家',
      group('专家', { name: text('专家姓名'), field: text('专家专业').optional() }),
    ).default([]),
    content: prose('检查情况').optional(),
    checks: list(
      '逐项检查结果',
      group('逐项检查结果', {
        checklist: ref('逐项检查的检查表', 'checklist').optional(),
        item: code('逐项检查的内容序号', { example: '4.2' }),
        result: choice('逐项检查结论', {
          met: '符合',
          'not-met': '不符合',
          'not-applicable': '不适用',
        }),
        note: text('逐项检查说明').optional(),
      }),
      { hint: '执法检查表逐项印出；不填的内容，有对应问题的印问题，其余印“未发现问题”' },
    ).default([]),
    handling: prose('处理情况').optional(),
    representative: text('现场负责人').optional(),
    representativePost: text('现场负责人职务').optional(),
    signature: choice('现场负责人签名', { signed: '已签名', refused: '拒绝签名', absent: '不在场' }).default(
      'signed',
    ),
    refusal: group(
      '拒签情况',
      { reason: text('拒签或者不在场的原因'), witness: text('见证人').optional() },
      { source: '安全生产法 第六十八条' },
    ).optional(),
    recording: text('音像记录', { example: '执法记录仪 2 段' }).optional(),
  },
  { source: '安全生产法 第六十八条' },
);

const finding = group('发现的问题', {
  text: prose('问题描述'),
  checklist: ref('问题所在检查表', 'checklist').optional(),
  items: list('对应序号', code('对应序号'), {
    hint: '检查表的内容序号，或者检查方案的事项序号',
  }).default([]),
  grade: choice('隐患等级', { none: '违法行为', general: '一般事故隐患', major: '重大事故隐患' }).default(
    'general',
  ),
  standard: text('重大隐患判定依据').optional(),
  basis: list('问题违反的条款', citation('违反条款')).default([]),
  order: ref('责令整改文书', 'order').optional(),
  due: date('问题整改期限').optional(),
  rectifiedOn: date('整改完成日期').optional(),
  rectification: prose('整改情况').optional(),
});

const emergency = group(
  '应急管理检查',
  {
    mode: choice('应急检查方式', emergencyModes),
    aspects: list(
      '七个方面',
      group('检查方面', {
        aspect: choice('方面', emergencyAspects),
        full: decimal('满分', '分').optional(),
        score: decimal('得分', '分').optional(),
        notScored: text('未评分原因').optional(),
        result: choice('检查结论', {
          met: '符合',
          'not-met': '不符合',
          'not-applicable': '不适用',
        }).optional(),
        note: text('检查情况说明').optional(),
        action: text('处理意见').optional(),
        recheckBy: date('复查期限').optional(),
      }),
    ),
  },
  { source: '安监总厅应急〔2016〕74号' },
);

const schema = group('行政检查', {
  id: id({ example: '2026-xi-001' }),
  agency: ref('检查机关', 'agency', { ...pub, aliases: ['所属机构', '执法机构', '检查主体'] }),
  family: choice('文书系列', formFamilies).default('forms48'),
  on: date('检查日期', pub),
  until: date('检查结束日期', { ...pub, hint: '跨日检查填写' }).optional(),
  matter: text('检查事项名称', { ...pub, aliases: ['抽查事项'] }),
  plan: ref('年度计划', 'plan', pub).optional(),
  planLine: code('计划安排序号', { ...pub, hint: '年度计划“检查安排表”的安排序号' }).optional(),
  trigger: group('触发来源', {
    source: choice('触发类别', triggerSources, pub),
    complaint: ref('举报记录', 'complaint').optional(),
    reference: text('触发说明', { example: '市安委办交办〔2026〕12号' }).optional(),
  }).optional(),
  selection: choice('检查对象确定方式', selections, {
    ...pub,
    source: '进一步加强执法意见 第七项',
  }),
  draw: ref('抽取记录', 'draw', pub).optional(),
  joint: text('联合检查部门', pub).optional(),
  recheckOf: list('复查的文书', ref('复查的文书', 'order'), {
    hint: '专为复查而去的，填写责令整改的文书；不计入检查家次',
  }).default([]),
  enterprise: ref('被检查企业', 'enterprise', pub).optional(),
  party: group('被检查单位', {
    name: text('被检查单位名称', { ...pub, aliases: ['单位名称', '企业名称', '检查对象'] }),
    uscc: uscc('被检查单位信用代码', { ...pub, aliases: ['统一社会信用代码'] }).optional(),
    head: text('法定代表人或负责人').optional(),
    post: text('负责人职务').optional(),
    phone: phone('被检查单位电话').optional(),
    address: text('被检查单位地址').optional(),
  }),
  sector: choice('所属行业', sectors, pub),
  scheme: scheme.optional(),
  moj: moj.optional(),
  record: record.optional(),
  findings: list('发现问题', finding).default([]),
  emergency: emergency.optional(),
  orders: list('责令整改和现场处理文书', ref('文书', 'order')).default([]),
  coercions: list('行政强制', ref('行政强制', 'coercion')).default([]),
  cases: list('立案案件', ref('案件', 'case')).default([]),
  result: choice('检查结果', inspectionResults, pub),
  resultNotice: group('检查结果告知', {
    docNumber: documentNumber('检查结果告知书编号', {
      example: '（示）应急检告〔2026〕1号',
      hint: '制作行政检查结果告知书的填写',
    }).optional(),
    on: date('结果告知日期'),
    servedOn: date('结果告知送达日期').optional(),
  }).optional(),
  advices: list(
    '监察建议和意见',
    group('监察建议或者意见', {
      kind: choice('建议意见种类', { local: '加强和改善安全监管建议书', mine: '加强和改善安全管理意见书' }),
      docNumber: documentNumber('建议意见文号', { example: '示矿安监监建〔2026〕1号' }),
      on: date('建议意见日期'),
      to: text('建议意见的接收单位', { hint: '建议书为地方人民政府或者其部门，意见书为煤矿企业' }),
      problems: list('建议意见指出的问题', prose('指出的问题')),
      basis: list('建议意见依据', citation('建议意见依据')).default([]),
      suggestions: list('建议意见内容', prose('建议意见')),
      replyBy: date('建议意见答复期限').optional(),
      repliedOn: date('建议意见答复日期').optional(),
    }),
    { hint: '矿山安全监察机构填写' },
  ).default([]),
  affairs: list(
    '执法事项审批',
    group('执法事项审批', {
      matter: text('审批事项', { example: '延长整改期限' }),
      on: date('审批事项提出日期'),
      facts: prose('审批事项基本情况'),
      basis: list('审批事项依据', citation('审批事项依据')).default([]),
      proposal: prose('拟办意见'),
      handlers: signatories('审批事项承办人'),
      review: decision('审批事项审核').optional(),
      approval: decision('审批事项批准').optional(),
    }),
    { hint: '煤矿安全监管、监察机构没有专门审批文书的事项填写' },
  ).default([]),
  publishedOn: date('检查结果公布日期', pub).optional(),
  withdrawn: withdrawn(),
  archive: group(
    '归档',
    {
      number: text('归档号').optional(),
      on: date('归档日期'),
      years: count('保存年限', '年').default(10),
    },
    { source: '进一步加强执法意见 第十八项' },
  ).optional(),
  remark: text('备注').optional(),
});

export type Inspection = z.output<typeof schema>;

/** 行政检查: plan line or trigger, scheme, record, findings and what followed; the public sees firm, date, body and result. */
export const inspection = defineKind({
  id: 'inspection',
  title: { zh: '行政检查', en: 'Inspections' },
  folder: 'inspections',
  about: {
    zh: '一次检查的来源、方案、记录、发现的问题、责令整改和结果；公开检查对象、日期、机关和结果，检查人员和原始记录供内部使用。',
    en: 'One inspection: plan line or trigger, scheme, record, findings, orders and result; firm, date, body and result are public, officers and records internal.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.on,
  label: (value) => `${value.on} ${value.party.name}`,
  sample: {
    id: '2026-001',
    agency: 'shili',
    on: '2026-01-12',
    matter: '危险化学品企业安全生产检查',
    plan: 'shili-2026',
    planLine: '1',
    selection: 'key',
    enterprise: 'songfeng',
    party: {
      name: '示例市松风化工有限公司',
      uscc: '91999900MA0000015N',
      head: '甄示范',
      post: '总经理',
      phone: '0999-7654321',
      address: '示例市示例区松风路8号',
    },
    sector: 'chemical',
    scheme: {
      docNumber: '（示）应急检查〔2026〕1号',
      from: '2026-01-12',
      matters: [
        { number: '1', text: '安全生产教育和培训' },
        { number: '2', text: '储罐区安全设备检测和维护' },
      ],
      way: '现场检查，查阅资料',
      team: [
        { name: '演示员甲', certificate: '99990000001' },
        { name: '演示员乙', certificate: '99990000002' },
      ],
      teamLeader: '演示员甲',
      approval: { by: '演示局长', post: '分管负责人', on: '2026-01-09', opinion: '同意' },
    },
    record: {
      docNumber: '（示）应急检记〔2026〕1号',
      place: '甲醇储罐区、中控室、培训档案室',
      fromTime: '09:10',
      toTime: '11:40',
      identityShown: '是',
      rightsTold: '是',
      officers: [
        { name: '演示员甲', certificate: '99990000001' },
        { name: '演示员乙', certificate: '99990000002' },
      ],
      content: '查阅2025年教育培训档案，检查储罐区可燃气体报警器。',
      handling: '发现问题2项，当场制作责令限期整改指令书。',
      representative: '甄示范',
      recording: '执法记录仪2段',
    },
    findings: [
      {
        text: '未如实记录2025年第四季度从业人员安全生产教育和培训情况。',
        items: ['1'],
        grade: 'none',
        basis: ['《中华人民共和国安全生产法》第二十八条第四款'],
        order: '2026-001',
        due: '2026-01-19',
        rectifiedOn: '2026-01-18',
      },
      {
        text: '甲醇储罐区可燃气体报警器未按规定检定。',
        items: ['2'],
        basis: ['《中华人民共和国安全生产法》第三十六条第二款'],
        order: '2026-001',
        due: '2026-02-12',
        rectifiedOn: '2026-02-10',
      },
    ],
    orders: ['2026-001'],
    result: 'corrected',
    publishedOn: '2026-02-06',
    archive: { number: '2026-检查-001', on: '2026-03-02', years: 10 },
  },
});
