import type { Dated } from './in-force.ts';

/** 行政处罚法 as revised in 2021: new numbers, terms in working days, more that is heard and reviewed. */
export const penaltyLaw2021: Dated = { validFrom: '2021-07-15' };

/** 行政处罚法 as amended in 2017: whoever reviews a decision for the first time is a qualified lawyer (art. 38). */
export const penaltyLaw2017: Dated = { validFrom: '2018-01-01' };

/** 安全生产法 as revised in 2021: the articles moved by three and more. */
export const safetyLaw2021: Dated = { validFrom: '2021-09-01' };

/** 行政复议法 as revised in 2023. */
export const reviewLaw2023: Dated = { validFrom: '2024-01-01' };

/** 安全生产违法行为行政处罚办法 as made anew in 2025 (令18); art. 67 of the one before read 以下 without the figure itself. */
export const penaltyRules2025: Dated = { validFrom: '2026-02-01' };
