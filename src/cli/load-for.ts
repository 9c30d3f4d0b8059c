import { load, type Loaded } from '../content/load.ts';
import { settingsName } from '../content/files.ts';
import { disk, type Effects } from '../content/walk.ts';
import { describeKind, leaves } from '../model/describe.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';

/** The kinds a record of a kind names itself, with the agencies: what a document made of it can speak of. */
export function reachOf(kind: KindId): Set<KindId> {
  const named = leaves(describeKind(kinds[kind])).flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  return new Set(kindIds.filter((each) => each === 'agency' || each === kind || named.includes(each)));
}

/** Loads the settings and the records of the kinds that documents of these kinds can speak of: the rest is not read. */
export function loadFor(
  wantedKinds: KindId | readonly KindId[],
  roots: readonly string[],
  today: string,
  effects: Effects = disk,
): Promise<Loaded> {
  const kindsOf = typeof wantedKinds === 'string' ? [wantedKinds] : wantedKinds;
  const reached = new Set(kindsOf.flatMap((kind) => [...reachOf(kind)]));
  const folders = new Set([...reached].map((each) => kinds[each].folder));
  const wanted = (path: string) => path === settingsName || folders.has(path.split('/')[0] ?? '');
  return load({
    roots,
    today,
    unread: kindIds.filter((each) => !reached.has(each)),
    effects: {
      ...effects,
      list(root) {
        const listing = effects.list(root);
        return listing.ok ? { ...listing, value: listing.value.filter(({ path }) => wanted(path)) } : listing;
      },
    },
  });
}
