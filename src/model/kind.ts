import type * as z from 'zod';
import type { Text } from '../base/diagnostic.ts';
import type { Publish } from './meta.ts';

/**
 * A record kind: everything the system knows of a register, in one value. Types, validation, error texts, table headings,
 * forms, masking and reference pages are derived from the schema.
 */
export interface Kind<Id extends string = string, S extends z.ZodType = z.ZodType> {
  id: Id;
  title: Text;
  /** Folder below a content root, also part of public addresses. */
  folder: string;
  /** What the register is and what asks for it, for the reference page. */
  about: Text;
  /** What a field is when neither it nor a group around it says so. */
  publish: Publish;
  schema: S;
  /** Id of a record that names none, e.g. a row of a table. */
  defaultId?: (value: z.output<S>) => string | undefined;
  /** What only one record of the kind may be about, whatever its id, e.g. an agency's month. */
  once?: (value: z.output<S>) => string;
  /** Date of the act the record is about: chooses the law. */
  actDate: (value: z.output<S>) => string | undefined;
  /** How a record is called in lists and messages. */
  label: (value: z.output<S>) => string;
  /** A complete valid record as it would stand in a file. */
  sample: Record<string, unknown>;
}

/** Describes a record kind. */
export function defineKind<const Id extends string, S extends z.ZodType>(kind: Kind<Id, S>): Kind<Id, S> {
  return kind;
}
