import { formatBasis } from '../model/law/basis.ts';

/** First day of the year the supervision measures were issued in; plans of that year fall under them. */
export const supervisionMeasuresSince = '2018-01-01';

/** An item of article 8 of the supervision measures (安监总政法〔2018〕34号). */
export function supervisionMeasures(item: number): string {
  return formatBasis({ law: 'S0', article: 8, item });
}

/** The measures for drawing up yearly plans (安监总政法〔2017〕150号). */
export const planMeasures = '《安全生产年度监督检查计划编制办法》';
