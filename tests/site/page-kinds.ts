import { join } from 'node:path';
import { load } from '../../src/content/load.ts';
import { addresses } from '../../src/derive/addresses.ts';
import { publish } from '../../src/derive/public.ts';
import { documentPagePath } from '../../src/derive/paths.ts';
import { issuedOf } from '../../src/derive/issued.ts';
import { verificationPath } from '../../src/derive/verification.ts';
import { publicDocuments } from '../../src/cli/build/documents.ts';
import { issuedDocuments } from '../../src/cli/build/issued-documents.ts';
import { projectRoot } from '../harness/folder.ts';
import { demonstrationToday } from './demonstration.ts';

/** Paths of one page of every kind the demonstration has, and of a record that left the public. */
export async function onePageOfEachKind(): Promise<string[]> {
  const { corpus } = await load({ roots: [join(projectRoot, 'content')], today: demonstrationToday });
  const documents = publicDocuments(corpus);
  const shown = publish(corpus, issuedOf(issuedDocuments(documents, corpus), corpus));
  const stone = shown.tombstones.find(({ kind }) => kind === 'penalty');
  if (!stone) throw new Error('the demonstration has no penalty that left the public');
  const left = stone.path;
  const kinds = new Map<string, string>();
  for (const { path, page, params } of addresses(shown)) {
    // Registers share a page whose content differs from kind to kind.
    const key = `${page} ${params.kind ?? ''}`;
    if (path !== left && !kinds.has(key)) kinds.set(key, path);
  }
  const asPages = ['penalty', 'plan', 'statistics'].map((kind) => {
    const job = documents.find(({ entry }) => entry.kind === kind);
    return documentPagePath(`/${job?.path}`);
  });
  const vouched = (['public', 'ended', 'closed'] as const).map((is) =>
    verificationPath(shown.issued.find((each) => each.is === is)?.identity ?? is),
  );
  return [...kinds.values(), left, ...asPages, ...vouched];
}

/** File of a path in the output, e.g. `/penalty/` is `penalty/index.html`. */
export function fileOfPath(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}
