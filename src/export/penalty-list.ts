import { groupBy } from '../base/order.ts';
import type { PublicCorpus } from '../derive/public.ts';
import type { PenaltyRow } from '../derive/views/penalties.ts';
import { penaltyFacets, penaltyRows } from '../derive/views/penalties.ts';
import type { ListHead, ListTuple, ListYear } from './penalty-rows.ts';
import type { IndexFile } from './search/shards.ts';

function packYear(rows: readonly PenaltyRow[]): ListYear {
  const positions = new Map<string, number>();
  const at = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, positions.size);
    return positions.size - 1;
  };
  const packed = rows.map((row): ListTuple => [
    row.id,
    row.docNumber,
    row.party ?? '',
    row.partyType === 'person' ? '' : (row.uscc ?? ''),
    at(row.reason ?? ''),
    row.kinds.map(at),
    row.fine ?? null,
    row.decidedOn,
    row.publishedOn,
    at(row.agency),
    at(row.partyType),
    row.sector === undefined ? -1 : at(row.sector),
  ]);
  return { texts: [...positions.keys()], rows: packed };
}

/** Makes the data files of the list of penalties. `hash` gives the same short text for the same content. */
export function penaltyListFiles(corpus: PublicCorpus, hash: (text: string) => string): IndexFile[] {
  const years = groupBy(penaltyRows(corpus), ({ decidedOn }) => decidedOn.slice(0, 4));
  const files = [...years].map(([year, rows]) => ({
    path: `/penalty/list-${year}.json`,
    content: JSON.stringify(packYear(rows)),
  }));
  const labels = Object.fromEntries(
    Object.entries(penaltyFacets(corpus)).map(([name, facets]) => [
      name,
      Object.fromEntries(facets.map(({ value, label }: { value: string; label: string }) => [value, label])),
    ]),
  ) as ListHead['labels'];
  const head: ListHead = {
    version: hash(files.map(({ content }) => content).join('\n')),
    years: [...years].map(([year, rows]) => ({ year, count: rows.length })),
    labels,
  };
  return [{ path: '/penalty/list.json', content: JSON.stringify(head) }, ...files];
}
