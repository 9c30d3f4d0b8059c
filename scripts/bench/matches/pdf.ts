import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { writePlainDecisions } from '../peers/documents.ts';
import { installPeers } from '../peers/packages.ts';
import type { Contestant, Match } from '../rounds.ts';
import { emptyFolder, gongshi, node, prepareContent, projectRoot, seen, type Workshop } from '../workshop.ts';

/** The two files of Noto Serif SC that decisions are set in, text and headings. */
const fontFiles = ['400Regular/NotoSerifSC_400Regular.ttf', '900Black/NotoSerifSC_900Black.ttf'];

/** Threads of the second measurement. */
const threads = 2;

function ours({ disk }: Workshop, content: string, workers: number): Contestant {
  const out = join(disk, `pdf-${workers}`);
  return {
    name: workers === 1 ? 'pdf' : `pdf-${workers}`,
    command: node(join(projectRoot, 'scripts/bench/ours/pdf.ts'), content, out, String(workers)),
    prepare: () => emptyFolder(out),
    out,
    ...(workers === 1 ? {} : { against: ['pdf'] }),
  };
}

/** What Typst is given: where it is, the text of the documents, the fonts. */
interface Given {
  disk: string;
  decisions: string;
  fonts: string;
}

function typst({ disk, decisions, fonts }: Given, against: string, workers: number): Contestant {
  const out = join(disk, `typst-${against}`);
  const script = join(projectRoot, 'scripts/bench/peers/typst/run.ts');
  return {
    name: `${against}/typst`,
    against: [against],
    command: node(script, join(disk, 'peers'), decisions, fonts, out, String(workers)),
    prepare: () => emptyFolder(out),
    out,
  };
}

/** Lays the fonts alone into a folder: Typst looks through all it is given. */
function prepareFonts({ disk }: Workshop): string {
  const folder = join(disk, 'fonts');
  mkdirSync(folder, { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  for (const file of fontFiles)
    copyFileSync(resolve(`@expo-google-fonts/noto-serif-sc/${file}`), join(folder, basename(file)));
  return folder;
}

/**
 * Decisions of two pages from content files to PDFs, in one thread and in two; and one document from a cold start, from
 * content and from the sample.
 */
export async function pdfMatches(
  workshop: Workshop,
  records: number,
  { peers, first }: { peers: boolean; first: boolean },
): Promise<Match[]> {
  const content = prepareContent(workshop, records, 'yaml');
  const contestants: Contestant[] = [ours(workshop, content, 1), ours(workshop, content, threads)];
  const out = join(workshop.memory, 'print');
  const print = (name: string, ...args: string[]): Contestant => ({
    name,
    command: gongshi('print', 'decision-unit', ...args, '--out', join(out, 'print.pdf')),
    prepare: () => emptyFolder(out),
    out,
  });
  const prints = [print('print', '2026-00001', ...seen(content)), print('print-sample', '--sample')];
  if (peers) {
    const { disk } = workshop;
    installPeers(join(disk, 'peers'));
    const decisions = join(disk, `decisions-${records}.json`);
    const one = join(disk, 'decisions-1.json');
    await writePlainDecisions(content, decisions);
    await writePlainDecisions(content, one, '2026-00001');
    const fonts = prepareFonts(workshop);
    for (const workers of [1, threads])
      contestants.push(typst({ disk, decisions, fonts }, workers === 1 ? 'pdf' : `pdf-${workers}`, workers));
    prints.push(typst({ disk, decisions: one, fonts }, 'print', 1));
  }
  return [
    { unit: 'documents', count: records, contestants },
    ...(first ? [{ unit: 'documents', count: 1, contestants: prints }] : []),
  ];
}
