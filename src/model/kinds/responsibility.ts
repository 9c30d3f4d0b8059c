import type * as z from 'zod';
import {
  choice,
  citation,
  code,
  count,
  date,
  group,
  id,
  list,
  phone,
  prose,
  ref,
  text,
  url,
  yuan,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { levels } from './agency.ts';

export const powerKinds = {
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  inspection: '行政检查',
  confirmation: '行政确认',
  award: '行政奖励',
  ruling: '行政裁决',
  other: '其他行政权力',
} as const;

const schema = group('权责事项', {
  id: id(),
  agency: ref('所属机构', 'agency', { aliases: ['执法机构', '机构'] }),
  sequence: count('序号', '', { hint: '在清单中的顺序' }).optional(),
  itemCode: code('事项编码', { aliases: ['执法事项编码', '职权编码'] }).optional(),
  name: text('事项名称', { aliases: ['权责事项', '职权名称', '执法检查事项名称', '项目', '处罚事项'] }),
  subName: text('子项名称', { aliases: ['子项'] }).optional(),
  kind: choice('事项类别', powerKinds, { aliases: ['职权类型', '权力类型', '类别'] }),
  basis: list('实施依据', citation('依据'), {
    aliases: ['职权依据', '法律依据', '设定依据'],
    source: '安全生产监管执法监督办法 第八条第一项',
  }).default([]),
  basisText: prose('依据原文', { hint: '条文原文，可不填' }).optional(),
  subject: text('实施主体', { aliases: ['法定实施主体', '实施主体(部门)', '实施主体（部门）'] }),
  unit: text('承办机构').optional(),
  levels: list('行使层级', choice('层级', levels), { aliases: ['责任层级', '行使层次'] }).default([]),
  firstLevel: choice('第一责任层级', levels, { aliases: ['第一责任层级建议'] }).optional(),
  way: prose('履行方式', { aliases: ['行使方式'] }),
  duties: list('责任事项', prose('责任'), {
    hint: '立案、调查、审查、告知、决定、送达、执行等各环节责任',
  }).default([]),
  procedure: text('办理程序').optional(),
  timeLimit: text('办理时限').optional(),
  liability: prose('追责情形', { aliases: ['责任追究', '追责依据'] }),
  remedies: text('救济渠道').optional(),
  benchmark: group(
    '裁量基准',
    {
      title: text('裁量基准名称'),
      publishedOn: date('裁量基准公布日期').optional(),
      url: url('裁量基准网址').optional(),
      levels: list(
        '裁量阶次',
        group('裁量阶次', {
          level: text('阶次名称', { example: '较轻' }),
          party: choice('适用对象', { unit: '单位', person: '个人' }).default('unit'),
          when: text('适用情形').optional(),
          min: yuan('罚款下限'),
          max: yuan('罚款上限'),
        }),
      ).optional(),
    },
    { source: '行政处罚法 第三十四条' },
  ).optional(),
  guide: group(
    '服务指南',
    {
      acceptor: text('受理机构'),
      approver: text('决定机构'),
      conditions: list('办理条件', prose('办理条件')),
      materials: list('申请材料', text('申请材料')).default([]),
      steps: list('办理流程', text('办理流程')).default([]),
      statutoryDays: count('法定办结时限', '个工作日').optional(),
      promisedDays: count('承诺办结时限', '个工作日').optional(),
      fee: text('收费标准').optional(),
      place: text('办理地点').optional(),
      hours: text('办理时间').optional(),
      phone: phone('咨询电话').optional(),
      url: url('网上办理入口').optional(),
      limits: prose('数量限制和禁止性要求').optional(),
    },
    { hint: '行政许可等依申请事项填写', source: '国办发〔2018〕118号' },
  ).optional(),
  publishedOn: date('公布日期'),
  withdrawn: withdrawn(),
  reviewedOn: date('审核日期', { hint: '每年至少重新审核一次', aliases: ['年度审核日期'] }).optional(),
  validFrom: date('生效日期').optional(),
  validTo: date('失效日期').optional(),
  changes: list(
    '调整记录',
    group('调整', {
      on: date('调整日期'),
      change: choice('调整类型', {
        added: '新增',
        amended: '修改',
        removed: '取消',
        delegated: '下放',
        restored: '恢复',
      }),
      what: text('调整内容'),
      reason: text('调整原因').optional(),
    }),
  ).default([]),
  remark: text('备注', { aliases: ['事项备注'] }).optional(),
});

export type Responsibility = z.output<typeof schema>;

/** 权责清单事项: one power of an agency, its basis and the liability for misusing it. */
export const responsibility = defineKind({
  id: 'responsibility',
  title: { zh: '权责清单', en: 'Responsibility list' },
  folder: 'responsibilities',
  about: {
    zh: '执法事项的名称、类别、依据、主体、层级、履行方式和责任（执法监督办法第八条第一项；实施意见每年审核并公布）。',
    en: 'Enforcement matters with basis, subject, level, way of performing and liability; re-examined and published yearly.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.publishedOn,
  label: (value) => (value.subName ? `${value.name}（${value.subName}）` : value.name),
  sample: {
    id: 'penalty-training',
    agency: 'shili',
    sequence: 1,
    itemCode: '999900-CF-0001',
    name: '对生产经营单位未按规定对从业人员进行安全生产教育和培训的行政处罚',
    kind: 'penalty',
    basis: ['《中华人民共和国安全生产法》第九十七条第（三）项'],
    subject: '示例市应急管理局',
    unit: '综合行政执法支队',
    levels: ['city', 'county'],
    firstLevel: 'county',
    way: '依法立案、调查取证、法制审核、告知、决定、送达、执行。',
    duties: ['立案责任：发现违法行为或者接到举报后及时审查，决定是否立案。'],
    liability: '不履行或者不正确履行职责的，依法追究行政责任。',
    benchmark: { title: '示例省安全生产行政处罚裁量权基准', publishedOn: '2024-11-01' },
    publishedOn: '2026-03-20',
    reviewedOn: '2026-03-10',
  },
});
