import type { Text } from '../base/diagnostic.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { find } from '../model/corpus.ts';
import type { Case } from '../model/kinds/case/fields.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { statesOf } from '../model/case-steps.ts';
import { enforcementOpinion, formatBasis, type Basis } from '../model/law/basis.ts';
import { caseState, type CaseStateId } from '../model/law/case-states.ts';
import { endOf } from '../model/law/case-terms.ts';
import { discussionGroundsOf, hearingGrounds, type Measure } from '../model/law/major-cases.ts';
import { inForceOn } from '../model/law/in-force.ts';
import { penaltyLaw2021, safetyLaw2021 } from '../model/law/turning-points.ts';

/** A document the file must hold: one of these kinds, and why. */
export interface RequiredDocument {
  anyOf: readonly string[];
  because: Text;
  basis?: string;
}

/** The text of 行政处罚法 in force on a day. */
const penaltyLaw = (date: string, now: Omit<Basis, 'law'>, before?: Omit<Basis, 'law'>) => {
  if (inForceOn(penaltyLaw2021, date)) return formatBasis({ law: 'CF', ...now });
  return before && formatBasis({ law: 'CF-2017', ...before });
};

/** What is printed of a state a case has reached, where the state stands for a document. */
const documentsOfStates: Readonly<Partial<Record<CaseStateId, readonly string[]>>> = {
  filed: ['case-filing'],
  investigated: ['investigation-report'],
  reviewed: ['legal-review'],
  noticed: ['penalty-notice', 'hearing-notice-right'],
  discussed: ['panel-record'],
  'pre-reviewed': ['major-review'],
  decided: ['decision-unit', 'decision-person'],
  'no-penalty': ['no-penalty'],
  served: ['delivery'],
  demanded: ['fine-demand'],
  'extra-fined': ['extra-fine'],
  warned: ['pre-enforce'],
  court: ['enforce-apply'],
  transferred: ['transfer', 'crime-transfer'],
  closed: ['case-close'],
};

const reachedText = (state: CaseStateId, on: string): Text => ({
  zh: `案件已到“${caseState(state).title.zh}”（${on}）`,
  en: `the case reached "${caseState(state).title.en}" on ${on}`,
});

/** What founds a state, where the text cited was in force on the day. */
function basisOf(state: CaseStateId, on: string): { basis: string } | object {
  const { basis } = caseState(state);
  return basis.law === 'CF' && !inForceOn(penaltyLaw2021, on) ? {} : { basis: formatBasis(basis) };
}

/** The documents of each state reached, and of those that must lie before it. */
function ofStates(value: Case, penalties: readonly Penalty[], today: string): RequiredDocument[] {
  const reached = statesOf(value, penalties).filter(({ on }) => on <= today);
  const known = new Set(reached.map(({ state }) => state));
  return reached.flatMap(({ state, on }) => {
    const because = reachedText(state, on);
    const own = documentsOfStates[state];
    const before = (caseState(state).needs ?? []).filter((group) => !group.some((each) => known.has(each)));
    return [
      ...before.flatMap((group) => {
        const anyOf = group.flatMap((each) => documentsOfStates[each] ?? []);
        return anyOf.length > 0 ? [{ anyOf, because, ...basisOf(state, on) }] : [];
      }),
      ...(own ? [{ anyOf: own, because, ...basisOf(state, on) }] : []),
    ];
  });
}

const measureOf = ({ kinds, fine, confiscated, party }: Penalty): Measure => ({
  kinds,
  ...(fine === undefined ? {} : { fine }),
  ...(confiscated === undefined ? {} : { confiscated }),
  subject: party.type === 'person' ? 'person' : 'unit',
});

