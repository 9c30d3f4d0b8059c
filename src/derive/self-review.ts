import type { Severity, Text } from '../base/diagnostic.ts';
import type { Case } from '../model/kinds/case/fields.ts';
import type { ReviewAspect } from '../model/law/review-standard.ts';
import { deductions, otherDeduction, reviewAspects, reviewGrades } from '../model/law/review-standard.ts';

/** A finding about a case or one of its decisions, as the rules report it. */
export interface ReviewFinding {
  code: string;
  severity: Severity;
  message: Text;
  basis: readonly string[];
}

/** Points lost for one reason. */
export interface PointsLost {
  aspect: ReviewAspect;
  points: number;
  /** Rule the reason comes from; `file/<part>` where a part of the file is missing. */
  code: string;
  reason: Text;
  basis: readonly string[];
  veto: boolean;
}

/** The score of one file with every point lost and why. */
export interface SelfReview {
  score: number;
  grade: 'excellent' | 'passed' | 'failed';
  aspects: { aspect: ReviewAspect; title: Text; points: number; full: number }[];
  lost: PointsLost[];
}

/** Parts a complete file has beside what rules ask for: where they are missing, what they cost. */
function missingParts(value: Case): PointsLost[] {
  const lost: PointsLost[] = [];
  const need = (
    isThere: boolean,
    part: string,
    aspect: ReviewAspect,
    points: number,
    [zh, en]: readonly [string, string],
    source: string,
  ) => {
    if (!isThere)
      lost.push({
        aspect,
        points,
        code: `file/${part}`,
        reason: { zh: `案卷中没有${zh}`, en: `The file lacks ${en}` },
        basis: [source],
        veto: false,
      });
  };
  const { filing, decision, closing, archive, evidence } = value;
  const forms = '安全生产执法文书';
  need(
    filing?.approval !== undefined,
    'filing-approval',
    'procedure',
    3,
    ['立案审批意见', 'the approval of filing'],
    `${forms} 立案审批表`,
  );
  if (decision) {
    need(
      value.report !== undefined,
      'report',
      'facts',
      5,
      ['调查终结报告', 'the report ending the investigation'],
      `${forms} 调查终结报告`,
    );
    need(
      value.interviews.length > 0,
      'interviews',
      'evidence',
      3,
      ['询问笔录', 'records of questioning'],
      `${forms} 询问笔录`,
    );
    need(
      evidence.every((each) => each.form !== 'copy' || each.checked === true || each.excluded !== undefined),
      'checked-copies',
      'evidence',
      2,
      ['与原件核对无异的复制件说明', 'copies checked against the originals'],
      '行政处罚法 第四十六条',
    );
    need(
      value.submission !== undefined,
      'submission',
      'documents',
      2,
      ['案件处理呈批表', 'the submission for decision'],
      `${forms} 案件处理呈批表`,
    );
    need(
      value.deliveries.length > 0,
      'deliveries',
      'procedure',
      5,
      ['文书送达回执', 'receipts of delivery'],
      `${forms} 文书送达回执`,
    );
    need(
      value.recordings.length > 0,
      'recordings',
      'evidence',
      1,
      ['执法音像记录', 'recordings of the enforcement'],
      '行政处罚法 第四十七条',
    );
  }
  if (decision?.kind === 'penalty')
    need(
      value.statements.length > 0,
      'statements',
      'procedure',
      3,
      ['陈述申辩情况', 'what the party stated'],
      '行政处罚法 第四十五条',
    );
  if (archive) {
    need(
      closing?.approval !== undefined,
      'closing-approval',
      'documents',
      2,
      ['结案审批意见', 'the approval of closing'],
      `${forms} 结案审批表`,
    );
    need(
      archive.contents.length > 0,
      'contents',
      'archive',
      2,
      ['卷内目录', 'the list of contents'],
      `${forms} 卷内目录`,
    );
  }
  return lost;
}

function ofFinding({ code, severity, message, basis }: ReviewFinding): PointsLost {
  const { aspect, points, veto } = deductions[code] ?? otherDeduction;
  // What rules only warn of costs half and fails no file.
  const isError = severity === 'error';
  return {
    aspect,
    points: isError ? points : Math.ceil(points / 2),
    code,
    reason: message,
    basis,
    veto: isError && veto === true,
  };
}

/**
 * Scores a case file as a review would: one hundred points less what the findings about the case and its decisions cost,
 * and what a complete file should hold and does not. No aspect falls below zero; a veto fails the file. Findings that
 * are only information cost nothing.
 */
export function selfReview(value: Case, findings: readonly ReviewFinding[]): SelfReview {
  const lost = [
    ...findings.filter(({ severity }) => severity !== 'info').map(ofFinding),
    ...missingParts(value),
  ];
  const aspects = (Object.keys(reviewAspects) as ReviewAspect[]).map((aspect) => {
    const { title, points: full } = reviewAspects[aspect];
    const sum = lost.reduce((total, each) => total + (each.aspect === aspect ? each.points : 0), 0);
    return { aspect, title, points: Math.max(0, full - sum), full };
  });
  const score = aspects.reduce((total, each) => total + each.points, 0);
  const isFailed = score < reviewGrades.passed || lost.some(({ veto }) => veto);
  return {
    score,
    grade: isFailed ? 'failed' : score >= reviewGrades.excellent ? 'excellent' : 'passed',
    aspects,
    lost,
  };
}
