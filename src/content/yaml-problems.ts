import type { Text } from '../base/diagnostic.ts';

interface Explained {
  code: string;
  message: Text;
  hint?: Text;
}

const syntax = (zh: string, en: string, hint?: Text): Explained => ({
  code: 'yaml/syntax',
  message: { zh, en },
  ...(hint && { hint }),
});

const indentHint: Text = {
  zh: '同一层的字段应左边对齐，下一层多缩进两个空格',
  en: 'Fields of one level start in the same column, the next level two blanks further in',
};

const quoteHint: Text = {
  zh: '含有 : # [ ] { } 等符号的内容请用单引号括起来',
  en: 'Put values with : # [ ] { } in single quotes',
};

/** Nesting deeper than any record. */
export const tooDeep: Explained = {
  code: 'yaml/depth',
  message: { zh: '层次过深，未读取', en: 'Nested too deeply; not read' },
};

/** Parser error code → what to tell the writer. */
const explanations: Record<string, Explained> = {
  DUPLICATE_KEY: {
    code: 'yaml/duplicate-key',
    message: { zh: '同一字段写了两次，应只写一次', en: 'The same field stands twice, expected once' },
    hint: { zh: '请删去其中一个', en: 'Remove one of them' },
  },
  TAB_AS_INDENT: {
    code: 'yaml/tab',
    message: { zh: '缩进应为空格，实为制表符（Tab）', en: 'Expected blanks for indentation, found a tab' },
    hint: { zh: '请把 Tab 换成两个空格', en: 'Replace the tab by two blanks' },
  },
  BAD_INDENT: syntax('缩进不正确', 'The indentation is wrong', indentHint),
  BAD_ALIAS: {
    code: 'yaml/alias',
    message: { zh: '内容不能以“*”开头，会被看成引用', en: 'A value cannot begin with “*”, an alias' },
    hint: { zh: '请把整个内容用半角单引号括起来', en: 'Put the whole value in single quotes' },
  },
  BLOCK_AS_IMPLICIT_KEY: syntax('此处不应再有“字段: 值”', 'A “field: value” is not expected here', quoteHint),
  BLOCK_IN_FLOW: syntax('方括号或花括号中不能换成缩进写法', 'No indented block may stand in brackets'),
  BAD_DQ_ESCAPE: syntax('双引号中的反斜杠写法无效', 'Invalid backslash escape in double quotes', {
    zh: '请改用单引号',
    en: 'Use single quotes',
  }),
  BAD_SCALAR_START: syntax('内容不能以此符号开头', 'A value cannot begin with this sign', quoteHint),
  IMPOSSIBLE: syntax('无法理解此处的写法', 'This cannot be understood'),
  MISSING_CHAR: syntax('此处缺少符号（冒号、引号或括号）', 'A sign is missing here (colon, quote or bracket)', {
    zh: '字段后面应为半角冒号加空格；引号和括号应成对',
    en: 'A field is followed by a colon and a blank; quotes and brackets come in pairs',
  }),
  QUOTE: syntax('引号从此处开始，没有结束', 'The quote opened here is not closed', {
    zh: '请在内容末尾补上同样的引号',
    en: 'Put the same quote at the end of the value',
  }),
  MULTILINE_IMPLICIT_KEY: syntax('字段应写在一行之内', 'A field name must be on one line', {
    zh: '字段后面应为半角冒号加空格',
    en: 'A field is followed by a colon and a blank',
  }),
  UNEXPECTED_TOKEN: syntax('此处不应有这些内容', 'Unexpected content here', quoteHint),
  NON_STRING_KEY: syntax('字段名应为文字', 'A field name must be text'),
  RESOURCE_EXHAUSTION: tooDeep,
  TAG_RESOLVE_FAILED: {
    code: 'yaml/tag',
    message: { zh: '不能使用标签（!）', en: 'Tags (!) are not allowed' },
    hint: quoteHint,
  },
};

const fallback = syntax('写法不合 YAML 语法', 'The syntax is not YAML');

/** Explains a parser's error. */
export function explainYaml(code: string): Explained {
  return explanations[code] ?? fallback;
}

/** A file whose content is no record at all. */
export function explainNoRecord(text: string): Explained {
  if (text.split('\n').every((line) => /^\s*(#.*|---|\.\.\.)?\s*$/u.test(line)))
    return {
      code: 'file/empty',
      message: { zh: '文件没有内容', en: 'The file is empty' },
      hint: { zh: '请填写记录，或删除此文件', en: 'Fill in a record or delete the file' },
    };
  return {
    code: 'yaml/no-record',
    message: {
      zh: '应为“字段: 值”组成的记录，实为一段文字',
      en: 'Expected a record of “field: value”, found plain text',
    },
    hint: indentHint,
  };
}

/** Aliases that would unfold into more than anybody writes. */
export const tooManyAliases: Explained = {
  code: 'yaml/alias',
  message: {
    zh: '锚点和引用展开后过大，未读取',
    en: 'Anchors and aliases unfold to too much; not read',
  },
  hint: { zh: '请直接写出内容', en: 'Write the content itself' },
};

