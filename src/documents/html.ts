import { encode } from 'uqr';
import { escapeHtml } from '../base/text.ts';
import { approvalLines, mastheadMarks } from './text.ts';
import type { Approval, Block, DocumentTree, Inline, Table, TableCell } from './tree.ts';

/** Widths are classes of the stylesheet: the site's policy allows no style in the markup. */
const emsClass = (ems: number | 'rest') => (ems === 'rest' ? 'rest' : Math.min(30, Math.ceil(ems / 2) * 2));
const shareClass = (share: number) => Math.min(95, Math.max(5, Math.round(share * 20) * 5));

function inline(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      switch (run.type) {
        case 'break':
          return '<br>';
        case 'checkbox':
          return `<span class="doc-box" role="img" aria-label="${run.checked ? '已选' : '未选'}">${run.checked ? '☑' : '□'}</span>`;
        case 'fill':
          return `<span class="doc-fill doc-ems-${emsClass(run.ems)}">${escapeHtml(run.text)}</span>`;
        default: {
          const text = escapeHtml(run.text);
          if (run.voice === 'strong') return `<strong>${text}</strong>`;
          return run.voice ? `<span class="doc-${run.voice}">${text}</span>` : text;
        }
      }
    })
    .join('');
}

function approvalHtml(approval: Approval): string {
  return approvalLines(approval)
    .map((line) => `<p class="doc-approval">${escapeHtml(line)}</p>`)
    .join('');
}

function cell(given: TableCell, columnAlign: string, column: boolean): string {
  const { content, colspan, rowspan, head, align = columnAlign } = given;
  const tag = column || head ? 'th' : 'td';
  const spans = (colspan ? ` colspan="${colspan}"` : '') + (rowspan ? ` rowspan="${rowspan}"` : '');
  const scope = column
    ? colspan
      ? ' scope="colgroup"'
      : ' scope="col"'
    : head
      ? rowspan
        ? ' scope="rowgroup"'
        : ' scope="row"'
      : '';
  const classes = [
    align === 'start' ? '' : `doc-${align}`,
    given.vertical ? 'doc-vertical' : '',
    given.indent ? 'doc-indent' : '',
    given.struck ? 'doc-struck' : '',
  ].filter(Boolean);
  const place = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const approval = given.approval ? approvalHtml(given.approval) : '';
  return `<${tag}${scope}${spans}${place}>${inline(content)}${approval}</${tag}>`;
}

