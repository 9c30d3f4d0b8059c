import { createHash } from 'node:crypto';
import type { Marks } from '../../checks/remember.ts';
import { StoredEntry } from '../../content/stored.ts';
import type { Entry } from '../../model/corpus.ts';
import { markOf } from './values.ts';

/** Makes marks of records: of a stored one from the mark of its bytes, without reading it. */
export function makeMarks(): Marks {
  const known = new WeakMap<Entry, string>();
  return {
    of(entry) {
      if (entry instanceof StoredEntry)
        return entry.changes.length === 0
          ? entry.mark
          : markOf(`${entry.mark}${JSON.stringify(entry.changes)}`);
      let mark = known.get(entry);
      if (mark === undefined) known.set(entry, (mark = markOf(JSON.stringify(entry.value))));
      return mark;
    },
    join(marks) {
      const all = createHash('sha1');
      for (const mark of marks) all.update(mark).update('\n');
      return all.digest('base64url');
    },
  };
}
