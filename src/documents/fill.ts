import { everySlot, fillSlots, slotPattern } from './slots.ts';
import type { Block, Inline, TextRun } from './tree.ts';

/** Width of the blank an empty form leaves inside a sentence, in characters. */
const blankEms = 5;

/** Width of the blank an empty document leaves for its title, in characters. */
const titleEms = 14;

/** A sentence with values missing, on an empty form: a blank to write on takes the place of each. */
function leaveBlanks(run: TextRun, values: readonly string[]): Inline[] | undefined {
  const parts = run.text.split(everySlot);
  const slots = run.text.match(everySlot) ?? [];
  if (parts.every((part) => part.trim() === '')) return undefined;
  if (slots.every((slot) => fillSlots(slot, values) !== '')) return undefined;
  return parts.flatMap((text, index): Inline[] => {
    const slot = slots[index];
    const value = slot === undefined ? undefined : fillSlots(slot, values);
    return [
      ...(text === '' ? [] : [{ ...run, text }]),
      ...(value === undefined
        ? []
        : value === ''
          ? [{ type: 'fill', text: '', ems: blankEms } as const]
          : [{ ...run, text: value }]),
    ];
  });
}

/** Room in a text of an empty form, e.g. four ideographic spaces between 关于 and 的公告, which is a blank to write on like any other. */
const room = /(\u3000{2,})/u;

/** The same runs with blanks to write on where their text leaves room. */
export function roomAsBlanks(runs: readonly Inline[]): Inline[] {
  return runs.flatMap((run) =>
    run.type !== 'text' || !room.test(run.text)
      ? [run]
      : run.text
          .split(room)
          .filter((piece) => piece !== '')
          .map((text): Inline =>
            room.test(text) ? { type: 'fill', text: '', ems: text.length } : { ...run, text },
          ),
  );
}

/** Text with line breaks becomes runs with breaks between them. */
function fillRun(run: Inline, values: readonly string[]): Inline[] {
  if (run.type === 'break' || run.type === 'checkbox') return [run];
  if (!slotPattern.test(run.text)) return [run];
  const blanks = run.type === 'text' ? leaveBlanks(run, values) : undefined;
  if (blanks) return blanks;
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

/** What stands for a value missing in a text that must be one piece, e.g. the name of an annex. */
const textRoom = '\u3000'.repeat(4);

function fillText(text: string, values: readonly string[], blank: boolean): string {
  if (!slotPattern.test(text)) return text;
  const partial = blank && text.replace(everySlot, '').trim() !== '';
  return oneLine(
    partial
      ? text.replace(everySlot, (slot) => fillSlots(slot, values) || textRoom)
      : fillSlots(text, values),
  );
}

/** Where a text stands: in an empty form, and there in the value of a field, which stands on a rule already. */
interface Place {
  blank: boolean;
  field: boolean;
}

/** The same runs with room instead of blanks, where a rule is below them anyway. */
const blanksAsRoom = (runs: readonly Inline[]): Inline[] =>
  runs.map((run) =>
    run.type === 'fill' && run.text === '' && run.ems !== 'rest'
      ? { type: 'text', text: '\u3000'.repeat(run.ems) }
      : run,
  );

function fillValue(value: unknown, values: readonly string[], place: Place): unknown {
  if (typeof value === 'string') return fillText(value, values, place.blank && !place.field);
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      if (item === null || typeof item !== 'object' || !isRun(item)) return [fillValue(item, values, place)];
      const runs = fillRun(item, values);
      if (!place.blank) return runs;
      return place.field ? blanksAsRoom(runs) : roomAsBlanks(runs);
    });
  if (value === null || typeof value !== 'object') return value;
  const inside = { ...place, field: 'label' in value && 'value' in value };
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, fillValue(each, values, inside)]),
  );
}

/**
 * Puts the values of a view into blocks parsed with slots; in an empty form (`blank`) room takes their place. The blocks stay
 * as they are for the next document.
 */
export function fillBlocks(blocks: readonly Block[], values: readonly string[], blank = false): Block[] {
  const filled = fillValue(blocks, values, { blank, field: false }) as Block[];
  // An empty form without a title of its own leaves room for one.
  return filled.map((block) =>
    block.type === 'title' && block.content.length === 0
      ? { ...block, content: [{ type: 'fill', text: '', ems: titleEms }] }
      : block,
  );
}
