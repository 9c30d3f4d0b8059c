import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import type { Rule, RuleExample } from '../../src/checks/rule.ts';
import { runRules } from '../../src/checks/run.ts';
import { addDays } from '../../src/base/dates.ts';
import { judgedOn } from '../../src/checks/judged-on.ts';
import { kinds } from '../../src/model/kinds.ts';
import { changed, corpusOf, corpusOfExample, placesOf } from './example-corpus.ts';

const wrong = (rule: Rule, example: RuleExample, list: readonly Rule[]) => {
  const findings = runRules(corpusOfExample(rule, example), list).filter(({ code }) => code === rule.code);
  return { findings, places: placesOf(findings, rule, example) };
};

/** Codes are permanent: they stand in reports, in documentation and in what people have learnt. */
const catalogue = [
  ['PLAN-01', 'plan/approval'],
  ['PLAN-02', 'plan/filing'],
  ['PLAN-03', 'plan/key-share'],
  ['PLAN-04', 'plan/workdays'],
  ['PLAN-05', 'plan/key-enterprises'],
  ['PLAN-06', 'plan/one-plan'],
  ['PLAN-07', 'plan/publication'],
  ['PLAN-08', 'plan/execution'],
  ['PLAN-09', 'plan/adjustments'],
  ['PLAN-10', 'plan/yearly-cap'],
  ['PLAN-11', 'plan/random-lines'],
  ['PLAN-12', 'plan/schedule'],
  ['PLAN-13', 'plan/duty-review'],
  ['DUTY-01', 'duty/required'],
  ['DUTY-02', 'duty/review'],
  ['DUTY-03', 'duty/penalty-basis'],
  ['DUTY-04', 'duty/benchmark'],
  ['DUTY-05', 'duty/procedure'],
  ['OFF-01', 'officer/certificates'],
  ['OFF-02', 'officer/two-officers'],
  ['OFF-03', 'officer/recusal'],
  ['OFF-04', 'officer/training'],
  ['OFF-05', 'officer/assessment'],
  ['PTY-01', 'party/uscc'],
  ['PTY-02', 'party/natural-person'],
  ['PTY-03', 'party/register-name'],
  ['PTY-04', 'party/one-supervisor'],
  ['PTY-05', 'party/major-hazards'],
  ['INS-01', 'inspection/scheme'],
  ['INS-02', 'inspection/record'],
  ['INS-03', 'inspection/finding-items'],
  ['INS-04', 'inspection/order-terms'],
  ['INS-05', 'inspection/recheck'],
  ['INS-06', 'inspection/recheck-earlier'],
  ['INS-07', 'inspection/origin'],
  ['INS-08', 'inspection/emergency'],
  ['INS-09', 'inspection/draw'],
  ['INS-10', 'inspection/mandatory-basis'],
  ['INS-11', 'inspection/supervisor'],
  ['INS-12', 'inspection/emergency-recheck'],
  ['RET-01', 'inspection/retention'],
  ['EVI-01', 'evidence/registration'],
  ['EVI-02', 'evidence/facts'],
  ['CAS-01', 'case/steps'],
  ['CAS-02', 'case/decision-term'],
  ['CAS-03', 'case/notice-content'],
  ['CAS-04', 'case/hearing-right'],
  ['CAS-05', 'case/hearing-terms'],
  ['CAS-06', 'case/legal-review'],
  ['CAS-07', 'case/discussion'],
  ['CAS-08', 'case/pre-review'],
  ['CAS-09', 'case/phase'],
  ['CAS-10', 'case/penalty-record'],
  ['CAS-11', 'case/limitation'],
  ['CAS-12', 'case/branch-review'],
  ['CAS-13', 'case/reported'],
  ['CAS-14', 'case/cooperation'],
  ['DLV-01', 'delivery/term'],
  ['EXE-01', 'execution/court'],
  ['EXE-02', 'execution/instalments'],
  ['TRF-01', 'transfer/crime'],
  ['RET-02', 'archive/retention'],
  ['PEN-01', 'penalty/required'],
  ['PEN-02', 'penalty/fine-range'],
  ['PEN-03', 'penalty/discretion'],
  ['PEN-04', 'penalty/spot-limit'],
  ['PEN-05', 'penalty/amount-in-words'],
  ['PEN-06', 'penalty/payment'],
  ['PEN-07', 'penalty/remedies'],
  ['PEN-08', 'penalty/twice'],
  ['PEN-09', 'penalty/citations'],
  ['PEN-10', 'penalty/old-articles'],
  ['PEN-11', 'penalty/fine-sum'],
  ['PEN-12', 'penalty/kinds'],
  ['PEN-13', 'penalty/spot-collection'],
  ['PUB-01', 'publication/penalty-term'],
  ['PUB-02', 'publication/withdrawal'],
  ['PUB-04', 'publication/personal-data'],
  ['PUB-07', 'publication/supervision-channels'],
  ['PUB-08', 'publication/monthly'],
  ['FMT-01', 'format/document-number'],
  ['FMT-02', 'format/number-order'],
  ['FMT-03', 'format/printed-date'],
  ['STA-01', 'statistics/visits-firms'],
  ['STA-02', 'statistics/firms-subjects'],
  ['STA-03', 'statistics/visits-parts'],
  ['STA-04', 'statistics/triggers'],
  ['STA-05', 'statistics/visit-kinds'],
  ['STA-06', 'statistics/sectors'],
  ['STA-07', 'statistics/cases-parts'],
  ['STA-08', 'statistics/fines-origin'],
  ['STA-09', 'statistics/fines-parties'],
  ['STA-10', 'statistics/rectified'],
  ['STA-11', 'statistics/major-hazards'],
  ['STA-12', 'statistics/fine-count'],
  ['STA-13', 'statistics/penalty-kinds'],
  ['STA-14', 'statistics/penalties-cases'],
  ['STA-15', 'statistics/complaints'],
  ['STA-16', 'statistics/real-name'],
  ['STA-17', 'statistics/rechecks'],
  ['STA-18', 'statistics/closed'],
  ['STA-19', 'statistics/branches'],
  ['STA-20', 'statistics/published-penalties'],
  ['STA-22', 'statistics/certified'],
  ['STA-23', 'statistics/publication-date'],
  ['DRAW-01', 'draw/pool'],
  ['DRAW-02', 'draw/inputs'],
  ['DRAW-03', 'draw/replay'],
  ['DRAW-04', 'draw/officers'],
  ['DRAW-05', 'draw/results'],
  ['DRAW-06', 'draw/cap'],
  ['DRAW-07', 'draw/key-enterprises'],
  ['DIS-01', 'dishonesty/required'],
  ['DIS-02', 'dishonesty/term'],
  ['DIS-03', 'dishonesty/removal'],
  ['DIS-04', 'dishonesty/publication'],
  ['PUB-06', 'publication/exchange-fields'],
  ['PUB-03', 'publication/internal-documents'],
  ['PUB-05', 'publication/ended'],
  ['PUB-10', 'publication/index-number'],
  ['PUB-11', 'publication/site-identity'],
  ['QTR-01', 'quarter/units'],
  ['QTR-02', 'quarter/totals'],
  ['QTR-03', 'quarter/months'],
  ['QTR-04', 'quarter/cumulative'],
  ['QTR-05', 'quarter/changes'],
  ['QTR-06', 'quarter/rankings'],
  ['QTR-07', 'quarter/publication'],
  ['YRD-01', 'year-data/publication'],
  ['YRD-02', 'year-data/totals'],
  ['YRD-03', 'year-data/months'],
  ['YRD-04', 'year-data/disclosure'],
  ['STA-24', 'statistics/corrections'],
  ['STA-30', 'statistics/from-ledger'],
  ['FMT-04', 'format/written-forms'],
  ['FMT-05', 'format/slot-length'],
  ['FMT-06', 'format/case-serial'],
  ['PUB-12', 'publication/taken-down'],
  ['COE-01', 'coercion/approval'],
  ['COE-02', 'coercion/term'],
  ['COE-03', 'coercion/disposal'],
  ['COE-04', 'coercion/inventory'],
  ['COE-05', 'coercion/supply'],
  ['COE-06', 'coercion/hours'],
  ['COE-07', 'coercion/mine-acceptance'],
  ['COE-08', 'coercion/required'],
  ['PUB-01b', 'publication/licence-term'],
  ['PUB-01c', 'publication/coercion-term'],
  ['PUB-09', 'publication/coal-notice'],
  ['LIC-01', 'licence/decision-term'],
  ['LIC-02', 'licence/required'],
  ['LIC-03', 'licence/inspections'],
  ['CMP-01', 'complaint/flow'],
  ['CMP-02', 'complaint/real-name'],
  ['CMP-03', 'complaint/delegation'],
  ['CMP-04', 'complaint/monthly'],
  ['CMP-05', 'complaint/verified-share'],
  ['SUP-01', 'supervision/special-report'],
  ['SUP-02', 'supervision/notice'],
  ['SUP-03', 'supervision/cycle'],
  ['SUP-04', 'supervision/yearly-report'],
  ['SUP-05', 'supervision/file-review'],
  ['SUP-05b', 'supervision/score-sheet'],
  ['SUP-06', 'supervision/mode'],
  ['SUP-07', 'supervision/leader-hearing'],
  ['SUP-08', 'supervision/supervisors'],
  ['SUP-09', 'supervision/seminar'],
  ['SUP-10', 'supervision/report-box'],
  ['SUP-11', 'supervision/findings'],
  ['SUP-12', 'supervision/round-report'],
  ['SUP-13', 'supervision/daily-plan'],
  ['SUP-14', 'supervision/group-discussion'],
  ['REV-01', 'case-review/scores'],
  ['REV-02', 'case-review/circular'],
  ['REV-03', 'case-review/earlier'],
  ['REM-01', 'remedy/penalty'],
  ['REM-02', 'remedy/withdrawal'],
  ['REM-03', 'remedy/court'],
  ['REM-04', 'remedy/terms'],
] as const;

