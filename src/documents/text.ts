import type { Approval, Block, DocumentTree, Inline, Masthead, PaperStyle, TableCell } from './tree.ts';

/** The text of runs; a box is □ or ☑, a break begins a new line. */
export function inlineText(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if (run.type === 'break') return '\n';
      if (run.type === 'checkbox') return run.checked ? '☑' : '□';
      return run.text;
    })
    .join('');
}

/** 份号、密级、紧急程度 above a masthead, as far as there are any. */
export function mastheadMarks({ serial, secrecy, urgency }: Masthead): string[] {
  return [serial, secrecy, urgency].filter((mark) => mark !== undefined);
}

/** A label with the colon that stands between it and its value. */
export const withColon = (label: string): string =>
  /[：:]$/u.test(label) || label === '' ? label : `${label}：`;

/** What an approval prints for the hand: one line a signer, and the words of the date. */
export function approvalLines({ signers, date }: Approval): string[] {
  const named = (label: string, value = '') => `${withColon(label)}${value}`;
  const lines = signers.map(
    ({ label, certificate }) =>
      named(label) + (certificate ? ` ${named(certificate.label, certificate.value)}` : ''),
  );
  return date ? [...lines, '年 月 日'] : lines;
}

const cellText = ({ content, approval }: TableCell) =>
  [inlineText(content), ...(approval ? approvalLines(approval) : [])].filter(Boolean).join(' ');

const cells = (row: readonly TableCell[]) => row.map(cellText).join('\t');

function attachmentLines(items: readonly string[]): string[] {
  if (items.length === 1) return [`附件：${items[0]}`];
  return items.map((item, index) => `${index === 0 ? '附件：' : ''}${index + 1}. ${item}`);
}

function blockLines(block: Block, paper: PaperStyle): string[] {
  switch (block.type) {
    case 'masthead':
      return [...mastheadMarks(block), block.agencies.join('\n') + (block.suffix ?? '')];
    case 'form-head':
      return [block.heading, block.title + (block.variant ?? '')];
    case 'number':
      return [block.signer === undefined ? block.text : `${block.text}\t签发人：${block.signer}`];
    case 'list':
      return block.items.flatMap((item) => item.flatMap((each) => blockLines(each, paper)));
    case 'table':
      return [
        ...(block.caption ? [inlineText(block.caption)] : []),
        ...[...block.head, ...block.rows].map(cells),
      ];
    case 'fields':
      return block.rows.map((row) =>
        row.map(({ label, value }) => withColon(label) + inlineText(value)).join('\t'),
      );
    case 'attachments':
      return attachmentLines(block.items);
    case 'signature':
      return [
        ...block.agencies.map((agency) => (paper === 'form' && block.seal ? `${agency}（印章）` : agency)),
        block.date,
      ];
    case 'sign-lines':
      return block.rows.map((row) =>
        row.map(({ label, value }) => withColon(label) + (value ?? '')).join('\t'),
      );
    case 'imprint':
      return [
        ...(block.copies === undefined ? [] : [`抄送：${block.copies}。`]),
        `${block.issuer}\t${block.date}印发`,
      ];
    case 'annex':
      return [
        block.label,
        inlineText(block.title),
        ...block.blocks.flatMap((each) => blockLines(each, paper)),
      ];
    case 'dialogue':
      return block.turns.map(({ label, content }) => withColon(label) + inlineText(content));
    case 'choices':
      return block.items.map(({ checked, content }) =>
        inlineText([{ type: 'checkbox', checked }, ...content]),
      );
    // Heads of further pages repeat what is said already.
    case 'continuation':
      return [];
    case 'page-foot':
    case 'landscape':
      return block.blocks.flatMap((each) => blockLines(each, paper));
    case 'verification':
      return [`核验码：${block.code}`, `核验地址：${block.url}`];
    default:
      return [inlineText(block.content)];
  }
}

/** What a document says, one paragraph or row a line, in reading order: what extracting text from its PDF must give back. */
export function treeText(tree: Pick<DocumentTree, 'blocks' | 'paper'>): string {
  return tree.blocks.flatMap((block) => blockLines(block, tree.paper)).join('\n');
}
