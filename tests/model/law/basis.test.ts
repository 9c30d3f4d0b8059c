import { expect, test } from 'vitest';
import { formatBasis, type Basis } from '../../../src/model/law/basis.ts';

test.each<[Basis, string]>([
  [{ law: 'AQ', article: 78, paragraph: 2 }, '《中华人民共和国安全生产法》第七十八条第二款'],
  [{ law: 'AQ', article: 97, item: 3 }, '《中华人民共和国安全生产法》第九十七条第（三）项'],
  [
    { law: 'CF', article: 72, paragraph: 1, item: 1 },
    '《中华人民共和国行政处罚法》第七十二条第一款第（一）项',
  ],
  [{ law: 'N54' }, '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）'],
  [{ law: 'L825', article: 6 }, '《行政执法监督条例》第六条'],
  [{ law: '示例省安全生产条例', article: 3 }, '《示例省安全生产条例》第三条'],
])('%o', (basis, text) => {
  expect(formatBasis(basis)).toBe(text);
});
