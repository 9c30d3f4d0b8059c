import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { formatBasis } from '../../../src/model/law/basis.ts';
import { basisOn, citationsOn, hasFormer, revisions } from '../../../src/model/law/former.ts';
import { regulationById } from '../../../src/model/law/regulations.ts';
import { checkLocator } from '../../../src/model/law/structure.ts';

const notice = formatBasis({ law: 'CF', article: 44 });

describe('citations on the day of an act', () => {
  test.each([
    ['2021-07-14', '《中华人民共和国行政处罚法》（2017年修正）第三十一条'],
    ['2021-07-15', '《中华人民共和国行政处罚法》第四十四条'],
  ])('%s: %s', (date, text) => {
    expect(citationsOn([notice], date)).toEqual([text]);
    expect(basisOn({ law: 'CF', article: 44 }, date)).toBe(text);
  });

  test('an item of an article with one paragraph', () => {
    expect(basisOn({ law: 'CF', article: 72, paragraph: 1, item: 1 }, '2020-01-01')).toBe(
      '《中华人民共和国行政处罚法》（2017年修正）第五十一条第（一）项',
    );
  });

  test('what was not ruled is left out, but never all', () => {
    const term = formatBasis({ law: 'CF', article: 60 });
    expect(citationsOn([notice, term], '2020-01-01')).toHaveLength(1);
    expect(citationsOn([term], '2020-01-01')).toEqual([term]);
  });

  test('two present places with one former place are named once', () => {
    const review = [1, 2].map((paragraph) => formatBasis({ law: 'CF', article: 58, paragraph }));
    expect(citationsOn(review, '2020-01-01')).toEqual([
      '《中华人民共和国行政处罚法》（2017年修正）第三十八条第三款',
    ]);
  });

  test('other laws are named alike on any day', () => {
    const seal = formatBasis({ law: 'QZ', article: 24 });
    expect(citationsOn([seal], '2015-01-01')).toEqual([seal]);
  });
});

describe('the table', () => {
  test.each(revisions)(
    '$now: every present place exists, and the day is the first of its edition',
    (each) => {
      expect(regulationById(each.was)?.repealed).toBe(each.validFrom);
      const wrong = Object.keys(each.places).filter((place) => {
        const [article, paragraph, item] = place.split('.').map((part) => Number(part) || undefined);
        return checkLocator(each.now, { article: article!, paragraph, item }) !== undefined;
      });
      expect(wrong).toEqual([]);
    },
  );

  test.each(revisions)('$now: no former place lies beyond the articles of its edition', ({ was, places }) => {
    const last = Math.max(...Object.values(places).map((place) => Number(place.split('.')[0])));
    expect(last).toBeLessThanOrEqual(regulationById(was)!.articles!);
  });

  test('what rules rest on is in it', () => {
    const titles = revisions.map(({ now }) => `《${regulationById(now)!.title}》第`);
    const missing = rules.flatMap(({ code, basis, validFrom }) =>
      basis
        .filter((each) => titles.some((title) => each.startsWith(title)))
        .filter((each) => !hasFormer(each) && (validFrom ?? '') < '2021-07-15')
        .map((each) => `${code} ${each}`),
    );
    expect(missing).toEqual([]);
  });
});