test('the catalogue holds these rules, each under its own code and number', () => {
  expect(rules.map((rule) => [rule.number, rule.code])).toEqual(catalogue);
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  expect(new Set(rules.map((rule) => rule.number)).size).toBe(rules.length);
});

test('every rule has a file of its code, and every rule of a file is registered', async () => {
  const root = new URL('../../src/checks/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const defined: string[] = [];
  for (const file of files.filter((each) => /^[^/]+\/[^/]+\.ts$/.test(each))) {
    const module = (await import(new URL(file, root).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      if (typeof value !== 'object' || value === null || !('code' in value && 'run' in value)) continue;
      expect((value as Rule).code).toBe(file.replace(/\.ts$/, ''));
      defined.push((value as Rule).code);
    }
  }
  expect(defined.toSorted()).toEqual(rules.map((rule) => rule.code).toSorted());
});

test('the samples raise nothing', () => {
  expect(runRules(corpusOf())).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  test('has a silent and a reporting example, a title and a basis', () => {
    expect(rule.examples.some((example) => !example.reports)).toBe(true);
    expect(rule.examples.some((example) => (example.reports?.length ?? 0) > 0)).toBe(true);
    expect(rule.title.zh).not.toBe('');
    expect(rule.title.en).not.toBe('');
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const basis of rule.basis) expect(basis).toMatch(/^《[^《》]+》/);
  });

  test.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const { findings, places } = wrong(rule, example, rules);
    expect(places).toEqual((example.reports ?? []).toSorted());
    for (const finding of findings) {
      expect(finding.severity).toBe(example.severity ?? rule.severity);
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en).not.toBe('');
      expect(`${finding.message.zh}${finding.message.en}`).not.toMatch(/undefined|NaN|\[object/);
      expect(finding.hint?.zh ?? '').toMatch(/\p{Script=Han}/u);
      expect(finding.hint?.en ?? '').not.toBe('');
      expect(`${finding.hint?.zh}${finding.hint?.en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('has examples on the day before its law and on the first day', () => {
    if (rule.validFrom === undefined) return;
    const dayOf = (example: RuleExample) => {
      const kind = example.kind ?? rule.on[0]!;
      const corpus = corpusOfExample(rule, example);
      const { id } = changed(kinds[kind].sample, example.change);
      return judgedOn(corpus.records[kind].get(id as string)!, corpus);
    };
    const silent = rule.examples.filter(({ reports }) => !reports).map(dayOf);
    const reporting = rule.examples.filter(({ reports }) => reports).map(dayOf);
    expect(silent).toContain(addDays(rule.validFrom, -1));
    expect(reporting).toContain(rule.validFrom);
  });

  test('its examples fail without it', () => {
    const without = rules.filter((other) => other !== rule);
    const missed = rule.examples.filter((example) => {
      const { places } = wrong(rule, example, without);
      return places.length !== (example.reports ?? []).length;
    });
    expect(missed.length).toBeGreaterThan(0);
  });
});
