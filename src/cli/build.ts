import { compareDiagnostics, hasErrors } from '../base/diagnostic.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import type { BuildResult } from './build/build-site.ts';
import { buildSite } from './build/build-site.ts';
import { refuseOverlap } from './build/folders.ts';
import { jobsOf } from './build/jobs.ts';
import { ForeignFolderError } from './build/output.ts';
import { refusalOf } from './build/refusal.ts';
import { checkContent } from './check.ts';
import type { Arguments, Command, ExitCode } from './command.ts';
import { sharedOptions } from './command.ts';
import { countSeverities } from './diagnostic-text.ts';
import type { ContentMemory } from './memory/content-memory.ts';
import { withMemory } from './memory/with-memory.ts';
import { loadTemplates } from './load-templates.ts';
import type { Output } from './report.ts';

/** Where the site and the documents for staff go: two folders apart from each other and from all that is read. */
function foldersOf(args: Arguments): { out: string; staffOut: string | undefined } {
  const out = args.value('out') ?? 'dist';
  const staffOut = args.has('no-documents') ? undefined : (args.value('staff-out') ?? 'out');
  refuseOverlap(rootsOf(args), out, staffOut);
  return { out, staffOut };
}

function asJson(result: BuildResult | undefined, diagnostics: readonly Diagnostic[], today: string): unknown {
  return {
    published: result?.published ?? false,
    today,
    counts: countSeverities(diagnostics),
    pages: result?.pages,
    files: result?.files,
    documents: result?.documents,
    staff: result?.staff,
    diagnostics,
  };
}

async function attempt(
  options: Parameters<typeof buildSite>[0],
  roots: readonly string[],
): Promise<BuildResult> {
  try {
    return await buildSite(options);
  } catch (error) {
    throw error instanceof ForeignFolderError ? refusalOf(error, roots) : error;
  }
}

function reportErrors(output: Output): 1 {
  output.note({
    zh: '有错误，未生成；已有的输出保持原样。',
    en: 'There are errors: nothing was built, the previous output is as it was.',
  });
  return 1;
}

/** `gongshi build`: checks the content, then makes the site, its documents and data; all or nothing. */
export const command: Command = {
  options: {
    content: sharedOptions.content,
    out: { value: 'DIR', about: { zh: '网站输出文件夹；默认 dist', en: 'folder of the site; default dist' } },
    'staff-out': {
      value: 'DIR',
      about: { zh: '内部文书输出文件夹；默认 out', en: 'folder of documents for staff; default out' },
    },
    today: sharedOptions.today,
    jobs: {
      value: 'N',
      about: { zh: '并行线程数；默认与处理器相同', en: 'threads; default as many as processors' },
    },
    'no-documents': { about: { zh: '不生成文书，只生成网站', en: 'make the site without documents' } },
    format: sharedOptions.listFormat,
  },
  examples: ['npm run build', 'npm run gongshi -- build --content content --today 2026-03-25 --out dist'],
  run: (args, output) => withMemory(rootsOf(args), (memory) => build(args, output, memory)),
};

async function build(args: Arguments, output: Output, memory: ContentMemory | undefined): Promise<ExitCode> {
  const today = todayOf(args);
  const jobs = jobsOf(args);
  const folders = foldersOf(args);
  const json = args.value('format') === 'json';
  const { loaded, diagnostics } = await checkContent(rootsOf(args), today, memory);
  const list = (found: readonly Diagnostic[]): void => {
    if (!json) output.diagnostics(found, loaded, {});
  };
  list(diagnostics);
  if (hasErrors(diagnostics)) {
    if (json) output.json(asJson(undefined, diagnostics, today));
    return reportErrors(output);
  }
  const records = Object.values(loaded.corpus.records).reduce((sum, { size }) => sum + size, 0);
  output.note({
    zh: `内容：${loaded.files} 个文件，${records} 条记录`,
    en: `content: ${loaded.files} files, ${records} records`,
  });
  const withoutDocuments = args.has('no-documents');
  const result = await attempt(
    {
      corpus: loaded.corpus,
      templates: loadTemplates(rootsOf(args)),
      ...folders,
      jobs,
      withoutDocuments,
      phase: (line) => output.note(line),
    },
    rootsOf(args),
  );
  const found = result.diagnostics.toSorted(compareDiagnostics);
  list(found);
  if (json) output.json(asJson(result, [...diagnostics, ...found].sort(compareDiagnostics), today));
  if (!result.published) return reportErrors(output);
  output.note({
    zh: `完成：${args.value('out') ?? 'dist'}（以 ${today} 为今天）`,
    en: `done: ${args.value('out') ?? 'dist'} (today is ${today})`,
  });
  return 0;
}
