import type { Diagnostic } from '../../base/diagnostic.ts';
import { groupBy } from '../../base/order.ts';
import type { ImportedTable } from '../../content/import/imported.ts';
import type { PlannedRecord, RecordState } from '../../content/import/plan-writing.ts';
import { severities } from '../diagnostic-text.ts';
import type { Language } from '../language.ts';

/** A row that did not become a record, whatever the stage at which it was refused. */
export interface Refusal {
  table: ImportedTable['table'];
  row: number;
  reasons: Diagnostic[];
}

/** What became of a file, row by row. */
export interface Outcome {
  file: string;
  tables: ImportedTable[];
  planned: PlannedRecord[];
  refusals: Refusal[];
  /** Rows with content below the heads. */
  rows: number;
  /** Rows by what became of them; they add up to `rows`. */
  counts: Record<RecordState, number>;
}

const plain = (language: Language) => ({
  title: (zh: string, en: string) => (language === 'zh' ? zh : en),
});

/** Rows as `第 2–13、15 行`. */
function rowList(rows: readonly number[], counts: 'rows' | 'records', language: Language): string {
  const runs: string[] = [];
  const sorted = [...rows].sort((a, b) => a - b);
  for (let at = 0; at < sorted.length;) {
    let end = at;
    while (sorted[end + 1] === sorted[end]! + 1) end += 1;
    runs.push(end === at ? String(sorted[at]) : `${sorted[at]}–${sorted[end]}`);
    at = end + 1;
  }
  const shown = runs.length > 12 ? [...runs.slice(0, 12), '…'] : runs;
  if (language === 'en') return `${counts === 'records' ? 'record' : 'row'} ${shown.join(', ')}`;
  return `第 ${shown.join('、')} ${counts === 'records' ? '条' : '行'}`;
}

function reasonText({ columnName, message, hint, code }: Diagnostic, language: Language): string {
  const where = columnName === undefined ? '' : language === 'zh' ? `［${columnName}］` : `[${columnName}] `;
  const mend = hint ? (language === 'zh' ? `　→ ${hint.zh}` : `  → ${hint.en}`) : '';
  return `    · ${where}${message[language]}（${code}）${mend}`;
}

/** Fields the table has no column for, in one line: they are missing in every row for the same cause. */
function absentText(absent: readonly Diagnostic[], language: Language): string {
  const names = absent.map(({ message }) =>
    message[language].replace(/^.*?“(.+)”.*$/u, '$1').replace(/\.\d+\./gu, '.'),
  );
  const list = [...new Set(names)];
  const hint = absent[0]!.hint?.[language] ?? '';
  if (language === 'en')
    return `    · The table has no column for: ${list.join(', ')} (schema/missing-field)  → ${hint}`;
  return `    · 缺少必填的“${list.join('”“')}”（schema/missing-field）　→ ${hint}`;
}

/** All reasons of a row; those of absent columns come last, together. */
function reasonLines(reasons: readonly Diagnostic[], language: Language): string[] {
  const isAbsent = ({ code, columnName }: Diagnostic) =>
    code === 'schema/missing-field' && columnName === undefined;
  const absent = reasons.filter(isAbsent);
  const others = reasons.filter((reason) => !isAbsent(reason)).map((reason) => reasonText(reason, language));
  return absent.length > 0 ? [...others, absentText(absent, language)] : others;
}

/** What spoils a table as a whole, once; then its rows, as far as they have more to be told of. */
function spoiledText(tables: readonly ImportedTable[], language: Language): string[] {
  return tables
    .filter(({ problems }) => problems.length > 0)
    .flatMap(({ table, rows, problems }) => {
      const sheet = table.name === undefined ? '' : `${table.name} `;
      const head =
        language === 'zh'
          ? `  ${sheet}全部 ${rows} 行，因表头不能确定`
          : `  ${sheet}all ${rows} rows, as the head is uncertain`;
      return [head, ...reasonLines(problems, language)];
    });
}

/** Refused rows, those with the same reasons together, all reasons of a row at once. */
function refusalText({ refusals, tables }: Outcome, language: Language, all: boolean): string[] {
  const ofTables = new Set(tables.flatMap(({ problems }) => problems));
  const groups = new Map<string, { refusals: Refusal[]; reasons: string[] }>();
  for (const refusal of refusals) {
    const own = refusal.reasons.filter((reason) => !ofTables.has(reason));
    if (own.length === 0) continue;
    const reasons = reasonLines(own, language);
    const key = `${refusal.table.name ?? ''}\n${reasons.join('\n')}`;
    const group = groups.get(key) ?? { refusals: [], reasons };
    group.refusals.push(refusal);
    groups.set(key, group);
  }
  const shown = [...groups.values()].slice(0, all ? undefined : 20);
  const lines = spoiledText(tables, language);
  const rowsText = shown.flatMap(({ refusals: same, reasons }) => {
    const { table } = same[0]!;
    const sheet = table.name === undefined ? '' : `${table.name} `;
    const rows = rowList(
      same.map(({ row }) => row),
      table.counts,
      language,
    );
    const count =
      same.length > 1 ? (language === 'zh' ? `，共 ${same.length} 行` : `, ${same.length} in all`) : '';
    return [`  ${sheet}${rows}${count}`, ...reasons];
  });
  lines.push(...rowsText);
  const left = [...groups.values()]
    .slice(shown.length)
    .reduce((sum, group) => sum + group.refusals.length, 0);
  if (left > 0)
    lines.push(language === 'zh' ? `  另有 ${left} 行；加 --all 全部列出` : `  ${left} more rows; use --all`);
  return lines;
}

