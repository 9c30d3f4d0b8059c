import { parseDocumentNumber, suggestDocumentNumber } from '../../base/document-number.ts';
import type { DocumentNumber, NumberFamily } from '../../base/document-number.ts';
import type { Reading } from '../../base/reading.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { find } from '../../model/corpus.ts';
import type { RecordOf } from '../../model/kinds.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import { orderForms } from '../../model/kinds/order.ts';
import { noDocumentNumber } from '../../model/kinds/penalty.ts';
import { kindWords, prefixWord, wordOf } from '../../model/law/document-words.ts';
import { once } from '../once.ts';
import { caseNumbers } from './case-numbers.ts';
import { coercionNumbers } from './coercion-numbers.ts';

/** A document number of a record with what it should be like. */
export interface Numbered {
  /** Dotted path. */
  path: string;
  text: string;
  reading: Reading<DocumentNumber>;
  /** Given by the agency itself: family, words and year are then known. Others are only read. */
  own?: {
    family: NumberFamily;
    /** Title of the document, for people. */
    title: string;
    /** Kind words (字) it may carry; absent in public documents. */
    words?: string[];
    /** Date of the act, whose year the number bears. */
    date: string;
    agency: string;
  };
}

/** Numbers are read once a corpus; many records name the same ones. */
const readings = once(() => new Map<string, Reading<DocumentNumber>>());

function read(text: string, corpus: Corpus): Reading<DocumentNumber> {
  const known = readings(corpus);
  let reading = known.get(text);
  if (!reading) {
    reading = parseDocumentNumber(text, { kinds: kindWords });
    known.set(text, reading);
  }
  return reading;
}

/** What a number says, also where it is only written badly, e.g. with the wrong brackets. */
export function tolerant({ reading, text }: Numbered, corpus: Corpus): DocumentNumber | undefined {
  if (reading.ok) return reading.value;
  const proper = suggestDocumentNumber(text);
  const again = proper === undefined ? undefined : read(proper, corpus);
  return again?.ok ? again.value : undefined;
}

/** The family of enforcement numbers an agency gives. */
function familyOf(agency: Agency | undefined): NumberFamily {
  if (agency?.type === 'coal-regulator') return 'coal-regulator';
  return agency?.type === 'mine-inspectorate' ? 'coal-inspectorate' : 'enforce';
}

/** Kind words of a document, in the common set and where the coal sets differ. */
const words = {
  decision: [wordOf('decision-unit')!],
  // The coal sets have one word for both.
  spot: [wordOf('spot-unit')!],
  notice: [wordOf('penalty-notice')!, wordOf('hearing-notice-right')!, '告'],
  rectify: [wordOf('rectify-order')!],
  measure: [wordOf('onsite-measure')!, '处'],
  evacuate: ['撤'],
  recheck: [wordOf('recheck')!, '复'],
  scheme: [wordOf('insp-scheme')!],
  record: [wordOf('insp-record')!],
};

