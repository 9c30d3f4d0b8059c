import type { Text } from '../../base/diagnostic.ts';
import { rules } from '../../checks/rules.ts';
import { readingCodes } from '../../content/codes.ts';

const ruleTitles: ReadonlyMap<string, Text> = new Map(rules.map(({ code, title }) => [code, title]));

/** What a code means: the title of the rule, or of the problem of reading; the code itself of others, e.g. of templates. */
export function codeText(code: string): Text {
  return ruleTitles.get(code) ?? readingCodes[code] ?? { zh: code, en: code };
}
