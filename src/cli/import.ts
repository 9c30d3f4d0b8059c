import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors, type Diagnostic } from '../base/diagnostic.ts';
import { load } from '../content/load.ts';
import { planWriting } from '../content/import/plan-writing.ts';
import { readImport, type ImportedFile, type ImportRequest } from '../content/import/read-import.ts';
import { largestFile } from '../content/open-files.ts';
import { decode } from '../content/decode.ts';
import { byteOrderMark, writeCsv } from '../export/csv.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Arguments, type Command } from './command.ts';
import { diagnosticsText } from './diagnostic-text.ts';
import { outcomeText, type Outcome } from './import/import-text.ts';
import { findingsAfter } from './import/findings-after.ts';
import { makeOutcome } from './import/outcome.ts';
import { settle, tableOf, writeRecords, writeTable } from './import/write-records.ts';
import { loadFor } from './load-for.ts';
import { kindNamed } from './new.ts';
import type { Output } from './report.ts';
import { withFile } from './system-error.ts';

function open(path: string, what: { zh: string; en: string }): Uint8Array {
  return withFile(path, what, () => {
    const bytes = readFileSync(path);
    if (bytes.length <= largestFile) return bytes;
    throw new UsageError({
      zh: `${what.zh} ${path} 超过 ${largestFile / 1_000_000} MB，未读取`,
      en: `${what.en} ${path} is too large`,
    });
  });
}

function openMap(path: string | undefined): ImportRequest['map'] {
  if (path === undefined) return undefined;
  const decoded = decode(open(path, { zh: '映射文件', en: 'The mapping' }));
  if (!decoded.ok)
    throw new UsageError({
      zh: `映射文件 ${path}：${decoded.why.zh}`,
      en: `The mapping ${path}: ${decoded.why.en}`,
    });
  return { file: path, text: decoded.text };
}

/** What became of a file, and of a dry run what the rules will say of the records once they are written. */
interface Imported {
  imported: ImportedFile;
  outcome?: Outcome;
  diagnostics: Diagnostic[];
  afterwards: Diagnostic[];
}

/** Reads, compares and, unless it is a dry run, writes; the outcome accounts for every row. */
export async function importFile(
  request: ImportRequest,
  options: { into: string; today: string; replace: boolean; dryRun: boolean; csv?: string },
): Promise<Imported> {
  const imported = await readImport(request);
  if (imported.tables.length === 0) return { imported, diagnostics: imported.diagnostics, afterwards: [] };
  // Rules may look at any kind, so that a dry run reads all content.
  const loaded = options.dryRun
    ? await load({ roots: [options.into], today: options.today })
    : await loadFor(request.kind, [options.into], options.today);
  const broken = hasErrors(
    loaded.diagnostics.filter(
      ({ code }) => code !== 'file/no-root' && code !== 'file/empty-root' && !code.startsWith('settings/'),
    ),
  );
  const planned = planWriting(imported.tables, { corpus: loaded.corpus, complete: !broken });
  const settled = settle(planned, options.into, { file: request.file, ...options });
  const outcome = makeOutcome(request.file, imported, settled);
  const afterwards = options.dryRun ? findingsAfter(settled, imported.tables, loaded.corpus) : [];
  if (!options.dryRun) {
    if (options.csv === undefined) writeRecords(settled, options.into);
    else {
      const text =
        byteOrderMark +
        writeCsv(
          tableOf(settled.filter(({ state }) => state !== 'refused').map(({ record }) => record.written)),
        );
      if (!writeTable(options.csv, text, options.replace))
        throw new UsageError({
          zh: `${options.csv} 已存在；确要改写请加 --replace`,
          en: `${options.csv} exists; add --replace to rewrite it`,
        });
    }
  }
  return { imported, outcome, diagnostics: imported.diagnostics, afterwards };
}

function asJson({ outcome, diagnostics, afterwards }: Imported, dryRun: boolean): unknown {
  return {
    written: outcome !== undefined && !dryRun,
    rows: outcome?.rows ?? 0,
    counts: outcome?.counts,
    records: outcome?.planned.map(({ record, state, path, label, differences }) => ({
      id: record.id,
      label,
      state,
      path,
      rows: record.rows,
      repeats: record.repeats,
      differences,
    })),
    refused: outcome?.refusals.map(({ table, row, reasons }) => ({
      ...(table.name !== undefined && { sheet: table.name }),
      row,
      reasons,
    })),
    skippedColumns: outcome?.tables.flatMap(({ reading }) => reading?.skipped ?? []),
    ...(dryRun && { afterwards }),
    diagnostics,
  };
}

