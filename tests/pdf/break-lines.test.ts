import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/pdf/break-lines.ts';
import type { Item } from '../../src/pdf/frame.ts';
import { prepare } from '../../src/pdf/inline.ts';
import { papers } from '../../src/pdf/paper.ts';
import { setLine } from '../../src/pdf/set-line.ts';
import { cell, lineText, preparedOf, setting, style } from './prepared.ts';

/** Breaks text into lines of a number of cells. */
function broken(text: string, cells: number, indent = 0): string[] {
  const prepared = preparedOf(text);
  return breakLines(prepared, cells * cell, { indent: indent * cell }).map((line) =>
    lineText(prepared, line),
  );
}

describe('the grid of GB/T 9704-2012', () => {
  test('takes exactly 28 ideographs to a line', () => {
    const lines = broken('安'.repeat(28 * 3 + 5), 28);
    expect(lines.map((line) => line.length)).toEqual([28, 28, 28, 5]);
  });

  test('indents the first line by two cells', () => {
    const lines = broken('安'.repeat(60), 28, 2);
    expect(lines.map((line) => line.length)).toEqual([26, 28, 6]);
  });

  test('takes the type area to hold 28 cells', () => {
    expect(papers.gongwen.area.width / cell).toBeCloseTo(28, 6);
  });
});

describe('marks at the end of a line', () => {
  const hung = (text: string, cells: number): string[] => {
    const prepared = preparedOf(text);
    return breakLines(prepared, cells * cell, { hanging: true }).map(
      (line) => lineText(prepared, line) + (line.hang > 0 ? '|' : ''),
    );
  };

  test.each(['、', '，', '。'])('%s hangs behind a full line', (mark) => {
    const full = '安'.repeat(28);
    expect(hung(`${full}${mark}${full}`, 28)).toEqual([`${full}${mark}|`, full]);
    // Also at the end of a paragraph.
    expect(hung(`${full}${mark}`, 28)).toEqual([`${full}${mark}|`]);
  });

  test.each(['；', '：', '）', '》', '”', '？'])('%s does not', (mark) => {
    const lines = hung(`${'安'.repeat(28)}${mark}${'安'.repeat(20)}`, 28);
    expect(lines.join('')).not.toContain('|');
  });

  test('none hangs where there is room for it', () => {
    expect(hung(`${'安'.repeat(27)}，${'安'.repeat(9)}`, 28)).toEqual([
      `${'安'.repeat(27)}，`,
      '安'.repeat(9),
    ]);
  });

  test('stand with their line when they hang: the text before fills the measure', () => {
    const prepared = preparedOf(`${'安全（生产）'.repeat(4)}安全生，${'安'.repeat(9)}`);
    const [line] = breakLines(prepared, 28 * cell, { hanging: true });
    const items: Item[] = [];
    const edge = setLine(prepared, line!, { x: 0, baseline: 0, align: 'justify', tag: null }, items);
    expect(line!.hang).toBe(0);
    expect(edge).toBeCloseTo(28 * cell, 1);
  });
});

