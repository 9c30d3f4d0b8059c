import type { Mark } from '../derive/issued.ts';
import type { Block } from './tree.ts';

/** Adds the verification mark where the template has no place for it: at the foot, before what stands below it. */
export function withMark(blocks: readonly Block[], mark: Mark): Block[] {
  if (blocks.some(({ type }) => type === 'verification')) return [...blocks];
  const below = blocks.findIndex(({ type }) => type === 'copies' || type === 'imprint' || type === 'annex');
  const at = below === -1 ? blocks.length : below;
  return [...blocks.slice(0, at), { type: 'verification', ...mark }, ...blocks.slice(at)];
}
