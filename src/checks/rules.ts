import type { Rule } from './rule.ts';

/** Every rule. Adding one is one file and one line here. */
export const rules: readonly Rule[] = [];
