import 'zod';

/** Who may see a field: everybody, everybody after masking, or staff only. */
export type Publish = 'public' | 'masked' | 'internal';

/** How a masked field is made fit for the public; the functions are in `derive/mask.ts`. */
export type Mask = 'party-name' | 'person-name' | 'address' | 'free-text';

/**
 * What a field's text stands for; decides decoding, alignment, spreadsheet type and formatting.
 * `yuan` and `wan` are money: integer fen inside, 元 or 万元 in files.
 */
export type Format =
  | 'text'
  | 'prose'
  | 'code'
  | 'date'
  | 'month'
  | 'year'
  | 'yuan'
  | 'wan'
  | 'count'
  | 'number'
  | 'percent'
  | 'flag'
  | 'choice'
  | 'ref'
  | 'citation'
  | 'document-number'
  | 'uscc'
  | 'id-number'
  | 'phone'
  | 'email'
  | 'url';

/** Metadata of a field. It travels through the JSON Schema, from which everything else is derived. */
declare module 'zod' {
  interface GlobalMeta {
    /** Other headings and keys under which the field is met, Chinese or English. */
    aliases?: string[];
    format?: Format;
    publish?: Publish;
    mask?: Mask;
    unit?: string;
    /** What to write, for a person filling in the field. */
    hint?: string;
    /** Of a choice: identifier → Chinese label. Files may use either. */
    labels?: Record<string, string>;
    /** Record kind whose id the field holds. */
    ref?: string;
    /** A valid value as it would stand in a file. */
    example?: string;
    /** Law or standard that asks for the field, e.g. `行政处罚法 第五十九条`. */
    source?: string;
  }
}

/** Names of all metadata keys: misspelt ones are not compile errors, so a test compares. */
export const metaKeys = [
  'title',
  'aliases',
  'format',
  'publish',
  'mask',
  'unit',
  'hint',
  'labels',
  'ref',
  'example',
  'source',
] as const;