/** What a decision needs besides, by the law of its day: evidence, review, notice of a hearing, discussion, more time. */
function ofDecision(value: Case, penalties: readonly Penalty[], corpus: Corpus): RequiredDocument[] {
  const { decision, filing, hearing, transfers } = value;
  if (!decision || decision.on > corpus.today) return [];
  const { on } = decision;
  const agency = find(corpus, 'agency', value.agency)?.value;
  const measures = penalties.map(measureOf);
  const required: RequiredDocument[] = [];
  const add = (anyOf: string[], zh: string, en: string, basis?: string) =>
    required.push({ anyOf, because: { zh, en }, ...(basis === undefined ? {} : { basis }) });
  add(
    ['interview', 'scene', 'sampling', 'appraisal', 'reg-notice', 'insp-record'],
    '作出决定应当有调查取证的文书',
    'a decision rests on records of evidence',
    penaltyLaw(on, { article: 54, paragraph: 1 }, { article: 36 }),
  );
  add(
    ['case-submit'],
    '调查终结的案件应当呈行政机关负责人审查决定',
    'what was investigated is put before the head of the agency',
    penaltyLaw(on, { article: 57, paragraph: 1 }, { article: 38, paragraph: 1 }),
  );
  const listed = measures.some((each) => hearingGrounds(each, agency, on).length > 0);
  if (listed)
    add(
      ['hearing-notice-right'],
      '拟作出的处罚属于应当告知听证权利的处罚',
      'the penalty is one of which a hearing must be offered',
      penaltyLaw(on, { article: 63, paragraph: 1 }, { article: 42, paragraph: 1 }),
    );
  add(
    ['legal-review'],
    '普通程序案件应当经法制审核后作出决定',
    'ordinary cases are reviewed before the decision',
    inForceOn(penaltyLaw2021, on) && (listed || hearing?.on !== undefined)
      ? formatBasis({ law: 'CF', article: 58, paragraph: 1 })
      : enforcementOpinion(16),
  );
  const facts = {
    heard: hearing?.on !== undefined,
    transferred: transfers.some(({ kind }) => kind === 'crime'),
  };
  const decided = decision.kind === 'no-penalty' ? [undefined] : measures;
  if (decided.some((each) => discussionGroundsOf(each, facts, agency).length > 0))
    add(
      ['panel-record'],
      '案件属于应当集体讨论的情形',
      'the case is to be discussed collectively',
      penaltyLaw(on, { article: 57, paragraph: 2 }, { article: 38, paragraph: 2 }),
    );
  const end = filing && endOf('decide', filing.on);
  if (end && on > end.date)
    add(
      ['case-extend'],
      `决定晚于立案之日起${end.term.length}日`,
      'the decision came after the term',
      end.term.basis,
    );
  const served = endOf('deliver', on);
  if (served && corpus.today > served.date)
    add(['delivery'], '决定书应当送达当事人', 'the decision is served on the party', served.term.basis);
  return required;
}

/** What other things done in the case must have left. */
function ofActs(value: Case): RequiredDocument[] {
  const required: RequiredDocument[] = [];
  const add = (anyOf: string[], zh: string, en: string, basis?: string) =>
    required.push({ anyOf, because: { zh, en }, ...(basis === undefined ? {} : { basis }) });
  const { clue, hearing, statements, executions, transfers, registrations, interviews } = value;
  if (clue.inspection !== undefined)
    add(
      ['insp-record'],
      '线索来自检查',
      'the clue came from an inspection',
      formatBasis(
        inForceOn(safetyLaw2021, clue.on) ? { law: 'AQ', article: 68 } : { law: 'AQ-2014', article: 65 },
      ),
    );
  if (interviews.length > 0) add(['interview'], '进行过询问', 'somebody was questioned');
  if (registrations.length > 0) {
    add(['reg-approval'], '先行登记保存应当经批准', 'registering evidence needs approval');
    add(['reg-notice'], '进行过先行登记保存', 'evidence was registered');
  }
  if (statements.some(({ kind }) => kind === 'oral'))
    add(['defence-record'], '当事人口头陈述、申辩', 'the party stated its case orally');
  if (hearing?.on !== undefined) {
    add(['hearing-notice'], '举行过听证', 'a hearing was held');
    add(['hearing-record'], '举行过听证', 'a hearing was held');
    add(['hearing-report'], '举行过听证', 'a hearing was held');
  }
  if (executions.some(({ delay }) => delay)) {
    add(['fine-delay-approval'], '批准过延期、分期缴纳', 'time to pay was granted');
    add(['fine-delay'], '批准过延期、分期缴纳', 'time to pay was granted');
  }
  if (transfers.length > 0) add(['transfer-approval'], '移送应当经批准', 'a transfer needs approval');
  if (value.coercions.length > 0)
    add(
      ['coercion-approval'],
      '采取过行政强制',
      'coercion was used',
      formatBasis({ law: 'QZ', article: 18, item: 1 }),
    );
  return required;
}

/**
 * The documents a case must have by now: those of every state it has reached and of the states these rest on, what its
 * decision needs by the law of its day, and what other acts must have left. Each group of kinds once.
 */
export function requiredDocuments({ value }: Entry<'case'>, corpus: Corpus): RequiredDocument[] {
  const penalties = (value.decision?.penalties ?? []).flatMap(
    (id) => find(corpus, 'penalty', id)?.value ?? [],
  );
  const all = [
    ...ofStates(value, penalties, corpus.today),
    ...ofDecision(value, penalties, corpus),
    ...ofActs(value),
  ];
  const seen = new Set<string>();
  return all.filter(({ anyOf }) => {
    const key = anyOf.join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}
