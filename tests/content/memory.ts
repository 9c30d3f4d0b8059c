import { load, type Loaded } from '../../src/content/load.ts';
import type { Effects, Listed } from '../../src/content/walk.ts';
import { compareText } from '../../src/base/order.ts';
import { kinds } from '../../src/model/kinds.ts';

type Files = Record<string, string | Uint8Array>;

/** Content that lies in memory: path → text or bytes. */
export function memory(files: Files): Effects {
  const paths = Object.keys(files);
  const folders = new Set(
    paths.flatMap((path) => path.split('/').slice(0, -1).map((_, at, all) => all.slice(0, at + 1).join('/'))),
  );
  const entries: Listed[] = [
    ...paths.map((path): Listed => ({ path, type: 'file' })),
    ...[...folders].map((path): Listed => ({ path, type: 'folder' })),
  ];
  entries.sort((a, b) => compareText(a.path, b.path));
  return {
    list: () => ({ ok: true, value: entries }),
    read(_root, path) {
      const content = files[path];
      if (content === undefined)
        return { ok: false, code: 'file/unreadable', why: { zh: '不存在', en: 'missing' } };
      return { ok: true, value: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}

/** An agency every test may refer to. */
export const agencyYaml = `name: 示例市应急管理局
type: emergency
level: city
regionCode: '999900'
uscc: ${kinds.agency.sample.uscc as string}
area: 示
address: 示例市示例区示范大道1号
postcode: '999900'
phone: 0999-1234567
hours: 工作日
remedies:
  reviewBody: 示例市人民政府
  court: 示例市示例区人民法院
`;

export const settingsYaml = 'title: 示例站\nagency: shili\n';

/** Loads files from memory beside valid settings and a valid agency. */
export function loadFiles(files: Files): Promise<Loaded> {
  const effects = memory({ 'gongshi.yaml': settingsYaml, 'agencies/shili.yaml': agencyYaml, ...files });
  return load({ roots: ['content'], today: '2026-03-25', effects });
}

/** A short valid page, with other fields in place of its own or beside them. */
export function page(fields: Record<string, string> = {}, body = '正文。'): string {
  const all = { title: '说明', section: 'data', publishedOn: '2026-01-05', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

/** Values of the smallest statistics record, by key. */
export const month = {
  agency: 'shili',
  month: '2026-01',
  firms: '40',
  visits: '40',
  plannedVisits: '40',
  triggeredVisits: '0',
  hazards: '10',
  majorHazards: '0',
  rectified: '10',
  cases: '0',
  casesBefore: '0',
  casesAfter: '0',
  penalties: '0',
  fines: '0',
};

/** The same under Chinese headings. */
export const monthTitles: Record<keyof typeof month, string> = {
  agency: '统计单位',
  month: '统计月份',
  firms: '检查企业数',
  visits: '检查家次',
  plannedVisits: '有计划检查',
  triggeredVisits: '触发式检查',
  hazards: '发现事故隐患',
  majorHazards: '重大事故隐患',
  rectified: '已整改隐患',
  cases: '立案',
  casesBefore: '事前立案',
  casesAfter: '事后立案',
  penalties: '行政处罚',
  fines: '罚没款',
};

/** A CSV of statistics: one record a row, changes by key; `titles` replaces headings by key. */
export function monthsCsv(
  rows: Partial<Record<keyof typeof month, string>>[],
  titles: Partial<Record<keyof typeof month, string>> = {},
): string {
  const keys = Object.keys(month) as (keyof typeof month)[];
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    keys.map((key) => titles[key] ?? monthTitles[key]),
    ...rows.map((row) => keys.map((key) => row[key] ?? month[key])),
  ]
    .map((cells) => cells.map(quote).join(','))
    .join('\n');
}

/** The smallest penalty, as a YAML text, with lines changed by key and more lines behind. */
export function penalty(changes: Record<string, string | undefined> = {}, more = ''): string {
  const fields: Record<string, string | undefined> = {
    agency: 'shili',
    docNumber: '（示）应急罚〔2026〕7号',
    facts: '未如实记录教育培训情况。',
    kinds: '[warning]',
    content: '警告。',
    decidedOn: '2026-02-05',
    party: '{ name: 示例市松风化工有限公司, type: unit }',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `${lines.join('\n')}\n${more}`;
}
