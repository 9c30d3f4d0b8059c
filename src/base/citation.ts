import {
  fail,
  formatLocator,
  offsetIn,
  readLocator,
  skipBlanks,
  take,
  type Cursor,
  type Locator,
} from './locator.ts';
import { accept, type Reading, type Refusal } from './reading.ts';

/** A law with the places cited in it; offsets in code points, end exclusive. */
export interface Citation {
  /** Title without 《》; the full title when the text cites by an alias it declared. */
  law: string;
  /** Edition in brackets after the title, e.g. `2021年修正`. */
  edition?: string;
  /** Alias declared by （以下简称…） here. */
  alias?: string;
  locators: Locator[];
  start: number;
  end: number;
}

/** How to read. Strict reading takes the forms documents must have; imports take what is met in lists. */
export interface CitationOptions {
  /** Takes Arabic numbers, half-width brackets, blanks, titles without 《》, and the short form `97-7`. */
  imported?: boolean;
  /** Aliases declared elsewhere in the document: alias → full title. */
  aliases?: Readonly<Record<string, string>>;
  /** Imports only: the law that places without one belong to. */
  defaultLaw?: string;
}

/** Longest title, in UTF-16 units; a mark without its end within so many is not closed. */
const longestTitle = 120;

/** Reads 《title》 with nested 〈〉, an edition and an alias in brackets; or an alias; or, imported, a bare title. */
function readLaw(cursor: Cursor): Omit<Citation, 'locators' | 'end'> | undefined | Refusal {
  skipBlanks(cursor);
  const start = cursor.at;
  const title = take(cursor, /《([^《》]{0,120})》/y);
  if (!title) {
    if (cursor.text[start] === '《') {
      const window = cursor.text.slice(start, start + longestTitle + 2);
      const inner = window.indexOf('《', 1);
      const close = window.indexOf('》');
      return inner >= 0 && inner < close
        ? fail(cursor, '书名号内再用书名号应写〈〉', 'a title inside a title takes 〈〉', start + inner)
        : fail(
            cursor,
            `书名号没有收尾，或者名称超过 ${longestTitle} 个字`,
            `the title mark is not closed, or the title is longer than ${longestTitle} characters`,
          );
    }
    const alias = [...cursor.aliases.keys()].find((each) => cursor.text.startsWith(each, start));
    if (alias) {
      cursor.at += alias.length;
      return { law: cursor.aliases.get(alias)!, start };
    }
    const bare =
      cursor.imported &&
      take(cursor, /([\p{Script=Han}]{2,40}?)(?=\s*(?:第\s*[\d０-９零〇一二三四五六七八九十百]|\d))/uy);
    return bare ? { law: bare[1]!, start } : undefined;
  }
  const law = title[1]!.trim();
  if (law === '') return fail(cursor, '书名号内没有名称', 'the title is empty', start);
  const found: Omit<Citation, 'locators' | 'end'> = { law: cursor.aliases.get(law) ?? law, start };
  for (;;) {
    const brackets = take(
      cursor,
      cursor.imported ? /\s*[（(]([^（）()]{1,60})[）)](?!\s*项)/y : /（([^（）]{1,60})）(?!项)/y,
    );
    if (!brackets) return found;
    const declared = /^以下(?:统一)?简称[:：]?[《“"]?([^《》“”"]+)[》”"]?$/.exec(brackets[1]!);
    if (declared) {
      found.alias = declared[1]!;
      cursor.aliases.set(found.alias, found.law);
    } else if (found.edition === undefined) found.edition = brackets[1]!;
    else
      return fail(
        cursor,
        '标题后的括号太多',
        'too many brackets after the title',
        cursor.at - brackets[0].length,
      );
  }
}

interface Read {
  citation: Citation;
  /** Why the text after the citation could not be read on, when it looked like a place. */
  problem?: Refusal;
}

function readCitation(cursor: Cursor, law: Omit<Citation, 'locators' | 'end'>): Read {
  const locators: Locator[] = [];
  let end = cursor.at;
  let problem: Refusal | undefined;
  for (;;) {
    const locator = readLocator(cursor, locators.at(-1));
    if (locator === undefined) break;
    if ('ok' in locator) {
      problem = locator;
      break;
    }
    locators.push(locator);
    end = cursor.at;
    if (!take(cursor, cursor.imported ? /\s*(?:以及|[、和及与，,；;])\s*/y : /[、和及，]/y)) break;
  }
  cursor.at = end;
  const start = offsetIn(cursor, law.start);
  const citation: Citation = { ...law, locators, start, end: offsetIn(cursor, end) };
  return problem ? { citation, problem } : { citation };
}

function cursorFor(text: string, options: CitationOptions): Cursor {
  const aliases = new Map(Object.entries(options.aliases ?? {}));
  return { text, at: 0, imported: options.imported ?? false, aliases };
}

/**
 * Parses a text that consists of citations: `《law》（edition）第九十七条第（三）项、第（四）项；《law》第二条`. The refusal tells
 * the first place that does not fit and why. With `imported`, `安全生产法97-7`, `30-1`, `第36条` and `第二项` are read too.
 */
export function parseCitations(text: string, options: CitationOptions = {}): Reading<Citation[]> {
  const cursor = cursorFor(text, options);
  const citations: Citation[] = [];
  for (;;) {
    const start = cursor.at;
    let law = readLaw(cursor);
    if (law && 'ok' in law) return law;
    if (!law && cursor.imported) {
      const carried = citations.at(-1)?.law ?? options.defaultLaw;
      if (carried !== undefined) law = { law: carried, start };
    }
    if (!law) return fail(cursor, '应为《法律全称》', 'expected the title of a law in 《》', start);
    const { citation, problem } = readCitation(cursor, law);
    if (problem) return problem;
    if (citation.locators.length === 0) return fail(cursor, '应为“第×条”', 'expected 第×条');
    citations.push(citation);
    skipBlanks(cursor);
    if (cursor.at === text.length) return accept(citations);
    if (!take(cursor, cursor.imported ? /\s*(?:以及|[、和及与，,；;。])\s*/y : /[、和及，；]/y)) {
      return fail(cursor, '引用到此应结束', 'the citation should end here');
    }
    if (cursor.imported && cursor.at === text.length) return accept(citations);
  }
}

/** Citations found in running text, and the places in them that could not be read. */
export interface FoundCitations {
  citations: Citation[];
  problems: Refusal[];
}

/**
 * Finds every 《title》 in running text with the places that follow it; a title alone has no locators. Numbers after a
 * title that break the grammar (第97条 in a document) are problems with their offset.
 */
export function findCitations(text: string, options: CitationOptions = {}): FoundCitations {
  const cursor = cursorFor(text, options);
  const found: FoundCitations = { citations: [], problems: [] };
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', cursor.at)) {
    cursor.at = open;
    const law = readLaw(cursor);
    if (!law || 'ok' in law) {
      if (law) found.problems.push(law);
      cursor.at = open + 1;
      continue;
    }
    const { citation, problem } = readCitation(cursor, law);
    found.citations.push(citation);
    if (problem && !/^[A-Z]{2}/.test(citation.law)) found.problems.push(problem);
  }
  return found;
}

/** Writes a citation in the form documents must have; a place in the same article names only what differs. */
export function formatCitation(citation: Pick<Citation, 'law' | 'edition' | 'locators'>): string {
  const edition = citation.edition === undefined ? '' : `（${citation.edition}）`;
  const places = citation.locators.map((locator, index) =>
    formatLocator(locator, citation.locators[index - 1]),
  );
  return `《${citation.law}》${edition}${places.join('、')}`;
}
