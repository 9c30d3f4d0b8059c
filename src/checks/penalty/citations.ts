import { actKnownOn } from '../../model/penalty-file.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { citedIn, citedOn, citingKinds } from '../citations.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { judgeCitation } from './judge-citation.ts';

/** For examples: a decision of a day with one basis and nothing else cited. */
const cited = (decidedOn: string, basis: string) => ({
  decidedOn,
  basis: [basis],
  violations: undefined,
  violated: [],
});

/** Every citation can be read, its law was in force on the day of the act, and it has such an article, 款 and 项. */
export const citations = defineRule({
  code: 'penalty/citations',
  number: 'PEN-09',
  severity: 'error',
  title: {
    zh: '引用的法律条款规范、有效、存在',
    en: 'Citations are well formed, in force, and point to what exists',
  },
  basis: [
    formatBasis({ law: 'CF', article: 4 }),
    formatBasis({ law: 'CF', article: 59, paragraph: 1, item: 3 }),
  ],
  on: citingKinds,
  run: (entry, corpus) => {
    const date = citedOn(entry, corpus);
    const acted = entry.kind === 'penalty' ? actKnownOn(entry.value) : date;
    return citedIn(entry, corpus).flatMap(({ path, text, reading }) =>
      reading.ok
        ? reading.value.flatMap((citation) => judgeCitation(citation, path, date, acted))
        : [
            report(
              path,
              `“${text}”不能识别：${reading.why.zh}`,
              `“${text}” cannot be read: ${reading.why.en}`,
              {
                hint: [
                  '应如“《中华人民共和国安全生产法》第九十七条第（三）项”，序数用汉字',
                  'Write 《title》第×条第×款第（×）项 with Chinese numerals',
                ],
              },
            ),
          ],
    );
  },
  examples: [
    { title: '引用规范' },
    {
      title: '序数用阿拉伯数字',
      change: { basis: ['《中华人民共和国安全生产法》第97条第4项'] },
      reports: ['basis.0'],
    },
    { title: '没有书名号', change: { violated: ['安全生产法第二十八条'] }, reports: ['violated.0'] },
    {
      title: '条数超出该法',
      change: { basis: ['《中华人民共和国安全生产法》第一百二十条'] },
      reports: ['basis.0'],
    },
    {
      title: '项数超出该条',
      change: { basis: ['《中华人民共和国安全生产法》第九十七条第（八）项'] },
      reports: ['basis.0'],
    },
    {
      title: '款数超出该条',
      change: { 'violations.0.violated': ['《中华人民共和国安全生产法》第二十八条第五款'] },
      reports: ['violations.0.violated.0'],
    },
    {
      title: '只有一款的条文写了“第一款”',
      change: { basis: ['《中华人民共和国安全生产法》第九十七条第一款第（四）项'] },
      reports: ['basis.0'],
      severity: 'warning',
    },
    {
      title: '2024 年 4 月 30 日发现的行为，其后才决定，可以适用行为时的条例',
      change: {
        ...cited('2024-06-20', '《煤矿安全监察条例》第四十四条'),
        inspectedOn: '2024-04-30',
      },
      reports: ['basis.0'],
      severity: 'info',
    },
    {
      title: '2024 年 5 月 1 日发现的行为，条例已废止',
      change: {
        ...cited('2024-06-20', '《煤矿安全监察条例》第四十四条'),
        inspectedOn: '2024-05-01',
      },
      reports: ['basis.0'],
    },
    {
      title: '引用尚未施行的条例',
      change: cited('2024-04-30', '《煤矿安全生产条例》第六十三条'),
      reports: ['basis.0'],
    },
    {
      title: '引用已废止的条例',
      change: { basis: ['《煤矿安全监察条例》第四十四条'], violations: undefined },
      reports: ['basis.0'],
    },
    {
      title: '旧法施行期间条数按旧法',
      change: cited('2021-08-31', '《中华人民共和国安全生产法》第一百一十五条'),
      reports: ['basis.0'],
    },
    {
      title: '未收录的地方性法规只作提示',
      change: { basis: ['《示例省安全生产条例》第五十条'], violations: undefined },
      reports: ['basis.0'],
      severity: 'info',
    },
    {
      title: '指令书违反条款',
      kind: 'order',
      change: { 'problems.1.basis': ['《中华人民共和国安全生产法》第三十六条第九款'] },
      reports: ['problems.1.basis.0'],
    },
    {
      title: '权责事项按最近一次审核日期核对',
      kind: 'responsibility',
      change: {
        basis: ['《煤矿安全监察条例》第四十四条'],
        publishedOn: '2024-03-20',
        reviewedOn: '2026-03-10',
      },
      reports: ['basis.0'],
    },
    {
      title: '强制依据的条数超出该法',
      kind: 'coercion',
      change: { basis: ['《中华人民共和国行政强制法》第七十二条'] },
      reports: ['basis.0'],
    },
    {
      title: '许可依据没有书名号',
      kind: 'licence',
      change: { basis: ['安全生产法第六十三条'] },
      reports: ['basis.0'],
    },
    {
      title: '监督发现引用的条数超出该法',
      kind: 'supervision',
      change: { 'findings.0.violated': ['《中华人民共和国行政处罚法》第八十七条'] },
      reports: ['findings.0.violated.0'],
    },
    {
      title: '2024 年 5 月 1 日起引用新条例',
      change: { decidedOn: '2024-05-01', violated: ['《煤矿安全生产条例》第二十四条'] },
    },
    {
      title: '2024 年 4 月 30 日新条例尚未施行',
      change: { decidedOn: '2024-04-30', violated: ['《煤矿安全生产条例》第二十四条'] },
      reports: ['violated.0'],
    },
    {
      title: '2024 年 4 月 30 日旧条例尚有效',
      change: { decidedOn: '2024-04-30', violated: ['《煤矿安全监察条例》第三十六条'] },
    },
    {
      title: '2024 年 5 月 1 日旧条例已废止',
      change: { decidedOn: '2024-05-01', violated: ['《煤矿安全监察条例》第三十六条'] },
      reports: ['violated.0'],
    },
    {
      title: '2021 年 8 月 31 日没有第一百一十六条',
      change: { decidedOn: '2021-08-31', violated: ['《中华人民共和国安全生产法》第一百一十六条'] },
      reports: ['violated.0'],
    },
    {
      title: '2021 年 9 月 1 日起有第一百一十六条',
      change: { decidedOn: '2021-09-01', violated: ['《中华人民共和国安全生产法》第一百一十六条'] },
    },
    {
      title: '2021 年 7 月 14 日没有第八十五条',
      change: { decidedOn: '2021-07-14', violated: ['《中华人民共和国行政处罚法》第八十五条'] },
      reports: ['violated.0'],
    },
    {
      title: '2021 年 7 月 15 日起有第八十五条',
      change: { decidedOn: '2021-07-15', violated: ['《中华人民共和国行政处罚法》第八十五条'] },
    },
    {
      title: '煤矿安全监察条例 2000 年 12 月 1 日施行，此前不得引用',
      change: cited('2000-11-30', '《煤矿安全监察条例》第三十六条'),
      reports: ['basis.0'],
    },
    {
      title: '2000 年 12 月 1 日起引用煤矿安全监察条例',
      change: cited('2000-12-01', '《煤矿安全监察条例》第三十六条'),
    },
    {
      title: '行政强制法 2012 年 1 月 1 日施行，此前不得引用',
      change: cited('2011-12-31', '《中华人民共和国行政强制法》第二十二条'),
      reports: ['basis.0'],
    },
    {
      title: '2012 年 1 月 1 日起引用行政强制法',
      change: cited('2012-01-01', '《中华人民共和国行政强制法》第二十二条'),
    },
    {
      title: '安全生产法 2014 年修正以前的文本未收录，只作提示',
      change: cited('2014-11-30', '《中华人民共和国安全生产法》第一百零九条'),
      reports: ['basis.0'],
      severity: 'info',
    },
    {
      title: '2014 年 12 月 1 日起按 2014 年修正的文本核对',
      change: cited('2014-12-01', '《中华人民共和国安全生产法》第一百零九条'),
    },
    {
      title: '行政处罚法 2017 年修正以前的文本未收录，只作提示',
      change: cited('2017-12-31', '《中华人民共和国行政处罚法》第二十三条'),
      reports: ['basis.0'],
      severity: 'info',
    },
    {
      title: '2018 年 1 月 1 日起按 2017 年修正的文本核对',
      change: cited('2018-01-01', '《中华人民共和国行政处罚法》第二十三条'),
    },
  ],
});
