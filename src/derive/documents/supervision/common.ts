import { formatChinese } from '../../../base/dates.ts';
import { formatBasis } from '../../../model/law/basis.ts';
import { supervisionModes, type Supervision } from '../../../model/kinds/supervision.ts';
import { asSentence, enumerateCitations, headingNumber, paragraphs, withoutStop } from '../writing.ts';

/** Cites 安全生产监管执法监督办法. */
export const measuresOf = (article: number, paragraph?: number) =>
  formatBasis({ law: 'S0', article, ...(paragraph === undefined ? {} : { paragraph }) });

/** What a finding is, as documents call it. */
export const natures = { illegal: '违法', improper: '不当', irregular: '不规范' } as const;

/** Why a special supervision is held. */
export const triggers = {
  authority: '有关机关交办、转办、移送',
  complaints: '举报投诉集中反映',
} as const;

type Finding = Supervision['findings'][number];

/** What the supervision found, each with its nature and what it violated. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings.map(({ number, fact, nature, violated }) => {
    const against = violated.length > 0 ? `，违反${enumerateCitations(violated)}的规定` : '';
    return `${headingNumber(3, number)}${withoutStop(paragraphs(fact).join(''))}${against}，属于${natures[nature]}行为。`;
  });
}

/** From when to when a supervision was held. */
export function heldOf({ startedOn, endedOn }: Supervision): string | undefined {
  if (startedOn === undefined) return undefined;
  return endedOn === undefined || endedOn === startedOn
    ? formatChinese(startedOn)
    : `${formatChinese(startedOn)}至${formatChinese(endedOn)}`;
}

/** Refuses supervisions of another mode, and those of which a part is not there yet. */
export function refuseSupervision(
  mode: Supervision['mode'] | undefined,
  ready: (value: Supervision) => boolean,
  what: string,
) {
  return (value: Supervision) => {
    if (mode !== undefined && value.mode !== mode)
      return {
        zh: `监督方式为${supervisionModes[value.mode]}，不是${supervisionModes[mode]}`,
        en: 'the supervision is of another mode',
      };
    return ready(value) ? undefined : { zh: `记录中还没有${what}`, en: 'the record does not have it yet' };
  };
}

/** A text of several paragraphs as sentences. */
export const sentences = (text: string | undefined): string[] => paragraphs(text ?? '').map(asSentence);