/** Rows of cells, each with the alignment of its column, counting columns that cells above and to the left reach into. */
function rows(table: Table, section: readonly TableCell[][], column: boolean): string {
  const taken = table.columns.map(() => 0);
  return section
    .map((row) => {
      let at = 0;
      const cells = row.map((each) => {
        while ((taken[at] ?? 0) > 0) at += 1;
        const align = table.columns[at]?.align ?? 'start';
        for (let across = 0; across < (each.colspan ?? 1); across += 1) taken[at++] = each.rowspan ?? 1;
        return cell(each, align, column);
      });
      taken.forEach((left, index) => (taken[index] = Math.max(0, left - 1)));
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
}

function table(block: Table): string {
  const caption = block.caption ? `<caption>${inline(block.caption)}</caption>` : '';
  const total = block.columns.reduce((sum, { weight }) => sum + weight, 0);
  const columns = block.columns
    .map(({ weight }) => `<col class="doc-col-${shareClass(weight / total)}">`)
    .join('');
  return (
    `<div class="doc-table" role="group" aria-label="表格" tabindex="0"><table>${caption}<colgroup>${columns}</colgroup>` +
    (block.head.length > 0 ? `<thead>${rows(block, block.head, true)}</thead>` : '') +
    `<tbody>${rows(block, block.rows, false)}</tbody></table></div>`
  );
}

const pairs = (entries: readonly [label: string, value: string][]) =>
  entries.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${value}</dd></div>`).join('');

const marks = (texts: readonly string[]) =>
  texts.length === 0 ? '' : `<p class="doc-marks">${lines(texts)}</p>`;

const lines = (texts: readonly string[]) => texts.map(escapeHtml).join('<br>');

/** The QR code as one path: a run of dark modules is a rectangle. */
function codeSvg(url: string): string {
  const modules = encode(url, { border: 0, ecc: 'M' }).data;
  const runs = modules.flatMap((row, y) => {
    const text = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...text.matchAll(/1+/gu)].map(
      ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  const size = modules.length;
  return (
    `<svg class="doc-code" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label="核验二维码">` +
    `<path d="${runs.join('')}"/></svg>`
  );
}

function block(each: Block, level: number): string {
  const heading = (depth: number, name: string, content: string) => {
    const tag = `h${Math.min(6, depth)}`;
    return `<${tag} class="doc-${name}">${content}</${tag}>`;
  };
  switch (each.type) {
    case 'masthead':
      return `${marks(mastheadMarks(each))}<p class="doc-masthead">${lines(each.agencies)}${escapeHtml(each.suffix ?? '')}</p>`;
    case 'form-head':
      return (
        `<p class="doc-form-heading doc-rule-${each.rule}">${escapeHtml(each.heading)}</p>` +
        heading(level, 'title', escapeHtml(each.title + (each.variant ?? '')))
      );
    case 'number': {
      const signer = each.signer === undefined ? '' : `<span>签发人：${escapeHtml(each.signer)}</span>`;
      return `<p class="doc-number">${escapeHtml(each.text)}${signer}</p>`;
    }
    case 'title':
      return heading(level, 'title', inline(each.content));
    case 'heading':
      return heading(level + each.level, `heading-${each.level}`, inline(each.content));
    case 'paragraph': {
      const classes = [each.indent === false ? 'doc-flush' : '', each.align ? `doc-${each.align}` : ''];
      const named = classes.filter(Boolean).join(' ');
      return `<p${named ? ` class="${named}"` : ''}>${inline(each.content)}</p>`;
    }
    case 'list': {
      const tag = each.ordered ? 'ol' : 'ul';
      const start = each.ordered && (each.start ?? 1) !== 1 ? ` start="${each.start}"` : '';
      return `<${tag}${start}>${each.items.map((item) => `<li>${blocks(item, level)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(each);
    case 'fields':
      return each.rows
        .map(
          (row) =>
            `<dl class="doc-fields">${pairs(row.map(({ label, value }) => [label, inline(value)]))}</dl>`,
        )
        .join('');
    case 'attachments': {
      const items = each.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
      return `<div class="doc-attachments"><p>附件：</p><ol>${items}</ol></div>`;
    }
    case 'signature': {
      const seal = each.seal ? ' doc-seal' : '';
      return `<p class="doc-signature${seal}">${lines(each.agencies)}<br>${escapeHtml(each.date)}</p>`;
    }
    case 'sign-lines':
      return each.rows
        .map(
          (row) =>
            `<dl class="doc-sign">${pairs(row.map(({ label, value }) => [label, escapeHtml(value ?? '')]))}</dl>`,
        )
        .join('');
    case 'imprint':
      return (
        `<footer class="doc-imprint">` +
        (each.copies === undefined ? '' : `<p>抄送：${escapeHtml(each.copies)}。</p>`) +
        `<p><span>${escapeHtml(each.issuer)}</span><span>${escapeHtml(each.date)}印发</span></p></footer>`
      );
    case 'annex':
      return (
        `<section class="doc-annex"><p class="doc-annex-label">${escapeHtml(each.label)}</p>` +
        `${heading(level + 1, 'title', inline(each.title))}${blocks(each.blocks, level + 1)}</section>`
      );
    case 'dialogue':
      return `<dl class="doc-dialogue">${pairs(each.turns.map(({ label, content }) => [label, inline(content)]))}</dl>`;
    case 'choices': {
      const items = each.items.map(
        ({ checked, content }) => `<li>${inline([{ type: 'checkbox', checked }, ...content])}</li>`,
      );
      return `<ul class="doc-choices">${items.join('')}</ul>`;
    }
    // There are no further pages.
    case 'continuation':
      return '';
    case 'page-foot':
    case 'landscape':
      return `<div class="doc-${each.type}">${blocks(each.blocks, level)}</div>`;
    case 'verification':
      return (
        `<p class="doc-verification">${codeSvg(each.url)}<span>核验码 <strong>${escapeHtml(each.code)}</strong><br>` +
        `<a href="${escapeHtml(each.url)}">${escapeHtml(each.url)}</a></span></p>`
      );
    default:
      return `<p class="doc-${each.type}">${inline(each.content)}</p>`;
  }
}

function blocks(list: readonly Block[], level: number): string {
  return list.map((each) => block(each, level)).join('\n');
}

/**
 * The document as accessible HTML for the site: the same order and headings as on paper, tables with scoped heads,
 * labels and values as definition lists. `level` is the heading level of the document's title.
 */
export function treeToHtml(tree: DocumentTree, level: 1 | 2 | 3 = 1): string {
  return `<article class="doc doc-${tree.paper}" lang="zh-CN">\n${blocks(tree.blocks, level)}\n</article>\n`;
}
