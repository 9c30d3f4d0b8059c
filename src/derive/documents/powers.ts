import { formatBasis } from '../../model/law/basis.ts';
import { powerOn, type Power } from '../../model/law/powers.ts';

/** Cites the provision on which a power rested on a day, e.g. 《中华人民共和国安全生产法》第六十五条第一款第（二）项. */
export function citedPower(power: Power, date: string): string | undefined {
  const basis = powerOn(power, date);
  return basis && formatBasis(basis);
}
