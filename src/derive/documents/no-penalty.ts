import { formatBasis } from '../../model/law/basis.ts';
import { educationBasis, noPenaltyBasis } from '../../model/law/no-penalty.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { evidenceNames } from './case-file.ts';
import { formOf } from './forms.ts';
import { numberOf } from './numbers.ts';
import { blankUnit, partyForm, partyBlocks, youOf } from './party.ts';
import { remedyParagraphs } from './remedies.ts';
import { asSentence, closedParagraphs, enumerate, enumerateCitations, withoutStop } from './writing.ts';

/** 不予行政处罚决定书 (行政处罚法 arts. 33, 57): facts, evidence, the ground of sparing, education and remedies. */
export function deriveNoPenalty({ id, value, agency, needs }: Act<'case'>) {
  const decision = value.decision!;
  const { on, ground } = decision;
  const need = (text: string | undefined, path: string) => needs.need(text, 'case', id, path);
  const facts = value.report?.facts ?? value.violations.map(({ fact }) => fact).join('\n');
  const violated = value.violations.flatMap((each) => each.violated);
  const evidence = evidenceNames(value);
  const basis = ground && noPenaltyBasis(ground, on);
  const education = educationBasis(on);
  need(value.party.address, 'party.address');
  return formOf(agency, on, 'no-penalty', value.name, {
    number: numberOf(agency, on, 'no-penalty', {
      own: decision.docNumber,
      filing: value.filing?.docNumber,
    }),
    ...partyBlocks(value.party, on),
    you: youOf[partyForm(value.party)],
    facts: need(facts, 'report.facts') ? closedParagraphs(facts) : [],
    evidence: evidence.length > 0 ? enumerate(evidence) : undefined,
    ...(ground === 'not-established'
      ? { suspected: named(violated) }
      : { violated: named(violated), duty: youOf[partyForm(value.party)] }),
    reason: need(decision.reason && withoutStop(decision.reason), 'decision.reason'),
    basis: need(basis && formatBasis(basis), 'decision.ground'),
    education:
      decision.education === undefined
        ? undefined
        : { text: asSentence(decision.education), basis: education && formatBasis(education) },
    remedies: remedyParagraphs(agency, { date: on, procedure: 'ordinary', document: '决定书' }) ?? [
      need(undefined, 'decision.on'),
    ],
  });
}

const named = (citations: readonly string[]) =>
  citations.length > 0 ? enumerateCitations(citations) : undefined;

/** What an empty decision says nevertheless. */
export function blankNoPenalty(agency: Seen<'agency'>, date: string) {
  const education = educationBasis(date);
  return {
    unit: blankUnit(),
    you: '你（单位）',
    facts: [],
    violated: '',
    duty: '你（单位）',
    education: { text: '', basis: education && formatBasis(education) },
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
    agency: agencyNameOn(agency, date),
  };
}
