import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import { formatNames } from '../../model/format-names.ts';
import type { KindId } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { compile } from '../project.ts';

/** A public field as readers of lists and data meet it. */
export interface FieldHelp {
  title: string;
  /** Titles of the groups around it, outermost first. */
  within: string[];
  /** What a value looks like: its sort, unit and choices. */
  looks: string;
  hint?: string;
  example?: string;
  source?: string;
  /** Set where the public copy hides names. */
  masked: boolean;
}

function looksOf({ format, unit, labels }: Field): string {
  const choices = labels ? `：${Object.values(labels).join('、')}` : '';
  return `${formatNames[format].zh}${unit ? `（${unit}）` : ''}${choices}`;
}

function helpIn(field: Field, within: string[]): FieldHelp[] {
  if (field.shape === 'list')
    return field.item
      ? helpIn(
          {
            ...field.item,
            title: field.item.shape === 'leaf' ? field.title : field.item.title,
            source: field.item.source ?? field.source,
            hint: field.item.hint ?? field.hint,
          },
          within,
        )
      : [];
  if (field.shape === 'group') {
    const inside = field.key === '' && field.path === '' ? within : [...within, field.title];
    return field.fields.flatMap((child) => helpIn(child, inside));
  }
  if (field.publish === 'internal' || field.key === 'id') return [];
  return [
    {
      title: field.title,
      within,
      looks: looksOf(field),
      ...(field.hint && { hint: field.hint }),
      ...(field.example && { example: field.example }),
      ...(field.source && { source: field.source }),
      masked: field.publish === 'masked',
    },
  ];
}

/** The public fields of a kind, in the order of its schema. */
export function fieldHelp(kind: KindId): FieldHelp[] {
  return helpIn(describeKind(kinds[kind]), []);
}

/** Kinds of which anything is public. */
export const helpedKinds: readonly KindId[] = kindIds.filter(
  (kind) => compile(describeKind(kinds[kind])) !== undefined && fieldHelp(kind).length > 0,
);
