import type { Text } from '../../../base/diagnostic.ts';
import { formatChinese } from '../../../base/dates.ts';
import { coercionKinds, type Coercion } from '../../../model/kinds/coercion.ts';
import type { Power } from '../../../model/law/powers.ts';
import type { Act } from '../act.ts';
import { blankUnit, partyForm, personOf, unitOf, youOf } from '../party.ts';
import { citedPower } from '../powers.ts';
import { enumerateCitations } from '../writing.ts';

/** A clock time as documents have it: 15时00分. */
export function clockOf(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}时${minutes}分`;
}

/** A day with the clock time where it is known: 2026年1月12日15时00分. */
export function momentOf(day: string, time: string | undefined): string {
  return `${formatChinese(day)}${time === undefined ? '' : clockOf(time)}`;
}

/** Particulars of the party, a unit or a person, and how it is spoken to. Its address must be told (行政强制法 art. 24). */
export function partyOf({ id, value, needs }: Act<'coercion'>, date: string) {
  const { party } = value;
  needs.need(party.address, 'coercion', id, 'party.address');
  const form = partyForm(party);
  return {
    you: youOf[form],
    unit: form === 'unit' ? unitOf(party) : undefined,
    person: form === 'person' ? personOf(party, date) : undefined,
  };
}

/** The party of an empty form, taken to be a unit. */
export const blankParty = { you: youOf.unit, unit: blankUnit() };

/** What the measure is called: 查封, 扣押, 停止供电, 停止供应民用爆炸物品. */
export const measureOf = ({ kind }: Pick<Coercion, 'kind'>): string => coercionKinds[kind];

/** The provisions a measure rests on: those the record cites, else the power of that day. */
export function basisOf(citations: readonly string[], power: Power, date: string): string | undefined {
  return citations.length > 0 ? enumerateCitations(citations) : citedPower(power, date);
}

/** Refuses measures of other kinds. */
export function refuseOthers(kinds: readonly Coercion['kind'][], title: string) {
  return ({ kind }: Pick<Coercion, 'kind'>): Text | undefined =>
    kinds.includes(kind)
      ? undefined
      : { zh: `强制种类为${coercionKinds[kind]}，不制作${title}`, en: 'the measure is of another kind' };
}

export const sealing: readonly Coercion['kind'][] = ['seal', 'detain'];
export const cutting: readonly Coercion['kind'][] = ['cut-power', 'cut-explosives'];
