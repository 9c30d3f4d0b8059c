import { describe, expect, test } from 'vitest';
import { readHeading } from '../../src/content/headings.ts';
import { fieldNamed, foldTitle, withUnit } from '../../src/content/titles.ts';
import { describeKind, type Field } from '../../src/model/describe.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';

const penalty = describeKind(kinds.penalty);
const statistics = describeKind(kinds.statistics);
const pathOf = (root: Field, heading: string) => {
  const found = readHeading(root, heading);
  return found.ok ? found.path.join('.') + (found.unit ? ` ${found.unit}` : '') : found.why;
};

describe('fieldNamed', () => {
  test.each([
    ['docNumber', 'docNumber'],
    ['行政处罚决定书文号', 'docNumber'],
    ['CF_WSH', 'docNumber'],
    ['行政处罚 决定书\n文号', 'docNumber'],
    ['*文号：', 'docNumber'],
    ['罚款金额（元）', 'fine'],
  ])('%j is %s', (key, field) => {
    expect(fieldNamed(penalty, key)).toEqual({ field: expect.objectContaining({ key: field }) });
  });

  test('a unit in brackets comes with the field, another one is refused', () => {
    expect(fieldNamed(penalty, '罚款金额（万元）')).toMatchObject({ field: { key: 'fine' }, unit: '万元' });
    expect(fieldNamed(penalty, '罚款金额（单位：万元）')).toMatchObject({ unit: '万元' });
    expect(fieldNamed(penalty, '罚款金额（美元）')).toMatchObject({ wrongUnit: '美元' });
    expect(fieldNamed(statistics, '检查家次(家次)')).toMatchObject({ field: { key: 'visits' } });
    expect(fieldNamed(penalty, '罚款金而')).toBeUndefined();
    expect(fieldNamed(penalty, 'constructor')).toBeUndefined();
  });

  test('no two fields of a group share a key or title', () => {
    const groups = (field: Field): Field[] =>
      field.shape === 'leaf' ? [] : [field, ...field.fields.flatMap(groups), ...(field.item ? groups(field.item) : [])];
    for (const kind of kindIds)
      for (const group of groups(describeKind(kinds[kind]))) {
        const names = group.fields.flatMap(({ key, title }) => [...new Set([key, title].map(foldTitle))]);
        expect({ kind, group: group.path, names: names.filter((name, at) => names.indexOf(name) !== at) }).toEqual({
          kind,
          group: group.path,
          names: [],
        });
      }
  });
});

describe('readHeading', () => {
  test.each([
    ['编号', 'id'],
    ['行政相对人名称', 'party.name'],
    ['被处罚单位', 'party.name'],
    ['party.name', 'party.name'],
    ['行政相对人.名称', 'party.name'],
    ['公示日期', 'publication.on'],
    ['罚款金额（万元）', 'fine 万元'],
    ['处罚依据', 'basis'],
    ['处罚依据2', 'basis.1'],
    ['违法行为明细1.单项违法事实', 'violations.0.fact'],
    ['violations.2.fact', 'violations.1.fact'],
    ['违法行为明细2.单项罚款金额（万元）', 'violations.1.fine 万元'],
    ['执法人员.执法人员姓名', 'officers.0.name'],
    ['违法行为明细', 'group'],
    ['违法行为明细0.单项违法事实', 'index'],
    ['罚款金额（美元）', 'unit'],
    ['检查力度', 'unknown'],
    ['__proto__', 'unknown'],
    ['party.nmae', 'unknown'],
  ])('%j leads to %s', (heading, path) => {
    expect(pathOf(penalty, heading)).toBe(path);
  });

  test('every leaf of every kind has a heading that leads back to it', () => {
    const flat = (field: Field, titles: string[]): [string, string][] =>
      field.shape === 'leaf'
        ? [[titles.join('.'), field.path.replaceAll('*', '0')]]
        : field.shape === 'group'
          ? field.fields.flatMap((inner) => flat(inner, [...titles, inner.title]))
          : field.item!.shape === 'leaf'
            ? [[titles.join('.'), field.path]]
            : field.item!.fields.flatMap((inner) => flat(inner, [...titles.slice(0, -1), `${titles.at(-1)}1`, inner.title]));
    for (const kind of kindIds)
      for (const [heading, path] of flat(describeKind(kinds[kind]), [])) {
        if (path.split('.').length > 4) continue;
        expect(`${heading} → ${pathOf(describeKind(kinds[kind]), heading)}`).toBe(`${heading} → ${path.replace(/\.\*/g, '.0')}`);
      }
  });
});

test('withUnit writes the unit behind bare numbers only', () => {
  expect(withUnit('5', '万元')).toBe('5万元');
  expect(withUnit('1,234.5 ', '万元')).toBe('1,234.5万元');
  expect(withUnit('5万元', '万元')).toBe('5万元');
  expect(withUnit('无', '万元')).toBe('无');
  expect(withUnit('5', undefined)).toBe('5');
});

test('an agency’s own credit code may be called so, besides those of the bodies it entrusts', () => {
  const agency = describeKind(kinds.agency);
  for (const heading of ['统一社会信用代码', '机构统一社会信用代码'])
    expect(readHeading(agency, heading)).toMatchObject({ ok: true, path: ['uscc'] });
  expect(readHeading(agency, '受委托组织信用代码')).not.toMatchObject({ path: ['uscc'] });
});
