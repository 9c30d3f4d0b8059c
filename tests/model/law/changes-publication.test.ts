import { describe, expect, test } from 'vitest';
import { dishonestyTerm } from '../../../src/model/law/dishonesty.ts';
import { formLayout, formTitle } from '../../../src/model/law/document-families.ts';
import { prefixWord } from '../../../src/model/law/document-words.ts';
import { exchangeSince } from '../../../src/model/law/exchange-fields.ts';
import { mojFormsFrom } from '../../../src/model/law/moj-forms.ts';
import { publicationTerm } from '../../../src/model/law/publication-terms.ts';
import { publicityRegimeOn } from '../../../src/model/law/publicity.ts';
import { remedyLawOn } from '../../../src/model/law/remedies.ts';
import { cycleYears } from '../../../src/model/law/supervision-cycles.ts';
import * as turningPoints from '../../../src/model/law/turning-points.ts';
import { cited, follow, type Steps } from './follow.ts';

/** 行政处罚法 of 1996, of 2021; 安全生产法 of 2014, of 2021. */
const now = '2021-07-15';
const safetyNow = '2021-09-01';

test('how long penalties are shown', () => {
  const months = (date: string) => {
    const regime = publicityRegimeOn(date);
    const spans = Object.entries(regime?.terms ?? {}).map(
      ([name, { minMonths, maxMonths, shown }]) =>
        `${name} ${minMonths}-${maxMonths}${shown ? '' : ' hidden'}`,
    );
    return regime && `${spans.join(', ')}; safety ${regime.minMonthsInSafety ?? 'the same'}`;
  };
  follow(months, [
    ['2019-07-01', 'minor 3-12, general 3-12, serious 6-36; safety the same'],
    ['2023-05-01', 'minor 0-36 hidden, general 3-36, serious 3-36; safety 12'],
    ['2026-04-01', 'minor 0-3 hidden, general 3-12, serious 12-36; safety the same'],
  ]);
});

test('remedies', () => {
  follow(
    (date) => {
      const law = remedyLawOn(date);
      return (
        law &&
        `${law.reviewDays} days, ${law.suitMonths} months, ${law.afterReviewDays} days${law.spotReviewFirst ? ', review first on the spot' : ''}${law.superiorAllowed ? ', also above' : ''}`
      );
    },
    [
      ['2015-05-01', '60 days, 6 months, 15 days, also above'],
      ['2024-01-01', '60 days, 6 months, 15 days, review first on the spot'],
    ],
  );
});

test('the list of serious dishonesty', () => {
  follow(
    (date) => {
      const term = dishonestyTerm(date);
      return term && `${term.years} years, early after ${term.earlyMonths} months`;
    },
    [['2023-10-01', '3 years, early after 12 months']],
  );
});

const duties: Record<string, Steps> = {
  disclosure: [['2019-05-15', 'GK 26: 20 working days']],
  enforcement: [['2019-05-15', 'N118, GK 26: 20 working days']],
  licence: [['2018-07-01', 'N118, N424: 7 working days']],
  penalty: [
    ['2018-07-01', 'N424: 7 working days'],
    ['2021-09-01', 'AQ 78 2, N424: 7 working days'],
  ],
  withdrawal: [[now, 'CF 48 2, CF 85: 3 working days']],
  plan: [['2018-01-01', 'S1 17: 03-31 same year']],
  monthly: [['2018-01-01', 'S1 17: day 15']],
  quarterly: [['2018-01-01', 'S1 19: day 31']],
  'enforcement-data': [['2019-01-01', 'N118: 01-31 next year']],
  'disclosure-report': [['2019-05-15', 'GK 49: 01-31 next year']],
  'disclosure-report-government': [['2019-05-15', 'GK 49: 03-31 next year']],
  'supervision-report': [['2018-01-01', 'S0 17: 03-31 next year']],
  'coal-notice': [['2024-05-01', 'MK 49: 5 working days']],
  'accident-evaluation': [[safetyNow, 'AQ 86 3: 12 months']],
  'inspection-standards': [['2025-01-01', 'N54: by 2025-06-30']],
  benchmarks: [
    [now, 'CF 34: always'],
    ['2024-01-01', 'CF 34, L12 2: always'],
  ],
  'penalty-basis': [[now, 'CF 5, CF 39: always']],
  delegation: [[now, 'CF 20 2, CF 24 1: always']],
  'monitoring-sites': [[now, 'CF 41 1: always']],
  channels: [[safetyNow, 'AQ 73 1, S0 6: always']],
};

test.each(Object.entries(duties))('the duty to publish %s', (id, steps) => {
  follow((date) => {
    const duty = publicationTerm(id, date);
    if (!duty) return undefined;
    const { term } = duty;
    const when = {
      days: () => 'days' in term && `${term.days} ${term.unit} days`,
      months: () => 'months' in term && `${term.months} months`,
      yearly: () => 'monthDay' in term && `${term.monthDay} ${term.of} year`,
      monthly: () => 'day' in term && `day ${term.day}`,
      quarterly: () => 'day' in term && `day ${term.day}`,
      once: () => 'by' in term && `by ${term.by}`,
      always: () => 'always',
    }[term.kind]();
    return `${duty.basis.map(cited).join(', ')}: ${when}`;
  }, steps);
});

describe('names of documents', () => {
  test.each([
    ['emergency', [['2019-01-01', '应急']], '安监'],
    ['township-delegated', [['2019-01-01', '应急']], '安监'],
    ['development-zone', [['2019-01-01', '应急']], '安监'],
    ['coal-regulator', [], '煤安'],
    ['mine-inspectorate', [['2020-10-01', '矿安监']], '煤安监'],
  ] as const)('the word of %s', (agency, steps, ever) => {
    follow((date) => prefixWord(agency, date), steps, ever);
  });

  test.each([
    ['emergency', [], '安全生产行政执法文书'],
    ['coal-regulator', [], '煤矿安全监管行政执法文书'],
    ['mine-inspectorate', [['2020-10-01', '国家矿山安全监察']], '煤矿安全监察行政执法文书'],
  ] as const)('the heading of %s', (agency, steps, ever) => {
    follow((date) => formTitle(agency, date, 'insp-record').heading, steps, ever);
  });

  test.each(['coal-regulator', 'mine-inspectorate'] as const)('the layout of %s', (family) => {
    follow((date) => formLayout(family, date), [['2022-01-01', family]]);
  });
});

test.each([
  ['national', 'province', 3],
  ['province', 'city', 2],
  ['city', 'county', 5],
] as const)('a round of %s over %s', (upper, lower, years) => {
  follow((date) => cycleYears(upper, lower, date, 5), [['2018-01-01', years]]);
});

test('single days', () => {
  expect(mojFormsFrom).toBe('2025-05-01');
  expect(exchangeSince).toBe('2018-07-01');
  expect({ ...turningPoints }).toEqual({
    penaltyLaw2017: { validFrom: '2018-01-01' },
    penaltyLaw2021: { validFrom: now },
    safetyLaw2021: { validFrom: safetyNow },
    reviewLaw2023: { validFrom: '2024-01-01' },
    penaltyRules2025: { validFrom: '2026-02-01' },
  });
});
