import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { runRules } from '../../src/checks/run.ts';
import type { ReviewFinding } from '../../src/derive/self-review.ts';
import { selfReview } from '../../src/derive/self-review.ts';
import { find } from '../../src/model/corpus.ts';
import { deductions, reviewAspects } from '../../src/model/law/review-standard.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const recorded = { recordings: [{ on: '2026-01-12', stage: '现场检查' }] };

function review(change: Record<string, unknown> = {}, more: readonly ReviewFinding[] = []) {
  const corpus = corpusOf({ case: { ...recorded, ...change } });
  const findings = runRules(corpus).filter(({ kind }) => kind === 'case');
  return selfReview(find(corpus, 'case', '2026-001')!.value, [...findings, ...more]);
}

const found = (code: string, severity: ReviewFinding['severity'] = 'error'): ReviewFinding => ({
  code,
  severity,
  message: { zh: '错', en: 'wrong' },
  basis: [],
});

describe('selfReview', () => {
  test('a file without fault has all hundred points', () => {
    expect(review()).toMatchObject({ score: 100, grade: 'excellent', lost: [] });
  });

  test('every point lost has its reason and its rule', () => {
    const { score, grade, lost } = review({ 'legalReview.reviewer': '演示员乙' });
    expect({ score, grade }).toEqual({ score: 92, grade: 'excellent' });
    expect(lost).toEqual([
      {
        aspect: 'procedure',
        points: 8,
        code: 'case/legal-review',
        reason: expect.objectContaining({ zh: '演示员乙是本案承办人，不得审核本案' }),
        basis: expect.any(Array),
        veto: false,
      },
    ]);
  });

  test('a veto fails the file whatever its score', () => {
    const result = review({ 'violations.0.evidence': [] });
    expect(result.score).toBe(80);
    expect(result.grade).toBe('failed');
  });

  test('warnings cost half, and fail no file; information costs nothing', () => {
    expect(review({}, [found('case/hearing-right', 'warning')])).toMatchObject({
      score: 90,
      grade: 'excellent',
    });
    expect(review({}, [found('case/hearing-right', 'info')]).score).toBe(100);
    expect(review({}, [found('penalty/fine-sum', 'warning')]).score).toBe(98);
  });

  test('an aspect loses no more than it has', () => {
    const many = Array.from({ length: 9 }, () => found('case/steps'));
    const result = review({}, many);
    expect(result.aspects.find(({ aspect }) => aspect === 'procedure')?.points).toBe(0);
    expect(result.score).toBe(80);
    expect(result.lost).toHaveLength(9);
  });

  test('parts a file lacks cost points', () => {
    const codes = review({
      'filing.approval': undefined,
      interviews: [],
      submission: undefined,
      recordings: [],
      'archive.contents': [],
      'evidence.0.form': 'copy',
    }).lost.map(({ code }) => code);
    expect(codes).toEqual([
      'file/filing-approval',
      'file/interviews',
      'file/checked-copies',
      'file/submission',
      'file/recordings',
      'file/contents',
    ]);
  });

  test('a rule that is not in the table costs something', () => {
    expect(review({}, [found('somebody/else')]).score).toBe(98);
  });
});

test('the standard adds up to one hundred and names rules that exist', () => {
  const sum = Object.values(reviewAspects).reduce((total, { points }) => total + points, 0);
  expect(sum).toBe(100);
  const codes = new Set(rules.map(({ code }) => code));
  expect(Object.keys(deductions).filter((code) => !codes.has(code))).toEqual([]);
  for (const { aspect, points } of Object.values(deductions))
    expect(points).toBeLessThanOrEqual(reviewAspects[aspect].points);
});
