import { load, type Loaded } from '../content/load.ts';
import { settingsName } from '../content/files.ts';
import { disk, type Effects } from '../content/walk.ts';
import { describeKind, leaves } from '../model/describe.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';

/** The kinds a kind refers to, itself included, directly or through others. */
export function reachOf(kind: KindId): Set<KindId> {
  const reached = new Set<KindId>();
  const enter = (each: KindId): void => {
    if (reached.has(each)) return;
    reached.add(each);
    for (const { ref } of leaves(describeKind(kinds[each])))
      if (ref !== undefined && (kindIds as readonly string[]).includes(ref)) enter(ref as KindId);
  };
  enter('agency');
  enter(kind);
  return reached;
}

/** Loads the settings and the records of the kinds that a document of one kind can speak of: the rest is not read. */
export function loadFor(
  kind: KindId,
  roots: readonly string[],
  today: string,
  effects: Effects = disk,
): Promise<Loaded> {
  const folders = new Set([...reachOf(kind)].map((each) => kinds[each].folder));
  const wanted = (path: string) => path === settingsName || folders.has(path.split('/')[0] ?? '');
  return load({
    roots,
    today,
    effects: {
      ...effects,
      list(root) {
        const listing = effects.list(root);
        return listing.ok ? { ...listing, value: listing.value.filter(({ path }) => wanted(path)) } : listing;
      },
    },
  });
}
