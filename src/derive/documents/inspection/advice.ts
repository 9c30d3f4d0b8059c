import { formatChinese } from '../../../base/dates.ts';
import type { Inspection } from '../../../model/kinds/inspection.ts';
import type { Act, Seen } from '../act.ts';
import { formOf, numbered } from '../forms.ts';
import { itemOf, partsOf } from '../parts.ts';
import { asSentence, enumerateCitations, paragraphs } from '../writing.ts';
import { contactOf } from './approval.ts';

type Advice = Inspection['advices'][number];

/** One paper for each advice of the kind: to a local government, or to a mine. */
export function adviceParts(kind: Advice['kind']) {
  return ({ advices }: Inspection) =>
    partsOf(
      advices,
      ({ on, to }) => `${on} ${to}`,
      (advice) => advice.kind === kind,
    );
}

const points = (texts: readonly string[]) =>
  numbered(texts.map((text) => asSentence(paragraphs(text).join(''))));

function derive(id: 'advice-local' | 'advice-mine', act: Act<'inspection'>) {
  const { value, agency, part, needs } = act;
  const index = Number(part) - 1;
  const advice = itemOf(value.advices, part);
  const lacks = (key: 'problems' | 'suggestions') =>
    advice[key].length === 0 && needs.need(undefined, 'inspection', act.id, `advices.${index}.${key}`);
  lacks('problems');
  lacks('suggestions');
  return formOf(agency, advice.on, id, advice.to, {
    number: advice.docNumber,
    to: advice.to,
    inspectedOn: formatChinese(value.on),
    party: value.party.name,
    you: value.party.name === advice.to ? '你单位' : undefined,
    problems: points(advice.problems),
    basis: advice.basis.length > 0 ? enumerateCitations(advice.basis) : undefined,
    suggestions: points(advice.suggestions),
    replyBy: advice.replyBy && formatChinese(advice.replyBy),
    contact: contactOf(agency),
  });
}

/** 加强和改善安全监管建议书: what a local government is advised to do about the supervision of a mine. */
export const deriveAdviceLocal = (act: Act<'inspection'>) => derive('advice-local', act);

/** 加强和改善安全管理意见书: what a mine is told to do about its own management. */
export const deriveAdviceMine = (act: Act<'inspection'>) => derive('advice-mine', act);

/** What an empty advice says nevertheless. */
export function blankAdvice(agency: Seen<'agency'>) {
  return { problems: [], suggestions: [], replyBy: '', contact: contactOf(agency) };
}
