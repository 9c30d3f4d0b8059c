import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/cli/check.ts';
import { importFile } from '../src/cli/import.ts';
import type { Outcome } from '../src/cli/import/import-text.ts';
import { main } from '../src/cli/main.ts';
import type { Placed } from '../src/cli/build/place.ts';
import { kinds } from '../src/model/kinds.ts';
import { datasets, headings, others, series, type Dataset } from './real/datasets.ts';
import { trySetting } from './real/trial.ts';
import { relations } from './real/relations.ts';
import { trySums } from './real/sums.ts';
import { tryColumnSets, tryShapes, type HeadingTrial } from './real/headings.ts';

/**
 * Imports tables that agencies have published into a scratch content folder, sets aside what fails rules, and builds the
 * site and documents from the rest. Every row of every file is accounted for. Runs only where the tables are.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const data = join(root, '..', 'shared', 'data');
const scratch = join(root, '.cache', 'real');
const content = join(scratch, 'content');
const aside = join(scratch, 'set-aside');
const today = process.argv[2] ?? '2018-04-30';
const agency = 'register';

const say = (text: string) => process.stdout.write(`${text}\n`);
const read = (path: string) => readFileSync(join(data, path));
const json = <T>(path: string) => JSON.parse(read(path).toString('utf8')) as T;

/** What a file gave: the outcome of its import, then how many of its records failed rules. */
interface Result {
  dataset: Dataset;
  outcome: Outcome;
  /** Rule → records of this file set aside for it. */
  failed: Map<string, number>;
}

function startContent(): void {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(content, 'agencies'), { recursive: true });
  for (const name of ['gongshi.yaml', 'agencies/register.yaml'])
    writeFileSync(join(content, name), readFileSync(join(root, 'scripts', 'real', name.split('/').at(-1)!)));
}

async function importOne(dataset: Dataset): Promise<Outcome> {
  const map = join(root, 'scripts', 'real', dataset.map);
  const { outcome, diagnostics } = await importFile(
    {
      file: dataset.file,
      bytes: read(dataset.file),
      kind: dataset.kind,
      agency,
      map: { file: dataset.map, text: readFileSync(map, 'utf8') },
    },
    { into: content, today, replace: dataset.replace === true, dryRun: false },
  );
  if (!outcome)
    throw new Error(`${dataset.file}: ${diagnostics.map(({ message }) => message.zh).join('；')}`);
  const { counts, rows } = outcome;
  const accounted = counts.added + counts.same + counts.changed + counts.refused;
  if (accounted !== rows) throw new Error(`${dataset.file}: ${rows} 行，只交代了 ${accounted} 行`);
  return outcome;
}

/** The reasons most rows are refused for, with how many. */
function topReasons({ refusals }: Outcome, most: number): string {
  const counts = new Map<string, number>();
  for (const { reasons } of refusals)
    for (const text of new Set(
      reasons.map(({ code, message }) =>
        code === 'schema/missing-field'
          ? message.zh.replace(/（[^（）]*）$/u, '')
          : `${message.zh.split(/[：“（]/u)[0]!}（${code}）`,
      ),
    ))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = sorted.slice(0, most).map(([text, count]) => `${text} ${count}`);
  return shown.join('；') + (sorted.length > most ? `；另 ${sorted.length - most} 种` : '');
}

/** Moves records with errors out of the content until none is left, and tells the rules they failed. */
async function setAside(results: readonly Result[]): Promise<number> {
  const from = new Map<string, Result>();
  for (const result of results)
    for (const { path, state } of result.outcome.planned)
      if (state === 'added' || state === 'changed') from.set(path, result);
  let moved = 0;
  for (;;) {
    const { diagnostics } = await checkContent([content], today);
    const byFile = new Map<string, Set<string>>();
    for (const { file, code, severity } of diagnostics)
      if (severity === 'error') byFile.set(file, (byFile.get(file) ?? new Set()).add(code));
    const own = [...byFile].filter(([file]) => from.has(file));
    if (own.length === 0) {
      const left = diagnostics.filter(({ severity }) => severity === 'error');
      if (left.length > 0) throw new Error(`搁置之后仍有错误：${left[0]!.file} ${left[0]!.message.zh}`);
      return moved;
    }
    for (const [file, codes] of own) {
      const { failed } = from.get(file)!;
      for (const code of codes) failed.set(code, (failed.get(code) ?? 0) + 1);
      failed.set('', (failed.get('') ?? 0) + 1);
      mkdirSync(dirname(join(aside, file)), { recursive: true });
      renameSync(join(content, file), join(aside, file));
      moved += 1;
    }
  }
}

