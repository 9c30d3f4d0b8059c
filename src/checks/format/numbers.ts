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
import { officialNumbers } from './official-numbers.ts';

/** A document number of a record with what it should be like. */
export interface Numbered {
  /** Dotted path. */
  path: string;
  text: string;
  reading: Reading<DocumentNumber>;
  /** Given by the agency itself: family, words and year are then known. Others are only read. */
  own?: {
    /** Absent where no norm says what the number looks like. */
    family?: NumberFamily;
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
  dishonesty: ['失信'],
  dishonestyNotice: ['失信告'],
  dishonestyRemoval: ['失信移'],
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
  const official = () =>
    officialNumbers(entry).flatMap(({ path, text, own }) =>
      numbered(path, text, own && { family: 'gongwen', ...own, agency: agency ?? entry.id }),
    );
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
      // The numbers of the other family of inspection papers have no words of their own, nor any family.
      const moj = (title: string, on: string | undefined) => ({
        title,
        date: on ?? value.on,
        agency: value.agency,
      });
      const common = value.family === 'forms48';
      const scheme = common
        ? own('现场检查方案', words.scheme, value.scheme?.from)
        : moj('现场检查方案', value.scheme?.from);
      const record = common ? own('现场检查记录', words.record, value.on) : moj('现场检查记录', value.on);
      return [
        ...numbered('scheme.docNumber', value.scheme?.docNumber, scheme),
        ...numbered(
          'moj.approvalNumber',
          value.moj?.approvalNumber,
          moj('行政检查审批表', value.moj?.approval?.on),
        ),
        ...numbered('moj.noticeNumber', value.moj?.noticeNumber, moj('行政检查通知书', value.moj?.noticeOn)),
        ...numbered('record.docNumber', value.record?.docNumber, record),
        ...numbered(
          'resultNotice.docNumber',
          value.resultNotice?.docNumber,
          moj('行政检查结果告知书', value.resultNotice?.on),
        ),
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
    case 'licence': {
      const value = entry.value as RecordOf<'licence'>;
      // Licences are numbered as each authority pleases; what can be read as a number of a series is one.
      return numbered('docNumber', value.docNumber, {
        title: value.docName,
        date: value.decidedOn,
        agency: value.agency,
      }).filter(({ reading }) => reading.ok);
    }
    case 'dishonesty': {
      const value = entry.value as RecordOf<'dishonesty'>;
      const { notice, removed, early, restored } = value;
      const own = form(value.agency);
      return [
        ...numbered('docNumber', value.docNumber, own('列入决定书', words.dishonesty, value.decidedOn)),
        ...numbered(
          'notice.docNumber',
          notice?.docNumber,
          own('列入告知书', words.dishonestyNotice, notice?.on),
        ),
        ...numbered('early.docNumber', early?.docNumber),
        ...numbered(
          'removed.docNumber',
          removed?.docNumber,
          own('移出决定书', words.dishonestyRemoval, removed?.on),
        ),
        ...numbered('restored.docNumber', restored?.docNumber),
      ];
    }
    case 'supervision': {
      const { notice, supervisor, agency: by } = entry.value as RecordOf<'supervision'>;
      // Numbers of a superior agency are not ours to judge.
      const own =
        notice && supervisor === undefined
          ? { family, title: '行政执法监督整改通知书', date: notice.on, agency: by }
          : undefined;
      return [...numbered('notice.docNumber', notice?.docNumber, own), ...official()];
    }
    default:
      return official();
  }
}

/** The prefix word an agency uses on a date, its own or that of its kind in that era. */
export function prefixesOf(agency: Agency, date: string): string[] {
  return [...new Set([prefixWord(agency.type, date), agency.word])];
}
