import { bareName } from '../base/text.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';
import type { Coercion } from '../model/kinds/coercion.ts';
import type { Dishonesty } from '../model/kinds/dishonesty.ts';
import type { Licence } from '../model/kinds/licence.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { once, onceAround } from '../model/once.ts';
import type { Replacements } from './mask.ts';
import { personReplacements } from './mask.ts';

/** What the public copy of one record hides. */
export interface Hidden {
  /** Names, and numbers of decisions, with what stands in their place in free text. */
  names: Replacements;
  /**
   * Whether a reference to a record of a kind, or a credit code (`uscc`), is left out because it would join a hidden
   * person with somebody named.
   */
  isUnlinked: (kind: string, id: string) => boolean;
}

/** What stands for the unit of a person whose name is hidden, and for the number of the decision on it. */
const someUnit = '某单位';
const otherCase = '另案';

/** Penalties of natural persons whose names are hidden, and how penalties hang together. */
interface Web {
  hidden: ReadonlySet<string>;
  /** Penalties that name each other as related, whichever of the two says so. */
  related: ReadonlyMap<string, readonly Penalty[]>;
}

const showsNames = (corpus: Corpus, agency: string) =>
  corpus.records.agency.get(agency)?.value.practice.personName === 'full';

function weave(corpus: Corpus): Web {
  const hidden = new Set<string>();
  const related = new Map<string, Penalty[]>();
  const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const { id, value } of all(corpus, 'penalty')) {
    if (value.party.type === 'person' && !showsNames(corpus, value.agency)) hidden.add(id);
    for (const other of value.related) {
      const target = corpus.records.penalty.get(other)?.value;
      if (!target) continue;
      addTo(related, id, target);
      addTo(related, other, value);
    }
  }
  return { hidden, related };
}

const webOf = onceAround(weave);

/** Units by the bare name of their legal representative. */
const unitsByHead = once((corpus): ReadonlyMap<string, ReadonlySet<string>> => {
  const units = new Map<string, Set<string>>();
  for (const { value } of all(corpus, 'penalty')) {
    const { party } = value;
    if (party.type === 'person' || party.legalRep === undefined) continue;
    const head = bareName(party.legalRep);
    units.set(head, (units.get(head) ?? new Set()).add(party.name));
  }
  return units;
});

/**
 * A person's own record names neither the person nor the unit, whose register names the person; the records beside it
 * do not say that the person was punished. The legal representative as such stays: company registers are public.
 */
function hiddenInPenalty(id: string, penalty: Penalty, corpus: Corpus): Map<string, string> {
  const { hidden, related } = webOf(corpus);
  const beside = related.get(id) ?? [];
  const isHidden = hidden.has(id);
  const { party, thirdPersons } = penalty;
  const others = beside.filter((each) => hidden.has(each.id));
  const persons = personReplacements([
    ...(isHidden ? [party.name] : []),
    ...thirdPersons,
    ...others.map((each) => each.party.name),
  ]);
  const units = isHidden
    ? [
        ...(party.employer === undefined ? [] : [party.employer]),
        ...beside.filter((each) => each.party.type !== 'person').map((each) => each.party.name),
        ...(unitsByHead(corpus).get(bareName(party.name)) ?? []),
      ]
    : [];
  const decisions = isHidden ? beside : others;
  return new Map([
    ...persons,
    ...units.map((name): [string, string] => [name, someUnit]),
    ...decisions.map(({ docNumber }): [string, string] => [docNumber, otherCase]),
  ]);
}

function namesIn(entry: Entry, corpus: Corpus): Map<string, string> {
  if (entry.kind === 'penalty') return hiddenInPenalty(entry.id, entry.value as Penalty, corpus);
  const full = showsNames(corpus, (entry.value as { agency?: string }).agency ?? '');
  if (entry.kind === 'coercion' || entry.kind === 'licence') {
    const { party } = entry.value as Coercion | Licence;
    return personReplacements(party.type === 'person' && !full ? [party.name] : []);
  }
  if (entry.kind === 'dishonesty') {
    const { party, persons } = entry.value as Dishonesty;
    const names = [...(party.type === 'person' ? [party.name] : []), ...persons.map(({ name }) => name)];
    return personReplacements(full ? [] : names);
  }
  return new Map();
}

/** What the public copy of a record hides: natural persons who are not to be named, and what leads to them. */
export function hiddenIn(entry: Entry, corpus: Corpus): Hidden {
  const { hidden } = webOf(corpus);
  const own = entry.kind === 'penalty' && hidden.has(entry.id);
  return {
    names: namesIn(entry, corpus),
    isUnlinked: (kind, id) =>
      kind === 'uscc'
        ? own && (entry.value as Penalty).party.uscc === id
        : kind === 'penalty' && (own || hidden.has(id)),
  };
}
