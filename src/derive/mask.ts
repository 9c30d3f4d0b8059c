import { bareName } from '../base/text.ts';
import type { Mask } from '../model/meta.ts';

/** Names that must not appear in public, each with what stands in its place. */
export type Replacements = ReadonlyMap<string, string>;

const compoundSurnames = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '长孙',
  '宇文',
  '司空',
  '端木',
  '独孤',
  '南宫',
]);

/** The surname of a Chinese name: two characters where they form a compound surname. */
export function surname(name: string): string {
  const characters = [...name.trim()];
  const two = characters.slice(0, 2).join('');
  return characters.length > 2 && compoundSurnames.has(two) ? two : (characters[0] ?? '');
}

const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/**
 * Replacements for names of natural persons: 张某; where surnames collide 张某甲, 张某乙. The same names in the same order
 * always give the same result.
 */
export function personReplacements(names: readonly string[]): Map<string, string> {
  const distinct = [...new Set(names.map(bareName).filter((name) => name !== ''))];
  const sameSurname = new Map<string, string[]>();
  for (const name of distinct) {
    const group = sameSurname.get(surname(name)) ?? [];
    group.push(name);
    sameSurname.set(surname(name), group);
  }
  const replacements = new Map<string, string>();
  for (const [family, group] of sameSurname)
    group.forEach((name, index) => {
      const stem = group.length === 1 ? '' : (stems[index] ?? String(index + 1));
      replacements.set(name, `${family}某${stem}`);
    });
  return replacements;
}

/** Blanks and characters without width inside a line. */
const blank = '[^\\S\\r\\n\\u2028\\u2029\\ufeff]|[\\u200b-\\u200d\\ufeff]';

/** Finds a name with or without blanks between its characters. */
function patternOf(name: string): RegExp {
  const characters = [...bareName(name)].map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
  return new RegExp(characters.join(`(?:${blank})*`), 'gu');
}

/**
 * Puts the replacements into a text, longest names first so that a name inside another is left to the longer one. Names
 * with blanks between their characters are names too.
 */
export function replaceNames(text: string, replacements: Replacements): string {
  let masked = text;
  const names = [...replacements.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const name of names) masked = masked.replace(patternOf(name), () => replacements.get(name) ?? '');
  return masked;
}

/** Keeps an address down to the county or district. */
export function maskAddress(address: string): string {
  const match = /^.*?(?:[县区旗]|(?<=市.*)市)/u.exec(address);
  return match ? match[0] : '';
}

/** Masks one text. `party-name` and `person-name` replace the whole; a name without replacement is left as it is. */
export function maskText(mask: Mask | undefined, text: string, replacements: Replacements): string {
  switch (mask) {
    case 'party-name':
    case 'person-name':
      return replacements.get(bareName(text)) ?? text;
    case 'address':
      return maskAddress(text);
    case 'free-text':
      return replacements.size === 0 ? text : replaceNames(text, replacements);
    case undefined:
      // A masked field without a mask has no safe form.
      return '';
  }
}
