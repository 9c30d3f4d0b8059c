import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/base/dates.ts';
import type { Basis } from '../../../src/model/law/basis.ts';
import { caseTerm, type CaseTermId } from '../../../src/model/law/case-terms.ts';
import { dishonestyTerm } from '../../../src/model/law/dishonesty.ts';
import { formLayout, formTitle } from '../../../src/model/law/document-families.ts';
import { paymentTermsOn, spotCollectionOn } from '../../../src/model/law/document-terms.ts';
import { prefixWord } from '../../../src/model/law/document-words.ts';
import { regulations } from '../../../src/model/law/editions.ts';
import { exchangeSince } from '../../../src/model/law/exchange-fields.ts';
import { hearingBasis, hearingGrounds } from '../../../src/model/law/major-cases.ts';
import { mojFormsFrom } from '../../../src/model/law/moj-forms.ts';
import { educationBasis, noPenaltyBasis, type NoPenaltyGround } from '../../../src/model/law/no-penalty.ts';
import { penaltyKindsOn, spotFineLimit } from '../../../src/model/law/penalty-kinds.ts';
import { powerOn, type Power } from '../../../src/model/law/powers.ts';
import { procedureBasis, type ProcedureBasisId } from '../../../src/model/law/procedure-bases.ts';
import { publicationTerm } from '../../../src/model/law/publication-terms.ts';
import { publicityRegimeOn } from '../../../src/model/law/publicity.ts';
import { findRegulation } from '../../../src/model/law/regulations.ts';
import { remedyLawOn } from '../../../src/model/law/remedies.ts';
import { cycleYears } from '../../../src/model/law/supervision-cycles.ts';
import * as turningPoints from '../../../src/model/law/turning-points.ts';

/** What is in force from a day on, in the order of days. Days and answers are those of the texts, written here again. */
type Steps = readonly (readonly [firstDay: string, answer: unknown])[];

/** Asks on every first day, on the day before it, and long before and after all. */
function follow(ask: (date: string) => unknown, steps: Steps, ever?: unknown): void {
  let former = ever;
  expect(ask('1980-01-01')).toEqual(former);
  for (const [day, answer] of steps) {
    expect(ask(addDays(day, -1)), `the day before ${day}`).toEqual(former);
    expect(ask(day), day).toEqual(answer);
    former = answer;
  }
  expect(ask('2099-12-31')).toEqual(former);
}

const cited = (basis: Basis | undefined) =>
  basis &&
  [basis.law, basis.article, basis.paragraph, basis.item].filter((each) => each !== undefined).join(' ');

/** 行政处罚法 of 1996, of 2021; 安全生产法 of 2014, of 2021. */
const old = '1996-10-01';
const now = '2021-07-15';
const safetyOld = '2014-12-01';
const safetyNow = '2021-09-01';

const terms: Record<CaseTermId, Steps> = {
  limitation: [
    [old, '2 years at-most'],
    [now, '2 years at-most'],
  ],
  'limitation-grave': [[now, '5 years at-most']],
  registration: [
    [old, '7 calendar at-most'],
    [now, '7 working at-most'],
  ],
  'hearing-request': [
    [old, '3 calendar at-most'],
    [now, '5 working at-most'],
  ],
  'hearing-notice': [
    [old, '7 calendar at-least'],
    [now, '7 working at-least'],
  ],
  decide: [[now, '90 calendar at-most']],
  deliver: [
    [old, '7 calendar at-most'],
    [now, '7 working at-most'],
  ],
  'public-delivery': [
    ['2017-07-01', '60 calendar at-least'],
    ['2022-01-01', '30 calendar at-least'],
  ],
  'withdraw-publication': [[now, '3 working at-most']],
  demand: [['2012-01-01', '10 working at-least']],
  court: [['2012-01-01', '3 months at-most']],
  'crime-decide': [['2001-07-09', '3 calendar at-most']],
  'crime-send': [['2001-07-09', '24 hours at-most']],
  'crime-police': [['2001-07-09', '3 calendar at-most']],
  'crime-review': [['2001-07-09', '3 calendar at-most']],
  'crime-hand-over': [['2001-07-09', '3 calendar at-most']],
  'report-upward': [['2015-05-01', '10 calendar at-most']],
};

