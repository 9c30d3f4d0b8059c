import { describe, expect, it, test } from 'vitest';
import {
  findCitations,
  formatCitation,
  parseCitations,
  type CitationOptions,
} from '../../src/base/citation.ts';

const imported: CitationOptions = { imported: true };

function locators(text: string, options?: CitationOptions) {
  const reading = parseCitations(text, options);
  return reading.ok ? reading.value.map((each) => [each.law, ...each.locators]) : reading;
}

describe('citations as documents have them', () => {
  test.each([
    '《中华人民共和国安全生产法》第九十七条',
    '《中华人民共和国安全生产法》第九十七条第（三）项',
    '《中华人民共和国安全生产法》第九十七条第（三）项、第（四）项',
    '《中华人民共和国安全生产法》第七十八条第二款',
    '《中华人民共和国安全生产法》第一百一十四条第一款第（一）项',
    '《中华人民共和国安全生产法》第三十条第一款、第二款',
    '《中华人民共和国安全生产法》第三十条、第四十一条第二款',
    '《中华人民共和国刑法》第一百三十四条之一第（二）项',
    '《示例条例》第六条第（一）项第2目',
    '《示例条例》（2021年修正）第六条',
    '《关于修改〈示例条例〉的决定》第一条',
  ])('%s is parsed and written the same', (text) => {
    const reading = parseCitations(text);
    expect(reading.ok).toBe(true);
    if (reading.ok) {
      expect(reading.value.map(formatCitation)).toEqual([text]);
      expect([reading.value[0]!.start, reading.value[0]!.end]).toEqual([0, [...text].length]);
    }
  });

  it('takes several laws and joins', () => {
    expect(locators('《甲法》第三条第一款和第二款、第五条；《乙法》第二条及第四条')).toEqual([
      ['甲法', { article: 3, paragraph: 1 }, { article: 3, paragraph: 2 }, { article: 5 }],
      ['乙法', { article: 2 }, { article: 4 }],
    ]);
  });

  it('shares paragraph and article with the place before', () => {
    expect(locators('《甲法》第三条第一款第（一）项、第（二）项、第二款第（一）项')).toEqual([
      [
        '甲法',
        { article: 3, paragraph: 1, item: 1 },
        { article: 3, paragraph: 1, item: 2 },
        { article: 3, paragraph: 2, item: 1 },
      ],
    ]);
  });

  it('takes 第三项 for 第（三）项 and writes the bracketed form', () => {
    const reading = parseCitations('《甲法》第三条第三项');
    expect(reading.ok && reading.value.map(formatCitation)).toEqual(['《甲法》第三条第（三）项']);
  });

  it('follows a declared alias', () => {
    const reading = parseCitations('《示例省安全生产条例》（以下简称《条例》）第三条；《条例》第四条');
    expect(reading).toMatchObject({
      ok: true,
      value: [
        { law: '示例省安全生产条例', alias: '条例' },
        { law: '示例省安全生产条例', start: 25, end: 32 },
      ],
    });
    expect(parseCitations('《条例》第四条', { aliases: { 条例: '示例省安全生产条例' } })).toMatchObject({
      value: [{ law: '示例省安全生产条例' }],
    });
  });
});

describe('refusals name the first place', () => {
  test.each([
    ['', 0, '应为《法律全称》'],
    ['安全生产法第九条', 0, '应为《法律全称》'],
    ['《安全生产法》', 7, '应为“第×条”'],
    ['《安全生产法第九条', 0, '书名号没有收尾'],
    ['《》第九条', 0, '书名号内没有名称'],
    ['《关于修改《安全生产法》的决定》第一条', 5, '应写〈〉'],
    ['《安全生产法》第97条', 7, '条的序数应写汉字数字'],
    ['《安全生产法》第一百一条', 7, '不是规范的数字'],
    ['《安全生产法》第零条', 7, '1 至 1300'],
    ['《安全生产法》第九十七条第(三)项', 12, '应写作“第（×）项”'],
    ['《安全生产法》第九十七条（三）项', 12, '应写作“第（×）项”'],
    ['《安全生产法》第二款', 7, '之前应写明条'],
    ['《安全生产法》第三条第（一）项第二款', 15, '次序不对'],
    ['《安全生产法》第三条第1目', 10, '目之前应写明项'],
    ['《安全生产法》第三条至第五条', 10, '应结束'],
    ['《安全生产法》第三条 ', 10, '应结束'],
  ])('%s', (text, at, reason) => {
    const reading = parseCitations(text);
    expect(reading).toMatchObject({ ok: false, at });
    if (!reading.ok) expect(reading.why.zh).toContain(reason);
  });
});

describe('imports', () => {
  test.each<[string, unknown[]]>([
    ['安全生产法97-7', [['安全生产法', { article: 97, part: 7 }]]],
    [
      '安全生产法30-1、41-2,97-7、102；处罚办法53',
      [
        [
          '安全生产法',
          { article: 30, part: 1 },
          { article: 41, part: 2 },
          { article: 97, part: 7 },
          { article: 102 },
        ],
        ['处罚办法', { article: 53 }],
      ],
    ],
    ['《安全生产法》第36条', [['安全生产法', { article: 36 }]]],
    ['《安全生产法》 第 36 条 第 2 款', [['安全生产法', { article: 36, paragraph: 2 }]]],
    ['《安全生产法》第三十六条第(二)项', [['安全生产法', { article: 36, item: 2 }]]],
    ['安全生产法第36条第二项', [['安全生产法', { article: 36, item: 2 }]]],
    ['《安全生产法》(2021修正)第三条。', [['安全生产法', { article: 3 }]]],
  ])('%s', (text, expected) => {
    expect(locators(text, imported)).toEqual(expected);
  });

  it('needs to know the law of bare numbers', () => {
    expect(parseCitations('97-7', imported).ok).toBe(false);
    expect(locators('97-7', { imported: true, defaultLaw: '安全生产法' })).toEqual([
      ['安全生产法', { article: 97, part: 7 }],
    ]);
  });
});

it('takes titles of 120 characters and no longer ones', () => {
  const title = (length: number) => `《${'法'.repeat(length)}》`;
  expect(findCitations(title(120)).citations).toHaveLength(1);
  const { citations, problems } = findCitations(`${title(121)}和《乙法》`);
  expect(citations.map(({ law }) => law)).toEqual(['乙法']);
  expect(problems.map(({ at, why }) => [at, why.zh])).toEqual([
    [0, '“《法法法法法法法”处书名号没有收尾，或者名称超过 120 个字'],
  ]);
});

it('tells of many open title marks with their places', () => {
  const { citations, problems } = findCitations('𠮷' + '《'.repeat(60_000));
  expect(citations).toEqual([]);
  expect(problems.map(({ at }) => at)).toEqual(Array.from({ length: 60_000 }, (_, index) => index + 1));
});

it('finds citations in running text', () => {
  const text =
    '𠮷野公司违反了《甲法》第三十条第一款的规定，依据《甲法》第97条、《乙法》第九十七条第（七）项，参照《GB 1234》第5.1条和《通知》。';
  const found = findCitations(text);
  expect(found.citations.map(formatCitation)).toEqual([
    '《甲法》第三十条第一款',
    '《甲法》',
    '《乙法》第九十七条第（七）项',
    '《GB 1234》',
    '《通知》',
  ]);
  const first = found.citations[0]!;
  expect([...text].slice(first.start, first.end).join('')).toBe('《甲法》第三十条第一款');
  expect(found.problems).toHaveLength(1);
  expect([...text].slice(found.problems[0]!.at, found.problems[0]!.at! + 4).join('')).toBe('第97条');
});