describe('forbidden line starts and ends', () => {
  test('pulls a closing mark into a full line', () => {
    expect(broken('依法作出处罚决定，并送达', 8.5)).toEqual(['依法作出处罚决定，', '并送达']);
    expect(broken('依法、依规、作出处罚，并送达', 10)[0]).toBe('依法、依规、作出处罚，');
  });

  test('does not leave an opening mark at the end of a line', () => {
    const lines = broken('根据有关规定《安全生产法》执行', 7);
    expect(lines[0]).toBe('根据有关规定');
    expect(lines[1]!.startsWith('《')).toBe(true);
  });

  test('tells curly quotation marks by direction', () => {
    const lines = broken('开展监督检查“双随机”抽查工作', 7);
    expect(lines[0]).toBe('开展监督检查');
    expect(lines.every((line) => !line.startsWith('”') && !line.endsWith('“'))).toBe(true);
  });

  test.each([
    ['2026年', '共计一二三四五2026年3月'],
    ['35000元', '共计处以罚款人35000元整'],
    ['93.94%', '全市平均整改率93.94%以上'],
    ['〔2026〕7号', '本机关以（示）应急罚〔2026〕7号决定书作出处罚'],
    ['（示）应急罚〔2026〕7号', '本机关以（示）应急罚〔2026〕7号决定书作出处罚'],
    ['示应急〔2026〕3号', '该计划已由本机关以示应急〔2026〕3号印发执行'],
    ['（单位）', '该文书名称为行政处罚决定书（单位）的一种'],
    ['GT-101', '可燃气体报警器GT-101失效'],
    ['¥135,000.00', '并处罚款（¥135,000.00）整'],
    ['（三）项', '依据第九十九条第（三）项处罚'],
    ['2026年3月5日', '本机关定于2026年3月5日上午'],
    ['二〇二六年三月五日', '本机关定于二〇二六年三月五日'],
    ['9时30分', '本机关定于当日上午9时30分在'],
    ['壹拾叁万伍仟元整', '并处罚款人民币壹拾叁万伍仟元整'],
    ['15个工作日', '自收到本决定书之日起15个工作日内'],
    ['200㎡', '该单位设有储存场所200㎡'],
  ])('keeps %s on one line', (unit, text) => {
    for (let cells = 13; cells <= 18; cells++) {
      expect(broken(text, cells).some((line) => line.includes(unit))).toBe(true);
    }
  });

  test('keeps a title whole at whatever place it stands, and cuts it only when it is longer than a line', () => {
    const law = '《安全生产法》';
    for (let lead = 18; lead <= 29; lead++) {
      const lines = broken(`${'安'.repeat(lead)}${law}${'安'.repeat(30)}`, 28);
      expect(lines.some((line) => line.includes(law))).toBe(true);
    }
    const whole = `《${'安'.repeat(26)}》`;
    expect(broken(`安全${whole}安全`, 28, 2)).toEqual(['安全', whole, '安全']);
    const longer = `《${'安'.repeat(40)}》`;
    expect(broken(`安全${longer}安全`, 28)[0]!.length).toBeGreaterThan(26);
  });

  test('shares the room between lines where one would be loose', () => {
    const number = '（示应急〔2026〕3号），';
    const text = `《2026年度安全生产监督检查计划》已于2026年2月9日经示例市人民政府批准同意${number}现报请备案。`;
    const prepared = preparedOf(text);
    const lines = breakLines(prepared, 28 * cell, { indent: 2 * cell });
    expect(lines.map((line) => lineText(prepared, line)).join('')).toBe(text);
    const slack = lines.filter((line) => !line.last).map((line) => line.measure - line.width);
    expect(Math.max(...slack)).toBeLessThan(6 * cell);
  });

  test('leaves no single character on a line of its own', () => {
    for (let lead = 20; lead <= 90; lead++) {
      const lines = broken(`${'安全、'.repeat(2)}${'安'.repeat(lead)}。`, 28, 2);
      expect(lines.at(-1)!.length).toBeGreaterThan(2);
    }
  });

  test('cuts a word only when it is longer than the line', () => {
    const word = 'A'.repeat(80);
    const lines = broken(`详见${word}。`, 12);
    expect(lines.join('')).toBe(`详见${word}。`);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]!.length).toBeGreaterThan(10);
  });

  test('gives the double dash and the ellipsis no break inside', () => {
    for (let cells = 4; cells < 9; cells++) {
      for (const mark of ['——', '……']) {
        expect(
          broken(`全面开展检查${mark}重点是企业`, cells).filter((line) => line.includes(mark)),
        ).toHaveLength(1);
      }
    }
  });

  test('ends a line at a forced break, and opens an empty last line after one', () => {
    const prepared = prepare(
      [{ type: 'text', text: '一二' }, { type: 'break' }, { type: 'text', text: '三' }, { type: 'break' }],
      style,
      setting,
    );
    expect(breakLines(prepared, 10 * cell).map((line) => lineText(prepared, line))).toEqual([
      '一二',
      '三',
      '',
    ]);
  });
});
