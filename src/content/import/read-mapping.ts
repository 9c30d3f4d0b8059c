import { compareDiagnostics, type Diagnostic } from '../../base/diagnostic.ts';
import type { Field } from '../../model/describe.ts';
import { makeLocate } from '../locate.ts';
import { readYaml } from '../read-yaml.ts';
import { foldTitle } from '../titles.ts';
import { makeReader, type Found, type MappingReader } from './mapping-reader.ts';
import {
  emptyMapping,
  type ColumnPlan,
  type DateStyle,
  type MappedText,
  type Mapping,
  type MappingProblem,
  type RowPattern,
  type Target,
  type Variant,
} from './mapping.ts';

/** Settings of a mapping file, with their Chinese names. */
const settings = {
  kind: ['类别'],
  table: ['表', '工作表'],
  rows: ['行路径'],
  header: ['表头行', '表头'],
  dates: ['日期写法'],
  columns: ['列'],
  constants: ['常量'],
  defaults: ['缺省'],
  id: ['编号'],
  onSameId: ['编号相同时'],
  drop: ['不是记录'],
  refuse: ['拒绝'],
  variants: ['拆分'],
  transpose: ['转置'],
  gather: ['合并'],
} as const;

const columnSettings = {
  to: ['字段'],
  skip: ['跳过'],
  match: ['提取'],
  replace: ['替换'],
  values: ['译值'],
  blank: ['空值'],
  unit: ['单位'],
  dates: ['日期写法'],
  split: ['分隔'],
  citations: ['规范引用'],
} as const;

const dateStyles = { civil: ['公历'], japanese: ['日本年号'] } as const;

function readTarget(reader: MappingReader, found: Found): Target | { skip: string } | undefined {
  const bare = (to: string): Target => ({
    to,
    replace: [],
    blank: new Set(),
    citations: false,
    at: found.path,
  });
  if (typeof found.value === 'string') {
    const text = found.value.trim();
    const skipped = /^(?:跳过|skip)(?:[:：]\s*(.+))?$/u.exec(text);
    if (skipped) return { skip: skipped[1] ?? '映射写明跳过' };
    if (text !== '') return bare(text);
    reader.report(found, '应写字段名或“跳过”', 'Expected a field or “skip”');
    return undefined;
  }
  const group = reader.group(found.value, found.path, columnSettings);
  const skip = reader.text(group.skip);
  if (skip !== undefined) return { skip };
  const to = reader.text(group.to);
  if (to === undefined) {
    reader.report(found, '缺少“字段”', 'The field (to) is missing');
    return undefined;
  }
  const match = reader.pattern(group.match);
  const dates = reader.choice(group.dates, dateStyles);
  const unit = reader.text(group.unit);
  const split = reader.text(group.split);
  const values = reader
    .entries(group.values)
    .map(([key, value]) => [key.trim(), reader.text(value) ?? ''] as const);
  return {
    ...bare(to.trim()),
    replace: reader.entries(group.replace).flatMap(([key, value]) => {
      const from = reader.pattern({ value: key, path: value.path });
      return from ? [{ from: new RegExp(from, 'gu'), to: reader.text(value) ?? '' }] : [];
    }),
    blank: new Set(reader.items(group.blank).map((item) => reader.text(item)?.trim() ?? '')),
    citations: /^(是|true|yes)$/u.test(reader.text(group.citations) ?? ''),
    ...(match && { match }),
    ...(values.length > 0 && { values: new Map(values) }),
    ...(unit !== undefined && { unit: unit.trim() }),
    ...(dates && { dates }),
    ...(split !== undefined && { split }),
  };
}

function readColumns(reader: MappingReader, found: Found | undefined): Pick<Mapping, 'columns' | 'headings'> {
  const columns = new Map<string, ColumnPlan>();
  const headings = new Map<string, string>();
  for (const [heading, value] of reader.entries(found)) {
    const plans = reader.items(value).map((item) => readTarget(reader, item));
    const skip = plans.find((plan) => plan !== undefined && 'skip' in plan);
    const targets = plans.filter((plan): plan is Target => plan !== undefined && 'to' in plan);
    if (skip && targets.length > 0)
      reader.report(value, '不能既跳过又填字段', 'A column is skipped or fills fields, not both');
    columns.set(foldTitle(heading), skip && 'skip' in skip ? skip : { targets });
    headings.set(foldTitle(heading), heading);
  }
  return { columns, headings };
}

function readTexts(reader: MappingReader, found: Found | undefined): Map<string, MappedText> {
  return new Map(
    reader.entries(found).flatMap(([key, value]) => {
      const text = Array.isArray(value.value) ? value.value.map(String).join('\n') : reader.text(value);
      return text === undefined ? [] : [[key, { text, at: value.path }] as const];
    }),
  );
}

function readPatterns(reader: MappingReader, found: Found | undefined): RowPattern[] {
  return reader.items(found).flatMap((item) => {
    const group = reader.group(item.value, item.path, { column: ['列'], matches: ['内容'], why: ['理由'] });
    const column = reader.text(group.column);
    const matches = reader.pattern(group.matches);
    const why = reader.text(group.why);
    if (matches && why !== undefined) return [{ matches, why, ...(column !== undefined && { column }) }];
    if (!matches)
      reader.report(item, '缺少“内容”（正则表达式）', '“matches” (a regular expression) is missing');
    if (why === undefined) reader.report(item, '缺少“理由”', 'The reason (why) is missing');
    return [];
  });
}

