import { describe, expect, test } from 'vitest';
import { caseTerm, type CaseTermId } from '../../../src/model/law/case-terms.ts';
import { paymentTermsOn, spotCollectionOn } from '../../../src/model/law/document-terms.ts';
import { educationBasis, noPenaltyBasis, type NoPenaltyGround } from '../../../src/model/law/no-penalty.ts';
import { powerOn, type Power } from '../../../src/model/law/powers.ts';
import { procedureBasis, type ProcedureBasisId } from '../../../src/model/law/procedure-bases.ts';
import { cited, follow, type Steps } from './follow.ts';

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
  expect(caseTerm('limitation', '2021-07-14')?.basis).toBe(
    '《中华人民共和国行政处罚法》（2017年修正）第二十九条第一款',
  );
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
  filing: [[now, 'CF 54 2']],
  certificates: [
    [old, 'CF-2017 37 1'],
    [now, 'CF 55 1'],
  ],
  questioning: [
    [old, 'CF-2017 37 1'],
    [now, 'CF 55 2'],
  ],
  assistance: [[now, 'CF 26']],
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