function headText({ table, reading, rows }: ImportedTable, language: Language): string[] {
  const { title } = plain(language);
  const name = table.name === undefined ? '' : `“${table.name}”`;
  if (!reading) return [title(`表${name}：没有读懂表头`, `Table ${name}: the head was not understood`)];
  const columns = reading.columns.map(
    (column) => `${column.title} → ${column.targets.map(({ field }) => field.title).join('、')}`,
  );
  const skipped = [...groupBy(reading.skipped, ({ why }) => why)].map(([why, columns]) => {
    const names = columns.map((column) => column.title);
    return title(`${names.join('、')}（${why}）`, names.join(', '));
  });
  const where =
    table.counts === 'records'
      ? ''
      : title(`表头在第 ${reading.head.last + 1} 行，`, `head in row ${reading.head.last + 1}, `);
  return [
    title(
      `表${name}：${where}内容 ${rows} ${table.counts === 'records' ? '条' : '行'}`,
      `Table ${name}: ${where}${rows} rows`,
    ),
    ...(columns.length > 0 ? [title(`  列：${columns.join('；')}`, `  columns: ${columns.join('; ')}`)] : []),
    ...(skipped.length > 0
      ? [title(`  未导入的列：${skipped.join('；')}`, `  columns left out: ${skipped.join('; ')}`)]
      : []),
  ];
}

function recordLines(
  planned: readonly PlannedRecord[],
  state: RecordState,
  sign: string,
  language: Language,
  all: boolean,
): string[] {
  const found = planned.filter((one) => one.state === state);
  const shown = all ? found : found.slice(0, 20);
  const lines = shown.flatMap(({ record, path, label, differences }) => [
    `  ${sign} ${record.id}  ${label === record.id ? '' : `${label}  `}${path}`,
    ...differences.map(({ field, before, after }) => {
      const none = language === 'zh' ? '（无）' : '(none)';
      return `      ${field}：${before ?? none} → ${after ?? none}`;
    }),
  ]);
  if (found.length > shown.length)
    lines.push(
      language === 'zh'
        ? `  另有 ${found.length - shown.length} 条；加 --all 全部列出`
        : `  ${found.length - shown.length} more; use --all`,
    );
  return lines;
}

/** What the rules will say, the same finding of several rows together. */
function afterwardsText(
  afterwards: readonly Diagnostic[],
  tables: readonly ImportedTable[],
  language: Language,
  all: boolean,
): string[] {
  const findings = groupBy(afterwards, (one) => `${one.sheet ?? ''}\n${reasonText(one, language)}`);
  // Findings of the very same rows stand together.
  const groups = [
    ...groupBy(findings.values(), (same) =>
      [same[0]!.sheet, same[0]!.severity, ...same.map(({ row }) => row)].join(' '),
    ).values(),
  ];
  const shown = all ? groups : groups.slice(0, 20);
  const lines = shown.flatMap((group) => {
    const [[first]] = group as [[Diagnostic]];
    const { counts = 'rows' } = tables.find(({ table }) => table.name === first.sheet)?.table ?? {};
    const rows = rowList([...new Set(group[0]!.map(({ row }) => row!))], counts, language);
    const sheet = first.sheet === undefined ? '' : `${first.sheet} `;
    const head = `  ${sheet}${rows}　${severities[first.severity][language]}`;
    return [head, ...group.map(([one]) => reasonText(one!, language))];
  });
  const left = groups.length - shown.length;
  if (left > 0)
    lines.push(language === 'zh' ? `  另有 ${left} 项；加 --all 全部列出` : `  ${left} more; use --all`);
  return lines;
}

/** The outcome for people: how the table was understood, what is added and changed, what is refused and why, and the sum. */
export function outcomeText(
  outcome: Outcome,
  language: Language,
  options: { dryRun: boolean; all: boolean; into: string; afterwards?: readonly Diagnostic[] },
): string {
  const { title } = plain(language);
  const { planned, counts, rows } = outcome;
  const section = (heading: string, lines: string[]) => (lines.length > 0 ? ['', heading, ...lines] : []);
  const sum = title(
    `共 ${rows} 行：新增 ${counts.added}，相同 ${counts.same}，变动 ${counts.changed}，拒绝 ${counts.refused}。`,
    `${rows} rows: ${counts.added} added, ${counts.same} same, ${counts.changed} changed, ${counts.refused} refused.`,
  );
  const done = options.dryRun
    ? title('只作试算，没有写入任何文件。', 'Dry run: nothing was written.')
    : title(`已写入 ${options.into}。`, `Written to ${options.into}.`);
  const wrote =
    options.dryRun || counts.added + counts.changed > 0
      ? done
      : title('没有写入任何文件。', 'Nothing was written.');
  return [
    outcome.file,
    ...outcome.tables.flatMap((table) => headText(table, language)),
    ...section(title('新增：', 'Added:'), recordLines(planned, 'added', '+', language, options.all)),
    ...section(title('变动：', 'Changed:'), recordLines(planned, 'changed', '~', language, options.all)),
    ...section(title('拒绝：', 'Refused:'), refusalText(outcome, language, options.all)),
    ...section(
      title('写入后将报告：', 'Once written, check will report:'),
      afterwardsText(options.afterwards ?? [], outcome.tables, language, options.all),
    ),
    '',
    `${sum}${language === 'zh' ? '' : ' '}${wrote}`,
  ].join('\n');
}
