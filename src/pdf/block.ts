/** Blocks of the document tree → laid-out pieces in sections; one function per kind of block. */
import type { Annex, Block, DocumentTree, Inline, Landscape, List, PageFoot } from '../documents/tree.ts';
import { layArea, layFields, laySignLines } from './forms.ts';
import { layCopies, layImprint, laySignature, layVerification } from './foot.ts';
import {
  baselineOf,
  cellOf,
  reachTo,
  setText,
  slice,
  textSlices,
  widthOf,
  type Context,
  type Slice,
} from './flow.ts';
import type { Item } from './frame.ts';
import { layFormHead, layMasthead, layNumber, layTitle } from './heads.ts';
import { layAttachments, layHeading, layParagraph } from './prose.ts';
import { acrossOf } from './paper.ts';
import { layChoices, layContinuation, layDialogue } from './records.ts';
import { emptySection, type Piece, type Section } from './section.ts';
import { layTableBlock } from './table-block.ts';
import { addTag } from './tags.ts';

/** Lays out a whole document: one section for its main part, one for each annex. */
export function layDocument(context: Context, tree: DocumentTree): Section[] {
  const sections: Section[] = [emptySection(context.paper)];
  const imprint: Slice[] = [];
  tree.blocks.forEach((block, index) => {
    const section = sections.at(-1)!;
    if (block.type === 'annex') sections.push(layAnnex(context, block));
    else if (block.type === 'landscape') sections.push(layLandscape(context, block));
    else if (block.type === 'imprint') imprint.push(...layImprint(context, block));
    else {
      // What follows landscape pages stands on upright ones again.
      if (section.paper.across && !isPinned(block)) sections.push(emptySection(context.paper));
      const last = sections.at(-1)!;
      layBlock(
        last.paper.across ? acrossContext(context) : context,
        last,
        block,
        tree.blocks[index - 1],
        tree.blocks[index + 1],
      );
    }
  });
  sections.at(-1)!.foot.push(...imprint);
  return sections.filter(({ pieces, foot, everyFoot }) => pieces.length + foot.length + everyFoot.length > 0);
}

function isPinned(block: Block): boolean {
  return block.type === 'copies' || block.type === 'verification' || block.type === 'page-foot';
}

/** Space above and below a table. */
const tableGap = 6;

function layBlock(context: Context, section: Section, block: Block, previous?: Block, next?: Block): void {
  const start = section.pieces.length;
  layPieces(context, section, block, previous, next);
  const first = section.pieces[start];
  if (first && section.pieces[start - 1]?.type === 'table') first.before = Math.max(first.before, tableGap);
}

function layPieces(context: Context, section: Section, block: Block, previous?: Block, next?: Block): void {
  const { pieces, foot } = section;
  const { body, style } = context.paper;
  const official = style === 'gongwen';
  const blankLine = official ? body.pitch : body.pitch / 2;
  switch (block.type) {
    case 'masthead':
      pieces.push(...layMasthead(context, block, next?.type !== 'number'));
      break;
    case 'form-head':
      pieces.push(...layFormHead(context, block));
      break;
    case 'number': {
      const underMasthead = previous?.type === 'masthead';
      const before = underMasthead ? 2 * body.pitch : 6;
      pieces.push(...layNumber(context, block, { redLine: underMasthead, before }));
      break;
    }
    case 'title': {
      const underHead = previous?.type === 'number' || previous?.type === 'masthead';
      const before = underHead ? 2 * body.pitch : blankLine;
      context.outline.last = 1;
      pieces.push(...layTitle(context, block, addTag(context.tag, 'H1'), 1, pieces.length > 0 ? before : 0));
      break;
    }
    case 'addressee':
      pieces.push(
        ...textSlices(context, block.content, body, { tag: addTag(context.tag, 'P'), before: blankLine }),
      );
      break;
    case 'heading':
      pieces.push(...layHeading(context, block, official && headIsAbove(previous) ? blankLine : 0));
      break;
    case 'paragraph':
      pieces.push(...layParagraph(context, block, headIsAbove(previous) ? blankLine : 0));
      break;
    case 'list':
      layList(context, section, block);
      break;
    case 'table':
      layTableBlock(context, pieces, block, headIsAbove(previous) ? blankLine : tableGap);
      break;
    case 'fields':
      pieces.push(...spaced(layFields(context, block), headIsAbove(previous) ? 8 : 2));
      break;
    case 'attachments':
      keepLast(pieces);
      pieces.push(...layAttachments(context, block));
      break;
    case 'signature':
      keepLast(pieces);
      pieces.push(...laySignature(context, block));
      break;
    case 'sign-lines':
      keepLast(pieces);
      pieces.push(...spaced(laySignLines(context, block), 6));
      break;
    case 'note':
      keepLast(pieces);
      pieces.push(
        ...textSlices(context, block.content, context.paper.note, {
          tag: addTag(context.tag, 'P'),
          indent: 2 * cellOf(context.paper.note),
          whole: false,
        }),
      );
      break;
    case 'area':
      pieces.push(...layArea(context, block));
      break;
    case 'dialogue':
      pieces.push(...spaced(layDialogue(context, block), 2));
      break;
    case 'choices':
      pieces.push(...layChoices(context, block));
      break;
    case 'continuation':
      section.everyHead.push(...layContinuation(context, block));
      break;
    case 'page-foot':
      section.everyFoot.push(...layPageFoot(context, block));
      break;
    case 'landscape':
      // Inside other blocks there is no page to turn.
      block.blocks.forEach((each, at) =>
        layBlock(context, section, each, block.blocks[at - 1], block.blocks[at + 1]),
      );
      break;
    case 'copies':
      foot.push(
        ...layCopies(
          context,
          block,
          [previous, next].find((each) => each?.type === 'verification'),
        ),
      );
      break;
    case 'verification':
      // Beside a copies footer it stands in the same strip.
      if (previous?.type !== 'copies' && next?.type !== 'copies')
        foot.push(...layVerification(context, block));
      break;
    case 'imprint':
      foot.push(...layImprint(context, block));
      break;
    case 'annex':
      // An annex inside an annex follows it without a page of its own.
      pieces.push(...layAnnex(context, block).pieces);
      break;
  }
}