/** The document numbers of a record. */
export function numbersOf(entry: Entry, corpus: Corpus): Numbered[] {
  const { agency } = entry.value as { agency?: string };
  const family = familyOf(agency === undefined ? undefined : find(corpus, 'agency', agency)?.value);
  const numbered = (path: string, text: string | undefined, own?: Numbered['own']): Numbered[] =>
    text === undefined ? [] : [{ path, text, reading: read(text, corpus), ...(own && { own }) }];
  const form =
    (by: string) =>
    (title: string, kinds: string[], date: string | undefined): Numbered['own'] =>
      date === undefined ? undefined : { family, title, words: kinds, date, agency: by };
  switch (entry.kind) {
    case 'penalty': {
      const value = entry.value as RecordOf<'penalty'>;
      const spot = value.procedure === 'spot';
      // Lists of other bodies may give no number; a decision of one's own always has one.
      const none = value.docNumber === noDocumentNumber && value.dataSource !== undefined;
      return [
        ...numbered('docNumber', none ? undefined : value.docNumber, {
          family,
          title: spot ? '当场行政处罚决定书' : '行政处罚决定书',
          words: spot && family === 'enforce' ? words.spot : words.decision,
          date: value.decidedOn,
          agency: value.agency,
        }),
        ...(value.notice
          ? numbered('notice.docNumber', value.notice.docNumber, {
              family,
              title: '行政处罚告知书',
              words: words.notice,
              date: value.notice.on,
              agency: value.agency,
            })
          : []),
      ];
    }
    case 'order': {
      const value = entry.value as RecordOf<'order'>;
      const own = form(value.agency);
      return [
        ...numbered(
          'docNumber',
          value.docNumber,
          own(orderForms[value.form], words[value.form], value.issuedOn),
        ),
        ...value.rechecks.flatMap(({ docNumber, on }, index) =>
          numbered(`rechecks.${index}.docNumber`, docNumber, own('整改复查意见书', words.recheck, on)),
        ),
      ];
    }
    case 'inspection': {
      const value = entry.value as RecordOf<'inspection'>;
      const own = form(value.agency);
      // The numbers of the other family of inspection papers have no words of their own.
      const scheme =
        value.family === 'forms48' ? own('现场检查方案', words.scheme, value.scheme?.from) : undefined;
      const record = value.family === 'forms48' ? own('现场检查记录', words.record, value.on) : undefined;
      return [
        ...numbered('scheme.docNumber', value.scheme?.docNumber, scheme),
        ...numbered('moj.approvalNumber', value.moj?.approvalNumber),
        ...numbered('moj.noticeNumber', value.moj?.noticeNumber),
        ...numbered('record.docNumber', value.record?.docNumber, record),
        ...numbered('resultNotice.docNumber', value.resultNotice?.docNumber),
      ];
    }
    case 'plan': {
      const value = entry.value as RecordOf<'plan'>;
      const own = (title: string, date: string): Numbered['own'] => ({
        family: 'gongwen',
        title,
        date,
        agency: value.agency,
      });
      return [
        ...numbered('docNumber', value.docNumber, own('年度监督检查计划', value.signedOn)),
        ...numbered('approval.docNumber', value.approval?.docNumber),
        ...numbered('filing.docNumber', value.filing?.docNumber),
        ...value.adjustments.flatMap((adjustment, index) => [
          ...numbered(`adjustments.${index}.docNumber`, adjustment.docNumber, own('计划调整', adjustment.on)),
          ...numbered(`adjustments.${index}.approval.docNumber`, adjustment.approval?.docNumber),
          ...numbered(`adjustments.${index}.filing.docNumber`, adjustment.filing?.docNumber),
        ]),
      ];
    }
    case 'case': {
      const value = entry.value as RecordOf<'case'>;
      const own = form(value.agency);
      return [
        ...caseNumbers(value).flatMap(({ path, text, title, words: kinds, date }) =>
          numbered(path, text, own(title, kinds, date)),
        ),
        ...value.deliveries.flatMap(({ docNumber }, index) =>
          numbered(`deliveries.${index}.docNumber`, docNumber),
        ),
      ];
    }
    case 'coercion': {
      const value = entry.value as RecordOf<'coercion'>;
      const own = form(value.agency);
      return coercionNumbers(value).flatMap(({ path, text, title, words: kinds, date }) =>
        numbered(path, text, kinds && own(title, kinds, date)),
      );
    }
    case 'supervision': {
      const value = entry.value as RecordOf<'supervision'>;
      // Numbers of a superior agency are not ours to judge.
      const ours = value.supervisor === undefined;
      const official = (title: string, date: string): Numbered['own'] =>
        ours ? { family: 'gongwen', title, date, agency: value.agency } : undefined;
      const { notice, scheme, circular } = value;
      return [
        ...(notice
          ? numbered(
              'notice.docNumber',
              notice.docNumber,
              ours
                ? { family, title: '行政执法监督整改通知书', date: notice.on, agency: value.agency }
                : undefined,
            )
          : []),
        ...(scheme
          ? numbered('scheme.docNumber', scheme.docNumber, official('监督工作方案', scheme.on))
          : []),
        ...(circular
          ? numbered('circular.docNumber', circular.docNumber, official('监督通报', circular.on))
          : []),
      ];
    }
    case 'case-review': {
      const { agency: by, circular } = entry.value as RecordOf<'case-review'>;
      return circular
        ? numbered('circular.docNumber', circular.docNumber, {
            family: 'gongwen',
            title: '评查通报',
            date: circular.on,
            agency: by,
          })
        : [];
    }
    case 'agency':
      return numbered('delegationBasis', (entry.value as RecordOf<'agency'>).delegationBasis);
    default:
      return [];
  }
}

/** The prefix word an agency uses on a date, its own or that of its kind in that era. */
export function prefixesOf(agency: Agency, date: string): string[] {
  return [...new Set([prefixWord(agency.type, date), agency.word])];
}
