import { expect, test } from 'vitest';
import { trySums, type Relation } from '../../scripts/real/sums.ts';

const table = '指标,数值,同比\n合计,52.5,\n甲,38,"+4件，增长11.7%"\n乙,14.5,\n甲占比,72.4%,\n';

const said = (relation: Relation) => trySums(table, [relation])[0]!;

test('parts make the total, decimals exactly', () => {
  expect(
    said({
      type: 'sum',
      total: [2, '数值'],
      parts: [
        [3, '数值'],
        [4, '数值'],
      ],
    }).holds,
  ).toBe(true);
  expect(
    said({
      type: 'sum',
      total: [2, '数值'],
      parts: [
        [3, '数值'],
        [3, '数值'],
      ],
    }),
  ).toEqual({
    holds: false,
    text: '第 2 行“数值” 52.5，各项相加 38+38=76',
  });
});

test('a share is rounded as it is printed', () => {
  const share = (whole: number): Relation => ({
    type: 'share',
    rate: [5, '数值'],
    part: [3, '数值'],
    whole: [whole, '数值'],
    of: 100,
  });
  expect(said(share(2)).holds).toBe(true);
  expect(said(share(4)).text).toBe('第 5 行“数值” 72.4%，按 38÷14.5 计算为 262.1');
});

test('a growth that was cut off instead of rounded is told', () => {
  expect(said({ type: 'growth', said: [3, '同比'], now: [3, '数值'] })).toEqual({
    holds: false,
    text: '第 3 行“同比” 11.7%，按 4÷34 计算为 11.8%',
  });
});

test('a table that is another one is refused', () => {
  expect(() => said({ type: 'sum', total: [9, '数值'], parts: [] })).toThrow('第 9 行“数值” 没有数字');
});
