import type { Corpus } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import { applicants, carriedOn, isIncoming, sumRequests } from '../../model/disclosure-requests.ts';
import type { Applicant } from '../../model/disclosure-requests.ts';
import { requestItems } from '../../model/kinds/disclosure.ts';
import type { YearData } from '../../model/kinds/year-data.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const titles: Record<Applicant, string> = {
  person: '自然人',
  company: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
  others: '其他组织',
};

type Disclosure = NonNullable<YearData['disclosure']>;

/** First item plus second is third plus fourth: nothing is answered that was not in hand. */
function balance({ requests }: Disclosure): Report[] {
  const inHand = sumRequests(requests, (item) => (isIncoming(item) ? 1 : 0));
  const left = carriedOn(requests);
  return applicants.flatMap((each) =>
    left[each] >= 0
      ? []
      : report(
          'disclosure.requests',
          `${titles[each]}：办理结果合计 ${inHand[each] - left[each]} 件，多于新收和上年结转的 ${inHand[each]} 件`,
          `${each}: ${inHand[each] - left[each]} answered, but only ${inHand[each]} received and carried over`,
          {
            hint: [
              '第一项加第二项之和等于第三项加第四项之和，请与申请登记核对',
              'Items one and two equal items three and four; compare with the register of requests',
            ],
          },
        ),
  );
}

/** A line that stands twice is added up, which is seldom meant. */
function doubled({ requests }: Disclosure): Report[] {
  const seen = new Set<string>();
  return requests.flatMap(({ item }, index) => {
    const again = seen.has(item);
    seen.add(item);
    return again
      ? report(
          `disclosure.requests.${index}.item`,
          `“${requestItems[item]}”填了两次，报告中将相加`,
          `${item} stands twice and is added up`,
          { severity: 'warning', hint: ['请合并为一行', 'Make them one line'] },
        )
      : [];
  });
}

/** What was carried over is what the report of the year before carried on. */
function carried(value: YearData, disclosure: Disclosure, corpus: Corpus): Report[] {
  const last = all(corpus, 'year-data').find(
    (other) =>
      other.value.agency === value.agency &&
      other.value.scope === value.scope &&
      other.value.year === value.year - 1,
  )?.value.disclosure;
  if (!last) return [];
  const before = carriedOn(last.requests);
  const now = sumRequests(disclosure.requests, (item) => (item === 'carried' ? 1 : 0));
  return applicants.flatMap((each) =>
    now[each] === before[each]
      ? []
      : report(
          'disclosure.requests',
          `${titles[each]}：上年结转 ${now[each]} 件，上年度报告结转下年度 ${before[each]} 件`,
          `${each}: ${now[each]} carried over, last year’s report carried on ${before[each]}`,
          { hint: ['请与上年度报告核对', 'Compare with last year’s report'] },
        ),
  );
}

/** The figures of the yearly report on disclosure agree with each other and with the report before. */
export const disclosureReport = defineRule({
  code: 'year-data/disclosure',
  number: 'YRD-04',
  severity: 'error',
  title: {
    zh: '政府信息公开年度报告的申请数与办理数、结转数相符',
    en: 'Requests in the report on disclosure balance and are carried over',
  },
  basis: [formatBasis({ law: 'GK', article: 50 })],
  on: ['year-data'],
  run: ({ value }, corpus) => {
    const { disclosure } = value;
    if (!disclosure) return [];
    return [...balance(disclosure), ...doubled(disclosure), ...carried(value, disclosure, corpus)];
  },
  examples: [
    { title: '没有填写政府信息公开' },
    {
      title: '新收 3 件，办结 2 件，结转 1 件',
      change: {
        disclosure: {
          overview: '主动公开行政处罚等信息。',
          problems: '概述过于简单。',
          requests: [
            { item: 'received', person: '2', company: '1' },
            { item: 'granted', person: '2' },
          ],
        },
      },
    },
    {
      title: '办理的多于收到的',
      change: {
        disclosure: {
          overview: '主动公开行政处罚等信息。',
          problems: '概述过于简单。',
          requests: [
            { item: 'received', person: '2', company: '1' },
            { item: 'granted', person: '3' },
          ],
        },
      },
      reports: ['disclosure.requests'],
    },
    {
      title: '同一项填了两次',
      change: {
        disclosure: {
          overview: '主动公开行政处罚等信息。',
          problems: '概述过于简单。',
          requests: [
            { item: 'received', person: '2' },
            { item: 'received', company: '1' },
          ],
        },
      },
      reports: ['disclosure.requests.1.item'],
      severity: 'warning',
    },
    {
      title: '上年结转与上年度报告不同',
      change: {
        disclosure: {
          overview: '主动公开行政处罚等信息。',
          problems: '概述过于简单。',
          requests: [{ item: 'received', person: '2' }],
        },
      },
      also: [
        {
          kind: 'year-data',
          change: {
            id: 'shili-2024',
            year: '2024',
            publishedOn: '2025-01-23',
            disclosure: {
              overview: '主动公开行政处罚等信息。',
              problems: '概述过于简单。',
              requests: [{ item: 'received', person: '1' }],
            },
          },
        },
      ],
      reports: ['disclosure.requests'],
    },
  ],
});
