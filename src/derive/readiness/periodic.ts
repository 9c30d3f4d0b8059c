import { addMonthsToMonth, monthOf, quarterOf, yearOf } from '../../base/dates.ts';
import { all } from '../../model/corpus.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publishBy } from '../../model/law/publication-terms.ts';
import { dated, dueOn, ofOne, own, standing } from './duty.ts';
import type { Assessment, Question, Standing } from './duty.ts';

/** Last months and quarters that are over. */
function lastMonth({ today }: Question): string {
  return addMonthsToMonth(monthOf(today), -1);
}

/** Every month since the first one is public by the agency’s own day. */
export const monthly: Assessment = (question) => {
  const records = own(question, 'statistics').map(({ value }) => value);
  if (records.length === 0) return standing('no-data', '没有月度统计', 'no monthly statistics');
  const published = new Map(records.map((record) => [record.month, record.publishedOn]));
  const first = [...published.keys()].sort()[0]!;
  const { today, agency } = question;
  let [missing, late, months] = ['', 0, 0];
  const last = lastMonth(question);
  for (let month = first; month <= last; month = addMonthsToMonth(month, 1)) {
    months += 1;
    const on = published.get(month);
    if (on === undefined || on > today) missing ||= month;
    else if (on > dueOfMonth(month, agency.practice.monthlyDueDay)) late += 1;
  }
  const note = late > 0 ? `（逾期公开 ${late} 个月）` : '';
  if (missing === '')
    return standing(
      'done',
      `${first} 至 ${last} 共 ${months} 个月均已公开${note}`,
      `${months} months published, ${late} late`,
    );
  const due = dueOfMonth(missing, agency.practice.monthlyDueDay);
  return dated(
    due < today ? 'overdue' : 'due',
    `${missing} 尚未公开${note}`,
    `${missing} is not published`,
    due,
    today,
  );
};

/** Last day of a month by the agency's own practice. */
const dueOfMonth = (month: string, day: number) =>
  publishBy({ kind: 'monthly', day: Math.max(day, 1) }, `${month}-01`, holidayTable)!.date;

/** The last quarter that is over is analysed. */
export const quarterly: Assessment = (question) => {
  const { today } = question;
  const records = own(question, 'quarter').map(({ value }) => value);
  // Units below are analysed by their superior.
  if (records.length === 0)
    return question.agency.parent === undefined
      ? standing('no-data', '没有季度执法情况分析', 'no quarterly analysis')
      : standing('not-applicable', '由上级机构分析', 'analysed by the agency above');
  const year = yearOf(today);
  const over = quarterOf(monthOf(today)) - 1;
  const [lastYear, lastQuarter] = over === 0 ? [year - 1, 4] : [year, over];
  const found = records.find((record) => record.year === lastYear && Number(record.quarter) === lastQuarter);
  const due = dueOn('quarterly', `${lastYear}-${String(lastQuarter * 3).padStart(2, '0')}-01`)?.date;
  const name = `${lastYear}年第${'一二三四'[lastQuarter - 1]}季度`;
  return ofOne(question, { zh: `${name}分析`, en: `Q${lastQuarter} ${lastYear}` }, due, found?.publishedOn);
};

/** The plan of the year is public, with the execution of the last one. */
export const plan: Assessment = (question) => {
  const year = yearOf(question.today);
  const found = own(question, 'plan').find(({ value }) => value.year === year)?.value;
  const due = dueOn('plan', `${year}-01-01`)?.date;
  const { since } = question.agency;
  if (!found && since !== undefined && due !== undefined && since > due)
    return standing(
      'not-applicable',
      `${since} 成立，迟于 ${year} 年度计划的公开期限 ${due}`,
      `set up on ${since}, after the plan of ${year} was due`,
    );
  const about = ofOne(question, { zh: `${year} 年度计划`, en: `plan of ${year}` }, due, found?.publishedOn);
  if (about.state !== 'done' || found?.execution) return about;
  return standing(
    'no-data',
    `${about.detail.zh}，没有同时公开上年度执行情况`,
    `${about.detail.en}, without last year’s execution`,
  );
};

/** Said of a year that was over before the agency was set up; undefined otherwise. */
function before({ agency: { since } }: Question, year: number): Standing | undefined {
  return since !== undefined && yearOf(since) > year
    ? standing('not-applicable', `${year} 年尚未成立（${since} 成立）`, `not yet set up in ${year}`)
    : undefined;
}

/** The data of last year are public. */
export const enforcementData: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const found = own(question, 'year-data').find(({ value }) => value.year === year)?.value;
  const early = found ? undefined : before(question, year);
  if (early) return early;
  return ofOne(
    question,
    { zh: `${year} 年度行政执法数据`, en: `data of ${year}` },
    dueOn('enforcement-data', `${year}-12-31`)?.date,
    found?.publishedOn,
  );
};

/** Last year’s work of supervision is reported upwards. */
export const supervisionReport: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const found = question.agency.supervisionReports.find((report) => report.year === year);
  const early = found ? undefined : before(question, year);
  if (early) return early;
  return ofOne(
    question,
    { zh: `${year} 年度执法监督工作报告`, en: `supervision report of ${year}` },
    dueOn('supervision-report', `${year}-12-31`)?.date,
    found?.on,
    { zh: '报送', en: 'reported' },
  );
};

/** Last year’s report on disclosure is made from the year’s data, or is a page of the site. */
export const disclosureReport: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const made = all(question.corpus, 'year-data').find(
    ({ value }) =>
      value.agency === question.id &&
      value.year === year &&
      value.disclosure &&
      value.publishedOn !== undefined,
  );
  const page = all(question.corpus, 'page').find(
    ({ value }) =>
      (value.agency ?? question.id) === question.id &&
      value.title.includes(String(year)) &&
      /信息公开.*年度报告/u.test(value.title),
  );
  const early = page ? undefined : before(question, year);
  if (early) return early;
  return ofOne(
    question,
    { zh: `${year} 年政府信息公开工作年度报告`, en: `disclosure report of ${year}` },
    dueOn('disclosure-report', `${year}-12-31`)?.date,
    made?.value.publishedOn ?? page?.value.publishedOn,
  );
};
