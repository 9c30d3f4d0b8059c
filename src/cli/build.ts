import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics, hasErrors } from '../base/diagnostic.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import type { BuildResult } from './build/build-site.ts';
import { buildSite } from './build/build-site.ts';
import { projectRoot } from './build/bundle.ts';
import { placeOfPath, refuseOverlap } from './build/folders.ts';
import { ForeignFolderError } from './build/output.ts';
import { checkContent } from './check.ts';
import type { Arguments, Command, ExitCode } from './command.ts';
import { FailureError, sharedOptions, UsageError } from './command.ts';
import { countSeverities } from './diagnostic-text.ts';
import type { ContentMemory } from './memory/content-memory.ts';
import { withMemory } from './memory/with-memory.ts';
import { loadTemplates } from './load-templates.ts';
import type { Output } from './report.ts';

function jobsOf(args: Arguments): number | undefined {
  const given = args.value('jobs');
  if (given === undefined) return undefined;
  const jobs = Number(given);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError({
    zh: `--jobs 应为 1 至 64 的整数，实为“${given}”`,
    en: `--jobs should be a whole number from 1 to 64, found “${given}”`,
  });
}

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

/** Whether a folder `public/` beside the content is the one whose files go into the site as they are. */
function hasPublicFolder(roots: readonly string[]): boolean {
  const copied = join(projectRoot, 'public');
  return (
    existsSync(copied) &&
    roots.some((root) => placeOfPath(join(root, '..', 'public')) === placeOfPath(copied))
  );
}

function refusalOf({ folder, why, additions }: ForeignFolderError, roots: readonly string[]): Error {
  if (why === 'dangling')
    return new UsageError(
      {
        zh: `输出文件夹 ${folder} 是链接，所指的文件夹不存在`,
        en: `The output folder ${folder} is a link to nothing`,
      },
      { zh: '请先建好所指的文件夹，或删除该链接', en: 'Make the folder it leads to, or remove the link' },
    );
  if (why === 'unmarked')
    return new UsageError(
      {
        zh: `输出文件夹 ${folder} 里有别的内容，不予替换`,
        en: `The output folder ${folder} holds something else and is not replaced`,
      },
      { zh: '请换一个文件夹，或清空后再生成', en: 'Choose another folder, or empty it first' },
    );
  const [zh, en] = [additions.join('、'), additions.join(', ')];
  return new FailureError(
    {
      zh: `输出文件夹 ${folder} 里有不是本程序生成的文件：${zh}；替换会将其删除，因此未生成`,
      en: `The output folder ${folder} holds files this program did not write: ${en}; replacing would delete them, so nothing was built`,
    },
    hasPublicFolder(roots)
      ? {
          zh: '要随网站发布的文件请放入内容旁边的 public/ 文件夹，每次生成都会带上；其他的请移到别处',
          en: 'Put files to be published into the folder public/ beside the content; move others elsewhere',
        }
      : { zh: '请把这些文件移到别处，再生成', en: 'Move these files elsewhere, then build again' },
  );
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
