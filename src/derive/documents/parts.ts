/** One of several documents of a kind that a record yields. */
export interface DocumentPart {
  /** Names it behind the record's id, e.g. `2` in `2026-005/2`. */
  key: string;
  /** Tells it from the others, e.g. `2026-02-12 甘样本`. */
  label: string;
}

/** Parts for the items of a list, counted from 1; items the document is not for are left out and keep their numbers. */
export function partsOf<T>(
  items: readonly T[],
  label: (item: T) => string,
  wanted: (item: T) => boolean = () => true,
): DocumentPart[] {
  return items.flatMap((item, index) =>
    wanted(item) ? [{ key: String(index + 1), label: label(item) }] : [],
  );
}

/** The item a key of {@link partsOf} names. Throws where there is none: keys are checked before a view is made. */
export function itemOf<T>(items: readonly T[], key: string | undefined): T {
  const item = items[Number(key) - 1];
  if (item === undefined) throw new RangeError(`no item ${key}`);
  return item;
}
