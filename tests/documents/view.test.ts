import { describe, expect, expectTypeOf, test } from 'vitest';
import { fillSlots } from '../../src/documents/slots.ts';
import {
  describeView,
  inventView,
  leaf,
  many,
  measure,
  part,
  slotted,
  type View,
  type ViewOf,
} from '../../src/documents/view.ts';

const view: View = { a: '甲', list: [{ b: '乙' }, { b: '丙', c: '丁' }], none: undefined, texts: ['戊'] };

describe('shape of a view', () => {
  test('two views of one shape have one key, whatever they say', () => {
    const other: View = { a: '子', list: [{ b: '丑' }, { b: '寅', c: '卯' }], texts: ['辰'] };
    expect(measure(other).key).toBe(measure(view).key);
  });

  test.each<[string, View]>([
    ['a field more', { ...view, d: '己' }],
    ['an item less', { ...view, list: [{ b: '乙' }] }],
    ['an optional field of an item gone', { ...view, list: [{ b: '乙' }, { b: '丙' }] }],
    ['a field of another name', { z: '甲', list: view.list, texts: view.texts }],
  ])('%s is another shape', (_, other) => {
    expect(measure(other).key).not.toBe(measure(view).key);
  });

  test('slots are numbered as values are ordered', () => {
    const { values } = measure(view);
    expect(JSON.parse(fillSlots(JSON.stringify(slotted(view)), values))).toEqual({
      a: '甲',
      list: [{ b: '乙' }, { b: '丙', c: '丁' }],
      texts: ['戊'],
    });
  });
});

describe('what no document prints', () => {
  test('an empty text, except on a blank form', () => {
    expect(measure({ a: '', b: { c: '' } }).faults).toEqual([
      { path: 'a', fault: 'empty' },
      { path: 'b.c', fault: 'empty' },
    ]);
    expect(measure({ a: '' }, true).faults).toEqual([]);
  });

  test('a private-use character that stands for a slot', () => {
    expect(measure({ list: ['甲', '乙\u{F0000}'] }).faults).toEqual([
      { path: 'list.1', fault: 'private-use' },
    ]);
  });
});

test('a view is invented from its schema', () => {
  const schema = part('例', {
    name: leaf('名称'),
    note: leaf('附注').optional(),
    rows: many('行', part('行', { text: leaf('内容'), more: leaf('更多').optional() })),
  });
  const field = describeView(schema);
  expect(inventView(field, { text: '值', items: 2, has: ({ key }) => key === 'more' })).toEqual({
    name: '值',
    rows: [
      { text: '值', more: '值' },
      { text: '值', more: '值' },
    ],
  });
  expect(inventView(field, { text: '', items: 0, has: () => false })).toEqual({ name: '', rows: [] });
  expectTypeOf<ViewOf<typeof schema>>().toEqualTypeOf<{
    name: string;
    note?: string;
    rows: { text: string; more?: string }[];
  }>();
});