function readVariants(reader: MappingReader, found: Found | undefined): Variant[] {
  return reader.items(found).map((item) => {
    const group = reader.group(item.value, item.path, {
      columns: ['列'],
      constants: ['常量'],
      when: ['当列有内容'],
    });
    const when = reader.text(group.when);
    return {
      columns: readColumns(reader, group.columns).columns,
      constants: readTexts(reader, group.constants),
      ...(when !== undefined && { when }),
    };
  });
}

function readHeader(reader: MappingReader, found: Found | undefined): Mapping['header'] {
  const text = reader.text(found);
  if (text === undefined) return undefined;
  const match = /^(\d{1,5})(?:\s*[-–至到]\s*(\d{1,5}))?$/u.exec(text.trim());
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match && from >= 1 && to >= from) return { from, to };
  reader.report(
    found!,
    `应为行号，如 2 或 2-3，实为“${text}”`,
    `Expected a row number such as 2 or 2-3, found “${text}”`,
  );
  return undefined;
}

function readAll(reader: MappingReader, value: unknown): Omit<Mapping, 'file'> {
  const group = reader.group(value, [], settings);
  const { columns, headings } = readColumns(reader, group.columns);
  const kind = reader.text(group.kind);
  const table = reader.text(group.table);
  const rows = reader.text(group.rows);
  const id = reader.text(group.id);
  const header = readHeader(reader, group.header);
  const transposed =
    group.transpose &&
    reader.group(group.transpose.value, group.transpose.path, {
      indicator: ['指标'],
      value: ['数值'],
      unit: ['单位'],
    });
  const gathered =
    group.gather && reader.group(group.gather.value, group.gather.path, { list: ['明细'], by: ['依据列'] });
  const [indicator, figure, unit] = [
    reader.text(transposed?.indicator),
    reader.text(transposed?.value),
    reader.text(transposed?.unit),
  ];
  const list = reader.text(gathered?.list);
  if (group.transpose && (indicator === undefined || figure === undefined))
    reader.report(
      group.transpose,
      '应写明“指标”列和“数值”列',
      'Name the columns of the indicator and of the value',
    );
  if (group.gather && list === undefined)
    reader.report(group.gather, '应写明“明细”字段', 'Name the list that the rows fill');
  return {
    dates: (reader.choice(group.dates, dateStyles) as DateStyle | undefined) ?? 'civil',
    columns,
    headings,
    constants: readTexts(reader, group.constants),
    defaults: readTexts(reader, group.defaults),
    onSameId: reader.choice(group.onSameId, { refuse: ['拒绝'], number: ['加序号'] }) ?? 'refuse',
    drop: readPatterns(reader, group.drop),
    refuse: readPatterns(reader, group.refuse),
    variants: readVariants(reader, group.variants),
    ...(kind !== undefined && { kind: kind.trim() }),
    ...(table !== undefined && { table: table.trim() }),
    ...(rows !== undefined && { rows: rows.trim() }),
    ...(id !== undefined && { id: id.trim() }),
    ...(header && { header }),
    ...(indicator !== undefined &&
      figure !== undefined && {
        transpose: { indicator, value: figure, ...(unit !== undefined && { unit }) },
      }),
    ...(list !== undefined && {
      gather: {
        list,
        by: reader.items(gathered?.by).map((item) => reader.text(item) ?? ''),
        at: group.gather!.path,
      },
    }),
  };
}

/** A field without fields of its own: keys of a mapping are placed as they are written. */
const nothing: Field = {
  key: '',
  path: '',
  title: '',
  aliases: [],
  shape: 'group',
  required: true,
  publish: 'public',
  format: 'text',
  fields: [],
};

/** Places problems of a mapping in its file. */
export function placeMappingProblems(
  problems: readonly MappingProblem[],
  text: string,
  file: string,
): Diagnostic[] {
  const locate = makeLocate({ textOf: () => text, headOf: () => undefined, delimiterOf: () => undefined });
  const placed = problems.map(({ path, mark, zh, en, hint }): Diagnostic => ({
    code: 'import/mapping',
    severity: 'error',
    ...locate({ file, format: 'yaml' }, nothing, { path, ...(mark && { mark }) }),
    message: { zh, en },
    ...(hint && { hint }),
  }));
  return placed.sort(compareDiagnostics);
}

/** Reads a mapping file; every problem at once, with its place. */
export function readMapping(text: string, file: string): { mapping: Mapping; diagnostics: Diagnostic[] } {
  const content = readYaml(text, file);
  if (content.diagnostics.length > 0) return { mapping: emptyMapping, diagnostics: content.diagnostics };
  const reader = makeReader();
  const mapping = readAll(reader, content.values[0]);
  return { mapping: { ...mapping, file }, diagnostics: placeMappingProblems(reader.problems, text, file) };
}
