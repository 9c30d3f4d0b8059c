import { append } from '../base/append.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import { kindIds } from '../model/kinds.ts';
import { citationsOn } from '../model/law/former.ts';
import { judgedOn } from './judged-on.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Tells whether a rule applies to acts on a date. */
export function appliesOn(rule: Pick<Rule, 'validFrom' | 'validTo'>, date: string): boolean {
  return (
    (rule.validFrom === undefined || date >= rule.validFrom) &&
    (rule.validTo === undefined || date < rule.validTo)
  );
}

/**
 * What one rule finds in one record. Rules name the present law; a finding about an earlier act names the numbers of its
 * day. A rule that throws is broken, so its error passes through.
 */
export function findingsOf(rule: Rule, entry: Entry<KindId>, corpus: Corpus): Finding[] {
  const dated = rule.validFrom !== undefined || rule.validTo !== undefined;
  if (dated && !appliesOn(rule, judgedOn(entry, corpus))) return [];
  return rule.run(entry as Parameters<Rule['run']>[0], corpus).map((report) => ({
    code: rule.code,
    severity: report.severity ?? rule.severity,
    kind: entry.kind,
    id: entry.id,
    path: report.path,
    message: report.message,
    ...(report.hint && { hint: report.hint }),
    basis: report.basis ?? citationsOn(rule.basis, judgedOn(entry, corpus)),
  }));
}

/** The rules that may judge a corpus: those that conclude from absence are left out while records could not be read. */
export function rulesFor(corpus: Corpus, list: readonly Rule[]): Rule[] {
  return list.filter((rule) => !rule.whole?.some((kind) => corpus.partial.has(kind)));
}

/** Findings gathered record by record, given back in the order of rules, then of the kinds each is on, then of ids. */
export function collectFindings(list: readonly Rule[]) {
  const byRule = new Map<string, Map<KindId, Finding[]>>(list.map(({ code }) => [code, new Map()]));
  return {
    add(findings: readonly Finding[]): void {
      for (const finding of findings) {
        const byKind = byRule.get(finding.code)!;
        const known = byKind.get(finding.kind);
        if (known) known.push(finding);
        else byKind.set(finding.kind, [finding]);
      }
    },
    all(): Finding[] {
      const found: Finding[] = [];
      for (const { code, on } of list)
        for (const kind of on) append(found, byRule.get(code)!.get(kind) ?? []);
      return found;
    },
  };
}

/**
 * Runs rules over a corpus, each on every record of its kinds whose act falls into the rule's validity, and returns all
 * findings in the order of rules, kinds and ids. All rules look at a record before the next one is taken up, so that a
 * record has to be in memory once only.
 */
export function runRules(corpus: Corpus, list: readonly Rule[] = rules): Finding[] {
  const judging = rulesFor(corpus, list);
  const findings = collectFindings(judging);
  for (const kind of kindIds) {
    const own = judging.filter(({ on }) => (on as readonly KindId[]).includes(kind));
    for (const entry of corpus.records[kind].values() as Iterable<Entry<KindId>>)
      for (const rule of own) findings.add(findingsOf(rule, entry, corpus));
  }
  return findings.all();
}
