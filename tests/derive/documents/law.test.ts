import { describe, expect, test } from 'vitest';
import { blankDate, blankNumber, agencyNameOn } from '../../../src/derive/documents/agency.ts';
import { enforcementBasis, paymentText, remedyParagraphs } from '../../../src/derive/documents/remedies.ts';
import { paymentTermsOn } from '../../../src/model/law/document-terms.ts';
import { powerOn } from '../../../src/model/law/powers.ts';
import { agency as agencyKind } from '../../../src/model/kinds/agency.ts';

const agency = agencyKind.schema.parse(agencyKind.sample);
const paragraphsOn = (
  date: string,
  more: Partial<typeof agency> = {},
  procedure: 'ordinary' | 'spot' = 'ordinary',
) => remedyParagraphs({ ...agency, ...more }, { date, procedure, document: '决定书' });

describe('remedies by the date of the act', () => {
  test.each([
    ['2023-12-31', '自收到本决定书之日起60日内向示例市人民政府或者示例省应急管理厅申请行政复议'],
    ['2024-01-01', '自收到本决定书之日起60日内向示例市人民政府申请行政复议，'],
  ])('%s: who reviews', (date, words) => {
    expect(paragraphsOn(date)?.[0]).toContain(words);
  });

  test.each([
    ['2023-12-31', '可以自收到'],
    ['2024-01-01', '应当先自收到'],
  ])('%s: review before suit for a penalty on the spot', (date, words) => {
    expect(paragraphsOn(date, {}, 'spot')?.[0]).toContain(words);
  });

  test('an agency led vertically is reviewed by the body its record names', () => {
    const remedies = { ...agency.remedies, reviewBody: '示例矿山安全监察总局', vertical: true };
    expect(paragraphsOn('2026-02-05', { remedies })?.[0]).toContain('向示例矿山安全监察总局申请行政复议');
  });

  test('a body the decision itself names is told alone', () => {
    const told = { reviewBody: '示例省应急管理厅', court: '示例市中级人民法院' };
    const [first] = remedyParagraphs(agency, {
      date: '2020-01-01',
      procedure: 'ordinary',
      document: '决定书',
      told,
    })!;
    expect(first).toContain('向示例省应急管理厅申请行政复议');
    expect(first).toContain('向示例市中级人民法院提起行政诉讼');
    expect(first).not.toContain('或者');
  });

  test('before the law is known nothing is invented', () => {
    expect(paragraphsOn('2015-04-30')).toBeUndefined();
  });
});

describe('payment by the date of the decision', () => {
  test.each([
    ['1996-09-30', undefined, undefined, undefined, undefined],
    [
      '2011-12-31',
      '《中华人民共和国行政处罚法》第四十六条第三款',
      '《中华人民共和国行政处罚法》第五十一条第（一）项',
      undefined,
      '到指定的银行',
    ],
    [
      '2021-07-14',
      '《中华人民共和国行政处罚法》第四十六条第三款',
      '《中华人民共和国行政处罚法》第五十一条第（一）项',
      '加处罚款的数额不超出罚款的数额',
      '到指定的银行',
    ],
    [
      '2021-07-15',
      '《中华人民共和国行政处罚法》第六十七条第三款',
      '《中华人民共和国行政处罚法》第七十二条第一款第（一）项',
      '加处罚款的数额不超出罚款的数额',
      '到指定的银行或者通过电子支付系统',
    ],
  ])('%s', (date, term, extra, capped, place) => {
    const text = paymentText(date);
    expect([text?.term, text?.extra, text?.capped, text?.place]).toEqual([term, extra, capped, place]);
    if (text) expect([text.days, text.dailyPercent]).toEqual(['15日', '3%']);
  });

  test.each([
    ['2021-07-14', '《中华人民共和国行政处罚法》第五十一条第（三）项'],
    ['2021-07-15', '《中华人民共和国行政处罚法》第七十二条第一款第（四）项'],
  ])('%s: enforcement by %s', (date, basis) => {
    expect(enforcementBasis(date)).toBe(basis);
  });

  test('periods follow each other without a gap', () => {
    for (const day of ['1996-10-01', '2011-12-31', '2012-01-01', '2021-07-14', '2021-07-15', '2030-01-01'])
      expect(paymentTermsOn(day), day).toBeDefined();
  });
});

test.each([
  ['2014-11-30', undefined],
  ['2021-08-31', 62],
  ['2021-09-01', 65],
])('the power to order a correction on %s is article %s', (date, article) => {
  expect(powerOn('correct', date)?.article).toBe(article);
});

describe('names by the date of the act', () => {
  const changed = {
    name: '示例市应急管理局',
    eraNames: [{ name: '示例市安全生产监督管理局', from: '2004-03-01', to: '2019-01-14' }],
  };

  test.each([
    ['2004-02-29', '示例市应急管理局'],
    ['2004-03-01', '示例市安全生产监督管理局'],
    ['2019-01-14', '示例市安全生产监督管理局'],
    ['2019-01-15', '示例市应急管理局'],
  ])('%s: %s', (date, name) => {
    expect(agencyNameOn(changed, date)).toBe(name);
  });

  test('an empty form has room for number and date', () => {
    expect(blankNumber({ area: '示', word: '应急' }, '罚')).toBe(
      '（示）应急罚〔\u3000\u3000\u3000〕\u3000\u3000号',
    );
    expect(blankDate).toBe('\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日');
  });
});
