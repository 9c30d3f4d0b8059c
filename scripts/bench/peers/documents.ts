import { writeFileSync } from 'node:fs';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import { load } from '../../../src/content/load.ts';
import { makeDocument } from '../../../src/documents/make.ts';
import type { Block, DocumentTree, Inline } from '../../../src/documents/tree.ts';
import { all, type Entry } from '../../../src/model/corpus.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

/** A run of text; the second value tells that it stands on a rule. */
type PlainRun = [text: string, ruled: boolean];

/** A decision with nothing left but its text, for programs that set it in their own way. */
export interface PlainDecision {
  id: string;
  title: string;
  heading: string;
  name: string;
  number: string;
  /** Rows of label and value. */
  fields: [label: string, value: string][][];
  paragraphs: { runs: PlainRun[]; indent: boolean; ruled: boolean; rows?: [string, string][][] }[];
  signature: string[];
  copies: string;
}

const plain = (runs: readonly Inline[]): PlainRun[] =>
  runs.flatMap((run): PlainRun[] => {
    if (run.type === 'text') return [[run.text, false]];
    return run.type === 'fill' ? [[run.text, true]] : [];
  });

const joined = (runs: readonly Inline[]): string =>
  plain(runs)
    .map(([text]) => text)
    .join('');

/** Splits a ruled area into its paragraphs. */
function areaParagraphs(runs: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const run of runs)
    if (run.type === 'break') parts.push([]);
    else parts.at(-1)!.push(run);
  return parts.filter((part) => part.length > 0);
}

function add(decision: PlainDecision, block: Block): void {
  const text = { indent: true, ruled: false };
  switch (block.type) {
    case 'form-head':
      decision.heading = block.heading;
      decision.name = block.title + (block.variant ?? '');
      return;
    case 'number':
      decision.number = block.text;
      return;
    case 'fields': {
      const rows = block.rows.map((row) =>
        row.map(({ label, value }): [string, string] => [label, joined(value)]),
      );
      if (decision.paragraphs.length === 0) decision.fields.push(...rows);
      else decision.paragraphs.push({ ...text, runs: [], rows });
      return;
    }
    case 'paragraph':
      decision.paragraphs.push({ ...text, indent: block.indent ?? true, runs: plain(block.content) });
      return;
    case 'area':
      for (const part of areaParagraphs(block.content))
        decision.paragraphs.push({ ...text, ruled: true, runs: plain(part) });
      return;
    case 'signature':
      decision.signature = [...block.agencies.map((agency) => `${agency}（印章）`), block.date];
      return;
    case 'copies':
      decision.copies = joined(block.content);
      return;
    case 'verification':
      // As text alone: the square of the code is left to ours.
      for (const line of [`核验码：${block.code}`, `核验地址：${block.url}`])
        decision.paragraphs.push({ ...text, indent: false, runs: [[line, false]] });
      return;
    default:
      throw new Error(`a decision has no ${block.type}`);
  }
}

/** Takes the text out of a decision. */
export function plainDecision(tree: DocumentTree): PlainDecision {
  const { title, record } = tree;
  const decision: PlainDecision = {
    id: record.id,
    title,
    heading: '',
    name: '',
    number: '',
    fields: [],
    paragraphs: [],
    signature: [],
    copies: '',
  };
  for (const block of tree.blocks) add(decision, block);
  return decision;
}

/** Writes the text of all decisions of a content folder, or of the one named, into one JSON file. */
export async function writePlainDecisions(content: string, file: string, only?: string): Promise<void> {
  const { corpus } = await load({ roots: [content], today: syntheticToday });
  const templates = loadTemplates();
  const wanted = all(corpus, 'penalty').filter(({ id }) => only === undefined || id === only);
  const decisions = wanted.map((entry) => {
    const { tree } = makeDocument('decision-unit', entry as Entry, corpus, { templates, scope: 'party' });
    if (!tree) throw new Error(`no decision can be made of ${entry.id}`);
    return plainDecision(tree);
  });
  writeFileSync(file, JSON.stringify(decisions));
}
