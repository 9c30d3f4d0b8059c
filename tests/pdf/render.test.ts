import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { frameText, layout, openFonts, renderPdf } from '../../src/pdf/render.ts';
import { tagText } from '../../src/pdf/tags.ts';
import { testFonts } from './fonts.ts';
import { printedText, readPdf, taggedText, unwrapped } from './read-back.ts';
import { decision, notice, paragraph, plan, samples, text } from './samples.ts';

const fonts = testFonts();

/** The part of an outline entry the tests look at. */
type Outline = { title: string; items: Outline }[];

/** A document of one paragraph. */
function single(value: string, paper: DocumentTree['paper'] = 'gongwen'): DocumentTree {
  return {
    kind: 'note',
    paper,
    title: '说明',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'note', id: 'n-1' },
    blocks: [paragraph(value)],
  };
}

describe.each(Object.entries(samples))('%s', (_, tree) => {
  test('reads back exactly as it was written', async () => {
    const { bytes } = await renderPdf(tree, fonts);
    expect(unwrapped(await taggedText(bytes), printedText(tree))).toBe(printedText(tree));
  });

  test('lies on the page as before', () => {
    const { pages, root, problems } = layout(tree, fonts);
    expect(problems).toEqual([]);
    expect(frameText(pages)).toMatchSnapshot('frames');
    expect(tagText(root)).toMatchSnapshot('tags');
  });

  test('stays inside the sheet, and its text inside the type area', () => {
    for (const page of layout(tree, fonts).pages) {
      for (const item of page.items) {
        if (item.type !== 'text') continue;
        const right = item.advances.slice(0, -1).reduce((sum, advance) => sum + advance, item.x);
        expect(item.x).toBeGreaterThan(70);
        expect(right).toBeLessThan(page.width - 70);
        expect(item.y).toBeLessThan(page.height - 40);
      }
    }
  });

  test('gives the same bytes again, also after other documents', async () => {
    const first = await renderPdf(tree, fonts);
    await renderPdf(single('⼀⼆㐀⻬，Kangxi radicals ⼈ before'), fonts);
    await renderPdf(tree === plan ? notice : plan, fonts);
    const second = await renderPdf(tree, fonts);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

test('a document of this shape has the pages it should', () => {
  const counts = Object.fromEntries(
    Object.entries(samples).map(([name, tree]) => [name, layout(tree, fonts).pages.length]),
  );
  expect(counts).toEqual({ decision: 2, order: 1, notice: 4, plan: 4 });
});

describe('a PDF says what it is', () => {
  test('in title, author, language, outline, conformance', async () => {
    const { bytes } = await renderPdf(decision, fonts);
    const { info, metadata } = await readPdf(bytes, (pdf) => pdf.getMetadata());
    expect(info).toMatchObject({
      Title: decision.title,
      Author: decision.author,
      Language: 'zh-CN',
      PDFFormatVersion: '1.7',
    });
    expect(info).toMatchObject({ CreationDate: 'D:20260304160000Z' });
    expect(metadata!.get('dc:title')).toBe(decision.title);
    expect(metadata!.get('pdfaid:part')).toBe('3');
    expect(metadata!.get('pdfaid:conformance')).toBe('A');
    expect(metadata!.get('pdfuaid:part')).toBe('1');
    expect(info).toMatchObject({ IsLinearized: false });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Marked true/);
  });

  test('in an outline that follows the headings', async () => {
    const { bytes } = await renderPdf(plan, fonts);
    const [title] = await readPdf(bytes, (pdf) => pdf.getOutline() as Promise<Outline>);
    expect(title!.items.map((entry) => entry.title)).toEqual([
      '一、指导思想',
      '二、执法力量和工作日',
      '三、分区任务',
      '四、工作要求',
    ]);
    expect(title!.items[1]!.items[0]!.items[1]!.items.map((entry) => entry.title)).toEqual(['（1）钢铁企业']);
  });

  test('when its title holds signs that XML cannot', async () => {
    const tree = { ...single('正文'), title: '甲&乙<丙>公司', subject: '1 < 2 & 3' };
    const { bytes } = await renderPdf(tree, fonts);
    const { info, metadata } = await readPdf(bytes, (pdf) => pdf.getMetadata());
    expect(info).toMatchObject({ Title: '甲&乙<丙>公司', Subject: '1 < 2 & 3' });
    expect(metadata!.get('dc:title')).toBe('甲&乙<丙>公司');
  });

  test('in a structure tree with table heads, spans and figure text', async () => {
    const { bytes } = await renderPdf(decision, fonts);
    const tree = await readPdf(bytes, async (pdf) =>
      JSON.stringify(await (await pdf.getPage(2)).getStructTree()),
    );
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain('"alt":"核验二维码：https://gongshi.example.gov.cn/v/K7Q29F4M"');
    expect(tree).toContain('"role":"TH"');
    expect(tree).toContain('"role":"TR"');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/ColSpan 3');
    expect(raw).toContain('/Scope /Column');
    expect(raw).toContain('/Scope /Row');
    expect(raw).not.toContain('/FontFile3');
  });
});

describe('characters', () => {
  test('that no font has are errors that name them and the record, and are not left blank', async () => {
    const { problems, bytes } = await renderPdf(single('企业名称：甲\u{1F600}乙'), fonts);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'pdf/missing-glyph',
      severity: 'error',
      codePoint: 'U+1F600',
      record: { kind: 'note', id: 'n-1' },
    });
    expect(problems[0]!.message.zh).toContain('note n-1 中的“\u{1F600}”（U+1F600）');
    expect((await taggedText(bytes)).join('')).toBe('企业名称：甲〓乙');
  });

  test('that only another typeface has are set in it and told', () => {
    const tree = {
      ...single(''),
      blocks: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: '㐆', voice: 'kai' as const }],
        },
      ],
    };
    const [problem] = layout(tree, fonts).problems;
    expect(problem).toMatchObject({
      code: 'pdf/substituted-glyph',
      severity: 'info',
      codePoint: 'U+3406',
      role: 'kai',
    });
  });

  test('outside the basic plane, radicals and doubles come back as they went in', async () => {
    const value = '𬉼𠳐一⼀、人⼈，⋯与…，－与‑，〇与○，“引”‘号’——破折号……';
    const { bytes, problems } = await renderPdf(single(value), fonts);
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(unwrapped(await taggedText(bytes), value)).toBe(value);
    const after = await renderPdf(single('一人…－'), fonts);
    expect((await taggedText(after.bytes)).join('')).toBe('一人…－');
  });

  test('of any prose come back exactly', async () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('安全生产', '监督检查', '第三十六条', '依法', '处罚决定') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('，', '。', '《', '》', '“', '”', '（', '）', '、', '；', '——', '……', '·'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '2026年3月5日',
          '35,000.00元',
          '3.5%',
          'GT-101',
          'AQ 3013',
          'kV·A',
          '（示）应急罚〔2026〕7号',
        ),
      },
      { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9]{1,30}$/) },
    );
    const prose = fc
      .array(piece, { minLength: 20, maxLength: 150, size: 'max' })
      .map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(prose, fc.constantFrom('gongwen' as const, 'form' as const), async (value, paper) => {
        const { bytes } = await renderPdf(single(value, paper), fonts);
        expect(unwrapped(await taggedText(bytes), value)).toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});

describe('fonts', () => {
  test('of compressed or foreign kinds are refused by what they are', () => {
    const fake = (signature: string): Uint8Array =>
      Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(40)]);
    expect(() => openFonts({ song: fake('wOFF') })).toThrow('WOFF 压缩字体');
    expect(() => openFonts({ song: fake('wOF2') })).toThrow('WOFF2 压缩字体');
    expect(() => openFonts({ song: fake('OTTO') })).toThrow('CFF 轮廓');
    expect(() => openFonts({ song: fake('ttcf') })).toThrow('字体集合');
    expect(() => openFonts({ song: new Uint8Array(3) })).toThrow('无法识别的数据');
  });

  test('that are cut off are refused', () => {
    const whole = fonts.faces[0]!.sfnt.bytes;
    expect(() => openFonts({ song: whole.subarray(0, 100_000) })).toThrow('文件不完整');
  });

  test('that serve two roles are embedded once', async () => {
    const { bytes } = await renderPdf(
      { ...single('宋体正文'), blocks: [paragraph('宋体正文'), { type: 'note', content: text('（附注）') }] },
      fonts,
    );
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/FontFile2/g),
    ).toHaveLength(1);
  });
});