function lineOf({ dataset, outcome, failed }: Result): string {
  const { counts, rows } = outcome;
  const rules = [...failed]
    .filter(([code]) => code !== '')
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${code} ${count}`);
  const held = failed.get('') ?? 0;
  return [
    `${dataset.file} → ${kinds[dataset.kind].title.zh}`,
    `行 ${rows} = 新增 ${counts.added} + 相同 ${counts.same} + 变动 ${counts.changed} + 拒绝 ${counts.refused}`,
    ...(counts.refused > 0 ? [`拒绝：${topReasons(outcome, 6)}`] : []),
    ...(held > 0 ? [`因规则搁置 ${held} 条：${rules.join('，')}`] : []),
  ].join('｜');
}

const trialLine = ({ name, headings: all, understood, unknown }: HeadingTrial) =>
  `列名 ${name}：${all} 列读懂 ${understood}${unknown.length > 0 ? `，要写映射：${unknown.join('、')}` : ''}`;

/** What published statistics say of themselves: how much of it adds up, and each cell that does not. */
function sumLines(file: string): string[] {
  const tried = trySums(read(file).toString('utf8'), relations[file]!);
  const failing = tried.filter(({ holds }) => !holds);
  return [
    `核对 ${file}：${tried.length} 处，相符 ${tried.length - failing.length} 处，不符 ${failing.length} 处`,
    ...failing.map(({ text }) => `  不符：${text}`),
  ];
}

/** Builds the site; what the command prints is shown only when it fails. */
async function build(): Promise<number> {
  const [printed, noted]: [string[], string[]] = [[], []];
  const options = ['--content', content, '--out', join(scratch, 'dist'), '--staff-out', join(scratch, 'out')];
  const code = await main(['build', ...options, '--today', today, '--format', 'json'], {
    out: { write: (text) => printed.push(text) },
    err: { write: (text) => noted.push(text) },
    colour: false,
  });
  if (code !== 0) {
    say([...noted, ...printed].join(''));
    return code;
  }
  const result = JSON.parse(printed.join('')) as {
    pages: Placed;
    files: Placed;
    documents: { total: number };
    staff: { total: number };
  };
  const count = ({ written, kept }: Placed) => written + kept;
  say(
    `生成：网页 ${count(result.pages)}，数据和索引 ${count(result.files)}，公开文书 ${result.documents.total}，内部文书 ${result.staff.total}（没有文号的转载记录不是本机关的决定，不制作文书）`,
  );
  return 0;
}

async function run(): Promise<number> {
  if (!existsSync(data)) {
    say(`没有 ${data}，没有可导入的真实表格；跳过。`);
    return 0;
  }
  startContent();
  const rolling = readdirSync(join(data, series.folder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name): Dataset => ({
      file: `${series.folder}/${name}`,
      kind: series.kind,
      map: series.map,
      replace: true,
    }));
  const results: Result[] = [];
  for (const dataset of [...datasets, ...rolling])
    results.push({ dataset, outcome: await importOne(dataset), failed: new Map() });
  const moved = await setAside(results);
  for (const result of results) say(lineOf(result));
  for (const [file, why] of Object.entries(others)) say(`${file}｜${why}`);
  for (const file of Object.keys(relations)) for (const line of sumLines(file)) say(line);
  for (const trial of tryColumnSets(json(headings.columnSets))) say(trialLine(trial));
  for (const trial of tryShapes(json(headings.shapes))) say(trialLine(trial));
  const sum = (pick: (outcome: Outcome) => number) =>
    results.reduce((total, { outcome }) => total + pick(outcome), 0);
  const records =
    readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
      .length - 2;
  say(
    `合计：${results.length} 个文件，${sum(({ rows }) => rows)} 行 = 新增 ${sum(({ counts }) => counts.added)} + 相同 ${sum(({ counts }) => counts.same)} + 变动 ${sum(({ counts }) => counts.changed)} + 拒绝 ${sum(({ counts }) => counts.refused)}；因规则搁置 ${moved} 条，可公示 ${records} 条。`,
  );
  const failed = await build();
  if (failed !== 0) return failed;
  const { loaded } = await checkContent([content], today);
  const { documents, pages, problems } = await trySetting(loaded.corpus, join(scratch, 'trial'));
  const troubles = [...problems].map(([message, count]) => `${message} ${count}`);
  say(
    `试排（只为检验排版，不是文书）：${documents} 份 ${pages} 页${troubles.length > 0 ? `；${troubles.join('；')}` : '，没有缺字'}`,
  );
  return 0;
}

process.exitCode = await run();
