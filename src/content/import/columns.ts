import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import { shorten } from '../hazards.ts';
import { nearestHeading, readHeading } from '../headings.ts';
import { textOf } from '../table-head.ts';
import { foldTitle, nameForPeople } from '../titles.ts';
import { findTableHead, type TableHead } from './head.ts';
import type { Transpose } from './mapping.ts';
import type { SourceTable } from './open-tables.ts';
import {
  plainTarget,
  type ResolvedMapping,
  type ResolvedPlan,
  type ResolvedTarget,
} from './resolve-mapping.ts';
import { synonymOf } from './synonyms.ts';

/** A column that fills fields. */
export interface ImportColumn {
  at: number;
  title: string;
  targets: ResolvedTarget[];
}

/** How the columns of a table are understood. */
export interface ColumnsReading {
  head: TableHead;
  columns: ImportColumn[];
  /** Columns left out, with the reason. */
  skipped: { title: string; why: string }[];
  /** Index of a column by folded heading. */
  indexOf: ReadonlyMap<string, number>;
  /** What is wrong with the head; rows are refused for it. */
  problems: Diagnostic[];
}

type Meaning = ResolvedPlan | { problem: Text; hint: Text } | undefined;

const mappingHint: Text = {
  zh: '请在映射文件的“列”中写明填哪个字段，不要的写“跳过”',
  en: 'Say in the mapping which field it fills, or “skip”',
};

function meaningOf(title: string, resolved: ResolvedMapping): Meaning {
  const planned = resolved.columns.get(foldTitle(title));
  if (planned) return planned;
  const heading = readHeading(resolved.root, title);
  if (heading.ok) return { targets: [plainTarget(heading.path, heading.field, heading.unit)] };
  const synonym =
    synonymOf(resolved.kind, title) ?? synonymOf(resolved.kind, title.replace(/[（(][^（()）]*[)）]$/u, ''));
  if (synonym && 'skip' in synonym) return synonym;
  if (synonym && 'to' in synonym) {
    const found = readHeading(resolved.root, synonym.to);
    const unit = /[（(](千元|万元|百万元|亿元)[)）]$/u.exec(title)?.[1];
    if (found.ok) return { targets: [plainTarget(found.path, found.field, unit ?? found.unit)] };
  }
  if (synonym && 'mixed' in synonym)
    return {
      problem: {
        zh: `列“${shorten(title)}”一格含${synonym.mixed}，不能直接填入一个字段`,
        en: `The column “${shorten(title)}” holds several things in one cell`,
      },
      hint: { zh: '请在映射文件中用“提取”分别取出', en: 'Take them apart with “match” in the mapping' },
    };
  if (heading.why === 'ambiguous')
    return {
      problem: {
        zh: `列“${shorten(title)}”可指多个字段：${heading.candidates!.join('、')}`,
        en: `The column “${shorten(title)}” may mean ${heading.candidates!.join(', ')}`,
      },
      hint: mappingHint,
    };
  if (heading.why === 'unit')
    return {
      problem: {
        zh: `列“${shorten(title)}”的单位应为“${heading.field!.unit ?? '无'}”`,
        en: `The unit of “${shorten(title)}” should be “${heading.field!.unit ?? 'none'}”`,
      },
      hint: mappingHint,
    };
  return undefined;
}

/** Looks a column's possible names up, the most telling first: what the mapping says of any wins. */
function meaningOfAny(
  names: readonly string[],
  resolved: ResolvedMapping,
): { title: string; meaning: Meaning } {
  const mapped = names.find((name) => resolved.columns.has(foldTitle(name)));
  if (mapped !== undefined) return { title: mapped, meaning: meaningOf(mapped, resolved) };
  const found = names.map((title) => ({ title, meaning: meaningOf(title, resolved) }));
  return (
    found.find(({ meaning }) => meaning && !('problem' in meaning)) ??
    found.find(({ meaning }) => meaning) ?? { title: names[0]!, meaning: undefined }
  );
}

/** Tells whether a heading means something in tables of the kind, for finding the head. */
export function isKnownHeading(title: string, resolved: ResolvedMapping): boolean {
  const { transpose } = resolved.mapping;
  if (transpose)
    return [transpose.indicator, transpose.value, transpose.unit].some(
      (name) => name !== undefined && foldTitle(name) === foldTitle(title),
    );
  const planned = resolved.variants.some(({ columns }) => columns.has(foldTitle(title)));
  return planned || meaningOf(title, resolved) !== undefined || readHeadingGroup(title, resolved);
}

function readHeadingGroup(title: string, { root }: ResolvedMapping): boolean {
  const heading = readHeading(root, title);
  return !heading.ok && heading.why === 'group';
}

function unknownColumn(title: string, { root }: ResolvedMapping, example: string): [Text, Text] {
  const meant = nearestHeading(root, title);
  return [
    {
      zh: `列“${shorten(title)}”（例如“${shorten(example)}”）没有对应的字段`,
      en: `The column “${shorten(title)}” (e.g. “${shorten(example)}”) has no field`,
    },
    meant
      ? {
          zh: `是不是“${nameForPeople(meant.field)}”？${mappingHint.zh}`,
          en: `Perhaps “${meant.path.join('.')}”? ${mappingHint.en}`,
        }
      : mappingHint,
  ];
}

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** The rows of the head where they need not be searched for: JSON, a mapping, the row that names a column of indicators. */
function headGiven(
  { counts, grid }: SourceTable,
  { mapping }: ResolvedMapping,
): { from: number; to: number } | undefined {
  if (counts === 'records') return { from: 1, to: 1 };
  if (mapping.header || !mapping.transpose) return mapping.header;
  const wanted = [mapping.transpose.indicator, mapping.transpose.value].map(foldTitle);
  const row = grid.rows.findIndex((cells) => {
    const titles = new Set(cells.map((cell) => foldTitle(textOf(cell))));
    return wanted.every((title) => titles.has(title));
  });
  return row === -1 ? undefined : { from: row + 1, to: row + 1 };
}

