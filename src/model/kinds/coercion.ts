import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import {
  choice,
  citation,
  date,
  documentNumber,
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
import {
  approval,
  clock,
  disposal,
  extensions,
  freeze,
  inventory,
  mine,
  performance,
  scene,
  supply,
  testing,
} from './coercion/parts.ts';
import { partyTypes } from './penalty.ts';
import { signatories } from './signatories.ts';

/** Kinds of coercion (行政强制法 第九条、第十二条；安全生产法 第七十条), and the two orders on coal mines that are announced like it. */
export const coercionKinds = {
  seal: '查封',
  detain: '扣押',
  freeze: '冻结',
  'cut-power': '停止供电',
  'cut-explosives': '停止供应民用爆炸物品',
  substitute: '代履行',
  enforcement: '其他强制执行',
  'stop-mine': '责令煤矿停产整顿',
  'close-mine': '关闭煤矿',
} as const;

const pub: Meta = { publish: 'public' };

const schema = group('行政强制', {
  id: id({ example: '2026-001' }),
  agency: ref('决定机关', 'agency', { ...pub, aliases: ['所属机构', '执法机构'] }),
  kind: choice('强制种类', coercionKinds, { ...pub, aliases: ['强制类别'] }),
  docNumber: documentNumber('强制决定书文号', {
    ...pub,
    example: '（示）应急查扣〔2026〕1号',
    aliases: ['文号'],
  }),
  caseName: text('案件名称').optional(),
  case: ref('相关案件', 'case').optional(),
  inspection: ref('相关检查', 'inspection').optional(),
  order: ref('相关责令整改', 'order').optional(),
  party: group('当事人', {
    name: text('当事人名称', {
      publish: 'masked',
      mask: 'party-name',
      aliases: ['强制对象', '被强制单位'],
    }),
    type: choice('当事人类别', partyTypes, pub).default('unit'),
    uscc: uscc('统一社会信用代码', pub).optional(),
    enterprise: ref('名录库企业', 'enterprise').optional(),
    legalRep: text('法定代表人').optional(),
    gender: choice('性别', { male: '男', female: '女' }).optional(),
    born: date('出生日期').optional(),
    idNumber: idNumber('证件号码').optional(),
    address: text('当事人地址').optional(),
    phone: phone('当事人电话').optional(),
  }),
  target: text('强制标的', {
    publish: 'masked',
    mask: 'free-text',
    hint: '被查封的场所、设施，被扣押的财物，停供的线路等',
  }),
  facts: prose('强制事实'),
  reason: prose('强制理由').optional(),
  basis: list('强制依据', citation('强制依据', pub), pub),
  content: prose('强制决定内容', { publish: 'masked', mask: 'free-text' }),
  urgent: flag('情况紧急', {
    hint: '情况紧急当场实施的，24小时内报告并补办批准手续',
    source: '行政强制法 第十九条',
  }).default(false),
  urgency: prose('紧急情况说明').optional(),
  approval: approval.optional(),
  decidedOn: date('强制决定日期', { ...pub, aliases: ['决定日期'] }),
  startedOn: date('强制实施日期').optional(),
  startedTime: clock('强制实施时刻').optional(),
  servedOn: date('强制决定送达日期').optional(),
  from: date('强制期限起', pub).optional(),
  to: date('强制期限止', pub).optional(),
  officers: signatories('执法人员').default([]),
  inventory: inventory.optional(),
  scene: scene.optional(),
  custody: group('保管', {
    place: text('保管地点'),
    keeper: text('保管人'),
    entrusted: flag('委托第三人保管').default(false),
  }).optional(),
  testing: testing.default([]),
  extensions: extensions.default([]),
  disposal: disposal.optional(),
  supply: supply.optional(),
  freeze: freeze.optional(),
  performance: performance.optional(),
  mine: mine.optional(),
  status: choice(
    '强制状态',
    { active: '实施中', lifted: '已解除', disposed: '已处理', revoked: '已撤销' },
    pub,
  ).default('active'),
  endedOn: date('强制终止日期', pub).optional(),
  responsibility: ref('权责事项', 'responsibility', pub).optional(),
  publishedOn: date('公示日期', { ...pub, aliases: ['公布日期'] }).optional(),
  withdrawn: withdrawn(),
  lateReason: lateReason(),
  remark: text('备注').optional(),
});

export type Coercion = z.output<typeof schema>;

/** 行政强制: one measure from approval to disposal; the public sees body, object, kind and conclusion. */
export const coercion = defineKind({
  id: 'coercion',
  title: { zh: '行政强制', en: 'Coercion' },
  folder: 'coercions',
  about: {
    zh: '查封、扣押、冻结、停止供电或者供应民用爆炸物品、代履行等强制的审批、决定、清单、延期、处理和恢复，以及煤矿停产整顿、关闭；公示机关、对象、种类和结论，其余供内部使用。',
    en: 'Sealing, seizure, freezing, cutting of supplies, substitute performance from approval to disposal, and stops and closures of coal mines; body, object, kind and conclusion are public.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.decidedOn,
  label: (value) => value.docNumber,
  sample: {
    id: '2026-001',
    agency: 'shili',
    kind: 'detain',
    docNumber: '（示）应急查扣〔2026〕1号',
    caseName: '示例市松风化工有限公司使用未经检定的可燃气体报警器案',
    party: {
      name: '示例市松风化工有限公司',
      uscc: '91999900MA0000015N',
      legalRep: '甄示范',
      address: '示例市示例区松风路8号',
    },
    target: '可燃气体报警器4台',
    facts: '2026年1月12日检查发现，该公司甲醇储罐区使用的4台可燃气体报警器不符合保障安全生产的国家标准。',
    basis: ['《中华人民共和国安全生产法》第六十五条第一款第（四）项'],
    content: '扣押不符合国家标准的可燃气体报警器4台，期限三十日。',
    approval: {
      docNumber: '（示）应急强审〔2026〕1号',
      handlers: [
        { name: '演示员甲', certificate: '99990000001' },
        { name: '演示员乙', certificate: '99990000002' },
      ],
      by: '安示范',
      role: 'principal',
      on: '2026-01-12',
    },
    decidedOn: '2026-01-12',
    startedOn: '2026-01-12',
    startedTime: '15:00',
    servedOn: '2026-01-12',
    from: '2026-01-12',
    to: '2026-02-10',
    officers: [
      { name: '演示员甲', certificate: '99990000001' },
      { name: '演示员乙', certificate: '99990000002' },
    ],
    inventory: {
      number: '第1号',
      on: '2026-01-12',
      items: [{ number: 1, name: '可燃气体报警器', model: 'SY-1', unit: '台', quantity: 4 }],
      party: 'signed',
      representative: '甄示范',
      officers: [
        { name: '演示员甲', certificate: '99990000001' },
        { name: '演示员乙', certificate: '99990000002' },
      ],
    },
    disposal: {
      docNumber: '（示）应急查扣处〔2026〕1号',
      on: '2026-02-09',
      decision: 'lift',
      content: '解除扣押，退还经检定合格的报警器4台。',
    },
    status: 'lifted',
    endedOn: '2026-02-09',
    publishedOn: '2026-01-20',
  },
});
