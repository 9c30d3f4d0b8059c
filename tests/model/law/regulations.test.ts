import { describe, expect, it, test } from 'vitest';
import { isCivilDate } from '../../../src/base/dates.ts';
import { regulations } from '../../../src/model/law/editions.ts';
import {
  findRegulation,
  plainTitle,
  rankOf,
  regulationById,
  regulationInForce,
} from '../../../src/model/law/regulations.ts';

test.each([
  ['CF', 86],
  ['AQ', 119],
  ['QZ', 71],
  ['XK', 83],
  ['FY', 90],
  ['SS', 103],
  ['MS', 306],
  ['GK', 56],
  ['MK', 76],
  ['JC', 50],
  ['YJ', 35],
  ['YS', 20],
  ['FJ', 8],
  ['S0', 19],
  ['S1', 22],
  ['S2', 21],
  ['S4', 17],
  ['L825', 44],
])('%s has %i articles', (id, articles) => {
  expect(regulationById(id)?.articles).toBe(articles);
});

it('holds sound data: ids unique, dates real, periods of a title without overlap, successors known', () => {
  expect(new Set(regulations.map((each) => each.id)).size).toBe(regulations.length);
  for (const each of regulations) {
    for (const date of [each.issued, each.effective, each.repealed]) {
      if (date !== undefined) expect([each.id, isCivilDate(date)]).toEqual([each.id, true]);
    }
    if (each.issued && each.effective) expect(each.issued <= each.effective).toBe(true);
    if (each.successor) expect(regulationById(each.successor)?.effective).toBe(each.repealed);
    // Editions stand newest first, so the next one is the last of those that are newer.
    const next = regulations.findLast(
      (other) => other.title === each.title && (other.effective ?? '') > (each.effective ?? ''),
    );
    if (next) expect(each.repealed).toBe(next.effective);
  }
});

describe('the edition of the day', () => {
  test.each([
    ['中华人民共和国行政处罚法', '2021-07-14', 'CF-2017'],
    ['中华人民共和国行政处罚法', '2021-07-15', 'CF'],
    ['《安全生产法》', '2021-08-31', 'AQ-2014'],
    ['《中华人民共和国安全生产法》（2021年修正）', '2021-09-01', 'AQ'],
    ['行政复议法', '2023-12-31', 'FY-2017'],
    ['行政复议法', '2024-01-01', 'FY'],
    ['处罚办法', '2026-01-31', 'L15'],
    ['安全生产违法行为行政处罚办法', '2026-02-01', 'L18'],
    ['煤矿安全监察条例', '2024-04-30', 'JC'],
    ['失信行为纠正后的信用信息修复管理办法（试行）', '2026-03-31', 'L58'],
    ['信用修复管理办法', '2026-04-01', 'XF'],
  ])('%s on %s is %s', (title, date, id) => {
    expect(findRegulation(title, date)?.id).toBe(id);
    expect(regulationInForce(title, date)).toMatchObject({ status: 'in-force', regulation: { id } });
  });

  test.each([
    ['煤矿安全监察条例', '2024-05-01', 'repealed', 'MK'],
    ['失信行为纠正后的信用信息修复管理办法（试行）', '2026-04-01', 'repealed', 'XF'],
  ])('%s on %s is %s in favour of %s', (title, date, status, successor) => {
    expect(findRegulation(title, date)).toBeUndefined();
    expect(regulationInForce(title, date)).toMatchObject({ status, successor: { id: successor } });
  });

  test.each([
    ['煤矿安全生产条例', '2024-04-30', 'not-yet'],
    ['行政执法监督条例', '2026-01-31', 'not-yet'],
    ['中华人民共和国行政处罚法', '2010-01-01', 'unknown'],
    ['示例省安全生产条例', '2026-01-01', 'unknown'],
  ])('%s on %s: %s', (title, date, status) => {
    expect(regulationInForce(title, date).status).toBe(status);
  });
});

test.each([
  ['《中华人民共和国安全生产法》', '中华人民共和国安全生产法'],
  ['安全生产法（2021年修正）', '安全生产法'],
  ['安全生产法（2021修正）', '安全生产法'],
  ['某办法（试行）', '某办法（试行）'],
])('%s → %s', (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});

test.each([
  ['安全生产法', 'law'],
  ['中华人民共和国消防法', 'law'],
  ['安全生产许可证条例', 'regulation'],
  ['示例省安全生产条例', 'local'],
  ['安全生产违法行为行政处罚办法', 'rule'],
  ['安全生产监管执法监督办法', 'normative'],
  ['关于开展专项检查的通知', 'normative'],
  ['某某管理办法', undefined],
  ['某某规定', undefined],
])('rank of %s is %s', (title, rank) => {
  expect(rankOf(title)).toBe(rank);
});
