import type { Text } from '../base/diagnostic.ts';

/** A slip found near the place where the parser gave up: what it is, how it is mended, and where it really lies. */
export interface Slip {
  message: Text;
  hint: Text;
  /** Offset (UTF-16) of what to mark, and of its end. */
  start: number;
  end: number;
}

interface Line {
  text: string;
  start: number;
}

type Said = readonly [zh: string, en: string];
type Pattern = readonly [shape: RegExp, message: (name: string) => Said, hint: Said];

const name = '[\\p{L}\\p{N}_（）()、-]{1,30}';
const field = `^ *(?:- +)?(?<name>${name})`;
const keyed = new RegExp(`${field}:(?: |$)`, 'u');
const spell = (rest: string) => new RegExp(`${field}${rest}`, 'du');

const colonHint: Said = [
  '字段后面的冒号应为半角“:”并加一个空格，如“名称: 示例公司”',
  'A field is followed by a half-width colon and a blank',
];
const quoteHint: Said = [
  "请把整个内容用半角单引号括起来，如 '内容'；文号的年份用六角括号〔〕",
  'Put the whole value in single quotes',
];
const listHint: Said = [
  '列表每项另起一行，缩进对齐，写作“- 内容”：半角“-”加一个空格',
  'Write each item on a line of its own as “- item”, aligned',
];

/** Slips one line shows by itself; the group `mark` is what is marked. */
const patterns: readonly Pattern[] = [
  [
    /^ *(?<mark>\u3000+)/du,
    () => ['缩进用了全角空格，应为半角空格', 'Indented by full-width blanks'],
    ['请改为半角空格，每层两个', 'Use two ordinary blanks a level'],
  ],
  [
    spell('(?<mark>：)(?!.*: )'),
    (of) => [`“${of}”后面的冒号是全角“：”`, `The colon behind “${of}” is full-width`],
    colonHint,
  ],
  [
    spell('(?<mark>:)(?=[^\\s/])(?!.*: )'),
    (of) => [`“${of}”的冒号后面缺少空格`, `There is no blank behind the colon of “${of}”`],
    colonHint,
  ],
  [
    spell(': *(?<mark>\\u3000+)'),
    (of) => [`“${of}”的冒号后面是全角空格，应为半角空格`, `A full-width blank follows the colon of “${of}”`],
    colonHint,
  ],
  [
    /^ *(?<mark>[-－–—])(?=[^\s\d-])/du,
    () => ['列表的“-”后面缺少空格', 'There is no blank behind the dash of a list'],
    listHint,
  ],
  [
    spell(': +(?<mark>-) '),
    (of) => [`列表的“-”不应与“${of}”写在同一行`, `A dash stands on the line of “${of}”`],
    listHint,
  ],
  [
    spell(': +(?<mark>[!%@`])'),
    (of) => [`“${of}”的内容不能以此符号开头`, `The value of “${of}” cannot begin with this sign`],
    quoteHint,
  ],
  [
    spell(': +(?<quote>[\'"])(?:(?!\\k<quote>).)*\\k<quote> *(?<mark>[^\\s#].*)'),
    (of) => [`“${of}”的引号后面还有内容`, `Text follows the closing quote of “${of}”`],
    ['引号应括住全部内容，请移到末尾', 'The quotes hold the whole value; move the last one to its end'],
  ],
  [
    spell(': +\\[[^\\]]*\\] *(?<mark>[^\\s#].*)'),
    (of) => [`“${of}”的方括号后面还有内容`, `Text follows the closing bracket of “${of}”`],
    quoteHint,
  ],
  [
    spell(': +(?![\'"[{|>#&*])[^#]*?(?<mark>: )'),
    (of) => [
      `“${of}”的内容中又有半角冒号加空格，会被看成另一个字段`,
      `The value of “${of}” holds another colon and blank`,
    ],
    ['请改为全角“：”，或者把整个内容用半角单引号括起来', 'Put the whole value in single quotes'],
  ],
];

const text = ([zh, en]: Said): Text => ({ zh, en });

/** The first slip a line shows by itself. */
function ofLine(line: Line): Slip | undefined {
  for (const [shape, message, hint] of patterns) {
    const found = shape.exec(line.text);
    const mark = found?.indices?.groups?.mark;
    if (!found || !mark) continue;
    return {
      message: text(message(found.groups?.name ?? '')),
      hint: text(hint),
      start: line.start + mark[0],
      end: line.start + mark[1],
    };
  }
  return undefined;
}

