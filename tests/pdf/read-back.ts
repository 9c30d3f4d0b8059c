/** Reads a PDF back with pdf.js, and says what a tree should read like. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { approvalLines } from '../../src/documents/text.ts';
import type { Block, DocumentTree, Inline } from '../../src/documents/tree.ts';

/** Opens a PDF, has it read, and closes it. The bytes are copied, since pdf.js takes what it is given. */
export async function readPdf<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/**
 * Returns the tagged text of a PDF: one string for each marked sequence, in content order, artifacts left out.
 * Ends of lines are `\n`; see `unwrapped`.
 */
export async function taggedText(bytes: Uint8Array): Promise<string[]> {
  return readPdf(bytes, markedText);
}

async function markedText(pdf: PDFDocumentProxy): Promise<string[]> {
  const out: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: boolean[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        if (open.at(-1)) out[out.length - 1] += item.str + (item.hasEOL ? '\n' : '');
      } else if (item.type === 'beginMarkedContentProps') {
        open.push(item.id !== null);
        if (item.id !== null) out.push('');
      } else if (item.type === 'beginMarkedContent') open.push(open.at(-1) === true);
      else open.pop();
    }
  }
  // pdf.js puts a space between cells and fields that stand beside each other.
  return out.map((text) => text.trim());
}

/**
 * Joins lines as they were written: pdf.js gives a space at the end of a line as the end of the line alone, so where
 * `written` has a space the end stands for it, and elsewhere for nothing.
 */
export function unwrapped(read: readonly string[], written: string): string {
  let out = '';
  for (const character of read.join('')) {
    if (character !== '\n') out += character;
    else while (written[out.length] === ' ') out += ' ';
  }
  return out;
}

/** Returns the text a tree prints, in reading order, without spaces between its blocks. */
export function printedText(tree: DocumentTree): string {
  const main: string[] = [];
  const foot: string[] = [];
  let imprint = '';
  for (const block of tree.blocks) {
    if (block.type === 'imprint') imprint = blockText(block);
    else if (block.type === 'annex') {
      main.push(...foot.splice(0), blockText(block));
    } else
      (block.type === 'copies' || block.type === 'verification' ? foot : main).push(
        blockText(block, tree.paper),
      );
  }
  return [...main, ...foot, imprint].join('');
}

/** Plain text of inline content. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((run) => (run.type === 'checkbox' ? (run.checked ? '☑' : '□') : 'text' in run ? run.text : ''))
    .join('');
}

function blockText(block: Block, paper: DocumentTree['paper'] = 'gongwen'): string {
  switch (block.type) {
    case 'masthead':
      return block.agencies.join('') + (block.suffix ?? '');
    case 'form-head':
      return block.heading + block.title + (block.variant ?? '');
    case 'number':
      return block.text + (block.signer ? `签发人：${block.signer}` : '');
    case 'list':
      return block.items
        .map(
          (item, index) =>
            (block.ordered ? `${(block.start ?? 1) + index}.` : '•') +
            item.map((each) => blockText(each)).join(''),
        )
        .join('');
    case 'table':
      return (
        inlineText(block.caption ?? []) +
        [...block.head, ...block.rows]
          .flat()
          .map(
            (cell) => inlineText(cell.content) + (cell.approval ? approvalLines(cell.approval).join('') : ''),
          )
          .join('')
      );
    case 'fields':
      return block.rows
        .map((row) =>
          row.map((field) => field.label && `${field.label}：${inlineText(field.value)}`).join(' '),
        )
        .join('');
    case 'sign-lines':
      return block.rows
        .map((row) => row.map((field) => `${field.label}：${field.value ?? ''}`).join(' '))
        .join('');
    case 'attachments':
      return `附件：${block.items.map((item, index) => (block.items.length > 1 ? `${index + 1}.` : '') + item).join('')}`;
    case 'signature':
      return (
        block.agencies.map((agency) => agency + (paper === 'form' && block.seal ? '（印章）' : '')).join('') +
        block.date
      );
    case 'imprint':
      return `${block.copies ? `抄送：${block.copies}。` : ''}${block.issuer} ${block.date}印发`;
    case 'annex':
      return block.label + inlineText(block.title) + block.blocks.map((each) => blockText(each)).join('');
    case 'dialogue':
      return block.turns.map(({ label, content }) => `${label}：${inlineText(content)}`).join('');
    case 'choices':
      return block.items.map(({ checked, content }) => (checked ? '☑' : '□') + inlineText(content)).join('');
    case 'continuation':
      return '';
    case 'page-foot':
    case 'landscape':
      return block.blocks.map((each) => blockText(each, paper)).join('');
    case 'verification':
      return `核验码：${block.code}核验地址：${block.url}`;
    default:
      return inlineText(block.content);
  }
}
