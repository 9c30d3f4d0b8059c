import type { Cell, Relation } from './sums.ts';

const sum = (total: Cell, ...parts: Cell[]): Relation => ({ type: 'sum', total, parts });
const share = (rate: Cell, part: Cell, whole: Cell, of: 100 | 1000 = 100): Relation => ({
  type: 'share',
  rate,
  part,
  whole,
  of,
});
const growth = (said: Cell, now: Cell): Relation => ({ type: 'growth', said, now });

const value = (line: number): Cell => [line, '数值'];
const ratio = (rate: number, part: number, whole: number, of: 100 | 1000 = 100): Relation =>
  share(value(rate), value(part), value(whole), of);

/** Plan and execution of one line of the national table: offices and branches make the total, and the rates follow. */
const coalLine = (line: number): Relation[] => [
  ...['计划', '完成'].map((what) => sum([line, `合计${what}`], [line, `省局${what}`], [line, `分局${what}`])),
  ...['省局', '分局', '合计'].map((who) =>
    share([line, `${who}完成率`], [line, `${who}完成`], [line, `${who}计划`]),
  ),
];

/** Columns of the yearly sheet that make the total of penalties. */
const penaltyColumns = [
  '警告、通报批评',
  '罚款',
  '没收违法所得、没收非法财物',
  '暂扣许可证、执照，降低资质等级',
  '吊销许可证、执照',
  '限制开展生产经营活动',
  '责令停产停业、责令关闭、限制从业',
  '行政拘留',
  '其他行政处罚',
];

/** What the published statistics say of themselves, file by file. */
export const relations: Readonly<Record<string, readonly Relation[]>> = {
  'stats_national-complaints_2016Q1.csv': [
    sum(value(2), value(8), value(13), value(15), value(17)),
    ratio(4, 3, 2),
    ratio(6, 5, 3),
    ratio(9, 8, 2),
    ratio(14, 13, 2),
    ratio(16, 15, 2),
    ratio(18, 17, 2),
    ratio(25, 24, 2),
  ],
  'stats_shanghai_2025Q1.csv': [ratio(5, 4, 3), ratio(21, 6, 2, 1000), ratio(22, 3, 2, 1000)],
  'stats_national-coal_2010.csv': [...coalLine(2), ...coalLine(3)],
  'stats_zhejiang-qingyuan_2024.csv': [
    sum([2, '合计（宗）'], ...penaltyColumns.map((column): Cell => [2, column])),
  ],
  'report_tianjin-jinnan_2024.csv': [
    ...['件数', '罚款_万元'].flatMap((column) => [
      sum([2, column], [3, column], [4, column]),
      sum([5, column], [6, column], [7, column]),
    ]),
    sum([8, '件数'], [3, '件数'], [6, '件数']),
    growth([3, '同比'], [3, '件数']),
    growth([6, '同比'], [6, '件数']),
    growth([8, '同比'], [8, '件数']),
  ],
};
