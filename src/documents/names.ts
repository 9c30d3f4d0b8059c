import type { DocumentTree } from './tree.ts';

/** Title and number as the document prints them. */
export function namesOf(tree: DocumentTree): { name: string; number?: string } {
  const head = tree.blocks.find((block) => block.type === 'form-head');
  const number = tree.blocks.find((block) => block.type === 'number')?.text;
  const written = number !== undefined && /\d/u.test(number);
  return {
    name: head ? head.title + (head.variant ?? '') : tree.title,
    ...(written ? { number } : {}),
  };
}
