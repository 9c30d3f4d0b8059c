import { resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Loaded } from '../content/load.ts';
import type { DocumentScope } from '../derive/documents/act.ts';
import { documentKinds, type DocumentKindId } from '../documents/kinds.ts';
import type { DocumentKind } from '../documents/define.ts';
import type { Made } from '../documents/make.ts';
import type { TemplateSource } from '../documents/template.ts';
import type { DocumentTree } from '../documents/tree.ts';
import type { Entry } from '../model/corpus.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Arguments, type Command, type ExitCode } from './command.ts';
import { placeProblems } from './place-problems.ts';
import { printAll } from './print/batch.ts';
import { printCase } from './print/case-file.ts';
import { kindOf } from './print/kind-of.ts';
import { writeWhole } from './print/write-whole.ts';
import type { Output } from './report.ts';
import { unknownRecord } from './unknown-record.ts';

/** What a run of the command works with. */
interface Job {
  made: Made;
  /** Present when the document comes from content, not from the samples. */
  loaded?: Loaded;
  sources: TemplateSource[];
}

async function prepare(kind: DocumentKindId, args: Arguments): Promise<Job> {
  const [id, part] = (args.operands[1] ?? '').split('/');
  const { readTemplates } = await import('./load-templates.ts');
  const { openTemplates } = await import('../documents/templates.ts');
  const { availableOf, makeBlank, makeDocument } = await import('../documents/make.ts');
  const scope = args.value('scope') as DocumentScope | undefined;
  const { of, scopes, lists, reads = [], sample: changes } = documentKinds[kind] as DocumentKind;
  if (args.has('sample')) {
    const { sampleCorpus, sampleOf } = await import('../documents/sample.ts');
    const sources = readTemplates();
    const corpus = sampleCorpus(args.value('today') === undefined ? undefined : todayOf(args), changes);
    const templates = openTemplates(sources);
    if (args.has('blank'))
      return {
        made: makeBlank(kind, sampleOf(corpus, 'agency') as Entry<'agency'>, corpus, { templates }),
        sources,
      };
    const entry = sampleOf(corpus, of);
    const [first] = availableOf(kind, entry, corpus, scope ?? scopes[0]);
    return { made: makeDocument(kind, entry, corpus, { templates, scope, part: first?.part }), sources };
  }
  const { loadFor } = await import('./load-for.ts');
  const roots = rootsOf(args);
  const today = todayOf(args);
  const sources = readTemplates(roots);
  const templates = openTemplates(sources);
  if (id && !args.has('blank')) {
    const { makeFromFew } = await import('./print/one-record.ts');
    const few = await makeFromFew({ kind, id, roots, today }, { templates, scope, part });
    if (few) return { ...few, sources };
  }
  const read = [of, ...reads, ...(lists === undefined ? [] : [lists])];
  const loaded = await loadFor(args.has('blank') ? 'agency' : read, roots, today);
  const { corpus } = loaded;
  if (args.has('blank')) {
    const agencies = corpus.records.agency;
    const agency = agencies.get(id || corpus.settings.agency);
    if (!agency) throw unknownRecord(id || corpus.settings.agency, 'agency', loaded);
    return { made: makeBlank(kind, agency, corpus, { templates }), loaded, sources };
  }
  if (!id) throw new UsageError({ zh: '缺少 ID（记录的标识）', en: 'ID is missing (the id of a record)' });
  const entry = corpus.records[of].get(id);
  if (!entry) throw unknownRecord(id, of, loaded);
  return { made: makeDocument(kind, entry, corpus, { templates, scope, part }), loaded, sources };
}

async function paint(
  tree: DocumentTree,
  file: string,
): Promise<{ bytes: Uint8Array; pages: number; problems: Diagnostic[] }> {
  const { deflate, loadFonts } = await import('./load-fonts.ts');
  const { openFonts, renderPdf } = await import('../pdf/render.ts');
  const { bytes, pages, problems } = await renderPdf(tree, openFonts(loadFonts(), { deflate }));
  return {
    bytes,
    pages: pages.length,
    problems: problems.map(({ code, severity, message }) => ({ code, severity, message, file })),
  };
}