test.each(Object.entries(terms))('the term %s', (id, steps) => {
  follow((date) => {
    const term = caseTerm(id as CaseTermId, date);
    return term && `${term.length} ${term.unit} ${term.is}`;
  }, steps);
});

test('the limitation rests on the text of the day', () => {
  expect(caseTerm('limitation', '2021-07-14')?.basis).toBe('《中华人民共和国行政处罚法》第二十九条第一款');
  expect(caseTerm('limitation', '2021-07-15')?.basis).toBe('《中华人民共和国行政处罚法》第三十六条第一款');
});

const powers: Record<Power, Steps> = {
  inspect: [
    [safetyOld, 'AQ-2014 62 1 1'],
    [safetyNow, 'AQ 65 1 1'],
  ],
  correct: [
    [safetyOld, 'AQ-2014 62 1 2'],
    [safetyNow, 'AQ 65 1 2'],
  ],
  remove: [
    [safetyOld, 'AQ-2014 62 1 3'],
    [safetyNow, 'AQ 65 1 3'],
  ],
  seal: [
    [safetyOld, 'AQ-2014 62 1 4'],
    [safetyNow, 'AQ 65 1 4'],
  ],
  record: [
    [safetyOld, 'AQ-2014 65'],
    [safetyNow, 'AQ 68'],
  ],
  'cut-supply': [
    [safetyOld, 'AQ-2014 67 1'],
    [safetyNow, 'AQ 70 1'],
  ],
  'resume-supply': [
    [safetyOld, 'AQ-2014 67 2'],
    [safetyNow, 'AQ 70 2'],
  ],
  'hand-over': [
    [safetyOld, 'AQ-2014 66'],
    [safetyNow, 'AQ 69'],
  ],
  'extend-seal': [['2012-01-01', 'QZ 25 1']],
  'dispose-seal': [['2012-01-01', 'QZ 27']],
  'lift-seal': [['2012-01-01', 'QZ 28 1']],
};

test.each(Object.entries(powers))('the power %s', (power, steps) => {
  follow((date) => cited(powerOn(power as Power, date)), steps);
});

const bases: Record<ProcedureBasisId, Steps> = {
  certificates: [
    [old, 'CF-2017 37 1'],
    [now, 'CF 55 1'],
  ],
  questioning: [
    [old, 'CF-2017 37 1'],
    [now, 'CF 55 2'],
  ],
  evidence: [
    [old, 'CF-2017 37 2'],
    [now, 'CF 56'],
  ],
  recusal: [
    [old, 'CF-2017 37 3'],
    [now, 'CF 43'],
  ],
  notice: [
    [old, 'CF-2017 31'],
    [now, 'CF 44'],
  ],
  statement: [
    [old, 'CF-2017 32'],
    [now, 'CF 45'],
  ],
  hearing: [
    [old, 'CF-2017 42 1'],
    [now, 'CF 63 1'],
  ],
  'hearing-procedure': [
    [old, 'CF-2017 42 1'],
    [now, 'CF 64'],
  ],
  discussion: [
    [old, 'CF-2017 38 2'],
    [now, 'CF 57 2'],
  ],
  'legal-review': [
    ['2018-01-01', 'CF-2017 38 3'],
    [now, 'CF 58'],
  ],
  term: [[now, 'CF 60']],
  delay: [
    [old, 'CF-2017 52'],
    [now, 'CF 66 2'],
  ],
  transfer: [
    [old, 'CF-2017 22'],
    [now, 'CF 27 1'],
  ],
};

