import { addMonthsToMonth, monthOf, quarterOf, yearOf } from '../../base/dates.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus, EntryOf } from '../../model/corpus.ts';
import type { KindId } from '../../model/kinds.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publishBy } from '../../model/law/publication-terms.ts';
import { dated, dueOn, ofEvents, ofOne, standing } from './duty.ts';
import type { Published, Question, Standing } from './duty.ts';

type Assessment = (question: Question) => Standing;

/** Records of the agency. */
const own = <K extends KindId>({ corpus, id }: Question, kind: K) =>
  all(corpus, kind).filter(({ value }) => (value as { agency?: string }).agency === id) as EntryOf<K>[];

/** Pages of the site whose title says what they are; of the agency, or of the whole site. */
function pagesWith({ corpus, id, today }: Question, pattern: RegExp): string[] {
  return all(corpus, 'page')
    .filter(({ value }) => (value.agency ?? id) === id && value.publishedOn <= today)
    .filter(({ value }) => pattern.test(value.title))
    .map(({ value }) => value.title);
}

const byPage = (question: Question, pattern: RegExp): Standing => {
  const [title] = pagesWith(question, pattern);
  return title === undefined
    ? standing('no-data', '没有相应页面', 'no page')
    : standing('done', `已公开：${title}`, `published: ${title}`);
};

/** Last months and quarters that are over. */
function lastMonth({ today }: Question): string {
  return addMonthsToMonth(monthOf(today), -1);
}

const monthly: Assessment = (question) => {
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

const quarterly: Assessment = (question) => {
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

const plan: Assessment = (question) => {
  const year = yearOf(question.today);
  const found = own(question, 'plan').find(({ value }) => value.year === year)?.value;
  const due = dueOn('plan', `${year}-01-01`)?.date;
  const about = ofOne(question, { zh: `${year} 年度计划`, en: `plan of ${year}` }, due, found?.publishedOn);
  if (about.state !== 'done' || found?.execution) return about;
  return standing(
    'no-data',
    `${about.detail.zh}，没有同时公开上年度执行情况`,
    `${about.detail.en}, without last year’s execution`,
  );
};

const enforcementData: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const found = own(question, 'year-data').find(({ value }) => value.year === year)?.value;
  if (!found && question.agency.since !== undefined && yearOf(question.agency.since) > year)
    return standing('not-applicable', `${year} 年尚未成立`, `not yet set up in ${year}`);
  return ofOne(
    question,
    { zh: `${year} 年度行政执法数据`, en: `data of ${year}` },
    dueOn('enforcement-data', `${year}-12-31`)?.date,
    found?.publishedOn,
  );
};

const supervisionReport: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const found = question.agency.supervisionReports.find((report) => report.year === year);
  return ofOne(
    question,
    { zh: `${year} 年度执法监督工作报告`, en: `supervision report of ${year}` },
    dueOn('supervision-report', `${year}-12-31`)?.date,
    found?.on,
    { zh: '报送', en: 'reported' },
  );
};

const disclosureReport: Assessment = (question) => {
  const year = yearOf(question.today) - 1;
  const page = all(question.corpus, 'page').find(
    ({ value }) =>
      (value.agency ?? question.id) === question.id &&
      value.title.includes(String(year)) &&
      /信息公开.*年度报告/u.test(value.title),
  );
  return ofOne(
    question,
    { zh: `${year} 年政府信息公开工作年度报告`, en: `disclosure report of ${year}` },
    dueOn('disclosure-report', `${year}-12-31`)?.date,
    page?.value.publishedOn,
  );
};

const overturnedResults = new Set(['changed', 'revoked', 'illegal']);

/** Penalties that were public when they were changed, revoked or held illegal. */
function withdrawals(question: Question): Published[] {
  return own(question, 'penalty').flatMap(({ value: { publication, remedies } }): Published[] => {
    const withdrawn = publication?.withdrawn;
    if (withdrawn && withdrawn.trigger !== 'error')
      return [{ event: withdrawn.triggeredOn, on: withdrawn.on }];
    const end = remedies.find(
      ({ result, resultOn }) => overturnedResults.has(result) && resultOn !== undefined,
    );
    return end?.resultOn !== undefined && publication && !withdrawn
      ? [{ event: end.resultOn, on: undefined }]
      : [];
  });
}

function enforcement(question: Question): Published[] {
  return [
    ...own(question, 'inspection').map(({ value }) => ({ event: value.on, on: value.publishedOn })),
    ...own(question, 'coercion').map(({ value }) => ({ event: value.decidedOn, on: value.publishedOn })),
    ...own(question, 'draw').flatMap(({ value }) =>
      value.selected.flatMap(({ resultOn, publishedOn }) =>
        resultOn === undefined ? [] : [{ event: resultOn, on: publishedOn }],
      ),
    ),
  ];
}

/** Other information with a day on which it came into being. */
function disclosures(question: Question): Published[] {
  return [
    ...own(question, 'dishonesty').map(({ value }) => ({ event: value.decidedOn, on: value.publishedOn })),
    ...own(question, 'publication').map(({ value }) => ({
      event: value.createdOn ?? value.publishedOn,
      on: value.publishedOn,
    })),
  ];
}

const coalAgencies = new Set(['coal-regulator', 'mine-inspectorate']);

