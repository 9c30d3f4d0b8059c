import { append } from '../../base/append.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import { addresses, clashes } from '../../derive/addresses.ts';
import { issuedOf } from '../../derive/issued.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { publish } from '../../derive/public.ts';
import { forgetViews } from '../../derive/views/once.ts';
import type { TemplateSet } from '../../documents/templates.ts';
import type { Corpus } from '../../model/corpus.ts';
import { loadFonts } from '../load-fonts.ts';
import { openBundle, projectRoot } from './bundle.ts';
import type { DocumentCache } from './document-cache.ts';
import { cacheFolder, openDocumentCache, painterKey } from './document-cache.ts';
import { openDocumentPages } from './document-pages.ts';
import type { ReadyDocument } from './documents.ts';
import { blankForms, fillDocuments, publicDocuments, staffDocuments } from './documents.ts';
import { loadEngine } from './engine.ts';
import { issuedDocuments } from './issued-documents.ts';
import type { Output } from './output.ts';
import { beginOutput, placeMark } from './output.ts';
import { openPageMemory } from './page-memory.ts';
import type { PaintedSet } from './paint-all.ts';
import { paintAll } from './paint-all.ts';
import type { PlacedPages } from './place-pages.ts';
import { preparePages } from './place-pages.ts';
import type { Placed, Stage } from './place.ts';
import { placeFile } from './place.ts';
import type { PlacedFiles } from './place-site-files.ts';
import { placeSiteFiles, watchForFiles } from './place-site-files.ts';
import type { Pool } from './pool.ts';
import { openPool } from './pool.ts';
import { staffCalendar } from './staff-calendar.ts';

/** What to build, and where to. */
export interface BuildOptions {
  corpus: Corpus;
  templates: TemplateSet;
  /** Folder of the public site. */
  out: string;
  /** Folder of the documents for staff; none are made without it. */
  staffOut?: string;
  /** Threads; all the machine has when absent. */
  jobs?: number;
  /** Folder of documents painted before; the project's cache when absent. */
  cache?: string;
  /** Leaves out public documents. */
  withoutDocuments?: boolean;
  /** Told of each finished part. */
  phase?: (line: { zh: string; en: string }) => void;
}

