import { formatChinese } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import { requestItems } from '../../model/kinds/disclosure.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { paragraphs } from './writing.ts';

type Disclosure = NonNullable<Seen<'year-data'>['disclosure']>;
type Request = Disclosure['requests'][number];
type Item = Request['item'];

const applicants = ['person', 'company', 'research', 'welfare', 'legal', 'others'] as const;
type Counts = Record<(typeof applicants)[number], number>;

const items = Object.keys(requestItems) as Item[];
const isIncoming = (item: Item) => item === 'received' || item === 'carried';

const zero = (): Counts => ({ person: 0, company: 0, research: 0, welfare: 0, legal: 0, others: 0 });

function summed(requests: readonly Request[], sign: (item: Item) => number): Counts {
  const sum = zero();
  for (const request of requests)
    for (const each of applicants) sum[each] += sign(request.item) * request[each];
  return sum;
}

/** Requests in hand less those answered: what is carried to the next year. */
const carriedOn = (requests: readonly Request[]) => summed(requests, (item) => (isIncoming(item) ? 1 : -1));

/** Why a year has no report, or not yet. */
export function noReport({ disclosure }: Seen<'year-data'>) {
  if (!disclosure)
    return { zh: '没有填写“政府信息公开”', en: 'nothing is entered on disclosure of information' };
  return Object.values(carriedOn(disclosure.requests)).some((count) => count < 0)
    ? {
        zh: '办理的公开申请多于新收和结转的申请',
        en: 'more requests were answered than received and carried over',
      }
    : undefined;
}

function requestRow(label: string, counts: Counts) {
  const total = applicants.reduce((sum, each) => sum + counts[each], 0);
  const texts = Object.fromEntries(applicants.map((each) => [each, String(counts[each])]));
  return { label, ...(texts as Record<keyof Counts, string>), total: String(total) };
}

/** The table of requests: every line of the form, with what was answered and what is carried on summed up. */
function requestRows(requests: readonly Request[]) {
  return [
    ...items.map((item) =>
      requestRow(
        requestItems[item],
        summed(requests, (each) => (each === item ? 1 : 0)),
      ),
    ),
    requestRow(
      '（七）总计',
      summed(requests, (item) => (isIncoming(item) ? 0 : 1)),
    ),
    requestRow('四、结转下年度继续办理', carriedOn(requests)),
  ];
}

function courseRow(label: string, course: Disclosure['review']) {
  const { upheld, corrected, other, pending } = course ?? { upheld: 0, corrected: 0, other: 0, pending: 0 };
  const total = upheld + corrected + other + pending;
  return {
    label,
    upheld: String(upheld),
    corrected: String(corrected),
    other: String(other),
    pending: String(pending),
    total: String(total),
  };
}

function documentRow(label: string, counts: Disclosure['rules']) {
  const { made, abolished, inForce } = counts ?? { made: 0, abolished: 0, inForce: 0 };
  return { label, made: String(made), abolished: String(abolished), inForce: String(inForce) };
}

/** 政府信息公开工作年度报告 in its six parts; licences, penalties and coercion are counted in the year's enforcement data. */
export function deriveDisclosureReport({ id, value: record, agency, needs }: Act<'year-data'>) {
  const disclosure = record.disclosure!;
  const { licences, penalties, coercion } = record;
  const date = needs.need(record.publishedOn, 'year-data', id, 'publishedOn');
  const on = date === '' ? `${record.year + 1}-01-31` : date;
  const name = agencyNameOn(agency, on);
  const [law] = publicationTerm('disclosure-report', on)?.basis ?? [];
  const view = {
    agency: name,
    year: String(record.year),
    basis: law && formatBasis(law),
    overview: paragraphs(disclosure.overview),
    documents: [documentRow('规章', disclosure.rules), documentRow('行政规范性文件', disclosure.normative)],
    decisions: [
      { label: '行政许可', count: String(licences.total.granted + licences.total.refused) },
      { label: '行政处罚', count: String(penalties.total.decisions ?? penalties.total.total) },
      { label: '行政强制', count: String(coercion.total.total) },
    ],
    charges: formatWan(disclosure.charges ?? 0),
    requests: requestRows(disclosure.requests),
    courses: [
      courseRow('行政复议', disclosure.review),
      courseRow('行政诉讼（未经复议直接起诉）', disclosure.suit),
      courseRow('行政诉讼（复议后起诉）', disclosure.reviewedSuit),
    ],
    problems: paragraphs(disclosure.problems),
    further: disclosure.further ? paragraphs(disclosure.further) : ['没有其他需要报告的事项。'],
    date: date === '' ? '' : formatChinese(date),
  };
  return {
    view,
    title: `${name}${record.year}年政府信息公开工作年度报告`,
    author: name,
    date: on,
  };
}

/** What an empty report says nevertheless: the lines of the form. */
export function blankDisclosureReport(agency: Seen<'agency'>, date: string) {
  const none = Object.fromEntries(applicants.map((each) => [each, ''])) as Record<keyof Counts, string>;
  const [law] = publicationTerm('disclosure-report', date)?.basis ?? [];
  return {
    agency: agencyNameOn(agency, date),
    basis: law && formatBasis(law),
    documents: ['规章', '行政规范性文件'].map((label) => ({ label, made: '', abolished: '', inForce: '' })),
    decisions: ['行政许可', '行政处罚', '行政强制'].map((label) => ({ label, count: '' })),
    requests: requestRows([]).map(({ label }) => ({ label, ...none, total: '' })),
    courses: ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'].map((label) => ({
      label,
      upheld: '',
      corrected: '',
      other: '',
      pending: '',
      total: '',
    })),
  };
}
