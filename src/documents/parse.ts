import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Bold next to Chinese punctuation needs the CJK rule: plain CommonMark leaves `**注意：**` unmarked. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkCjkFriendly)
  .freeze();

/** Parses Markdown with tables and directives. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
