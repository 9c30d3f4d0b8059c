import { makeCheckCode, type CheckCode } from '../base/check-code.ts';
import { sha256 } from '../base/sha256.ts';

/** What names a document for ever: nothing that may be corrected later is among it. */
export interface DocumentName {
  /** Credit code of the agency, so that codes of different agencies have nothing in common. */
  uscc: string;
  /** Document kind, e.g. `decision-unit`. */
  document: string;
  /** The record it is made from. */
  record: { kind: string; id: string };
  /** Which of several documents of the kind the record yields. */
  part?: string;
}

/** Hashes with a secret twice, so that a longer text cannot be built upon a known hash. */
function keyed(key: string, text: string): string {
  return key === '' ? sha256(text) : sha256(`${key}\n${sha256(`${key}\n${text}`)}`);
}

/**
 * The code of a document: its name says which, `facts` say in what version. The same for ever from the same input, key
 * included; neither templates nor later events of the record play a part.
 */
export function codeOf(
  { uscc, document, record, part = '' }: DocumentName,
  facts: readonly unknown[],
  key = '',
): CheckCode {
  const name = ['gongshi', uscc, document, record.kind, record.id, part].join('\n');
  return makeCheckCode(keyed(key, name), keyed(key, `${name}\n${JSON.stringify(facts)}`));
}

/** Address of the page that vouches for a document, from the root of the site. */
export function verificationPath(identity: string): string {
  return `/verify/${identity}.html`;
}

/** A document that was handed out, as far as the public may know of it. */
export type Issued = {
  /** Which document: the first nine characters of the code, part of the page's address. */
  identity: string;
} & (
  | {
      /** The record is public: the page may say what is on its own page. */
      is: 'public';
      code: string;
      /** Document kind, e.g. `decision-unit`. */
      document: string;
      /** Title of the document kind. */
      title: string;
      record: { kind: string; id: string };
      /** Address of the public copy, where there is one. */
      file?: string;
    }
  | {
      /** The record left the public: the page says what its tombstone says. */
      is: 'ended';
      title: string;
      record: { kind: string; id: string };
      /** Address of what was put up in its place, a notice made of the tombstone. */
      file?: string;
    }
  /** Not public, or not yet: the page says that the agency gave the code out, and nothing else. */
  | { is: 'closed' }
);