const delegation: Assessment = ({ agency, today }) => {
  const current = agency.delegations.filter(({ from, to }) => from <= today && today <= to);
  if (current.length === 0) return standing('not-applicable', '没有委托执法', 'nothing is delegated');
  const hidden = current.filter(({ publishedOn }) => publishedOn === undefined || publishedOn > today);
  return hidden.length === 0
    ? standing('done', `${current.length} 份委托书均已公开`, `${current.length} letters published`)
    : {
        ...standing(
          'overdue',
          `委托书没有公开：${hidden.map(({ body }) => body).join('、')}`,
          `${hidden.length} letters are not published`,
        ),
      };
};

const channels: Assessment = ({ agency }) => {
  const lacking = [
    ...(agency.supervision ? [] : ['执法监督电话、邮箱、地址']),
    ...(agency.complaint ? [] : ['举报电话']),
  ];
  return lacking.length === 0
    ? standing('done', '举报和执法监督渠道均已公开', 'channels published')
    : standing('overdue', `没有公开${lacking.join('、')}`, 'channels are missing');
};

const inspectionStandards: Assessment = (question) => {
  const { today, duty } = question;
  const items = own(question, 'random-item').filter(
    ({ value }) => value.publishedOn !== undefined && value.publishedOn <= today,
  );
  const cap = own(question, 'plan').some(
    ({ value }) => value.capPerEnterprise !== undefined && (value.publishedOn ?? '9') <= today,
  );
  const due = duty.term.kind === 'once' ? duty.term.by : undefined;
  if (items.length > 0 && cap)
    return standing(
      'done',
      `已公开 ${items.length} 项抽查事项、标准和年度频次上限`,
      `${items.length} items and the yearly cap published`,
    );
  const lacking = [...(items.length > 0 ? [] : ['检查事项和标准']), ...(cap ? [] : ['年度频次上限'])].join(
    '、',
  );
  return due === undefined
    ? standing('no-data', `没有${lacking}`, 'missing')
    : dated(
        due < today ? 'overdue' : 'due',
        `没有公开${lacking}`,
        'items or cap are not published',
        due,
        today,
      );
};

function benchmarks(question: Question): Standing {
  const { today } = question;
  const items = own(question, 'responsibility').filter(
    ({ value }) => value.kind === 'penalty' && (value.publishedOn ?? '9') <= today,
  );
  if (items.length === 0) return byPage(question, /裁量/u);
  const without = items.filter(({ value }) => !value.benchmark);
  return without.length === 0
    ? standing(
        'done',
        `${items.length} 项处罚事项均有已公开的裁量基准`,
        `${items.length} items have a benchmark`,
      )
    : standing('overdue', `${without.length} 项处罚事项没有裁量基准`, `${without.length} items have none`);
}

/** Duty → how its standing is found. A duty without one has no data by nature of the content. */
export const assessments: Readonly<Record<string, Assessment>> = {
  disclosure: (question) => ofEvents(question, disclosures(question)),
  enforcement: (question) => ofEvents(question, enforcement(question)),
  licence: (question) =>
    ofEvents(
      question,
      own(question, 'licence').map(({ value }) => ({ event: value.decidedOn, on: value.publishedOn })),
    ),
  penalty: (question) =>
    ofEvents(
      question,
      own(question, 'penalty').map(({ value }) => ({ event: value.decidedOn, on: value.publication?.on })),
    ),
  withdrawal: (question) => {
    const events = withdrawals(question);
    return events.length === 0
      ? standing('not-applicable', '没有应撤回的处罚信息', 'nothing to withdraw')
      : ofEvents(question, events);
  },
  plan,
  monthly,
  quarterly,
  'enforcement-data': enforcementData,
  'disclosure-report': disclosureReport,
  'disclosure-report-government': () => standing('not-applicable', '适用于人民政府', 'for governments'),
  'supervision-report': supervisionReport,
  'coal-notice': (question) => {
    if (!coalAgencies.has(question.agency.type))
      return standing('not-applicable', '不监管煤矿', 'no coal mines');
    return ofEvents(
      question,
      own(question, 'coercion')
        .filter(({ value }) => value.mine !== undefined)
        .map(({ value }) => ({ event: value.decidedOn, on: value.publishedOn })),
    );
  },
  'accident-evaluation': (question) => byPage(question, /整改.*评估|评估.*整改/u),
  'inspection-standards': inspectionStandards,
  benchmarks,
  'penalty-basis': (question) => {
    const items = own(question, 'responsibility').filter(
      ({ value }) => (value.publishedOn ?? '9') <= question.today,
    );
    return items.length > 0
      ? standing('done', `已公开权责事项 ${items.length} 项`, `${items.length} powers published`)
      : byPage(question, /程序/u);
  },
  delegation,
  'monitoring-sites': (question) => byPage(question, /监控设备|设置地点/u),
  channels,
};

/** Whether a duty of a unit is carried out by the agency above for both: lists, benchmarks and yearly reports. */
export const sharedDuties: ReadonlySet<string> = new Set([
  'benchmarks',
  'penalty-basis',
  'inspection-standards',
  'disclosure-report',
  'enforcement-data',
  'supervision-report',
  'accident-evaluation',
  'monitoring-sites',
]);

/** Agencies of a corpus by id, in the order of ids. */
export const agenciesOf = (corpus: Corpus) => all(corpus, 'agency');
