import type { KindId } from '../../model/kinds.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';

/** Whether there is a public record of a kind. */
export const has = (kind: KindId) => (corpus: PublicCorpus) => publicRecords(corpus, kind).length > 0;

/** Whether any agency may stop or close coal mines, or has. */
export const hasMines = (corpus: PublicCorpus) =>
  publicRecords(corpus, 'agency').some(({ value }) => value.type !== 'emergency') ||
  publicRecords(corpus, 'coercion').some(({ value }) => value.mine !== undefined);

/** Letters of delegation of all agencies. */
export const delegationCount = (corpus: PublicCorpus) =>
  publicRecords(corpus, 'agency').reduce((sum, { value }) => sum + value.delegations.length, 0);

/** Responsibilities with a guide for applicants. */
export const guideCount = (corpus: PublicCorpus) =>
  publicRecords(corpus, 'responsibility').filter(({ value }) => value.guide !== undefined).length;

/** Responsibilities that name a benchmark of discretion. */
export const benchmarkCount = (corpus: PublicCorpus) =>
  publicRecords(corpus, 'responsibility').filter(({ value }) => value.benchmark !== undefined).length;

/** Orders to stop or close coal mines. */
export const mineCount = (corpus: PublicCorpus) =>
  publicRecords(corpus, 'coercion').filter(({ value }) => ['stop-mine', 'close-mine'].includes(value.kind))
    .length;

/** Months with published statistics. */
export const monthCount = (corpus: PublicCorpus) =>
  new Set(publicRecords(corpus, 'statistics').map(({ value }) => value.month)).size;