function linesOf(whole: string): Line[] {
  let start = 0;
  return whole.split('\n').map((each) => {
    const line = { text: each, start };
    start += each.length + 1;
    return line;
  });
}

const indentOf = (line: Line) => /^ */u.exec(line.text)![0].length;
const isSpace = (line: Line) => /^\s*(#.*)?$/u.test(line.text);
const bracketed = /^ *(?:- +)*(?:[^\s'"#:][^:]*: +)?(?=[[{])/u;

/** The bracket of a value that was opened and not closed before the parser gave up; nothing in quotes counts. */
function openBracket(whole: string, lines: readonly Line[], until: number): Slip | undefined {
  let free = 0;
  for (const line of lines) {
    const lead = bracketed.exec(line.text);
    if (line.start < free || line.start > until || !lead) continue;
    const open: number[] = [];
    let quote = '';
    let at = line.start + lead[0].length;
    for (; at < whole.length; at += 1) {
      const sign = whole[at]!;
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '[' || sign === '{') open.push(at);
      else if (sign === ']' || sign === '}') open.pop();
      if (open.length === 0) break;
    }
    free = at;
    const start = open.at(-1);
    if (start === undefined) continue;
    const [sign, closing, zh] = whole[start] === '[' ? ['[', ']', '方括号'] : ['{', '}', '花括号'];
    return {
      message: text([`${zh}“${sign}”从此处开始，没有结束`, `The bracket “${sign}” opened here is not closed`]),
      hint: text([
        `请在内容末尾补上“${closing}”；括号是内容的一部分的，请把整个内容用半角单引号括起来`,
        `Put “${closing}” at its end, or the whole value in single quotes`,
      ]),
      start,
      end: start + 1,
    };
  }
  return undefined;
}

/** Slips that show in how a line stands to those above it. */
function ofIndent(lines: readonly Line[], index: number): Slip | undefined {
  const line = lines[index]!;
  const above = lines.slice(0, index).findLast((each) => !isSpace(each));
  const [own, former] = [indentOf(line), above ? indentOf(above) : 0];
  const at = (message: Said, hint: Said): Slip => ({
    message: text(message),
    hint: text(hint),
    start: line.start + own,
    end: line.start + line.text.length,
  });
  const levels: Said = [
    '同一层的字段应左边对齐，下一层多缩进两个空格',
    'Fields of one level start in the same column, the next level two blanks further in',
  ];
  if (above && /: *[|>][-+]?\s*$/u.test(above.text) && own <= former)
    return at(
      ['“|”下面的内容没有缩进', 'What stands below “|” is not indented'],
      ['请把这几行各缩进两个空格', 'Indent these lines by two blanks'],
    );
  if (/^ *- /u.test(line.text)) return at(['列表项没有与上面对齐，或者此处不应有列表项', 'A list item is out of place'], listHint);
  if (keyed.test(line.text) && own > former && above && /: +\S/u.test(above.text))
    return at(
      [`缩进比上一行多 ${own - former} 个空格`, `Indented ${own - former} further than the line above`],
      levels,
    );
  if (keyed.test(line.text) && own < former)
    return at([`缩进 ${own} 个空格，与上面哪一层都不一致`, `Indented by ${own}, like no level above`], levels);
  if (!line.text.includes(':'))
    return at(
      ['这一行不是“字段: 值”', 'This line is no “field: value”'],
      [
        '是字段的，请补上半角冒号和空格；是上一个字段的内容的，请缩进两个空格',
        'Add a colon and a blank, or indent it where it continues the value above',
      ],
    );
  return undefined;
}

/** The slip behind an error of the parser at an offset, where the lines around it show one. */
export function slipAt(whole: string, offset: number): Slip | undefined {
  const lines = linesOf(whole);
  const index = lines.findLastIndex((line) => line.start <= offset && !isSpace(line));
  if (index === -1) return undefined;
  const near = [index, index - 1, index + 1].filter((each) => lines[each] && !isSpace(lines[each]));
  for (const each of near) {
    const slip = ofLine(lines[each]!);
    if (slip) return slip;
  }
  const open = openBracket(whole, lines, offset);
  if (open) return open;
  for (const each of [index, index + 1].filter((one) => near.includes(one))) {
    const slip = ofIndent(lines, each);
    if (slip) return slip;
  }
  return undefined;
}

/** The first line of a text that shows a slip by itself. */
export function firstSlip(whole: string): Slip | undefined {
  for (const line of linesOf(whole)) {
    const slip = ofLine(line);
    if (slip) return slip;
  }
  return undefined;
}
