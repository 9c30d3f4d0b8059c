import { expect, test } from 'vitest';
import { standardCodesIn } from '../../src/base/standard-code.ts';

test.each([
  ['GB 15577-2018 第6.1.3条', ['GB 15577-2018', false]],
  ['《粉尘防爆安全规程》（GB15577—2018）', ['GB15577—2018', false]],
  ['AQ 1009-2007 第5条', ['AQ 1009-2007', false]],
  ['GBZ 2.1-2019', ['GBZ 2.1-2019', false]],
  ['DB32 4321-2022', ['DB32 4321-2022', false]],
  ['AQ/T 9009-2015', ['AQ/T 9009-2015', true]],
  ['DB32/T 4321-2022', ['DB32/T 4321-2022', true]],
  ['GB/Z 1234-2020', ['GB/Z 1234-2020', true]],
  ['T/CCSAS 001-2018', ['T/CCSAS 001-2018', true]],
  ['Q/SL 12-2020', ['Q/SL 12-2020', true]],
])('%s', (text, [code, voluntary]) => {
  expect(standardCodesIn(text)).toEqual([{ code, voluntary }]);
});

test('several, and none', () => {
  expect(standardCodesIn('GB/T 50493-2019、GB 50016-2014').map(({ voluntary }) => voluntary)).toEqual([
    true,
    false,
  ]);
  expect(standardCodesIn('粉尘防爆安全规程 第3条')).toEqual([]);
});
