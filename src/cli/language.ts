/** The languages messages are printed in. */
export type Language = 'zh' | 'en';