function requestOf(args: Arguments): ImportRequest & { kind: KindId } {
  const [path] = args.operands as [string];
  const name = args.value('as');
  if (name === undefined)
    throw new UsageError(
      { zh: '请用 --as 写明导入成哪类记录', en: 'Say with --as which kind of record to make' },
      { zh: `类别：${Object.keys(kinds).join('、')}`, en: `Kinds: ${Object.keys(kinds).join(', ')}` },
    );
  const map = openMap(args.value('map'));
  const table = args.value('table');
  const agency = args.value('agency');
  return {
    file: basename(path),
    bytes: open(path, { zh: '文件', en: 'The file' }),
    kind: kindNamed(name),
    ...(map && { map }),
    ...(table !== undefined && { table }),
    ...(agency !== undefined && { agency }),
  };
}

function showProblems(
  diagnostics: readonly Diagnostic[],
  request: ImportRequest,
  output: Output,
  all: boolean,
): void {
  const shown = {
    pathOf: (file: string) => file,
    textOf: (file: string) => (file === request.map?.file ? request.map.text : undefined),
  };
  const text = diagnosticsText(diagnostics, shown, output.language, { all, colour: false });
  if (text !== '') output.print(text);
}

/** `gongshi import`: records from a table; every row ends as a record or as a refusal with its reasons. */
export const command: Command = {
  operands: [
    {
      name: 'FILE',
      about: { zh: '要导入的表格：csv、tsv、xlsx、json、html', en: 'table: csv, tsv, xlsx, json, html' },
    },
  ],
  options: {
    as: {
      value: 'KIND',
      about: { zh: '记录类别，如 penalty 或“行政处罚结果”', en: 'kind of record, e.g. penalty' },
    },
    map: { value: 'FILE', about: { zh: '映射文件（YAML）', en: 'mapping file (YAML)' } },
    into: { value: 'DIR', about: { zh: '内容文件夹；默认 content', en: 'content folder; default content' } },
    table: {
      value: 'TABLE',
      about: { zh: '工作表或网页表格的名称或序号', en: 'sheet or table, by name or number' },
    },
    agency: {
      value: 'ID',
      about: { zh: '表中没有写明机构的行所属的机构编号', en: 'agency of rows that name none' },
    },
    csv: {
      value: 'NAME',
      about: {
        zh: '写成一个 CSV（在该类别的文件夹中），不是每条一个文件',
        en: 'write one CSV of this name instead of a file a record',
      },
    },
    'dry-run': {
      about: { zh: '只列出会新增、变动、拒绝什么，不写入', en: 'show what would happen, write nothing' },
    },
    replace: { about: { zh: '允许改写内容不同的已有记录', en: 'allow existing records to be rewritten' } },
    all: { about: { zh: '全部列出，不只前 20 项', en: 'list everything, not the first 20' } },
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: [
    'npm run gongshi -- import 处罚台账.xlsx --as penalty --agency shili --dry-run',
    'npm run gongshi -- import list.html --as responsibility --map 映射.yaml --into content',
  ],
  async run(args, output) {
    const request = requestOf(args);
    const into = args.value('into') ?? 'content';
    const name = args.value('csv');
    if (name !== undefined && !/^[^/\\.][^/\\]*\.csv$/u.test(name))
      throw new UsageError({
        zh: `--csv 应为文件名，如 2024.csv，实为“${name}”`,
        en: `--csv takes a file name such as 2024.csv, found “${name}”`,
      });
    const dryRun = args.has('dry-run');
    const result = await importFile(request, {
      into,
      today: todayOf(args),
      replace: args.has('replace'),
      dryRun,
      ...(name !== undefined && { csv: join(into, kinds[request.kind].folder, name) }),
    });
    const { outcome, diagnostics, afterwards } = result;
    if (args.value('format') === 'json') output.json(asJson(result, dryRun));
    else {
      showProblems(diagnostics, request, output, args.has('all'));
      if (outcome)
        output.print(
          outcomeText(outcome, output.language, { dryRun, all: args.has('all'), into, afterwards }),
        );
    }
    const failed = outcome === undefined || hasErrors([...diagnostics, ...afterwards]);
    return failed || outcome.counts.refused > 0 ? 1 : 0;
  },
};