/** What was built. */
export interface BuildResult {
  /** False when errors kept the last output in place. */
  published: boolean;
  diagnostics: Diagnostic[];
  pages: PlacedPages;
  files: PlacedFiles;
  documents: { total: number; painted: number };
  staff: { total: number; painted: number };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Copies files that come as they are: stylesheet and scripts of the bundle, the project's public folder. */
function placeFolder(folder: string, stage: Stage, placed: Placed): void {
  for (const path of filesBelow(folder))
    placed[placeFile(stage, path, readFileSync(join(folder, path)))] += 1;
}

/** An id that makes two pages one file is an error of the content. */
function clashProblems(corpus: Corpus, open: PublicCorpus): Diagnostic[] {
  return clashes(open).map(([, { path, params }]) => {
    const source = Object.values(corpus.records)
      .flatMap((records) => records.get(params.id ?? '')?.source ?? [])
      .at(0);
    return {
      code: 'site/address-taken',
      severity: 'error',
      file: source?.file ?? '',
      row: source?.row,
      message: {
        zh: `编号“${params.id ?? ''}”的网址 ${path} 已被本站占用；请改用其他编号`,
        en: `The address ${path} of id “${params.id ?? ''}” is taken by the site itself; use another id`,
      },
    };
  });
}

/** Passes documents on one by one, each shown to `seen` first. */
function* shownTo(seen: (document: ReadyDocument) => void, documents: Iterable<ReadyDocument>) {
  for (const document of documents) {
    seen(document);
    yield document;
  }
}

/** A file that cannot be printed for staff yet keeps nothing from the public. */
const asWarning = (problem: Diagnostic): Diagnostic =>
  problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;

const noDocuments: PaintedSet = { files: [], diagnostics: [], painted: 0 };

/**
 * Builds site and documents. Nothing replaces the last output unless everything succeeded; errors in the documents are
 * reported all at once.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { corpus, templates, out, staffOut, phase = () => undefined } = options;
  const jobs = options.jobs ?? availableParallelism();
  const pools: Pool[] = [];
  let painters: Pool | undefined;
  const startPool = (size: number): Pool => {
    const started = openPool(size);
    pools.push(started);
    return started;
  };
  const pool = (): Pool => (painters ??= startPool(jobs));
  const outputs: Output[] = [];
  const begin = (folder: string): Output => {
    const output = beginOutput(folder);
    outputs.push(output);
    return output;
  };
  try {
    const site = begin(out);
    const staff = staffOut === undefined ? undefined : begin(staffOut);
    // Before all else, while this process is small: the compilers take half a gigabyte beside it.
    const bundle = await openBundle(corpus.settings.base);
    phase({
      zh: bundle.fresh ? '页面模板：已编译' : '页面模板：沿用',
      en: bundle.fresh ? 'page templates: compiled' : 'page templates: as before',
    });
    const listed = options.withoutDocuments ? [] : publicDocuments(corpus);
    const forms = options.withoutDocuments ? [] : blankForms(corpus);
    // Without documents nothing bears a code that leads here.
    const coded = options.withoutDocuments ? [] : issuedOf(issuedDocuments(listed, corpus), corpus);
    const published = publish(corpus, coded);
    // Views are kept by corpus: all that is made here reads the one that is watched.
    const watched = watchForFiles(published);
    const open = watched.corpus;
    const diagnostics: Diagnostic[] = clashProblems(corpus, open);
    const result: BuildResult = {
      published: false,
      diagnostics,
      pages: { written: 0, kept: 0, rendered: 0 },
      files: { written: 0, kept: 0, made: 0 },
      documents: { total: 0, painted: 0 },
      staff: { total: 0, painted: 0 },
    };
    if (hasErrors(diagnostics)) return result;

    let opened: DocumentCache | undefined;
    const paint = (
      folder: string,
      list: ReturnType<typeof publicDocuments>,
      problems: Diagnostic[],
      seen: (document: ReadyDocument) => void = () => undefined,
    ): Promise<PaintedSet> => {
      // Reads and hashes all fonts, which a site without documents needs none of.
      const cache = (opened ??= openDocumentCache(options.cache ?? cacheFolder, painterKey(loadFonts())));
      const documents = shownTo(seen, fillDocuments(list, corpus, templates, problems));
      return paintAll(documents, { folder, cache, pool, corpus });
    };
    const paintPublic = async (): Promise<PaintedSet> => {
      const pageOf = await openDocumentPages(await loadEngine(bundle.entry), open);
      return paint(site.folder, [...listed, ...forms], diagnostics, (document) => {
        const page = document.tree.blank ? undefined : pageOf(document);
        if (page) result.files[placeFile(site, page.path, page.html)] += 1;
      });
    };
    const shown = options.withoutDocuments ? noDocuments : await paintPublic();
    const unmade: Diagnostic[] = [];
    const handed = staff ? await paint(staff.folder, staffDocuments(corpus), unmade) : noDocuments;
    append(diagnostics, [...shown.diagnostics, ...[...unmade, ...handed.diagnostics].map(asWarning)]);
    result.documents = { total: shown.files.length, painted: shown.painted };
    result.staff = { total: handed.files.length, painted: handed.painted };
    opened?.save();
    const total = shown.files.length + handed.files.length;
    const fresh = shown.painted + handed.painted;
    phase({ zh: `文书：${total} 份，新排 ${fresh} 份`, en: `documents: ${total}, ${fresh} of them new` });
    if (hasErrors(diagnostics)) return result;

    // Their fonts are needed no more.
    await painters?.close();
    const memory = openPageMemory(out, `${bundle.key} ${JSON.stringify(open.settings)}`);
    const listedPages = addresses(open);
    let renderers: Pool | undefined;
    const placePages = preparePages(listedPages, {
      plain: published,
      entry: bundle.entry,
      stage: site,
      memory,
      jobs,
      pool: () => (renderers ??= startPool(jobs - 1)),
    });
    if (!existsSync(bundle.client)) throw new Error(`compiled pages have no folder ${bundle.client}`);
    placeFolder(bundle.client, site, result.files);
    placeFolder(join(projectRoot, 'public'), site, result.files);
    const data = await placeSiteFiles(watched, site, { memory, placed: result.files });
    phase({
      zh: `数据和索引：${result.files.written + result.files.kept} 个文件，改动 ${result.files.written} 个`,
      en: `data and indexes: ${result.files.written + result.files.kept} files, ${result.files.written} changed`,
    });
    // Pages compute their own.
    forgetViews(open);

    result.pages = await placePages([...data, ...shown.files]);
    phase({
      zh: `网页：${listedPages.length} 页，改动 ${result.pages.written} 页`,
      en: `pages: ${listedPages.length}, ${result.pages.written} changed`,
    });

    if (staff) placeFile(staff, 'calendar.ics', staffCalendar(corpus));
    const { title, base } = corpus.settings;
    const about = { title, base, asOf: corpus.today };
    placeMark(site, { ...about, pages: listedPages.length, documents: shown.files.length });
    if (staff) placeMark(staff, { ...about, documents: handed.files.length });
    // Staff's folder first: should the second fail, the public has lost nothing.
    staff?.publish();
    site.publish();
    memory.save();
    result.published = true;
    return result;
  } finally {
    for (const output of outputs) output.abandon();
    for (const started of pools) await started.close();
  }
}
