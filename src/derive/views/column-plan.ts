import type { KindId } from '../../model/kinds.ts';
import type { PublicCorpus } from '../public.ts';
import type { Section } from './navigation.ts';

export type ColumnSection = Section['id'] | 'disclosure' | 'help';

/** What a column is made of, before it is filled. */
export interface ColumnPlan {
  section: ColumnSection;
  group: string;
  title: string;
  path: string;
  about: string;
  /** Kinds whose records stand in it. */
  kinds: readonly KindId[];
  unit?: string;
  /** What is counted where it is not the records of the kinds. */
  count?: 'articles' | 'tombstones' | ((corpus: PublicCorpus) => number);
  /** Id of the duty to publish it. */
  term?: string;
  onlyIf?: (corpus: PublicCorpus) => boolean;
}