test.each(Object.entries(bases))('documents of a case name %s by', (id, steps) => {
  follow((date) => cited(procedureBasis(id as ProcedureBasisId, date)), steps);
});

const noPenalty: Record<NoPenaltyGround, Steps> = {
  minor: [
    [old, 'CF-2017 27 2'],
    [now, 'CF 33 1'],
  ],
  first: [[now, 'CF 33 1']],
  'no-fault': [[now, 'CF 33 2']],
  'not-established': [
    [old, 'CF-2017 38 1 3'],
    [now, 'CF 57 1 3'],
  ],
  minority: [
    [old, 'CF-2017 25'],
    [now, 'CF 30'],
  ],
  incapacity: [
    [old, 'CF-2017 26'],
    [now, 'CF 31'],
  ],
  late: [
    [old, 'CF-2017 29 1'],
    [now, 'CF 36 1'],
  ],
};

test.each(Object.entries(noPenalty))('no penalty is imposed on the ground %s by', (ground, steps) => {
  follow((date) => cited(noPenaltyBasis(ground as NoPenaltyGround, date)), steps);
});

test('the party is educated instead since 2021', () => {
  follow((date) => cited(educationBasis(date)), [[now, 'CF 33 3']]);
});

describe('payment', () => {
  const onTerms = (date: string) => {
    const terms = paymentTermsOn(date);
    return (
      terms &&
      `${terms.days} days, ${terms.dailyPercent} %${terms.capped ? ' capped' : ''}: ${cited(terms.term)}, ${cited(terms.extra)}, ${cited(terms.enforcement)}`
    );
  };

  test('terms and extra fine', () => {
    follow(onTerms, [
      [old, '15 days, 3 %: CF-2017 46 3, CF-2017 51 1, CF-2017 51 3'],
      ['2012-01-01', '15 days, 3 % capped: CF-2017 46 3, CF-2017 51 1, CF-2017 51 3'],
      [now, '15 days, 3 % capped: CF 67 3, CF 72 1 1, CF 72 1 4'],
    ]);
  });

  test('by electronic payment since 2021', () => {
    follow(
      (date) => paymentTermsOn(date)?.place.includes('电子支付'),
      [
        [old, false],
        [now, true],
      ],
    );
  });

  test('on the spot', () => {
    follow(
      (date) => {
        const law = spotCollectionOn(date);
        return law && `${cited(law.small)}, ${cited(law.hard)}, ${cited(law.remote)}`;
      },
      [
        [old, 'CF-2017 47 1, CF-2017 47 2, CF-2017 48'],
        [now, 'CF 68 1, CF 68 2, CF 69'],
      ],
    );
  });
});

test.each([
  ['unit', 100_000, 300_000],
  ['person', 5_000, 20_000],
] as const)('fines on the spot on a %s', (subject, former, present) => {
  follow(
    (date) => spotFineLimit(subject, date),
    [
      [old, former],
      [now, present],
    ],
  );
});

const kindsOf1996 = [
  'warning',
  'fine',
  'confiscation',
  'suspension',
  'revocation',
  'stop-production',
  'detention',
  'other',
];

test('kinds of penalty', () => {
  follow(
    (date) => new Set(penaltyKindsOn(date).map(({ id }) => id)),
    [
      [old, new Set(kindsOf1996)],
      [now, new Set([...kindsOf1996, 'criticism', 'downgrade', 'restriction', 'closure', 'career-ban'])],
    ],
    new Set(),
  );
});

