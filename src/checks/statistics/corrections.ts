import { formatChinese } from '../../base/dates.ts';
import { describeKind, leaves } from '../../model/describe.ts';
import type { Field } from '../../model/describe.ts';
import { kinds } from '../../model/kinds.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const corrected = ['statistics', 'quarter', 'year-data'] as const;

/** Titles of the figures of each kind, by which corrections name them. */
const titles = Object.fromEntries(
  corrected.map((kind) => [
    kind,
    new Map(leaves(describeKind(kinds[kind])).map((field): [string, Field] => [field.title, field])),
  ]),
) as Record<(typeof corrected)[number], Map<string, Field>>;

/** Reads a figure out of the text of a correction, e.g. `3.25 万元` → 3.25. */
const numberIn = (text: string): number | undefined => {
  const match = /^-?[\d,]+(\.\d+)?/u.exec(text.trim());
  return match ? Number(match[0].replaceAll(',', '')) : undefined;
};

function current(value: unknown, field: Field): number | undefined {
  let at = value;
  for (const key of field.path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  if (typeof at !== 'number') return undefined;
  return field.format === 'wan' ? at / 1_000_000 : at;
}

/** A correction of a published figure keeps the old value and the reason, and what it says is what now stands there. */
export const corrections = defineRule({
  code: 'statistics/corrections',
  number: 'STA-24',
  severity: 'error',
  title: { zh: '更正已公布的数据，保留原值并说明原因', en: 'Corrections keep the old figure and say why' },
  basis: [supervisionMeasures(7)],
  on: corrected,
  run: ({ kind, value }) => {
    const last = new Map(value.corrections.map(({ field }, index) => [field, index]));
    const before = new Map<string, string>();
    return value.corrections.flatMap(({ on, field, from, to }, index) => {
      const at = `corrections.${index}`;
      const reports: Report[] = [];
      const wrong = (path: string, zh: string, en: string, hint: readonly [string, string]) =>
        reports.push(report(`${at}.${path}`, zh, en, { hint }));
      if (value.publishedOn === undefined || on < value.publishedOn)
        wrong(
          'on',
          `更正日期 ${formatChinese(on)}早于公布日期${value.publishedOn ? ` ${formatChinese(value.publishedOn)}` : '（没有填写）'}`,
          `Corrected on ${on}, before it was published`,
          ['公布以前的改动直接改，不必列入更正', 'Before publication just change the figure'],
        );
      if (from === to)
        wrong('to', `更正前后都是“${to}”，没有变化`, `Old and new are both “${to}”`, [
          '请核对更正前后的数据',
          'Check both values',
        ]);
      const known = before.get(field);
      if (known !== undefined && known !== from)
        wrong(
          'from',
          `“${field}”上一次更正为“${known}”，本次更正前应与之相同，实为“${from}”`,
          `The correction before left “${known}”, this one starts from “${from}”`,
          ['请按先后次序列出，前后衔接', 'List them in order, each starting from the last'],
        );
      before.set(field, to);
      const figure = titles[kind].get(field);
      if (!figure || last.get(field) !== index || figure.path.includes('*')) return reports;
      const [now, stated] = [current(value, figure), numberIn(to)];
      if (now !== undefined && stated !== undefined && Math.abs(now - stated) > 1e-9)
        wrong(
          'to',
          `“${field}”更正后为“${to}”，现在的数据是 ${now}，两者应一致`,
          `Corrected to “${to}”, but the figure is ${now}`,
          ['请同时改正数据本身', 'Change the figure itself too'],
        );
      return reports;
    });
  },
  examples: [
    { title: '没有更正' },
    {
      title: '更正后的数据与现值一致',
      change: {
        corrections: [
          { on: '2026-03-18', field: '检查家次', from: '45', to: '46', reason: '漏计一次夜查。' },
        ],
      },
    },
    {
      title: '更正后而数据未改',
      change: {
        corrections: [
          { on: '2026-03-18', field: '检查家次', from: '46', to: '47', reason: '漏计一次夜查。' },
        ],
      },
      reports: ['corrections.0.to'],
    },
    {
      title: '更正早于公布',
      change: {
        corrections: [{ on: '2026-03-09', field: '检查家次', from: '45', to: '46', reason: '漏计。' }],
      },
      reports: ['corrections.0.on'],
    },
    {
      title: '前后没有变化',
      change: {
        corrections: [{ on: '2026-03-18', field: '检查家次', from: '46', to: '46', reason: '核对。' }],
      },
      reports: ['corrections.0.to'],
    },
    {
      title: '两次更正不衔接',
      change: {
        corrections: [
          { on: '2026-03-18', field: '检查家次', from: '44', to: '45', reason: '漏计。' },
          { on: '2026-03-20', field: '检查家次', from: '44', to: '46', reason: '漏计。' },
        ],
      },
      reports: ['corrections.1.from'],
    },
    {
      title: '罚没款按万元核对',
      change: {
        corrections: [
          { on: '2026-03-18', field: '罚没款', from: '1.8', to: '2.00 万元', reason: '一件决定漏录。' },
        ],
      },
    },
    {
      title: '季度分析更正早于公布',
      kind: 'quarter',
      change: {
        corrections: [
          { on: '2026-01-19', field: '本级：检查家次', from: '139', to: '140', reason: '漏计。' },
        ],
      },
      reports: ['corrections.0.on'],
    },
    {
      title: '年度数据更正',
      kind: 'year-data',
      change: {
        corrections: [{ on: '2026-02-03', field: '申请法院强制执行', from: '0', to: '1', reason: '漏报。' }],
      },
    },
  ],
});
