import { yearOf } from '../base/dates.ts';
import type { Corpus } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';

/** Reviews and suits of an agency in a year, by the year they were filed; shares are fractions of one. */
export interface RemedyFigures {
  reviews: number;
  suits: number;
  decided: number;
  /** Changed, revoked or held illegal or void. */
  overturned: number;
  /** Suits that were heard, and those in which a head of the agency appeared. */
  heard: number;
  headAppeared: number;
  /** Share of overturned among decided; absent where none is decided. */
  overturnedShare?: number;
  /** 负责人出庭率; absent where none was heard. */
  attendance?: number;
}

const overturned = new Set(['changed', 'revoked', 'illegal', 'void']);

/** Counts reviews and suits filed against an agency in a year. */
export function remedyFigures(corpus: Corpus, agency: string, year: number): RemedyFigures {
  const filed = all(corpus, 'remedy')
    .map(({ value }) => value)
    .filter((value) => value.agency === agency && yearOf(value.filedOn) === year);
  const decided = filed.filter(({ result }) => result !== 'pending');
  const lost = decided.filter(({ result }) => overturned.has(result)).length;
  const heard = filed.filter(({ kind, hearing }) => kind === 'suit' && hearing !== undefined);
  const headAppeared = heard.filter(({ hearing }) => ['principal', 'deputy'].includes(hearing!.head)).length;
  return {
    reviews: filed.filter(({ kind }) => kind === 'review').length,
    suits: filed.filter(({ kind }) => kind === 'suit').length,
    decided: decided.length,
    overturned: lost,
    heard: heard.length,
    headAppeared,
    ...(decided.length > 0 && { overturnedShare: lost / decided.length }),
    ...(heard.length > 0 && { attendance: headAppeared / heard.length }),
  };
}
