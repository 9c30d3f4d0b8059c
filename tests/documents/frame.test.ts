import { expect, test } from 'vitest';
import { fillFrame, frameMarks } from '../../src/documents/frame.ts';

const parts = {
  ...frameMarks,
  title: '<b>&"',
  number: frameMarks.body,
  body: '<article>文</article>',
};

test('a frame is filled with escaped parts and the document as it is', () => {
  expect(fillFrame(`<title>${frameMarks.title}</title>${frameMarks.body}`, parts)).toBe(
    '<title>&lt;b&gt;&amp;&quot;</title><article>文</article>',
  );
});

test('what a part says is never taken for a mark', () => {
  expect(fillFrame(frameMarks.number, parts)).toBe(frameMarks.body);
});

test('marks of no part stay', () => {
  expect(fillFrame('gongshi-part-constructor', parts)).toBe('gongshi-part-constructor');
});
