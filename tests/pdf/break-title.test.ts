import { describe, expect, test } from 'vitest';
import { breakTitle } from '../../src/pdf/break-title.ts';
import { prepare } from '../../src/pdf/inline.ts';
import { papers } from '../../src/pdf/paper.ts';
import { testFonts } from './fonts.ts';

const setting = { fonts: testFonts(), report: (): void => undefined };
const style = papers.gongwen.title;

function broken(title: string, measure = papers.gongwen.area.width): string[] {
  const prepared = prepare([{ type: 'text', text: title }], style, setting);
  return breakTitle(prepared, measure).map((line) =>
    prepared.glyphs
      .slice(line.start, line.end)
      .map((glyph) => glyph?.text ?? '')
      .join(''),
  );
}

test.each([
  ['通知'],
  ['示例市应急管理局关于2026年6月', '安全生产监督检查情况的公示'],
  ['示例市应急管理局关于印发', '《示例市应急管理局2026年度', '安全生产监督检查计划》的通知'],
  ['关于对示例市鑫丰化工有限公司', '重大事故隐患实行挂牌督办的通知'],
  ['示例市安全生产委员会办公室', '关于切实做好国庆节、中秋节', '期间安全生产工作的紧急通知'],
])('breaks at meaning: %s', (...lines) => {
  expect(broken(lines.join(''))).toEqual(lines);
});

describe('any width', () => {
  const title = '示例市应急管理局关于进一步加强危险化学品重大危险源安全监管工作的通知';

  test('loses nothing, keeps inside, splits no term where there is room', () => {
    for (let cells = 8; cells <= 30; cells++) {
      const lines = broken(title, cells * style.size);
      expect(lines.join('')).toBe(title);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(cells);
      expect(lines.at(-1)!.length).toBeGreaterThan(2);
      if (cells > 12) expect(lines.some((line) => line.includes('重大危险源'))).toBe(true);
    }
  });

  test('begins no line with 的 and ends none with 关于 or an opening mark', () => {
    for (let cells = 10; cells <= 30; cells++) {
      for (const line of broken(title, cells * style.size).slice(1))
        expect(line.startsWith('的')).toBe(false);
      for (const line of broken(title, cells * style.size).slice(0, -1))
        expect(line).not.toMatch(/[《（“]$/u);
    }
  });
});

test('a title without a place to break, or too long to be balanced, is set and stays inside', () => {
  const long = '安全生产监督检查情况，'.repeat(40);
  for (const title of ['A'.repeat(90), long]) {
    const lines = broken(title);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect([...line].length).toBeLessThan(42);
  }
});
