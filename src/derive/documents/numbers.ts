import { formatDocumentNumber, parseDocumentNumber } from '../../base/document-number.ts';
import { formTitle } from '../../model/law/document-families.ts';
import { kindWords, titleOfWord } from '../../model/law/document-words.ts';
import type { Seen } from './act.ts';
import { blankNumber } from './agency.ts';

/** What decides the number of a document that a record need not give. */
interface Numbered {
  /** Number the record gives. */
  own?: string | undefined;
  /** Number of the case's filing: documents of a case share its serial where the agency numbers by case. */
  filing?: string | undefined;
}

/**
 * The number a document bears: the one recorded; or, where the agency numbers by case, the case's serial under the
 * document's kind word; else room to write it in.
 */
export function numberOf(
  agency: Seen<'agency'>,
  date: string,
  id: string,
  { own, filing }: Numbered,
): string {
  const { word } = formTitle(agency.type, date, id);
  if (own !== undefined) return own;
  const shared = agency.practice.numbering === 'perCase' && filing !== undefined;
  const read = shared ? parseDocumentNumber(filing, { kinds: kindWords }) : undefined;
  if (read?.ok && word !== undefined) return formatDocumentNumber({ ...read.value, kind: word });
  return blankNumber(agency, word ?? '');
}

/** What a document is called by the kind word of its number, e.g. 听告 → 行政处罚听证告知书. */
export function titleOfNumber(docNumber: string | undefined): string | undefined {
  const read = docNumber === undefined ? undefined : parseDocumentNumber(docNumber, { kinds: kindWords });
  return read?.ok && read.value.kind !== undefined ? titleOfWord(read.value.kind) : undefined;
}
