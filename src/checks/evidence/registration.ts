import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { estimateNote } from '../estimate.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const goods = [{ name: '培训签到表', quantity: 3 }];
const approval = { by: '安示范', on: '2026-01-15' };
const docNumber = '（示）应急先保通〔2026〕1号';

const disposed = (on: string) => ({ docNumber: '（示）应急先保处〔2026〕1号', on, result: '解除登记保存' });
const registered = (more: Record<string, unknown>) => ({
  registrations: [{ approval, docNumber, on: '2026-01-15', goods, ...more }],
});

/** Evidence registered in advance is dealt with in seven working days; seven days before 2021-07-15. */
export const registration = defineRule({
  code: 'evidence/registration',
  number: 'EVI-01',
  severity: 'error',
  title: {
    zh: '先行登记保存的证据七个工作日内处理',
    en: 'Registered evidence is dealt with in seven working days',
  },
  basis: [formatBasis({ law: 'CF', article: 56 })],
  on: ['case'],
  run: ({ value }, { today }) =>
    value.registrations.flatMap(({ on, approval: approved, disposal }, index) => {
      const path = `registrations.${index}`;
      const end = endOf('registration', on);
      const reports: Report[] = [];
      if (approved.on > on)
        reports.push(
          report(
            `${path}.approval.on`,
            `批准日期 ${formatChinese(approved.on)}晚于登记保存日期 ${formatChinese(on)}`,
            `Approved on ${approved.on}, after the registration of ${on}`,
            {
              hint: [
                '先行登记保存应当经负责人批准后实施，请核对日期',
                'Approval comes first; check the dates',
              ],
            },
          ),
        );
      if (!end) return reports;
      const note = estimateNote(end.estimated);
      const due = `${formatChinese(end.date)}${note.zh}`;
      const basis = [end.term.basis];
      if (disposal && disposal.on > end.date)
        reports.push(
          report(
            `${path}.disposal.on`,
            `${formatChinese(on)}登记保存，应于 ${due}前处理，实于 ${formatChinese(disposal.on)}处理`,
            `Registered on ${on}, due by ${end.date}${note.en}, dealt with on ${disposal.on}`,
            {
              basis,
              hint: ['逾期未处理的应当解除，请核对日期', 'Past the term it is released; check the dates'],
            },
          ),
        );
      if (disposal && disposal.on < on)
        reports.push(
          report(
            `${path}.disposal.on`,
            `处理日期 ${formatChinese(disposal.on)}早于登记保存日期 ${formatChinese(on)}`,
            `Dealt with on ${disposal.on}, before the registration of ${on}`,
            { basis, hint: ['请核对两个日期', 'Check both dates'] },
          ),
        );
      if (!disposal && today > end.date)
        reports.push(
          report(
            path,
            `${formatChinese(on)}登记保存的证据应于 ${due}前处理，没有处理决定`,
            `Evidence registered on ${on} was to be dealt with by ${end.date}${note.en}`,
            { basis, hint: ['请作出处理决定，或者补录', 'Decide what becomes of it, or enter the decision'] },
          ),
        );
      return reports;
    }),
  examples: [
    { title: '没有先行登记保存' },
    { title: '第七个工作日处理', change: registered({ disposal: disposed('2026-01-26') }) },
    {
      title: '第八个工作日处理',
      change: registered({ disposal: disposed('2026-01-27') }),
      reports: ['registrations.0.disposal.on'],
    },
    {
      title: '处理早于登记',
      change: registered({ disposal: disposed('2026-01-14') }),
      reports: ['registrations.0.disposal.on'],
    },
    { title: '逾期没有处理', change: registered({}), reports: ['registrations.0'] },
    { title: '尚未到期', today: '2026-01-26', change: registered({}) },
    {
      title: '登记保存以后才批准',
      change: registered({ approval: { by: '安示范', on: '2026-01-16' }, disposal: disposed('2026-01-20') }),
      reports: ['registrations.0.approval.on'],
    },
    {
      title: '2021 年 7 月 15 日以前为七日，末日为休息日的顺延',
      change: registered({
        on: '2021-07-14',
        approval: { by: '安示范', on: '2021-07-14' },
        disposal: disposed('2021-07-22'),
      }),
      reports: ['registrations.0.disposal.on'],
    },
    {
      title: '2021 年 7 月 15 日起为七个工作日',
      change: registered({
        on: '2021-07-15',
        approval: { by: '安示范', on: '2021-07-15' },
        disposal: disposed('2021-07-26'),
      }),
    },
    {
      title: '1996 年 10 月 1 日以前没有七日的规定',
      change: registered({
        on: '1996-09-30',
        approval: { by: '安示范', on: '1996-09-30' },
        disposal: disposed('1996-10-31'),
      }),
    },
    {
      title: '1996 年 10 月 1 日起为七日',
      change: registered({
        on: '1996-10-01',
        approval: { by: '安示范', on: '1996-10-01' },
        disposal: disposed('1996-10-31'),
      }),
      reports: ['registrations.0.disposal.on'],
    },
  ],
});
