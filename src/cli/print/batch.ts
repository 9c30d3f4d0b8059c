import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import { readDate, readMonth } from '../../base/dates.ts';
import type { DocumentScope } from '../../derive/documents/act.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { rootsOf } from '../args.ts';
import { UsageError, type Arguments, type ExitCode } from '../command.ts';
import { placeProblems } from '../place-problems.ts';
import type { Output } from '../report.ts';
import { todayOf } from '../today.ts';
import { kindOf } from './kind-of.ts';

/** First and last day of the period asked for; a month stands for its first or last day. */
function dayOf(args: Arguments, option: 'from' | 'to'): string | undefined {
  const given = args.value(option);
  if (given === undefined) return undefined;
  const month = /^\d{4}[-年]\d{1,2}月?$/u.test(given) ? readMonth(given) : undefined;
  if (month?.ok) return option === 'from' ? `${month.value}-01` : `${month.value}-31`;
  const date = readDate(given);
  if (date.ok) return date.value;
  throw new UsageError(
    { zh: `选项 --${option}：${date.why.zh}`, en: `--${option}: ${date.why.en}` },
    { zh: '写日期或月份，如 2026-03-05、2026-03', en: 'Write a date or a month, e.g. 2026-03-05, 2026-03' },
  );
}

/** Refuses what belongs to printing one document. */
function refuseOthers(args: Arguments): void {
  if (args.operands.length > 1)
    throw new UsageError({
      zh: '成批打印不写记录的标识；只要一份时去掉 --all',
      en: 'No id is given with --all; leave it out to print one document',
    });
  for (const option of ['blank', 'sample'])
    if (args.has(option))
      throw new UsageError({
        zh: `成批打印不用 --${option}`,
        en: `--${option} does not go with --all`,
      });
  if (args.value('out') === undefined)
    throw new UsageError({
      zh: '成批打印应以 --out 写明输出文件夹',
      en: 'Say with --out which folder to write',
    });
}

/**
 * `gongshi print --all`: all documents, or those of some kinds, of an agency, of a period, in a folder that is replaced
 * whole. What cannot be made is named with its place, the rest is made; exit code 1 when anything was not.
 */
export async function printAll(args: Arguments, output: Output): Promise<ExitCode> {
  refuseOthers(args);
  const period = { from: dayOf(args, 'from'), to: dayOf(args, 'to') };
  const named = [...args.operands.slice(0, 1), ...args.values('kind')];
  const kinds: DocumentKindId[] | undefined = named.length > 0 ? named.map(kindOf) : undefined;
  const roots = rootsOf(args);
  const { refuseOverlap } = await import('../build/folders.ts');
  const { jobsOf } = await import('../build/jobs.ts');
  const { load } = await import('../../content/load.ts');
  const { readTemplates, shownWith } = await import('../load-templates.ts');
  const { openTemplates } = await import('../../documents/templates.ts');
  const { printFolder } = await import('./print-folder.ts');
  const out = args.value('out')!;
  refuseOverlap(roots, out, undefined);
  const jobs = jobsOf(args);
  const loaded = await load({ roots, today: todayOf(args) });
  const agency = args.value('agency');
  if (agency !== undefined && !loaded.corpus.records.agency.has(agency)) {
    const { unknownRecord } = await import('../unknown-record.ts');
    throw unknownRecord(agency, 'agency', loaded);
  }
  const sources = readTemplates(roots);
  const result = await printFolder({
    corpus: loaded.corpus,
    templates: openTemplates(sources),
    wanted: { kinds, agency, scope: args.value('scope') as DocumentScope | undefined },
    period,
    out,
    roots,
    jobs,
  });
  const shown = shownWith(sources, loaded);
  const found: Diagnostic[] = [
    ...loaded.diagnostics.filter(({ severity }) => severity === 'error'),
    ...placeProblems(result.problems, loaded),
    ...result.drawn,
  ];
  if (args.value('format') === 'json')
    output.json({
      out,
      documents: result.files,
      failed: result.failed,
      diagnostics: found.map((problem) => ({ ...problem, file: shown.pathOf(problem.file) })),
    });
  else {
    output.diagnostics(found, shown, { all: true });
    output.print(
      output.language === 'zh'
        ? `${out}：${result.files.length} 份文书${result.failed > 0 ? `，${result.failed} 份未能制成` : ''}`
        : `${out}: ${result.files.length} documents${result.failed > 0 ? `, ${result.failed} could not be made` : ''}`,
    );
  }
  return hasErrors(found) ? 1 : 0;
}
