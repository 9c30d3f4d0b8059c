import { codePointOffset } from '../../base/text.ts';
import { describeKind, leaves } from '../../model/describe.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { textsAt } from '../texts.ts';
import type { Report } from '../rule.ts';

const judged = ['plan', 'penalty', 'order', 'quarter', 'supervision'] as const satisfies readonly KindId[];

/** Fields that come to stand in documents as running text. */
const paths = new Map<KindId, string[][]>(
  judged.map((kind) => [
    kind,
    leaves(describeKind(kinds[kind]))
      .filter(({ format }) => format === 'text' || format === 'prose')
      .map(({ path }) => path.split('.')),
  ]),
);

interface Form {
  pattern: RegExp;
  zh: string;
  en: string;
  fix: (found: string) => string;
}

const forms: readonly Form[] = [
  {
    pattern: /\d{4}年(?:0\d月\d{1,2}日|\d{1,2}月0\d日|0\d月)/gu,
    zh: '月、日不编虚位',
    en: 'months and days take no leading zero',
    fix: (found) => found.replace(/年0/u, '年').replace(/月0/u, '月'),
  },
  {
    pattern: /[[【]\d{4}[\]】]|(?<=\p{Script=Han})\(\d{4}\)(?=\d+号)/gu,
    zh: '文号中的年份用六角括号',
    en: 'the year of a document number stands in 〔〕',
    fix: (found) => `〔${found.slice(1, -1)}〕`,
  },
  {
    pattern: /(?<=\p{Script=Han})\([^()\n]{0,40}\p{Script=Han}[^()\n]{0,40}\)/gu,
    zh: '中文用全角括号',
    en: 'Chinese text takes full-width brackets',
    fix: (found) => `（${found.slice(1, -1)}）`,
  },
];

function ofText(path: string, text: string): Report[] {
  const reports: Report[] = [];
  const taken = new Set<number>();
  for (const { pattern, zh, en, fix } of forms)
    for (const match of text.matchAll(pattern)) {
      if (taken.has(match.index)) continue;
      taken.add(match.index);
      reports.push(
        report(
          path,
          `第 ${codePointOffset(text, match.index) + 1} 字起“${match[0]}”应为“${fix(match[0])}”（${zh}）`,
          `“${match[0]}” should be “${fix(match[0])}”: ${en}`,
          {
            hint: ['请改写；引用外文和型号的半角括号不在此列', 'Rewrite it'],
          },
        ),
      );
    }
  if (/(^|\.)mainTo$/u.test(path) && /[:：,，;；]$/u.test(text.trim()))
    reports.push(
      report(
        path,
        `主送机关“${text}”末尾不带标点，版面上自动加全角冒号`,
        `“${text}” takes no mark; the full-width colon is set by itself`,
        {
          hint: ['请删去末尾的标点', 'Remove the mark'],
        },
      ),
    );
  return reports;
}

/** Running text of documents keeps to the forms of the standard: dates without leading zeros, full-width brackets and colon. */
export const writtenForms = defineRule({
  code: 'format/written-forms',
  number: 'FMT-04',
  severity: 'warning',
  title: {
    zh: '日期不编虚位，括号和主送冒号用全角',
    en: 'No leading zeros in dates; full-width brackets and colon',
  },
  basis: ['《党政机关公文格式》（GB/T 9704—2012）7.3'],
  on: judged,
  run: ({ kind, value }) =>
    paths.get(kind)!.flatMap((keys) => {
      return textsAt(value, keys).flatMap(([path, text]) => ofText(path, text));
    }),
  examples: [
    { title: '写法规范', kind: 'penalty' },
    {
      title: '日期编了虚位',
      kind: 'penalty',
      change: { facts: '2026年01月12日检查发现未如实记录培训情况。' },
      reports: ['facts'],
    },
    {
      title: '日编了虚位',
      kind: 'penalty',
      change: { facts: '2026年1月02日检查发现未如实记录培训情况。' },
      reports: ['facts'],
    },
    {
      title: '十月、二十日不是虚位',
      kind: 'penalty',
      change: { facts: '2026年10月20日检查发现未如实记录培训情况。' },
    },
    {
      title: '中文用了半角括号',
      kind: 'order',
      change: { 'problems.0.text': '储罐区(东侧)未设置围堰。' },
      reports: ['problems.0.text'],
    },
    { title: '型号中的半角括号', kind: 'order', change: { 'problems.0.text': '气瓶阀QF-2(A)型未检定。' } },
    {
      title: '文号年份用了方头括号',
      kind: 'penalty',
      change: { 'notice.statement': '依据示应急【2025】3号通知陈述。' },
      reports: ['notice.statement'],
    },
    { title: '主送机关带半角冒号', kind: 'plan', change: { mainTo: '各科室:' }, reports: ['mainTo'] },
    { title: '主送机关不带标点', kind: 'plan', change: { mainTo: '各科室、支队' } },
  ],
});
