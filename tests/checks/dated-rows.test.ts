import { expect, test, vi } from 'vitest';
import { addDays } from '../../src/base/dates.ts';
import { rules } from '../../src/checks/rules.ts';
import type { Rule, RuleExample } from '../../src/checks/rule.ts';
import { runRules } from '../../src/checks/run.ts';
import type { Dated } from '../../src/model/law/in-force.ts';
import type { Term } from '../../src/model/law/publication-terms.ts';
import { readSources } from '../harness/source.ts';
import { corpusOfExample } from './example-corpus.ts';

/** What rows of law are asked while examples run, and how those that are moved stand meanwhile. */
const law = vi.hoisted(() => ({
  asked: new Set<object>(),
  moved: new Map<object, { validFrom: string; validTo?: string }>(),
}));

vi.mock('../../src/model/law/in-force.ts', () => ({
  everSince: '',
  inForceOn: (row: Dated, date: string) => {
    law.asked.add(row);
    const { validFrom, validTo } = law.moved.get(row) ?? row;
    return date >= validFrom && (validTo === undefined || date <= validTo);
  },
}));

/** All that a rule says of an example. */
const saidOf = (rule: Rule, example: RuleExample) =>
  JSON.stringify(runRules(corpusOfExample(rule, example), [rule]));

/** Rows that change together on one day: those of one title or one term, else those of one table, known by its first field. */
const seriesOf = (row: Dated): string => {
  if ('edition' in row) return String(row.edition);
  if ('what' in row) return String((row as { id?: string }).id);
  return Object.keys(row)[0]!;
};

/** A change of law: its first day and the rows that end before it or begin on it. */
interface Change {
  series: string;
  day: string;
  rows: Set<Dated>;
}

/** The changes of law in the rows that a rule looks up. */
function changesIn(rows: Iterable<Dated>): Change[] {
  const changes = new Map<string, Change>();
  for (const row of rows)
    for (const day of [row.validFrom, row.validTo && addDays(row.validTo, 1)]) {
      if (!day) continue;
      const series = seriesOf(row);
      const known = changes.get(`${series} ${day}`) ?? { series, day, rows: new Set() };
      known.rows.add(row);
      changes.set(`${series} ${day}`, known);
    }
  return [...changes.values()];
}

/** By how many days a change is moved to be noticed: what is due for a month, quarter or year is asked for one of its days. */
const stepOf = ({ rows }: Change): number => {
  const [row] = rows;
  const kind = row && 'term' in row ? (row.term as Partial<Term>).kind : undefined;
  return { monthly: 31, quarterly: 92, yearly: 366 }[kind as string] ?? 1;
};

/** The rows of a change as they would be, were its day given wrong by some days. */
const shifted = ({ day, rows }: Change, days: number) =>
  new Map(
    [...rows].map((row) => [
      row,
      {
        validFrom: row.validFrom === day ? addDays(day, days) : row.validFrom,
        ...(row.validTo !== undefined && {
          validTo: addDays(row.validTo, 1) === day ? addDays(row.validTo, days) : row.validTo,
        }),
      },
    ]),
  );

/** Changes that make no difference to a rule, with the reason. */
const indifferent: readonly { change: RegExp; because: string }[] = [
  {
    change: /: now 20/u,
    because: 'former numbers of articles are a table with a test of its own, and the same for all rules',
  },
  {
    change: /^case\/legal-review: id (1996-10-01|2021-07-15, the day before)/u,
    because: 'kinds of penalty matter under the law of 2021 only, which is a change of its own',
  },
  {
    change: /^execution\/court: validFrom 2024-01-01/u,
    because: 'the terms to sue were the same before and after',
  },
  {
    change: /^execution\/court: court 2012-01-01/u,
    because: 'it runs from the end of remedies, which is known since 2015 only',
  },
  {
    change: /^penalty\/fine-range: 中华人民共和国(行政处罚法|安全生产法 2014-12-01)/u,
    because: 'these editions have no ranges',
  },
  {
    change: /^penalty\/old-articles: 中华人民共和国(安全生产法 2014-12-01|行政处罚法 2018-01-01)/u,
    because: 'what is stale is so by the later edition',
  },
  {
    change: /^publication\/penalty-term: id (2019-07-01|2026-04-01)/u,
    because: 'the rule asks for the minor class only, which came in 2023 and stayed',
  },
  {
    change: /^dishonesty\/(term|removal): its own 2023-10-01, the day before/u,
    because: 'there is no term to judge by before',
  },
];
const met = new Set<RegExp>();
const isIndifferent = (name: string) => {
  const known = indifferent.find(({ change }) => change.test(name));
  if (known) met.add(known.change);
  return known !== undefined;
};

/** Changes of law that a rule looks up, of which no example shows the last day before or the first day after. */
function unshown(rule: Rule): string[] {
  const runs = rule.examples.map((example) => {
    law.asked.clear();
    return { example, said: saidOf(rule, example), asked: new Set(law.asked) };
  });
  const noticed = (within: (asked: Set<object>) => boolean, as: Rule) =>
    runs.some(({ example, said, asked }) => within(asked) && saidOf(as, example) !== said);
  const first = rule.validFrom ?? '';
  const own =
    rule.validFrom === undefined
      ? []
      : [
          { what: 'the day before', days: -1 },
          { what: 'the first day', days: 1 },
        ].flatMap(({ what, days }) => {
          const name = `${rule.code}: its own ${first}, ${what}`;
          const known = noticed(() => true, { ...rule, validFrom: addDays(first, days) });
          return known || isIndifferent(name) ? [] : [name];
        });
  const rows = new Set(runs.flatMap(({ asked }) => [...asked] as Dated[]));
  const others = changesIn(rows).flatMap((change) =>
    [
      // Were the law in force earlier, the last day before would be judged differently; later, the first day.
      { what: 'the day before', day: addDays(change.day, -1), days: -stepOf(change) },
      { what: 'the first day', day: change.day, days: stepOf(change) },
    ].flatMap(({ what, day, days }) => {
      const name = `${rule.code}: ${change.series} ${change.day}, ${what}`;
      if (day < first) return [];
      law.moved = shifted(change, days);
      const known = noticed((asked) => [...change.rows].some((row) => asked.has(row)), rule);
      law.moved = new Map();
      return known || isIndifferent(name) ? [] : [name];
    }),
  );
  return [...own, ...others];
}

test(
  'every change of law that a rule looks up has examples on the day before and on the first day',
  {
    timeout: 300_000,
  },
  () => {
    const list = rules.flatMap((rule) => unshown(rule));
    console.log('\n' + list.join('\n'));
    expect(list).toEqual([]);
  },
);

test('no other place compares a day with a day of law', () => {
  const files = readSources('src').filter(({ text }) => /[<>]=?\s*'(?:19|20)\d\d-/u.test(text));
  expect(files.map(({ path }) => path)).toEqual([]);
});
