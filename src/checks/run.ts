import type { Corpus, Entry } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
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
 * Runs rules over a corpus, each on every record of its kinds whose act falls into the rule's validity, and returns all
 * findings in the order of rules, kinds and ids. Rules that conclude from absence are left out while records of their
 * kinds could not be read. A rule that throws is broken, so its error passes through.
 */
export function runRules(corpus: Corpus, list: readonly Rule[] = rules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of list) {
    if (rule.whole?.some((kind) => corpus.partial.has(kind))) continue;
    const dated = rule.validFrom !== undefined || rule.validTo !== undefined;
    for (const kind of rule.on)
      for (const entry of corpus.records[kind].values() as Iterable<Entry<KindId>>) {
        if (dated && !appliesOn(rule, judgedOn(entry, corpus))) continue;
        for (const report of rule.run(entry as Parameters<Rule['run']>[0], corpus))
          findings.push({
            code: rule.code,
            severity: report.severity ?? rule.severity,
            kind,
            id: entry.id,
            path: report.path,
            message: report.message,
            ...(report.hint && { hint: report.hint }),
            basis: report.basis ?? rule.basis,
          });
      }
  }
  return findings;
}