async function run(args: Arguments, output: Output): Promise<ExitCode> {
  if (args.has('all')) return printAll(args, output);
  for (const option of ['kind', 'agency', 'from', 'to', 'jobs'])
    if (args.value(option) !== undefined)
      throw new UsageError({
        zh: `--${option} 只用于成批打印，请加 --all`,
        en: `--${option} is for printing many: add --all`,
      });
  const [name] = args.operands;
  if (name === undefined)
    throw new UsageError({ zh: '缺少 KIND（文书种类）', en: 'KIND is missing (the document kind)' });
  if (name === 'case') return printCase(args, output);
  const kind = kindOf(name);
  const job = await prepare(kind, args);
  const id = args.operands[1]?.replaceAll('/', '-');
  const { tree } = job.made;
  const problems = job.loaded ? placeProblems(job.made.problems, job.loaded) : [...job.made.problems];
  const parts = [
    kind,
    ...(args.has('blank') ? ['blank'] : []),
    ...(args.has('sample') ? ['sample'] : []),
    id,
  ];
  const file = resolve(args.value('out') ?? `${parts.filter(Boolean).join('-')}.pdf`);
  const source = tree && job.loaded?.corpus.records[documentKinds[kind].of].get(tree.record.id)?.source.file;
  const painted = tree && (await paint(tree, source ?? file));
  problems.push(...(painted?.problems ?? []));
  const failed = !painted || hasErrors(problems);
  if (painted && !failed) writeWhole(file, painted.bytes);
  const { shownWith } = await import('./load-templates.ts');
  const shown = shownWith(job.sources, job.loaded);
  if (args.value('format') === 'json')
    output.json({
      kind,
      ...(failed ? {} : { file, pages: painted?.pages, bytes: painted?.bytes.length }),
      diagnostics: problems.map((problem) => ({ ...problem, file: shown.pathOf(problem.file) })),
    });
  else {
    output.diagnostics(problems, shown, {});
    if (!failed)
      output.print(
        output.language === 'zh'
          ? `${file}：${painted?.pages} 页，${painted?.bytes.length} 字节`
          : `${file}: ${painted?.pages} pages, ${painted?.bytes.length} bytes`,
      );
  }
  return failed ? 1 : 0;
}

/** `gongshi print`: one document as PDF. */
export const command: Command = {
  operands: [
    {
      name: 'KIND',
      optional: true,
      about: {
        zh: '文书种类，如 decision-unit；case 为整卷',
        en: 'document kind, e.g. decision-unit; case is the whole file',
      },
    },
    {
      name: 'ID',
      optional: true,
      about: {
        zh: '记录的标识，一条记录有几份同类文书的加“/序号”；空白文书为机构的标识',
        en: 'id of the record, with /number where it yields several of the kind; of the agency for a blank form',
      },
    },
  ],
  options: {
    out: {
      value: 'FILE',
      about: { zh: '写到哪个文件；成批打印为文件夹', en: 'file to write; a folder when printing many' },
    },
    all: { about: { zh: '成批打印：全部文书', en: 'print all documents' } },
    kind: {
      value: 'KIND',
      many: true,
      about: { zh: '成批打印：只要这种文书，可写多次', en: 'of many: only this kind, may be repeated' },
    },
    agency: { value: 'ID', about: { zh: '成批打印：只要这个机构的', en: 'of many: only of this agency' } },
    from: {
      value: 'DATE',
      about: { zh: '成批打印：自这一天或这个月起', en: 'of many: from this day or month' },
    },
    to: { value: 'DATE', about: { zh: '成批打印：至这一天或这个月止', en: 'of many: to this day or month' } },
    jobs: { value: 'N', about: { zh: '成批打印：并行线程数', en: 'of many: threads' } },
    blank: { about: { zh: '打印空白文书，供手写', en: 'print the empty form' } },
    sample: { about: { zh: '打印示例记录', en: 'print the sample record' } },
    scope: {
      value: 'SCOPE',
      choices: ['party', 'public', 'internal'],
      about: { zh: '送达文本、公示文本或内部文本', en: 'copy for the party, the public or staff' },
    },
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: [
    'npm run gongshi -- print decision-unit 2026-001',
    'npm run gongshi -- print decision-unit 2026-001 --scope public --out decision.pdf',
    'npm run gongshi -- print interview 2026-005/2',
    'npm run gongshi -- print rectify-order --blank',
    'npm run gongshi -- print case 2026-005 --out file.pdf',
    'npm run gongshi -- print --sample annual-plan',
    'npm run gongshi -- print --all --agency shili --from 2026-03 --to 2026-03 --out march',
    'npm run gongshi -- print --all --kind decision-unit --scope public --out decisions',
  ],
  run,
};
