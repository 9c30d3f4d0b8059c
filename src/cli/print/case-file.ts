import { resolve } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import type { KindId } from '../../model/kinds.ts';
import { rootsOf } from '../args.ts';
import { UsageError, type Arguments, type ExitCode } from '../command.ts';
import { placeProblems } from '../place-problems.ts';
import type { Output } from '../report.ts';
import { todayOf } from '../today.ts';
import { unknownRecord } from '../unknown-record.ts';
import { writeWhole } from './write-whole.ts';

/** Kinds whose records a case can be tied to. */
const tied: readonly KindId[] = ['case', 'complaint', 'inspection', 'order', 'coercion', 'penalty', 'remedy'];

const pagesText = ({ first, last }: { first: number; last: number }) =>
  first === last ? String(first) : `${first}—${last}`;

/**
 * `gongshi print case ID`: the whole file of a case in one PDF. What it lacks is named first; a document that cannot be
 * made is named with its place, and the file is written with the others. Exit code 1 when any could not be made.
 */
export async function printCase(args: Arguments, output: Output): Promise<ExitCode> {
  const id = args.operands[1];
  if (!id) throw new UsageError({ zh: '缺少 ID（案件的编号）', en: 'ID is missing (the id of the case)' });
  for (const option of ['blank', 'sample', 'scope'])
    if (args.has(option) || args.value(option) !== undefined)
      throw new UsageError({
        zh: `打印整卷不用 --${option}`,
        en: `A whole file is printed without --${option}`,
      });
  const roots = rootsOf(args);
  const { loadFor } = await import('../load-for.ts');
  const { readTemplates, shownWith } = await import('../load-templates.ts');
  const { openTemplates } = await import('../../documents/templates.ts');
  const { bundleOf } = await import('../../documents/bundle.ts');
  const { deflate, loadFonts } = await import('../load-fonts.ts');
  const { openFonts } = await import('../../pdf/fonts.ts');
  const { layoutBundle, renderBundle } = await import('../../pdf/bundle.ts');
  const loaded = await loadFor(tied, roots, todayOf(args));
  const entry = loaded.corpus.records.case.get(id);
  if (!entry) throw unknownRecord(id, 'case', loaded);
  const sources = readTemplates(roots);
  const bundle = bundleOf(entry, loaded.corpus, { templates: openTemplates(sources) });
  const fonts = openFonts(loadFonts(), { deflate });
  const laid = layoutBundle(bundle.documents, fonts);
  const contents = bundle.contents(laid.pages.map(pagesText));
  const cover = bundle.cover(laid.pages.at(-1)?.last ?? 0);
  const front = [
    ...(cover.tree ? [{ tree: cover.tree, name: '案卷（首页）' }] : []),
    ...(contents.tree ? [{ tree: contents.tree, name: '卷内目录' }] : []),
  ];
  const { title, author, date } = bundle;
  const { bytes, pages, problems } = renderBundle(
    front,
    bundle.documents,
    laid,
    { title, author, date },
    fonts,
  );
  const drawn: Diagnostic[] = problems.map(({ code, severity, message, record }) => ({
    code,
    severity,
    message,
    file: loaded.corpus.records[record.kind as KindId]?.get(record.id)?.source.file ?? entry.source.file,
  }));
  const found = [
    ...placeProblems(
      [...bundle.missing, ...bundle.problems, ...cover.problems, ...contents.problems],
      loaded,
    ),
    ...drawn,
  ];
  const file = resolve(args.value('out') ?? `case-${id}.pdf`);
  writeWhole(file, bytes);
  const shown = shownWith(sources, loaded);
  if (args.value('format') === 'json')
    output.json({
      kind: 'case',
      file,
      pages: pages.length,
      bytes: bytes.length,
      documents: bundle.documents.map(({ kind, name, number, tree }, index) => ({
        kind,
        name,
        ...(number === undefined ? {} : { number }),
        date: tree.date,
        ...laid.pages[index],
      })),
      diagnostics: found.map((problem) => ({ ...problem, file: shown.pathOf(problem.file) })),
    });
  else {
    output.diagnostics(found, shown, { all: true });
    output.print(
      output.language === 'zh'
        ? `${file}：${bundle.documents.length} 份文书，${pages.length} 页，${bytes.length} 字节`
        : `${file}: ${bundle.documents.length} documents, ${pages.length} pages, ${bytes.length} bytes`,
    );
  }
  return hasErrors(found) ? 1 : 0;
}
