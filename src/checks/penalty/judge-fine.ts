import { formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { actKnownOn } from '../../model/penalty-file.ts';
import type { FineSubject } from '../../model/law/fine-ranges.ts';
import { report } from '../report.ts';
import type { Report } from '../rule.ts';
import {
  describeGround,
  groundsOf,
  measuresOf,
  openTo,
  saysDaily,
  saysGraver,
  saysMitigated,
  spanOf,
} from './fine-grounds.ts';
import type { Span } from './fine-grounds.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyRules2025 } from '../../model/law/turning-points.ts';

const yuan = (fen: number) => `${formatYuan(fen)} 元`;

/**
 * A fine exactly on the upper bound is worth a look. 令15 art. 67, in force until 2026-01-31, read 以下 without the figure,
 * but of its own amounts only. The lower bound is the mildest fine the article allows, nothing to look at.
 */
function atUpperBound(path: string, fine: number, cited: string, range: string, date: string) {
  const excluded = !inForceOn(penaltyRules2025, date);
  return report(
    path,
    `罚款 ${yuan(fine)}恰为${cited}幅度的上限（${range}）`,
    `A fine of ${formatYuan(fine)} yuan is exactly the upper bound of ${cited}`,
    {
      severity: 'info',
      hint: excluded
        ? [
            '请核对裁量阶次；当时的《安全生产违法行为行政处罚办法》第六十七条“以下”不含本数，只适用于该办法自定的数额',
            'Check the benchmark level; article 67 of the rules then in force read 以下 without the figure, of its own amounts',
          ]
        : ['“以上”“以下”含本数，请核对裁量阶次', 'Bounds include themselves; check the benchmark level'],
    },
  );
}

/** The upper bounds added up; acts beyond the grounds cited may each be fined by the widest. */
function mostOf(spans: readonly Span[], acts: number): number {
  const bounds = spans.map((span) => span.max);
  const sum = bounds.reduce((total, max) => total + max, 0);
  return sum + Math.max(0, acts - spans.length) * Math.max(...bounds);
}

/**
 * Judges one fine by the grounds cited for it and the law of the act. Several grounds, and several acts under one ground,
 * found as many fines, so their upper bounds add up.
 */
export function judgeFine(
  path: string,
  fine: number,
  texts: readonly string[],
  penalty: Penalty,
  corpus: Corpus,
  acts = 1,
): Report[] {
  const subject: FineSubject = penalty.party.type === 'person' ? 'person' : 'unit';
  const grounds = groundsOf(texts, subject, actKnownOn(penalty), corpus);
  if (grounds.length === 0) return [];
  const usable = grounds.filter((ground) => ground.ranges.length > 0);
  if (usable.length === 0) {
    const who = subject === 'unit' ? '单位' : '个人';
    const all = grounds.map((ground) => ground.cited).join('、');
    return [
      report(
        path,
        `${all}没有对${who}规定罚款，而对${who}罚款 ${yuan(fine)}`,
        `${all} sets no fine for a ${subject}, but one of ${formatYuan(fine)} yuan was imposed`,
        { hint: ['请核对处罚依据和行政相对人类别', 'Check the basis and the type of party'] },
      ),
    ];
  }
  const facts = measuresOf(penalty);
  const open = usable.map((ground) => openTo(ground, saysGraver(penalty)));
  const spans = open.map((ground) => spanOf(ground, facts));
  const cited = open.map((ground) => ground.cited).join('、');
  const range = open.map(describeGround).join('；');
  const min = Math.min(...spans.map((span) => span.min));
  const max = mostOf(spans, acts);
  if (fine >= min && fine <= max) {
    if (spans.length > 1 || acts > 1 || min === max || fine !== max) return [];
    return [atUpperBound(path, fine, cited, range, penalty.decidedOn)];
  }
  if (spans.some((span) => span.open))
    return [
      report(
        path,
        `${cited}的罚款幅度为${range}，所需数额未登记，罚款 ${yuan(fine)}未核对`,
        `The range of ${cited} rests on income or gains that are not recorded; ${formatYuan(fine)} yuan was not checked`,
        { severity: 'info', hint: ['请人工核对', 'Check it by hand'] },
      ),
    ];
  if (fine > max && saysDaily(texts, corpus))
    return [
      report(
        path,
        `按日连续处罚，罚款 ${yuan(fine)}以原处罚数额和天数计算，未与${cited}的幅度核对`,
        `A fine for every day rests on the first one and the days; ${formatYuan(fine)} yuan was not checked`,
        { severity: 'info', hint: ['请人工核对天数和数额', 'Check the days and the amount by hand'] },
      ),
    ];
  if (fine > max) {
    const all = mostOf(
      usable.map((ground) => spanOf(ground, facts)),
      acts,
    );
    return [
      report(
        path,
        `罚款 ${yuan(fine)}超出${cited}的幅度（${range}）`,
        `A fine of ${formatYuan(fine)} yuan exceeds the range of ${cited}`,
        {
          hint:
            fine <= all
              ? [
                  '属逾期未改正等加重情形的，请在违法事实中写明；否则请核对金额',
                  'If the graver case is given, say so in the facts; otherwise check the amount',
                ]
              : ['请核对金额、处罚依据和行政相对人类别', 'Check the amount, the basis and the type of party'],
        },
      ),
    ];
  }
  const isMitigated = saysMitigated(penalty, texts, corpus);
  return [
    report(
      path,
      `罚款 ${yuan(fine)}低于${cited}的幅度（${range}）`,
      `A fine of ${formatYuan(fine)} yuan is below the range of ${cited}`,
      isMitigated
        ? { severity: 'info', hint: ['已注明减轻处罚，请核对理由', 'Mitigation is stated; check the reason'] }
        : {
            hint: [
              '减轻处罚的，请引用《行政处罚法》第三十二条并在裁量理由中说明；否则请核对金额',
              'If it is mitigated, cite article 32 and give the reason; otherwise check the amount',
            ],
          },
    ),
  ];
}
