import { describe, expect, it, test } from 'vitest';
import {
  formatDocumentNumber,
  parseDocumentNumber,
  suggestDocumentNumber,
  type DocumentNumber,
} from '../../src/base/document-number.ts';

const valid: [string, Partial<DocumentNumber>][] = [
  ['示安监〔2016〕186号', { family: 'gongwen', agencyWord: '示安监', year: 2016, serial: 186 }],
  ['示2199环罚决字〔2024〕20号', { family: 'gongwen', agencyWord: '示2199环罚决字', serial: 20 }],
  [
    '（示例）应急罚〔2025〕1号',
    { family: 'enforce', area: '示例', word: '应急', kind: '罚', agencyWord: '（示例）应急' },
  ],
  [
    '（示）安监查扣延期〔2017〕12号',
    { family: 'enforce', area: '示', word: '安监', kind: '查扣延期', year: 2017 },
  ],
  [
    '豫（示）煤安罚〔2025〕7号',
    {
      family: 'coal-regulator',
      province: '豫',
      area: '示',
      word: '煤安',
      kind: '罚',
      agencyWord: '豫（示）煤安',
    },
  ],
  [
    '豫煤安监罚〔2019〕7号',
    { family: 'coal-inspectorate', province: '豫', word: '煤安监', kind: '罚', serial: 7 },
  ],
  [
    '豫矿安监示保处〔2025〕7号',
    { family: 'coal-inspectorate', word: '矿安监', branch: '示', kind: '保处', agencyWord: '豫矿安监示' },
  ],
];

describe('proper numbers', () => {
  test.each(valid)('%s', (text, parts) => {
    const reading = parseDocumentNumber(text, { kinds: ['罚', '处', '保处'] });
    expect(reading).toMatchObject({ ok: true, value: parts });
    if (reading.ok) expect(formatDocumentNumber(reading.value)).toBe(text);
    expect(suggestDocumentNumber(text)).toBeUndefined();
  });

  it('leaves branch and kind joint when the kind words are not known', () => {
    const reading = parseDocumentNumber('豫矿安监示罚〔2025〕7号');
    expect(reading).toMatchObject({ ok: true, value: { kind: '示罚', agencyWord: '豫矿安监' } });
  });
});

describe('first deviation and proposal', () => {
  test.each<[string, number, string, string | undefined]>([
    ['(示例)应急罚〔2019〕15号', 0, '全角括号', '（示例）应急罚〔2019〕15号'],
    ['豫(示)煤安罚〔2025〕7号', 1, '全角括号', '豫（示）煤安罚〔2025〕7号'],
    ['（示例）安监罚【2018】19号', 7, '六角括号', '（示例）安监罚〔2018〕19号'],
    ['示环罚字[2017]188号', 4, '六角括号', '示环罚字〔2017〕188号'],
    ['示应急（2017）188号', 3, '年份', '示应急〔2017〕188号'],
    ['示例罚〔 2023〕 第 100066 号', 4, '空格', '示例罚〔2023〕100066号'],
    ['示例罚〔2024〕第20号', 9, '第', '示例罚〔2024〕20号'],
    ['示例罚〔2024〕020号', 9, '补零', '示例罚〔2024〕20号'],
    ['示例罚〔2024年〕20号', 4, '年份', '示例罚〔2024〕20号'],
    ['示例罚〔２０２４〕20号', 4, '年份', '示例罚〔2024〕20号'],
    ['示例罚〔2024〕20', 11, '号', '示例罚〔2024〕20号'],
    ['示例罚〔2024〕执-19号', 9, '数字', undefined],
    ['示例罚〔2023106', 11, '缺少〕', undefined],
    ['〔2024〕20号', 0, '机关代字', undefined],
    ['无文号', 3, '年份', undefined],
    ['', 0, '年份', undefined],
  ])('%s', (text, at, reason, proposal) => {
    const reading = parseDocumentNumber(text);
    expect(reading).toMatchObject({ ok: false, at });
    if (!reading.ok) expect(reading.why.zh).toContain(reason);
    expect(suggestDocumentNumber(text)).toBe(proposal);
  });
});
