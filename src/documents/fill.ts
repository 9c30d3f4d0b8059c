import { fillSlots, slotPattern } from './slots.ts';
import type { Block, Inline } from './tree.ts';

/** Text with line breaks becomes runs with breaks between them. */
function fillRun(run: Inline, values: readonly string[]): Inline[] {
  if (run.type === 'break' || run.type === 'checkbox') return [run];
  if (!slotPattern.test(run.text)) return [run];
  const text = fillSlots(run.text, values);
  if (text === '') return run.type === 'fill' ? [{ ...run, text }] : [];
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' && run.type === 'text' ? [] : [{ ...run, text: line }]),
    ]);
}

const isRun = (value: object): value is Inline =>
  'type' in value &&
  (value.type === 'text' || value.type === 'fill' || value.type === 'break' || value.type === 'checkbox');

/** Where only one line can stand, a break becomes a blank between words and nothing between Chinese. */
const oneLine = (text: string) => text.replace(/(?<=[!-~])\n(?=[!-~])/g, ' ').replaceAll('\n', '');

function fillValue(value: unknown, values: readonly string[]): unknown {
  if (typeof value === 'string') return slotPattern.test(value) ? oneLine(fillSlots(value, values)) : value;
  if (Array.isArray(value))
    return value.flatMap((item: unknown) =>
      item !== null && typeof item === 'object' && isRun(item)
        ? fillRun(item, values)
        : [fillValue(item, values)],
    );
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, fillValue(inside, values)]));
}

/** Puts the values of a view into blocks parsed with slots. The blocks stay as they are for the next document. */
export function fillBlocks(blocks: readonly Block[], values: readonly string[]): Block[] {
  return fillValue(blocks, values) as Block[];
}
