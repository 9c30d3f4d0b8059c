import { addDays, formatChinese } from '../../base/dates.ts';
import type { Coercion } from '../../model/kinds/coercion.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { isMineOrder, minutesBetween, startOf } from './measures.ts';

const day = 24 * 60;

function missing(value: Coercion, today: string): Report[] {
  const start = startOf(value);
  if (value.urgent && today <= addDays(start, 1))
    return [
      report(
        'approval',
        '当场实施的强制尚未补办批准手续，应在 24 小时内补办',
        'Not yet approved; approval is to be made up within 24 hours',
        { severity: 'info', hint: ['补办后请填写批准人和时间', 'Enter it once approved'] },
      ),
    ];
  return [
    report('approval', '没有负责人批准的记录', 'There is no approval by the head of the agency', {
      hint: ['请填写批准人、身份、日期和时刻', 'Enter who approved it, when and in what role'],
    }),
  ];
}

function late(value: Coercion, approval: NonNullable<Coercion['approval']>): Report[] {
  const start = startOf(value);
  const after = minutesBetween({ on: start, time: value.startedTime }, approval);
  const path = after !== undefined && approval.on === start ? 'approval.time' : 'approval.on';
  const when = `${formatChinese(approval.on)}${approval.time ?? ''}`;
  const whenEn = [approval.on, approval.time].filter(Boolean).join(' ');
  if (!value.urgent) {
    if (after === undefined ? approval.on <= start : after <= 0) return [];
    return [
      report(
        path,
        `批准时间 ${when}晚于实施时间 ${formatChinese(start)}${value.startedTime ?? ''}，应先批准后实施`,
        `Approved on ${whenEn}, after the measure was carried out on ${start}`,
        {
          hint: [
            '请核对时间；情况紧急的填写“情况紧急”并说明',
            'Check the times; mark urgent measures as urgent',
          ],
        },
      ),
    ];
  }
  if (after === undefined ? approval.on <= addDays(start, 1) : after <= day) return [];
  return [
    report(
      path,
      `紧急实施后补办批准的时间 ${when}超过 24 小时`,
      `The approval of ${whenEn} was made up later than 24 hours after the measure`,
      { hint: ['请核对实施和批准的时间', 'Check the times of measure and approval'] },
    ),
  ];
}

/** Coercion is approved by the head of the agency beforehand, or within 24 hours where it was urgent. */
export const coercionApproval = defineRule({
  code: 'coercion/approval',
  number: 'COE-01',
  severity: 'error',
  title: {
    zh: '行政强制实施前经负责人批准，紧急的24小时内补办',
    en: 'Coercion is approved beforehand, or within 24 hours where urgent',
  },
  basis: [formatBasis({ law: 'QZ', article: 18, item: 1 }), formatBasis({ law: 'QZ', article: 19 })],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }, { today }) => {
    if (isMineOrder(value)) return [];
    const { approval } = value;
    if (!approval) return missing(value, today);
    const role =
      approval.role === 'other'
        ? [
            report(
              'approval.role',
              `批准人${approval.by}不是行政机关负责人`,
              `${approval.by} is not a head of the agency`,
              { hint: ['应由行政机关负责人批准', 'The head of the agency has to approve'] },
            ),
          ]
        : [];
    return [...role, ...late(value, approval)];
  },
  examples: [
    { title: '当日先批准后实施', change: { 'approval.time': '14:00' } },
    {
      title: '当日先实施后批准，不紧急',
      change: { 'approval.time': '16:00' },
      reports: ['approval.time'],
    },
    { title: '次日才批准，不紧急', change: { 'approval.on': '2026-01-13' }, reports: ['approval.on'] },
    {
      title: '紧急实施，23 小时后补办',
      change: { urgent: '是', 'approval.on': '2026-01-13', 'approval.time': '14:00' },
    },
    {
      title: '紧急实施，25 小时后补办',
      change: { urgent: '是', 'approval.on': '2026-01-13', 'approval.time': '16:00' },
      reports: ['approval.on'],
    },
    {
      title: '紧急实施，隔日补办，没有时刻',
      change: { urgent: '是', 'approval.on': '2026-01-14' },
      reports: ['approval.on'],
    },
    { title: '没有批准', change: { approval: undefined }, reports: ['approval'] },
    {
      title: '紧急实施当日，尚未补办',
      today: '2026-01-12',
      change: { urgent: '是', approval: undefined },
      reports: ['approval'],
      severity: 'info',
    },
    { title: '由科室负责人批准', change: { 'approval.role': 'other' }, reports: ['approval.role'] },
    {
      title: '行政强制法施行以前不适用',
      change: {
        decidedOn: '2011-12-30',
        startedOn: '2011-12-30',
        from: '2011-12-30',
        to: '2012-01-28',
        approval: undefined,
      },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: {
        decidedOn: '2011-12-31',
        startedOn: '2011-12-31',
        from: '2011-12-31',
        to: '2012-01-20',
        approval: undefined,
      },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: {
        decidedOn: '2012-01-01',
        startedOn: '2012-01-01',
        from: '2012-01-01',
        to: '2012-01-20',
        approval: undefined,
      },
      reports: ['approval'],
    },
  ],
});
