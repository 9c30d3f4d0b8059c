import { formatChinese } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import { requestItems } from '../../model/kinds/disclosure.ts';
import {
  applicants,
  carriedOn,
  isIncoming,
  requestItemIds,
  sumRequests,
} from '../../model/disclosure-requests.ts';
import type { Applicant, DisclosureRequest, RequestCounts } from '../../model/disclosure-requests.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { paragraphs } from './writing.ts';

type Disclosure = NonNullable<Seen<'year-data'>['disclosure']>;

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

function requestRow(label: string, counts: RequestCounts) {
  const total = applicants.reduce((sum, each) => sum + counts[each], 0);
  const texts = Object.fromEntries(applicants.map((each) => [each, String(counts[each])]));
  return { label, ...(texts as Record<Applicant, string>), total: String(total) };
}

/** Lines of the form that only head others. */
const headRow = (label: string) => ({ label });

/**
 * The lines of the table of requests as the form sets them: a line that belongs to a group stands numbered below the
 * group's name, e.g. `（三）不予公开` and `1. 属于国家秘密`.
 */
function requestLines(): { label: string; item?: (typeof requestItemIds)[number] }[] {
  let group: string | undefined;
  let number = 0;
  return requestItemIds.flatMap((item) => {
    const [head = '', part] = requestItems[item].split('：');
    const lines = item === 'granted' ? [{ label: '三、本年度办理结果' }] : [];
    if (part === undefined) return [...lines, { label: head, item }];
    number = head === group ? number + 1 : 1;
    const heads = head === group ? [] : [{ label: head }];
    group = head;
    return [...lines, ...heads, { label: `${number}. ${part}`, item }];
  });
}

/** The table of requests: every line of the form, with what was answered and what is carried on summed up. */
function requestRows(requests: readonly DisclosureRequest[]) {
  return [
    ...requestLines().map(({ label, item }) =>
      item === undefined
        ? headRow(label)
        : requestRow(
            label,
            sumRequests(requests, (each) => (each === item ? 1 : 0)),
          ),
    ),
    requestRow(
      '（七）总计',
      sumRequests(requests, (item) => (isIncoming(item) ? 0 : 1)),
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
    licences: [{ label: '行政许可', count: String(licences.total.granted + licences.total.refused) }],
    decisions: [
      { label: '行政处罚', count: String(penalties.total.decisions ?? penalties.total.total) },
      { label: '行政强制', count: String(coercion.total.total) },
    ],
    charges: formatWan(disclosure.charges ?? 0),
    requests: requestRows(disclosure.requests),
    reviews: [courseRow('行政复议', disclosure.review)],
    suits: [courseRow('未经复议直接起诉', disclosure.suit), courseRow('复议后起诉', disclosure.reviewedSuit)],
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

const blankCourse = (label: string) => ({
  label,
  upheld: '',
  corrected: '',
  other: '',
  pending: '',
  total: '',
});

/** What an empty report says nevertheless: the lines of the form. */
export function blankDisclosureReport(agency: Seen<'agency'>, date: string) {
  const [law] = publicationTerm('disclosure-report', date)?.basis ?? [];
  return {
    agency: agencyNameOn(agency, date),
    basis: law && formatBasis(law),
    documents: ['规章', '行政规范性文件'].map((label) => ({ label, made: '', abolished: '', inForce: '' })),
    licences: [{ label: '行政许可', count: '' }],
    decisions: ['行政处罚', '行政强制'].map((label) => ({ label, count: '' })),
    requests: requestRows([]).map(({ label }) => headRow(label)),
    reviews: [blankCourse('行政复议')],
    suits: [blankCourse('未经复议直接起诉'), blankCourse('复议后起诉')],
  };
}