/** Of a table of indicators only the columns of the indicator, its value and its unit are read. */
function readIndicators(reading: ColumnsReading, { indicator, value, unit }: Transpose): ColumnsReading {
  const read = new Set(
    [indicator, value, unit].flatMap((title) => (title === undefined ? [] : [foldTitle(title)])),
  );
  for (const [at, names] of reading.head.names.entries()) {
    for (const name of names) (reading.indexOf as Map<string, number>).set(foldTitle(name), at);
    const [title] = names;
    if (title !== undefined && !names.some((name) => read.has(foldTitle(name))))
      reading.skipped.push({ title, why: `一行一个指标，只取“${value}”列` });
  }
  return reading;
}

/**
 * Reads the head of a table. Every column with content must mean something: a field, or a reason why it is left out;
 * two columns may not fill the same field.
 */
export function readColumns(table: SourceTable, resolved: ResolvedMapping): ColumnsReading | Diagnostic {
  const { grid, file, name } = table;
  const where = { file, ...(name !== undefined && { sheet: name }) };
  const given = headGiven(table, resolved);
  const head = findTableHead(grid, (title) => isKnownHeading(title, resolved), given);
  if (!head) return noHead(table, resolved);
  const reading: ColumnsReading = { head, columns: [], skipped: [], indexOf: new Map(), problems: [] };
  const indexOf = reading.indexOf as Map<string, number>;
  if (resolved.mapping.transpose) return readIndicators(reading, resolved.mapping.transpose);
  const taken = new Map<string, string>();
  const report = (code: string, columnName: string, message: Text, hint: Text) =>
    reading.problems.push({
      code,
      severity: 'error',
      ...where,
      row: head.last + 1,
      columnName,
      message,
      hint,
    });
  for (const [at, names] of head.names.entries()) {
    const example = grid.rows
      .slice(head.last + 1)
      .map((cells) => textOf(cells[at]))
      .find((text) => text !== '');
    for (const each of names) if (!indexOf.has(foldTitle(each))) indexOf.set(foldTitle(each), at);
    if (names.length === 0) {
      if (example !== undefined)
        report(
          'import/untitled-column',
          letterOf(at),
          {
            zh: `第 ${letterOf(at)} 列没有列名，但有内容“${shorten(example)}”`,
            en: `Column ${letterOf(at)} has content but no heading`,
          },
          { zh: '请补列名，或清空该列', en: 'Give it a heading or clear it' },
        );
      continue;
    }
    const { title, meaning } = meaningOfAny(names, resolved);
    const inVariant = resolved.variants.some(({ columns, when }) =>
      names.some((each) => columns.has(foldTitle(each)) || when === foldTitle(each)),
    );
    if (meaning && 'skip' in meaning) reading.skipped.push({ title, why: meaning.skip });
    else if (meaning && 'targets' in meaning) {
      for (const target of meaning.targets) {
        const key = target.path.join('.');
        const earlier = taken.get(key);
        if (earlier !== undefined && earlier !== title)
          report(
            'import/duplicate-column',
            title,
            {
              zh: `列“${shorten(title)}”与列“${shorten(earlier)}”填同一字段“${target.field.title}”`,
              en: `The columns “${shorten(title)}” and “${shorten(earlier)}” fill the same field`,
            },
            { zh: '请在映射文件中跳过其中一列', en: 'Skip one of them in the mapping' },
          );
        taken.set(key, title);
      }
      reading.columns.push({ at, title, targets: meaning.targets });
    } else if (inVariant || example === undefined) continue;
    else if (meaning) report('import/column', title, meaning.problem, meaning.hint);
    else report('import/unknown-column', title, ...unknownColumn(title, resolved, example));
  }
  for (const [folded, heading] of resolved.mapping.headings)
    if (!indexOf.has(folded) && !resolved.mapping.transpose)
      report(
        'import/absent-column',
        heading,
        {
          zh: `映射中的列“${shorten(heading)}”在表头中没有`,
          en: `The mapping’s column “${shorten(heading)}” is not in the head`,
        },
        {
          zh: `表头为：${shorten([...indexOf.keys()].join('、'))}；请核对映射文件`,
          en: 'Compare the mapping with the head',
        },
      );
  return reading;
}

function noHead({ file, name, grid }: SourceTable, { root }: ResolvedMapping): Diagnostic {
  const row = Math.max(
    0,
    grid.rows.findIndex((cells) => cells.some((cell) => textOf(cell) !== '')),
  );
  const first = grid.rows[row]?.map(textOf).filter((text) => text !== '') ?? [];
  return {
    code: 'import/no-head',
    severity: 'error',
    file,
    ...(name !== undefined && { sheet: name }),
    row: row + 1,
    message: {
      zh: `没有找到表头：前 20 行中没有一行的列名多数是“${root.title}”的字段或映射中的列`,
      en: 'No heading row was found in the first 20 rows',
    },
    hint: {
      zh: `第 ${row + 1} 行是“${shorten(first.join('、'))}”；请在映射文件写“表头行”和“列”`,
      en: 'Say in the mapping which row is the head (header) and what the columns mean',
    },
  };
}
