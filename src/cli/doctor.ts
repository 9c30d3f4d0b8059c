import type { Text } from '../base/diagnostic.ts';
import { groupBy } from '../base/order.ts';
import { load } from '../content/load.ts';
import { countReadiness, readinessOf, type DutyReadiness, type Readiness } from '../derive/readiness.ts';
import { hasErrors } from '../base/diagnostic.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Command } from './command.ts';
import type { Output } from './report.ts';

const states: Record<Readiness, Text> = {
  done: { zh: '完成', en: 'done' },
  due: { zh: '待办', en: 'due' },
  overdue: { zh: '逾期', en: 'overdue' },
  'no-data': { zh: '无数据', en: 'no data' },
  'not-applicable': { zh: '不适用', en: 'n/a' },
};

function when({ date, days }: DutyReadiness, zh: boolean): string {
  if (date === undefined || days === undefined) return '';
  const count = Math.abs(days);
  if (zh) return days < 0 ? `（${date}，已过 ${count} 天）` : `（${date}，还有 ${count} 天）`;
  return days < 0 ? ` (${date}, ${count} days ago)` : ` (${date}, ${count} days left)`;
}

function show(rows: readonly DutyReadiness[], today: string, output: Output): void {
  const { language } = output;
  const zh = language === 'zh';
  for (const group of groupBy(rows, ({ agency }) => agency).values()) {
    output.print(`${group[0]!.agencyName}  ${group[0]!.agency}`);
    output.table(
      zh ? ['状态', '公开事项', '情况'] : ['state', 'duty', 'standing'],
      group.map((row) => [
        states[row.state][language],
        row.what[language],
        row.detail[language] + when(row, zh),
      ]),
    );
    output.print('');
  }
  const counts = countReadiness(rows);
  output.print(
    zh
      ? `以 ${today} 为今天：完成 ${counts.done} 项，待办 ${counts.due} 项，逾期 ${counts.overdue} 项，无数据 ${counts['no-data']} 项，不适用 ${counts['not-applicable']} 项。`
      : `Today is ${today}: ${counts.done} done, ${counts.due} due, ${counts.overdue} overdue, ${counts['no-data']} without data, ${counts['not-applicable']} not applicable.`,
  );
}

/** `gongshi doctor`: how far each agency is ready against every duty to publish. */
export const command: Command = {
  options: {
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
    agency: {
      value: 'ID',
      about: { zh: '只看一个机构', en: 'one agency only' },
    },
  },
  examples: [
    'npm run gongshi -- doctor',
    'npm run gongshi -- doctor --agency shili --today 2026-03-25 --format json',
  ],
  async run(args, output) {
    const today = todayOf(args);
    const { corpus, diagnostics } = await load({ roots: rootsOf(args), today });
    const wanted = args.value('agency');
    const rows = readinessOf(corpus).filter(({ agency }) => wanted === undefined || agency === wanted);
    if (wanted !== undefined && rows.length === 0)
      throw new UsageError({ zh: `没有机构“${wanted}”`, en: `There is no agency “${wanted}”` });
    const complete = !hasErrors(diagnostics);
    if (args.value('format') === 'json')
      output.json({ today, complete, counts: countReadiness(rows), duties: rows });
    else {
      show(rows, today, output);
      if (!complete)
        output.note({
          zh: '部分内容有错误、没有读入，以上可能不全；请先运行 npm run gongshi -- check',
          en: 'Some content has errors and was left out; run npm run gongshi -- check first',
        });
    }
    return rows.some(({ state }) => state === 'overdue') ? 1 : 0;
  },
};