describe('hearings', () => {
  const offered =
    (kinds: readonly string[], confiscated = 0) =>
    (date: string) =>
      hearingGrounds({ kinds, confiscated, subject: 'unit' }, undefined, date).length > 0;

  test.each(['revocation', 'stop-production'])('are offered before %s since 1996', (kind) => {
    follow(offered([kind]), [[old, true]], false);
  });

  test.each(['downgrade', 'closure', 'career-ban'])('are offered before %s since 2021', (kind) => {
    follow(offered([kind]), [[now, true]], false);
  });

  test.each(['warning', 'suspension', 'restriction', 'criticism', 'detention'])(
    'are not before %s',
    (kind) => {
      follow(offered([kind]), [], false);
    },
  );

  test('are offered before a larger confiscation since 2021, by article 63 instead of 42', () => {
    follow(offered(['confiscation'], 5_000_000), [[now, true]], false);
    follow(offered(['confiscation'], 4_999_999), [], false);
    follow((date) => cited(hearingBasis(date)), [[now, 'CF 63 1']], 'CF-2017 42 1');
  });
});

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

/** Id, day of issue, first day in force, first day no longer in force. */
const editions = [
  ['CF', '2021-01-22', '2021-07-15', undefined],
  ['CF-2017', '2017-09-01', '2018-01-01', '2021-07-15'],
  ['AQ', '2021-06-10', '2021-09-01', undefined],
  ['AQ-2014', '2014-08-31', '2014-12-01', '2021-09-01'],
  ['QZ', '2011-06-30', '2012-01-01', undefined],
  ['XK', '2019-04-23', '2019-04-23', undefined],
  ['FY', '2023-09-01', '2024-01-01', undefined],
  ['FY-2017', '2017-09-01', '2018-01-01', '2024-01-01'],
  ['SS', '2017-06-27', '2017-07-01', undefined],
  ['MS', '2023-09-01', '2024-01-01', undefined],
  ['GK', '2019-04-03', '2019-05-15', undefined],
  ['GK-2007', '2007-04-05', '2008-05-01', '2019-05-15'],
  ['MK', '2024-01-24', '2024-05-01', undefined],
  ['JC', undefined, '2000-12-01', '2024-05-01'],
  ['YJ', '2019-02-17', '2019-04-01', undefined],
  ['YS', '2020-08-07', '2020-08-07', undefined],
  ['FJ', '2024-11-10', '2025-01-01', undefined],
  ['L825', '2025-12-17', '2026-02-01', undefined],
  ['L18', '2025-11-27', '2026-02-01', undefined],
  ['L15', '2015-04-02', '2015-05-01', '2026-02-01'],
  ['L11', undefined, '2023-10-01', undefined],
  ['L12', undefined, '2024-01-01', undefined],
  ['XF', '2025-11-19', '2026-04-01', undefined],
  ['L58', undefined, '2023-05-01', '2026-04-01'],
  ['N527', undefined, '2019-07-01', '2023-05-01'],
  ['N424', undefined, '2018-01-01', undefined],
  ['N118', undefined, '2018-01-01', undefined],
  ['N54', undefined, '2024-01-01', undefined],
  ['N22', undefined, '2025-01-01', undefined],
  ['N90', undefined, '2024-11-01', undefined],
  ['N150', undefined, '2017-01-01', undefined],
  ['S0', undefined, '2018-01-01', undefined],
  ['S1', undefined, '2017-10-01', undefined],
  ['S2', '2016-11-29', '2016-11-29', undefined],
  ['S3', undefined, '2016-01-01', undefined],
  ['S4', undefined, undefined, undefined],
] as const;

test('editions', () => {
  expect(regulations.map(({ id, issued, effective, repealed }) => [id, issued, effective, repealed])).toEqual(
    editions,
  );
});

test.each(editions.filter(([, , effective]) => effective !== undefined))(
  '%s is found from its first day to its last',
  (id, _, effective, repealed) => {
    const { title } = regulations.find((each) => each.id === id)!;
    const isFound = (date: string) => findRegulation(title, date)?.id === id;
    expect([isFound(addDays(effective!, -1)), isFound(effective!)]).toEqual([false, true]);
    if (repealed) expect([isFound(addDays(repealed, -1)), isFound(repealed)]).toEqual([true, false]);
  },
);