function headIsAbove(block: Block | undefined): boolean {
  return block?.type === 'title' || block?.type === 'number' || block?.type === 'form-head';
}

function spaced(slices: Slice[], before: number): Slice[] {
  const first = slices[0];
  if (first) first.before = Math.max(first.before, before);
  return slices;
}

/** Binds the next piece to the end of what is there, so that it never stands alone on a page. */
function keepLast(pieces: readonly Piece[]): void {
  const last = pieces.at(-1);
  if (last) last.keep = true;
}

/** Items begin with an indent of two characters like paragraphs and go on at the left edge. */
function layList(context: Context, section: Section, block: List): void {
  const { pieces } = section;
  const style = context.paper.body;
  const cell = cellOf(style);
  const list = addTag(context.tag, 'L', { ordered: block.ordered });
  block.items.forEach((blocks, index) => {
    const item = addTag(list, 'LI');
    const label = block.ordered ? `${(block.start ?? 1) + index}.` : '•';
    const labelTag = addTag(item, 'Lbl');
    const inner: Context = { ...context, tag: addTag(item, 'LBody') };
    const indent = 2 * cell;
    const gap = widthOf(context, label, style) + cell / 4;
    const first = blocks[0];
    const items: Item[] = [];
    setText(
      context,
      label,
      style,
      { x: context.left + indent, baseline: baselineOf(style), tag: labelTag },
      items,
    );
    reachTo(items, context.left + indent + gap);
    let rest = blocks;
    if (first?.type === 'paragraph') {
      const lines = layParagraph(inner, first, 0, { indent: indent + gap });
      lines[0]!.items.unshift(...items);
      pieces.push(...lines);
      rest = blocks.slice(1);
    } else pieces.push(slice(style.pitch, items, { keep: true }));
    const nested: Context = { ...inner, left: context.left + indent, width: context.width - indent };
    rest.forEach((each, at) => {
      layBlock(
        each.type === 'paragraph' ? inner : nested,
        section,
        each,
        at === 0 ? first : rest[at - 1],
        rest[at + 1],
      );
    });
  });
}

/** Lines to sign and the like, without the tables and feet that only pages have. */
function layPageFoot(context: Context, block: PageFoot): Slice[] {
  const part = emptySection(context.paper);
  block.blocks.forEach((each, at) =>
    layBlock(context, part, each, block.blocks[at - 1], block.blocks[at + 1]),
  );
  return part.pieces.filter((piece) => piece.type === 'slice');
}

/** Lays out blocks on pages that lie across. */
function layLandscape(context: Context, block: Landscape): Section {
  const across = acrossContext(context);
  const section = emptySection(across.paper);
  block.blocks.forEach((each, at) =>
    layBlock(across, section, each, block.blocks[at - 1], block.blocks[at + 1]),
  );
  return section;
}

function acrossContext(context: Context): Context {
  const paper = acrossOf(context.paper);
  return { ...context, paper, width: paper.area.width };
}

/** 7.3.7: label at the head of the page, title centred on the third line. */
function layAnnex(upright: Context, block: Annex): Section {
  const context = block.landscape ? acrossContext(upright) : upright;
  const section = emptySection(context.paper);
  const { annexLabel, body } = context.paper;
  const part: Context = { ...context, tag: addTag(context.tag, 'Sect'), outline: { last: 1, offset: 2 } };
  const label: Inline[] = [{ type: 'text', text: block.label }];
  section.pieces.push(...textSlices(part, label, annexLabel, { tag: addTag(part.tag, 'P'), whole: true }));
  section.pieces.push(...layTitle(part, { content: block.title }, addTag(part.tag, 'H2'), 2, body.pitch));
  part.outline.last = 2;
  block.blocks.forEach((each, index) => {
    const previous = index === 0 ? ({ type: 'title', content: [] } as Block) : block.blocks[index - 1];
    layBlock(part, section, each, previous, block.blocks[index + 1]);
  });
  return section;
}
