// Runs everything that must hold before a change is accepted: `npm test -- [--no-browser] [--only phase,…] [vitest args…]`.
// Every phase runs, whatever the others say; the last line counts the tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One part of the test run: a program of `node_modules/.bin`, or a script of the project. */
interface Phase {
  name: string;
  title: string;
  /** Path of the JavaScript or TypeScript file to run. */
  file: string;
  args: string[];
  /** Shows the output while it comes instead of only on failure. */
  live?: boolean;
}

interface Outcome {
  phase: Phase;
  passed: boolean;
  seconds: number;
  output: string;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const report = join(cache, 'tests.json');
/** `tsc` checks all code; `astro check` need only look at the pages. */
const pagesConfig = join(cache, 'tsconfig.pages.json');
const pagesOnly = { extends: '../tsconfig.json', include: ['../src/site', '../.astro/types.d.ts'] };

/** Rules that forbid what is done here on purpose, e.g. sorting a fresh array in place, or looking for control characters. */
const allowed = [
  'no-control-regex',
  'no-irregular-whitespace',
  'no-useless-concat',
  'promise/no-callback-in-promise',
  'typescript/no-confusing-non-null-assertion',
  'unicorn/no-new-array',
  'unicorn/no-useless-spread',
  'unicorn/require-module-specifiers',
  'unicorn/require-post-message-target-origin',
  'import/no-named-as-default-member',
  'unicorn/no-array-sort',
  'unicorn/no-array-reverse',
  'unicorn/consistent-function-scoping',
  'no-shadow',
  'import/no-unassigned-import',
];

const lintFlags = [
  ...['correctness', 'suspicious'].flatMap((category) => ['-D', category]),
  ...allowed.flatMap((rule) => ['-A', rule]),
  '--deny-warnings',
  '--import-plugin',
  '--promise-plugin',
];

/** Lists the phases for the given arguments, leaving out checks of parts that this checkout does not have. */
function phasesFor(vitestArgs: readonly string[], browser: boolean): Phase[] {
  const bin = (name: string, path: string): string => join(root, 'node_modules', name, path);
  const withoutBrowser = browser ? [] : ['--exclude', 'tests/e2e/**'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const phases: Phase[] = [
    {
      name: 'types',
      title: '类型 types',
      file: bin('typescript', 'bin/tsc'),
      args: ['--noEmit', '--incremental', '--tsBuildInfoFile', join(cache, 'types.json')],
    },
    { name: 'lint', title: '代码检查 lint', file: bin('oxlint', 'bin/oxlint'), args: [...lintFlags, '.'] },
    {
      name: 'format',
      title: '格式 format',
      file: bin('prettier', 'bin/prettier.cjs'),
      args: ['--check', '.'],
    },
    { name: 'docs', title: '文档 docs', file: join(root, 'scripts', 'docs.ts'), args: ['--check'] },
    {
      name: 'pages',
      title: '页面类型 astro check',
      file: bin('astro', 'bin/astro.mjs'),
      args: ['check', '--minimumSeverity', 'error', '--tsconfig', pagesConfig],
    },
    {
      name: 'tests',
      title: '测试 tests',
      file: bin('vitest', 'vitest.mjs'),
      args: ['run', ...reporters, ...withoutBrowser, ...vitestArgs],
      live: true,
    },
  ];
  const hasPages =
    existsSync(join(root, 'astro.config.mjs')) && existsSync(join(root, 'src', 'site', 'pages'));
  return phases.filter(({ name, file }) => (name === 'pages' ? hasPages : existsSync(file)));
}

function run(phase: Phase): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [phase.file, ...phase.args], {
      cwd: root,
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
      stdio: phase.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (text: string): void => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const end = (passed: boolean): void =>
      resolve({ phase, passed, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function summaryLine({ phase, passed, seconds }: Outcome): string {
  return `${passed ? '✓' : '✗'} ${phase.title} (${seconds.toFixed(1)} s)`;
}

function show(outcome: Outcome): void {
  if (!outcome.passed && outcome.output) process.stdout.write(`\n${outcome.output.trimEnd()}\n`);
  process.stdout.write(`${summaryLine(outcome)}\n`);
}

/** Runs the quiet phases two at a time, then the live ones in turn. */
async function runAll(phases: readonly Phase[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const quiet = phases.filter(({ live }) => !live);
  const work = async (): Promise<void> => {
    for (let phase = quiet.shift(); phase; phase = quiet.shift()) {
      const outcome = await run(phase);
      show(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all([work(), work()]);
  for (const phase of phases.filter(({ live }) => live)) {
    const outcome = await run(phase);
    show(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** The part of Vitest's JSON report (Jest's form) that is counted here. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts the tests of the last run; a file that could not be loaded counts as one failure. */
function countTests(): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const results: TestReport = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded.length,
    skipped: results.numPendingTests,
  };
}

async function main(argv: readonly string[]): Promise<void> {
  const onlyAt = argv.indexOf('--only');
  const only = onlyAt === -1 ? undefined : (argv[onlyAt + 1] ?? '').split(',');
  const vitestArgs = argv.filter(
    (arg, index) => arg !== '--no-browser' && (onlyAt === -1 || (index !== onlyAt && index !== onlyAt + 1)),
  );
  const phases = phasesFor(vitestArgs, !argv.includes('--no-browser')).filter(
    ({ name }) => only?.includes(name) ?? true,
  );
  if (phases.length === 0) throw new Error(`no such phase: ${only?.join(',')}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(pagesConfig, JSON.stringify(pagesOnly));
  rmSync(report, { force: true });
  const outcomes = await runAll(phases);
  const failed = outcomes.filter(({ passed }) => !passed);
  process.stdout.write(`\n${outcomes.map(summaryLine).join('\n')}\n`);
  if (failed.length > 0) {
    process.stdout.write(`未通过 failing: ${failed.map(({ phase }) => phase.name).join(', ')}\n`);
    process.exitCode = 1;
  }
  if (phases.some(({ name }) => name === 'tests')) {
    const counts = countTests();
    if (counts.skipped > 0) process.stdout.write(`${counts.skipped} skipped\n`);
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
    if (counts.failed > 0) process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
