import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { dated, dueOn, ofEvents, own, standing } from './duty.ts';
import type { Assessment, Published, Question, Standing } from './duty.ts';
import {
  disclosureReport,
  enforcementData,
  monthly,
  plan,
  quarterly,
  supervisionReport,
} from './periodic.ts';

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

const overturnedResults = new Set(['changed', 'revoked', 'illegal', 'void']);

/** Penalties that were public when they were changed, revoked or held illegal or void. */
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
  const by = duty.term.kind === 'once' ? duty.term.by : undefined;
  const { since } = question.agency;
  // Whoever is set up later has the term of all proactive disclosure.
  const due = by !== undefined && since !== undefined && since > by ? dueOn('disclosure', since)?.date : by;
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
