import { formatChinese } from '../../base/dates.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Draw } from '../../model/kinds/draw.ts';
import type { Officer } from '../../model/kinds/officer.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { randomInspection, randomInspectionSince } from './basis.ts';

const byCertificate = once(
  (corpus: Corpus): ReadonlyMap<string, Officer> =>
    new Map(
      all(corpus, 'officer').flatMap(({ value }) =>
        value.certificate === undefined ? [] : [[value.certificate, value] as const],
      ),
    ),
);

/** Credit codes of enterprises by id, since a recusal may name either. */
const codes = once(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map(
      all(corpus, 'enterprise').flatMap(({ id, value }) =>
        value.uscc === undefined ? [] : [[id, value.uscc] as const],
      ),
    ),
);

/** Why an officer cannot inspect a firm on a day; Chinese and English. */
function obstacle(
  officer: Officer,
  firm: string,
  on: string,
  corpus: Corpus,
): readonly [string, string] | undefined {
  if (officer.auxiliary) return ['是执法辅助人员，不得实施检查', 'is an auxiliary'];
  if ((officer.validFrom ?? '') > on || (officer.validTo ?? '9') < on)
    return [`的执法证在 ${formatChinese(on)}无效`, `holds no valid certificate on ${on}`];
  if (officer.suspensions.some(({ from, to }) => from <= on && (to === undefined || on < to)))
    return [`的执法证在 ${formatChinese(on)}被暂扣`, `had the certificate suspended on ${on}`];
  if (officer.leftOn !== undefined && officer.leftOn <= on) return ['已离岗', 'has left'];
  const recused = officer.recusals.some(
    ({ enterprise, uscc, from, to }) =>
      (uscc ?? (enterprise === undefined ? undefined : codes(corpus).get(enterprise))) === firm &&
      (from ?? '') <= on &&
      (to ?? '9') >= on,
  );
  return recused ? ['与该对象有回避关系', 'has to stand aside from this firm'] : undefined;
}

function ofFirm(draw: Draw, index: number, corpus: Corpus): Report[] {
  const firm = draw.selected[index]!;
  const path = `selected.${index}.officers`;
  const reports: Report[] = [];
  if (firm.officers.length < 2)
    reports.push(
      report(
        path,
        `“${firm.name}”的执法人员应不少于 2 人，实为 ${firm.officers.length} 人`,
        `${firm.name} needs two officers, found ${firm.officers.length}`,
        {
          basis: [formatBasis({ law: 'CF', article: 42, paragraph: 1 })],
          hint: ['请补抽执法人员', 'Draw another officer'],
        },
      ),
    );
  const on = firm.inspectedOn ?? draw.on;
  const units = new Map<string, string>();
  for (const [at, { certificate, name }] of firm.officers.entries()) {
    const officer = byCertificate(corpus).get(certificate);
    if (!officer) continue;
    const why = obstacle(officer, firm.code, on, corpus);
    if (why)
      reports.push(
        report(`${path}.${at}`, `${name}${why[0]}，不能检查“${firm.name}”`, `${certificate} ${why[1]}`, {
          basis: [formatBasis({ law: 'CF', article: why[1].includes('aside') ? 43 : 42 })],
          hint: [
            '请在“替换”中写明原因，由后一位随机人员递补',
            'Record the reason under replacements; the next one takes the place',
          ],
        }),
      );
    const other = units.get(officer.unit);
    if (draw.differentUnits && other !== undefined)
      reports.push(
        report(
          `${path}.${at}`,
          `${name}与${other}同属${officer.unit}，应来自不同单位`,
          `${certificate} is of the same unit as another`,
          {
            hint: ['请由后一位不同单位的人员递补', 'Take the next officer of another unit'],
          },
        ),
      );
    units.set(officer.unit, name);
  }
  return reports;
}

/** Two officers at least for each firm; each qualified on the day, no auxiliary, none who has to stand aside. */
export const drawnOfficers = defineRule({
  code: 'draw/officers',
  number: 'DRAW-04',
  severity: 'error',
  title: {
    zh: '每户不少于两名执法人员，证件有效且无须回避',
    en: 'Two officers for each firm, certified and with no reason to stand aside',
  },
  basis: [
    randomInspection,
    formatBasis({ law: 'CF', article: 42, paragraph: 1 }),
    formatBasis({ law: 'CF', article: 43 }),
  ],
  validFrom: randomInspectionSince,
  on: ['draw'],
  run: ({ value }, corpus) => value.selected.flatMap((_, index) => ofFirm(value, index, corpus)),
  examples: [
    { title: '两名执法人员' },
    {
      title: '只有一名',
      change: { 'selected.0.officers': [{ certificate: '99990000001', name: '演示员甲' }] },
      reports: ['selected.0.officers'],
    },
    {
      title: '检查当日证件已到期',
      around: { officer: { validTo: '2026-03-11' } },
      reports: ['selected.0.officers.0', 'selected.1.officers.0'],
    },
    { title: '证件当日到期仍有效', around: { officer: { validTo: '2026-03-12' } } },
    {
      title: '辅助人员',
      around: { officer: { auxiliary: '是' } },
      reports: ['selected.0.officers.0', 'selected.1.officers.0'],
    },
    {
      title: '曾在该企业任职，应当回避',
      around: { officer: { recusals: [{ uscc: '91999900MA0090030Y', relation: '曾在该单位任职' }] } },
      reports: ['selected.0.officers.0'],
    },
    {
      title: '回避期已过',
      around: {
        officer: { recusals: [{ uscc: '91999900MA0090030Y', relation: '曾在该单位任职', to: '2025-12-31' }] },
      },
    },
    {
      title: '须来自不同单位',
      change: { differentUnits: '是' },
      also: [
        { kind: 'officer', change: { id: '99990000002', certificate: '99990000002', name: '演示员乙' } },
      ],
      reports: ['selected.0.officers.1', 'selected.1.officers.1'],
    },
    {
      title: '2015 年 7 月 29 日以前没有双随机的规定',
      change: { 'selected.0.officers': [{ certificate: '99990000001', name: '演示员甲' }], on: '2015-07-28' },
    },
    {
      title: '2015 年 7 月 29 日起适用',
      change: { 'selected.0.officers': [{ certificate: '99990000001', name: '演示员甲' }], on: '2015-07-29' },
      reports: ['selected.0.officers'],
    },
  ],
});
