import type { Text } from '../base/diagnostic.ts';
import { rules } from '../checks/rules.ts';
import { runRules } from '../checks/run.ts';
import type { Finding } from '../checks/rule.ts';
import { load } from '../content/load.ts';
import type { SelfReview } from '../derive/self-review.ts';
import { selfReview } from '../derive/self-review.ts';
import { all, type Corpus, type Entry } from '../model/corpus.ts';
import { reviewAspects } from '../model/law/review-standard.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Command } from './command.ts';
import type { Output } from './report.ts';
import { unknownRecord } from './unknown-record.ts';

/** A case file with its score. */
interface Reviewed extends SelfReview {
  case: string;
  name: string;
  /** Errors among the findings about the case and its decisions. */
  errors: number;
  veto: boolean;
}

const grades: Record<SelfReview['grade'], Text> = {
  excellent: { zh: '优秀', en: 'excellent' },
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '不合格', en: 'failed' },
};

/** Rules that can find anything in a case or a decision; the others need not run. */
const caseRules = rules.filter(({ on }) => on.some((kind) => kind === 'case' || kind === 'penalty'));

function reviewCase({ id, value }: Entry<'case'>, findings: readonly Finding[]): Reviewed {
  const penalties: readonly string[] = value.decision?.penalties ?? [];
  const own = findings.filter(
    (each) =>
      (each.kind === 'case' && each.id === id) || (each.kind === 'penalty' && penalties.includes(each.id)),
  );
  const result = selfReview(value, own);
  return {
    case: id,
    name: value.name,
    errors: own.filter(({ severity }) => severity === 'error').length,
    veto: result.lost.some(({ veto }) => veto),
    ...result,
  };
}

function reviewed(corpus: Corpus, entries: readonly Entry<'case'>[]): Reviewed[] {
  const findings = runRules(corpus, caseRules);
  return entries.map((entry) => reviewCase(entry, findings));
}

function total({ score, grade, veto }: Reviewed, language: Output['language']): string {
  const word = grades[grade][language];
  if (language === 'zh') return `得分 ${score}，满分 100：${word}${veto ? '（有一票否决项）' : ''}`;
  return `${score} of 100 points: ${word}${veto ? ' (vetoed)' : ''}`;
}

/** Every point lost with its reason, what is left of each aspect, and the sum. */
function printOne(result: Reviewed, output: Output): void {
  const { language, print } = output;
  const zh = language === 'zh';
  print(`${result.case}  ${result.name}`);
  for (const { aspect, points, code, reason, basis, veto } of result.lost) {
    const mark = veto ? (zh ? '【一票否决】' : '[veto] ') : '';
    print(`  -${points}  ${reviewAspects[aspect].title[language]}  ${code}  ${mark}${reason[language]}`);
    if (basis.length > 0) print(`      ${zh ? '依据：' : 'basis: '}${basis.join(zh ? '；' : '; ')}`);
  }
  print('');
  output.table(
    zh ? ['方面', '得分', '满分'] : ['aspect', 'points', 'of'],
    result.aspects.map(({ title, points, full }) => [title[language], String(points), String(full)]),
  );
  print('');
  print(total(result, language));
}

function printAll(results: readonly Reviewed[], output: Output): void {
  const { language } = output;
  const zh = language === 'zh';
  output.table(
    zh ? ['案件', '得分', '等次', '扣分项', '案件名称'] : ['case', 'points', 'grade', 'reasons', 'name'],
    results.map(({ case: id, score, grade, veto, lost, name }) => [
      id,
      String(score),
      `${grades[grade][language]}${veto ? (zh ? '（否决）' : ' (veto)') : ''}`,
      String(lost.length),
      name,
    ]),
  );
}

/** `gongshi review`: scores a case file as a review of case files would, before others do. */
export const command: Command = {
  operands: [{ name: 'CASE', optional: true, about: { zh: '案件的编号', en: 'id of the case' } }],
  options: {
    all: { about: { zh: '评查全部案件，每案一行', en: 'review every case, one line each' } },
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: ['npm run gongshi -- review 2026-001', 'npm run gongshi -- review --all --format json'],
  async run(args, output) {
    const [id] = args.operands;
    const isAll = args.has('all');
    if (isAll === (id !== undefined))
      throw new UsageError({
        zh: '应写一个 CASE（案件的编号）或 --all，二者择一',
        en: 'Give either one CASE (the id of a case) or --all',
      });
    const today = todayOf(args);
    const loaded = await load({ roots: rootsOf(args), today });
    const { corpus, leftOut } = loaded;
    const entry = id === undefined ? undefined : corpus.records.case.get(id);
    if (id !== undefined && !entry) throw unknownRecord(id, 'case', loaded);
    const results = reviewed(corpus, entry ? [entry] : all(corpus, 'case'));
    if (leftOut > 0)
      output.note({
        zh: `另有 ${leftOut} 条记录因读取错误没有参加评查，得分可能偏高；请先运行 npm run gongshi -- check`,
        en: `${leftOut} records have errors and were not read, so scores may be too high; run npm run gongshi -- check first`,
      });
    if (args.value('format') === 'json')
      output.json(entry ? { today, ...results[0]! } : { today, cases: results });
    else {
      if (entry) printOne(results[0]!, output);
      else printAll(results, output);
      output.note({
        zh: '分值是本项目的建议，各机关的评查标准可能不同。',
        en: 'The points are this project’s proposal; agencies’ own standards may differ.',
      });
    }
    return results.some(({ errors, veto }) => veto || errors > 0) ? 1 : 0;
  },
};
