import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/documents/bundle.ts';
import type { SampleChanges } from '../../src/documents/sample.ts';
import { caseKind } from '../../src/model/kinds/case.ts';
import { layoutBundle, renderBundle } from '../../src/pdf/bundle.ts';
import { testFonts } from '../pdf/fonts.ts';
import { readPdf, taggedText } from '../pdf/read-back.ts';
import { changedCorpus, onlyEntry, projectTemplates } from './make-sample.ts';

const { clue } = caseKind.sample as { clue: Record<string, unknown> };
/** The sample case, come from the sample inspection and its order. */
const linked = { case: { clue: { ...clue, inspection: '2026-001', orders: ['2026-001'] } } };

function gather(changes: SampleChanges = linked, today?: string) {
  const corpus = changedCorpus(changes, today);
  return bundleOf(onlyEntry(corpus, 'case'), corpus, { templates: projectTemplates });
}

const lacking = (changes: SampleChanges, today?: string) =>
  gather({ ...changes, case: { ...linked.case, ...changes.case } }, today).missing.map(
    ({ message }) => message.zh,
  );

describe('the file of a case', () => {
  test('holds documents of the case and of records tied to it, by date', () => {
    const { documents, problems } = gather();
    expect(problems).toEqual([]);
    const kinds = documents.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['insp-record', 'rectify-order', 'recheck', 'decision-unit', 'delivery']),
    );
    expect(kinds).not.toContain('penalty-info');
    const dates = documents.map(({ tree }) => tree.date);
    expect(dates).toEqual([...dates].sort());
    expect(kinds.indexOf('insp-record')).toBeLessThan(kinds.indexOf('rectify-order'));
  });

  test('has as many pages on its cover as it is numbered, and tells of another number given by hand', () => {
    const archive = { number: '2026-AJ-001', on: '2026-03-20', years: 10, volumes: 1 };
    const withPages = (pages: number | undefined) =>
      gather({ ...linked, case: { ...linked.case, archive: { ...archive, pages } } }).cover(31);
    for (const pages of [undefined, 31]) expect(withPages(pages).problems).toEqual([]);
    const other = withPages(58);
    expect(other.problems).toMatchObject([
      { code: 'document/pages', severity: 'warning', path: ['archive', 'pages'] },
    ]);
    expect(other.problems[0]!.message.zh).toContain('58 页');
    expect(JSON.stringify(other.tree)).toContain('1卷，31页');
  });

  test('has the title and number of each as printed', () => {
    expect(gather().documents.find(({ kind }) => kind === 'decision-unit')).toMatchObject({
      name: '行政处罚决定书（单位）',
      number: '（示）应急罚〔2026〕1号',
    });
  });

  test('is numbered through, and its contents name the pages on which documents stand', async () => {
    const fonts = testFonts();
    const bundle = gather();
    const laid = layoutBundle(bundle.documents, fonts);
    const contents = bundle.contents(laid.pages.map(({ first, last }) => `${first}—${last}`));
    const front = [
      { tree: bundle.cover(laid.pages.at(-1)!.last).tree!, name: '案卷（首页）' },
      { tree: contents.tree!, name: '卷内目录' },
    ];
    const { title, author, date } = bundle;
    const { bytes } = renderBundle(front, bundle.documents, laid, { title, author, date }, fonts);
    await readPdf(bytes, async (pdf) => {
      expect(pdf.numPages).toBe(2 + laid.pages.at(-1)!.last);
      for (const [index, { first, last }] of laid.pages.entries()) {
        for (let number = first; number <= last; number++) {
          const { items } = await (await pdf.getPage(2 + number)).getTextContent();
          const texts = items.flatMap((item) => ('str' in item ? [item.str] : []));
          expect(texts).toContain(String(number));
          if (number === first)
            expect(texts.join('').replace(/\s/gu, '')).toContain(
              bundle.documents[index]!.name.replace(/\s/gu, ''),
            );
        }
      }
      const outline = await pdf.getOutline();
      expect(outline.map((each) => each.title)).toEqual(
        [...front, ...bundle.documents].map(({ name }) => name),
      );
    });
    const said = (await taggedText(bytes)).join('').replace(/\s/gu, '');
    for (const { first, last } of laid.pages) expect(said).toContain(`${first}—${last}`);
  });

  test('a document that cannot be made is named, the others are there', () => {
    const { documents, problems } = gather({ ...linked, agency: { payment: undefined } });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['document/missing-value']));
    const kinds = documents.map(({ kind }) => kind);
    expect(kinds).not.toContain('decision-unit');
    expect(kinds).toContain('delivery');
  });
});

describe('what a file must hold', () => {
  test('nothing is wanting that there is a record of', () => {
    expect(lacking({}).join('\n')).not.toMatch(/决定书|送达回执|现场检查记录/u);
  });

  test('the record of the inspection a case came from', () => {
    expect(lacking({ inspection: { record: undefined } })).toContainEqual(
      expect.stringContaining('案卷缺少现场检查记录：线索来自检查'),
    );
  });

  test('the receipt, once the term of service is over', () => {
    const unserved = { case: { deliveries: [], executions: [], closing: undefined, archive: undefined } };
    expect(lacking(unserved, '2026-02-09').join('\n')).not.toContain('文书送达回执');
    expect(lacking(unserved, '2026-03-31')).toContainEqual(expect.stringContaining('案卷缺少文书送达回执'));
  });

  test('the notice of a hearing where the fine asks for one, by the law of the day', () => {
    const large = { penalty: { fine: 50000, fineInWords: '伍万元整' } };
    const notice = gather({ ...linked, ...large }).missing.find(({ message }) =>
      message.zh.includes('拟作出的处罚属于'),
    );
    expect(notice?.basis).toEqual(['《中华人民共和国行政处罚法》第六十三条第一款']);
    expect(lacking({}).join('\n')).not.toContain('拟作出的处罚属于');
  });
});
