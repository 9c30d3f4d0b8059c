import { formatBasis } from '../../model/law/basis.ts';
import { paymentTermsOn } from '../../model/law/document-terms.ts';
import { remediesFor } from '../../model/law/remedies.ts';
import type { Seen } from './act.ts';

/** What decides the remedies an act tells. `told` are names the record itself gives. */
export interface RemedyContext {
  date: string;
  procedure: 'ordinary' | 'spot';
  document: '决定书' | '指令书';
  told?: { reviewBody: string; court: string };
}

/** The paragraphs on remedies by the law of the act's date; undefined where no law is known for that date. */
export function remedyParagraphs(agency: Seen<'agency'>, context: RemedyContext): string[] | undefined {
  const { date, procedure, document, told } = context;
  const { reviewBody, court, vertical } = agency.remedies;
  const remedies = remediesFor({
    date,
    agencyKind: agency.type,
    procedure,
    reviewBody: told?.reviewBody ?? reviewBody,
    // A body the record names already says all there is to choose from.
    superior: told ? undefined : agency.superior,
    court: told?.court ?? court,
    vertical: vertical || undefined,
    document,
  });
  return remedies && [...remedies.text];
}

/** What a decision says about paying a fine, by the law of its date. */
export function paymentText(date: string) {
  const terms = paymentTermsOn(date);
  if (!terms) return undefined;
  return {
    days: `${terms.days}日`,
    place: terms.place,
    term: formatBasis(terms.term),
    dailyPercent: `${terms.dailyPercent}%`,
    extra: formatBasis(terms.extra),
    capped: terms.capped ? '加处罚款的数额不超出罚款的数额' : undefined,
  };
}

/** The foundation of asking a court to enforce a decision of that date. */
export function enforcementBasis(date: string): string | undefined {
  const terms = paymentTermsOn(date);
  return terms && formatBasis(terms.enforcement);
}
