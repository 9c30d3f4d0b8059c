import { compareDiagnostics, hasErrors, type Diagnostic } from '../base/diagnostic.ts';
import { runRemembering } from '../checks/remember.ts';
import type { Finding } from '../checks/rule.ts';
import { runRules } from '../checks/run.ts';
import { diagnose, load, type Loaded } from '../content/load.ts';
import type { Corpus } from '../model/corpus.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { groupByCode } from './check/by-code.ts';
import { codeText } from './check/code-texts.ts';
import { htmlReport } from './check/html.ts';
import { sarif } from './check/sarif.ts';
import { sharedOptions, type Arguments, type Command, type ExitCode } from './command.ts';
import { countSeverities, severities } from './diagnostic-text.ts';
import { readTemplates, shownWith } from './load-templates.ts';
import type { ContentMemory } from './memory/content-memory.ts';
import { checkTemplatesRemembering } from './memory/template-memory.ts';
import { withMemory } from './memory/with-memory.ts';
import { packageVersion } from './package-version.ts';
import type { Output } from './report.ts';

/** Content with everything that is wrong with it: problems of reading, of templates and findings of rules, in one order. */
export interface Checked {
  loaded: Loaded;
  diagnostics: Diagnostic[];
}

/** Loads content, runs every rule over it, and checks the templates its documents are made from. */
export async function checkContent(
  roots: readonly string[],
  today: string,
  memory?: ContentMemory,
): Promise<Checked> {
  const content = await load({ roots, today, memory, ...(memory && { effects: memory.effects }) });
  const sources = readTemplates(roots);
  const loaded = { ...content, ...shownWith(sources, content) };
  const findings = diagnose(judgeCorpus(loaded.corpus, memory), loaded);
  memory?.save();
  const found = [...loaded.diagnostics, ...findings, ...checkTemplatesRemembering(sources, memory?.folder)];
  return { loaded, diagnostics: found.sort(compareDiagnostics) };
}

/** Runs the rules; with a memory, only those whose result is not known from an earlier run. */
export function judgeCorpus(corpus: Corpus, memory: ContentMemory | undefined): Finding[] {
  // While records are left out, rules look at another corpus than they would with all of them.
  if (!memory || corpus.partial.size > 0) return runRules(corpus);
  const { findings, remembered } = runRemembering(corpus, memory.marks, memory.findings(corpus));
  memory.keepFindings(corpus, remembered);
  return findings;
}

const usable = ({ corpus }: Loaded): number =>
  Object.values(corpus.records).reduce((sum, { size }) => sum + size, 0);

/** From how many findings on a table by rule follows them. */
const manyFindings = 50;

/** Counts by rule, the gravest first, with how many records each concerns. */
function overview(diagnostics: readonly Diagnostic[], output: Output): void {
  const zh = output.language === 'zh';
  output.print('');
  output.table(
    zh ? ['程度', '处数', '记录', '代码', '内容'] : ['severity', 'findings', 'records', 'code', 'about'],
    groupByCode(diagnostics).map(({ code, severity, diagnostics: found, records }) => [
      severities[severity][output.language],
      String(found.length),
      String(records.size),
      code,
      codeText(code)[output.language],
    ]),
  );
}

function summary({ loaded, diagnostics }: Checked, today: string, output: Output): string {
  const { error, warning, info } = countSeverities(diagnostics);
  const records = usable(loaded);
  const { leftOut } = loaded;
  const unseen =
    leftOut === 0
      ? ''
      : output.language === 'zh'
        ? `\n另有 ${leftOut} 条记录因读取错误未参加规则检查，改正后请再检查一次。`
        : `\n${leftOut} more records could not be read and were not seen by the rules; check again once they are corrected.`;
  return output.language === 'zh'
    ? `检查 ${loaded.files} 个文件，${records} 条记录可用（以 ${today} 为今天）：错误 ${error}，警告 ${warning}，提示 ${info}。${unseen}`
    : `Checked ${loaded.files} files, ${records} records usable (today is ${today}): ${error} errors, ${warning} warnings, ${info} infos.${unseen}`;
}

/** `gongshi check`: everything that is wrong with the content, at once. */
export const command: Command = {
  options: {
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.format,
    all: {
      about: { zh: '同类问题全部列出，不只前 10 处', en: 'show all findings of a kind, not the first 10' },
    },
  },
  examples: [
    'npm run gongshi -- check',
    'npm run gongshi -- check --content content --today 2026-03-25 --format json',
    'npm run gongshi -- check --format html > check.html',
  ],
  async run(args, output) {
    const today = todayOf(args);
    return withMemory(rootsOf(args), async (memory) =>
      printReport(await checkContent(rootsOf(args), today, memory), today, args, output),
    );
  },
};

/** Prints what is wrong in the form asked for; the exit code. */
function printReport(checked: Checked, today: string, args: Arguments, output: Output): ExitCode {
  const { loaded, diagnostics } = checked;
  const format = args.value('format') ?? 'text';
  if (format === 'json')
    output.json({
      today,
      files: loaded.files,
      leftOut: loaded.leftOut,
      counts: countSeverities(diagnostics),
      diagnostics: diagnostics.map((one) => ({ ...one, file: loaded.pathOf(one.file) })),
    });
  else if (format === 'sarif') output.json(sarif(diagnostics, loaded, output.language, packageVersion()));
  else if (format === 'html')
    output.print(
      htmlReport(
        diagnostics,
        loaded,
        output.language,
        { today, files: loaded.files, records: usable(loaded) },
        args.has('all'),
      ).trimEnd(),
    );
  else {
    const all = args.has('all');
    output.diagnostics(diagnostics, loaded, { format, all });
    if (format === 'text') {
      if (!all && diagnostics.length > manyFindings) overview(diagnostics, output);
      output.print(`${diagnostics.length > 0 ? '\n' : ''}${summary(checked, today, output)}`);
    }
  }
  return hasErrors(diagnostics) ? 1 : 0;
}
