import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { dishonestySince } from '../../model/law/dishonesty.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const absent = (path: string, zh: string, en: string): Report =>
  report(path, `没有填写${zh}`, `There is no ${en}`, {
    hint: ['列入决定书应当载明，请补录', 'The decision has to say it; enter it'],
  });

/** A body is listed by a written decision, after a notice that let it state and defend itself. */
export const dishonestyRequired = defineRule({
  code: 'dishonesty/required',
  number: 'DIS-01',
  severity: 'error',
  title: { zh: '列入前告知，列入决定内容齐全', en: 'Notice before listing, and a complete decision' },
  basis: [formatBasis({ law: 'L11' })],
  validFrom: dishonestySince,
  on: ['dishonesty'],
  run: ({ value }) => {
    const { notice, party, basis, measures, repair, remedy, decidedOn, publishedOn } = value;
    const reports: Report[] = [];
    if (!notice) reports.push(absent('notice', '列入前告知', 'notice'));
    else if (notice.on >= decidedOn)
      reports.push(
        report(
          'notice.on',
          `列入告知日期 ${formatChinese(notice.on)}应早于列入日期 ${formatChinese(decidedOn)}`,
          `The notice of ${notice.on} should precede the decision of ${decidedOn}`,
          {
            hint: ['请核对两个日期；未经告知不得列入', 'Check both dates; nobody is listed unheard'],
          },
        ),
      );
    if (party.type !== 'person' && party.uscc === undefined)
      reports.push(absent('party.uscc', '统一社会信用代码', 'credit code'));
    if (basis.length === 0) reports.push(absent('basis', '列入依据', 'basis'));
    if (measures.length === 0) reports.push(absent('measures', '管理措施', 'measure'));
    if (repair === undefined) reports.push(absent('repair', '移出条件和程序', 'way of removal'));
    if (!remedy) reports.push(absent('remedy', '救济途径', 'remedy'));
    if (publishedOn !== undefined && publishedOn < decidedOn)
      reports.push(
        report(
          'publishedOn',
          `公布日期 ${formatChinese(publishedOn)}早于列入日期 ${formatChinese(decidedOn)}`,
          `Published on ${publishedOn}, before the decision`,
          {
            hint: ['请核对两个日期', 'Check both dates'],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '告知在前，内容齐全' },
    { title: '没有告知', change: { notice: undefined }, reports: ['notice'] },
    { title: '告知与列入同日', change: { 'notice.on': '2026-02-25' }, reports: ['notice.on'] },
    {
      title: '没有管理措施和救济途径',
      change: { measures: [], remedy: undefined },
      reports: ['measures', 'remedy'],
    },
    { title: '没有移出条件', change: { repair: undefined }, reports: ['repair'] },
    { title: '单位没有信用代码', change: { 'party.uscc': undefined }, reports: ['party.uscc'] },
    {
      title: '个人没有信用代码',
      change: { 'party.uscc': undefined, 'party.type': '自然人', 'party.name': '甄示范' },
    },
    { title: '没有依据', change: { basis: [] }, reports: ['basis'] },
    { title: '公布早于列入', change: { publishedOn: '2026-02-24' }, reports: ['publishedOn'] },
    {
      title: '2023 年 10 月 1 日以前没有该办法',
      change: { decidedOn: '2023-09-28', until: '2026-09-28', notice: undefined, publishedOn: '2023-10-09' },
    },
    {
      title: '2023 年 9 月 30 日尚不适用',
      change: { decidedOn: '2023-09-30', until: '2026-09-30', basis: [], publishedOn: '2023-10-09' },
    },
    {
      title: '2023 年 10 月 1 日起适用',
      change: { decidedOn: '2023-10-01', until: '2026-09-30', basis: [], publishedOn: '2023-10-09' },
      reports: ['basis', 'notice.on'],
    },
  ],
});
