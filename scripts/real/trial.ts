import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paintDocument } from '../../src/cli/build/paint-document.ts';
import { loadFonts } from '../../src/cli/load-fonts.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { makeDocument } from '../../src/documents/make.ts';
import { openFonts } from '../../src/pdf/fonts.ts';
import { noDocumentNumber } from '../../src/model/kinds/penalty.ts';
import { all, type Corpus, type Entry } from '../../src/model/corpus.ts';

/** What setting the texts of records as documents gave. */
export interface Trial {
  documents: number;
  pages: number;
  /** Message → how often. */
  problems: Map<string, number>;
}

/** Stands in for the number a decision must have and a register taken from elsewhere has not. */
const trialNumber = '（试）应急罚〔2018〕1号';

const withNumber = (entry: Entry<'penalty'>): Entry =>
  entry.value.docNumber === noDocumentNumber
    ? { ...entry, value: { ...entry.value, docNumber: trialNumber } }
    : entry;

/** Names of records left out, so that one reason is told once. */
const reasonOf = (message: string): string => message.replaceAll(/“[^”]*”/gu, '“…”');

/**
 * Sets the records' texts as public copies of decisions, to see that published texts can be set: characters, breaks,
 * lengths. They are no decisions, so the site does not offer them; they lie in a folder of their own.
 */
export async function trySetting(corpus: Corpus, folder: string): Promise<Trial> {
  const templates = loadTemplates();
  const fonts = openFonts(loadFonts());
  const trial: Trial = { documents: 0, pages: 0, problems: new Map() };
  const note = (message: string) => {
    const reason = reasonOf(message);
    trial.problems.set(reason, (trial.problems.get(reason) ?? 0) + 1);
  };
  mkdirSync(folder, { recursive: true });
  for (const entry of all(corpus, 'penalty').map(withNumber)) {
    const { tree, problems } = makeDocument('decision-unit', entry, corpus, { templates, scope: 'public' });
    for (const { message } of problems) note(message.zh);
    if (!tree) continue;
    const painted = await paintDocument(tree, fonts);
    for (const { message } of painted.problems) note(message.zh);
    trial.documents += 1;
    trial.pages += painted.pages;
    writeFileSync(join(folder, `${entry.id}.pdf`), painted.bytes);
  }
  return trial;
}
