import type { Text } from '../base/diagnostic.ts';
import { findUnsafeCharacter } from '../base/text.ts';
import type { Field } from '../model/describe.ts';

/** Something in a text that would act, not be read, in a browser, a spreadsheet or a document. */
export interface Hazard {
  code: string;
  message: Text;
  hint: Text;
}

const tag = /<\/?[a-zA-Z][a-zA-Z0-9:-]*(\s[^<>]*)?\/?>|<!--|<!\[CDATA\[|<!DOCTYPE|<\?[a-z]/iu;
const formula = /^\s*(?:[=@]|[+-].*[!|(])/u;
const markdown = /!?\[[^\]]*\]\([^)]*\)|`[^`]+`|^#{1,6}\s|^\*\*[^*]+\*\*/u;

/** Cheap first look: whether there is any reason to look closer. */
const suspicious =
  /[<=@`[#\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\uffff]|(?![\t\n])\p{Cc}|\p{Surrogate}|^\s*[+*-]/u;

/** Body text of a page is Markdown with its own checks. */
export const isBody = (field: Field) => field.key === 'body' && field.format === 'prose';

const kept: Text = {
  zh: '内容会原样作为文字保存，不会执行；请核对原件，只填写文字',
  en: 'It would be kept as text and never run; check the original and write plain text',
};

/**
 * Finds what does not belong in a field's text: characters nobody can see, HTML anywhere, and in one-line texts such as
 * names also Markdown and spreadsheet formulas. The text itself is never changed.
 */
export function hazardOf(text: string, field: Field): Hazard | undefined {
  if (!suspicious.test(text)) return undefined;
  const unsafe = findUnsafeCharacter(text);
  if (unsafe) {
    const number = `U+${unsafe.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      code: 'text/unsafe-character',
      message: {
        zh: `${field.title}：第 ${unsafe.at + 1} 个字符 ${number} 不可见或已损坏，应为可见文字`,
        en: `${field.key}: character ${unsafe.at + 1} (${number}) is invisible or damaged`,
      },
      hint: { zh: '请删去该字符，对照原件重新录入', en: 'Remove it and enter the text again' },
    };
  }
  if (isBody(field)) return undefined;
  const markup = tag.exec(text);
  if (markup)
    return {
      code: 'text/html',
      message: {
        zh: `${field.title}：应为纯文字，实有 HTML 代码“${shorten(markup[0])}”`,
        en: `${field.key}: expected plain text, found HTML “${shorten(markup[0])}”`,
      },
      hint: kept,
    };
  if (field.format !== 'text') return undefined;
  if (formula.test(text))
    return {
      code: 'text/formula',
      message: {
        zh: `${field.title}：应为文字，实为电子表格公式“${shorten(text)}”`,
        en: `${field.key}: expected text, found a spreadsheet formula “${shorten(text)}”`,
      },
      hint: kept,
    };
  const mark = markdown.exec(text);
  return mark
    ? {
        code: 'text/markdown',
        message: {
          zh: `${field.title}：应为纯文字，实有 Markdown 标记“${shorten(mark[0])}”`,
          en: `${field.key}: expected plain text, found Markdown “${shorten(mark[0])}”`,
        },
        hint: kept,
      }
    : undefined;
}

/** At most forty characters of a text, for messages. */
export function shorten(text: string): string {
  const characters = [...text.trim()];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
