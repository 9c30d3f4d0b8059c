import { workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';
import { nameInReason } from '../../model/withdrawal-reason.ts';
import { estimateNote } from '../estimate.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const overturned = { changed: '变更', revoked: '撤销', illegal: '确认违法', void: '确认无效' } as const;

/** Last day to withdraw after an event; undefined before the duty existed. */
function dueAfter(event: string) {
  const term = publicationTerm('withdrawal', event);
  return term && publishBy(term.term, event, holidayTable);
}

type Withdrawn = NonNullable<NonNullable<Penalty['publication']>['withdrawn']>;

/** What is said of a withdrawal stays public when the party no longer is. */
const named = (value: Penalty, said: Withdrawn): Report[] =>
  (['reason', 'basis'] as const).flatMap((key) =>
    nameInReason(said[key] ?? '', value) === undefined
      ? []
      : report(
          `publication.withdrawn.${key}`,
          '撤回后不再公示当事人，而此处写有当事人、法定代表人或者第三人的名称',
          'The party is no longer public after the withdrawal, but is named here, or a person of the case is',
          { hint: ['请改写为不含名称的理由', 'Reword it without names'] },
        ),
  );

function withdrawn({ on, trigger, triggeredOn }: Withdrawn): Report[] {
  if (on < triggeredOn)
    return [
      report(
        'publication.withdrawn.on',
        `撤回日期 ${formatChinese(on)}早于情形发生日期 ${formatChinese(triggeredOn)}`,
        `Withdrawn on ${on}, before the event of ${triggeredOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  // A mistake in publishing is not among the cases of art. 48; it has no term of its own.
  const due = trigger === 'error' ? undefined : dueAfter(triggeredOn);
  if (!due || on <= due.date) return [];
  const late = workingDaysBetween(due.date, on, holidayTable).days;
  return [
    report(
      'publication.withdrawn.on',
      `撤回日期 ${formatChinese(on)}晚于法定截止日 ${formatChinese(due.date)}${estimateNote(due.estimated).zh}，迟 ${late} 个工作日`,
      `Withdrawn on ${on}, ${plural(late, 'working day')} after ${due.date}${estimateNote(due.estimated).en}`,
      { hint: ['请核对情形发生日期和撤回日期', 'Check the dates of the event and the withdrawal'] },
    ),
  ];
}

function notWithdrawn(value: Penalty, today: string): Report[] {
  return value.remedies.flatMap(({ result, resultOn }, index) => {
    if (!(result in overturned)) return [];
    const label = overturned[result as keyof typeof overturned];
    if (resultOn === undefined)
      return [
        report(
          `remedies.${index}.resultOn`,
          `救济结果为“${label}”而没有结果日期，无法计算撤回期限`,
          `The result is ${result} but its date is missing`,
          { hint: ['请填写结果日期', 'Enter the date'] },
        ),
      ];
    const due = dueAfter(resultOn);
    if (!due) return [];
    const by = `${formatChinese(due.date)}${estimateNote(due.estimated).zh}`;
    const left = today <= due.date ? workingDaysBetween(today, due.date, holidayTable).days : undefined;
    return [
      report(
        'publication.withdrawn',
        `处罚于 ${formatChinese(resultOn)}被${label}，应于 ${by}前撤回公示并公开说明理由，${left === undefined ? '至今没有撤回' : `还有 ${left} 个工作日`}`,
        `The penalty was ${result} on ${resultOn}; it is to be withdrawn with a public reason by ${due.date}`,
        {
          ...(left !== undefined && { severity: 'info' as const }),
          hint: ['请填写撤回公示的日期、理由和情形', 'Enter the date, reason and cause of the withdrawal'],
        },
      ),
    ];
  });
}

/** For examples: a review or suit with its result. */
const remedied = (result: string, resultOn?: string) => ({
  remedies: [
    {
      kind: '行政复议',
      body: '示例市人民政府',
      filedOn: '2026-02-20',
      result,
      ...(resultOn && { resultOn }),
    },
  ],
});

/** A published penalty that is changed, revoked or found illegal or void is withdrawn within three working days, with a reason. */
export const withdrawal = defineRule({
  code: 'publication/withdrawal',
  number: 'PUB-02',
  severity: 'error',
  title: {
    zh: '被变更、撤销、确认违法或无效的处罚三日内撤回公示并说明理由',
    en: 'Overturned penalties are withdrawn within three days, with a reason',
  },
  basis: [formatBasis({ law: 'CF', article: 48, paragraph: 2 }), formatBasis({ law: 'CF', article: 85 })],
  on: ['penalty'],
  run: ({ value }, { today }) => {
    if (!value.publication) return [];
    const { withdrawn: said } = value.publication;
    return said ? [...withdrawn(said), ...named(value, said)] : notWithdrawn(value, today);
  },
  examples: [
    { title: '没有救济' },
    {
      title: '复议维持',
      change: remedied('维持', '2026-03-20'),
    },
    {
      title: '撤销后第三个工作日撤回',
      change: {
        'publication.withdrawn': {
          on: '2026-03-18',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2026-03-13',
        },
      },
    },
    {
      title: '撤销后第四个工作日撤回',
      change: {
        'publication.withdrawn': {
          on: '2026-03-19',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2026-03-13',
        },
      },
      reports: ['publication.withdrawn.on'],
    },
    {
      title: '撤销当日撤回',
      change: {
        'publication.withdrawn': {
          on: '2026-03-13',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2026-03-13',
        },
      },
    },
    {
      title: '截止日当天尚未撤回',
      today: '2026-03-18',
      change: remedied('撤销', '2026-03-13'),
      reports: ['publication.withdrawn'],
      severity: 'info',
    },
    {
      title: '撤回早于情形发生',
      change: {
        'publication.withdrawn': {
          on: '2026-03-12',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2026-03-13',
        },
      },
      reports: ['publication.withdrawn.on'],
    },
    {
      title: '确认违法后一直没有撤回',
      change: remedied('确认违法', '2026-03-13'),
      reports: ['publication.withdrawn'],
    },
    {
      title: '确认无效后一直没有撤回',
      change: remedied('确认无效', '2026-03-13'),
      reports: ['publication.withdrawn'],
    },
    {
      title: '撤销后尚在三日之内',
      change: remedied('撤销', '2026-03-24'),
      reports: ['publication.withdrawn'],
      severity: 'info',
    },
    {
      title: '变更而没有结果日期',
      change: remedied('变更'),
      reports: ['remedies.0.resultOn'],
    },
    ...(
      [
        ['当事人名称', '复议机关撤销对示例市 松风化工有限公司的处罚'],
        ['法定代表人姓名', '复议机关认定甄示范不承担责任'],
        ['第三人姓名', '复议机关认定贾演示的陈述不实'],
      ] as const
    ).map(([what, reason]) => ({
      title: `撤回理由写有${what}`,
      change: {
        thirdPersons: ['贾演示'],
        'publication.withdrawn': { on: '2026-03-13', reason, trigger: '撤销', triggeredOn: '2026-03-13' },
      },
      reports: ['publication.withdrawn.reason'],
    })),
    {
      title: '撤回依据写有当事人名称',
      change: {
        'publication.withdrawn': {
          on: '2026-03-13',
          reason: '复议决定撤销',
          basis: '示例市松风化工有限公司行政复议决定书',
          trigger: '撤销',
          triggeredOn: '2026-03-13',
        },
      },
      reports: ['publication.withdrawn.basis'],
    },
    {
      title: '公示错误不受三日限制',
      change: {
        'publication.withdrawn': {
          on: '2026-03-19',
          reason: '名称录入错误',
          trigger: '公示错误',
          triggeredOn: '2026-03-02',
        },
      },
    },
    {
      title: '2021 年 7 月 15 日以前没有三日的规定',
      change: {
        decidedOn: '2021-05-06',
        publication: {
          on: '2021-05-10',
          withdrawn: { on: '2021-07-10', reason: '复议决定撤销', trigger: '撤销', triggeredOn: '2021-06-11' },
        },
      },
    },
    {
      title: '2021 年 7 月 14 日撤销的没有三日的规定',
      change: {
        'publication.withdrawn': {
          on: '2021-08-10',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2021-07-14',
        },
      },
    },
    {
      title: '2021 年 7 月 15 日起应在三个工作日内撤回',
      change: {
        'publication.withdrawn': {
          on: '2021-08-10',
          reason: '复议决定撤销',
          trigger: '撤销',
          triggeredOn: '2021-07-15',
        },
      },
      reports: ['publication.withdrawn.on'],
    },
  ],
});
