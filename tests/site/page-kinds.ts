import { join } from 'node:path';
import { load } from '../../src/content/load.ts';
import { addresses } from '../../src/derive/addresses.ts';
import { publish } from '../../src/derive/public.ts';
import { pagePath } from '../../src/derive/paths.ts';
import { projectRoot } from '../harness/folder.ts';
import { demonstrationToday } from './demonstration.ts';

/** Paths of one page of every kind the demonstration has, and of a record that left the public. */
export async function onePageOfEachKind(): Promise<string[]> {
  const { corpus } = await load({ roots: [join(projectRoot, 'content')], today: demonstrationToday });
  const shown = publish(corpus);
  const stone = shown.tombstones.find(({ kind }) => kind === 'penalty');
  if (!stone) throw new Error('the demonstration has no penalty that left the public');
  const left = pagePath(stone.kind, stone.id);
  const kinds = new Map<string, string>();
  for (const { path, page } of addresses(shown)) if (path !== left && !kinds.has(page)) kinds.set(page, path);
  return [...kinds.values(), left];
}

/** File of a path in the output, e.g. `/penalty/` is `penalty/index.html`. */
export function fileOfPath(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}
