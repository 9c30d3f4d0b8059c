import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import type { Publication } from '../../model/kinds/publication.ts';
import { publicityPeriod, publicityRegimeOn } from '../../model/law/publicity.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** When and why a record stopped being public. */
interface End {
  on: string;
  why: readonly [zh: string, en: string];
  basis?: string[];
}

function endOfPenalty(penalty: Penalty): End | undefined {
  const { publication, decidedOn, kinds, procedure } = penalty;
  if (publication?.withdrawn)
    return {
      on: publication.withdrawn.on,
      why: ['处罚信息已撤回公示', 'the penalty was withdrawn'],
      basis: ['《中华人民共和国行政处罚法》第四十八条第二款'],
    };
  if (publication?.repaired)
    return { on: publication.repaired.on, why: ['已信用修复', 'its credit was repaired'] };
  const until =
    publication?.until ??
    publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class })?.maxUntil;
  return until === undefined ? undefined : { on: until, why: ['公示期届满', 'its term is over'] };
}

function endOf({ about, record }: Publication, corpus: Corpus): (End & { source?: string }) | undefined {
  if (about === 'penalty') {
    const penalty = find(corpus, 'penalty', record)?.value;
    return penalty && { ...endOfPenalty(penalty)!, source: publicityRegimeOn(penalty.decidedOn)?.source };
  }
  if (about !== 'dishonesty') return undefined;
  const entry = find(corpus, 'dishonesty', record)?.value;
  if (!entry) return undefined;
  const { removed, restored, until } = entry;
  if (restored) return { on: restored.until, why: ['恢复列入的管理期届满', 'its renewed term is over'] };
  return removed
    ? { on: removed.on, why: ['已移出名单', 'it was removed from the list'] }
    : { on: until, why: ['管理期届满', 'its term is over'] };
}

/** What is no longer to be shown is taken off every carrier it was published on. */
export const ended = defineRule({
  code: 'publication/ended',
  number: 'PUB-05',
  severity: 'warning',
  title: {
    zh: '公示期届满、修复、撤回或者移出后，各渠道停止公开',
    en: 'What has ended is taken off every carrier',
  },
  basis: ['《失信行为纠正后的信用信息修复管理办法（试行）》', '《信用修复管理办法》'],
  on: ['publication'],
  run: ({ value }, corpus) => {
    const end = endOf(value, corpus);
    if (!end?.on || end.on >= corpus.today) return [];
    const stopped = value.withdrawn?.on ?? value.until;
    if (stopped !== undefined && stopped <= corpus.today) return [];
    return [
      report(
        '',
        `所公开的记录${end.why[0]}（${formatChinese(end.on)}），该渠道尚未停止公开`,
        `The record ended on ${end.on} since ${end.why[1]}; this carrier still shows it`,
        {
          ...(end.basis
            ? { basis: end.basis }
            : end.source !== undefined && { basis: [`《${end.source}》`] }),
          hint: [
            '请在该渠道停止公开，填写“停止公开”的日期和原因',
            'Take it down there and enter day and reason',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '公示期内' },
    { title: '公示期届满仍在公开', today: '2029-02-06', reports: [''] },
    { title: '最后一日', today: '2029-02-05' },
    {
      title: '届满后已停止公开',
      today: '2029-02-10',
      change: { withdrawn: { on: '2029-02-06', reason: '公示期届满' } },
    },
    {
      title: '处罚已撤回而报纸网站未撤',
      change: { channel: '纸质媒体' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-20',
            reason: '复议撤销',
            trigger: '撤销',
            triggeredOn: '2026-03-18',
          },
        },
      },
      reports: [''],
    },
    {
      title: '信用修复后未停止',
      around: { penalty: { 'publication.repaired': { on: '2026-03-20' } } },
      reports: [''],
    },
    {
      title: '移出严重失信名单后仍在公开',
      change: { about: '安全生产严重失信主体名单', record: '2026-01' },
      around: { dishonesty: { removed: { on: '2026-03-20', cause: '列入决定被撤销' } } },
      reports: [''],
    },
    {
      title: '2026 年 4 月以后的轻微失信三个月即满',
      today: '2026-07-20',
      around: { penalty: { decidedOn: '2026-04-08', kinds: ['警告'], publication: { on: '2026-04-10' } } },
      reports: [''],
    },
    {
      title: '2019 年 7 月 1 日以前的决定没有公示期限的规定',
      around: { penalty: { decidedOn: '2019-06-30', publication: { on: '2019-06-30' } } },
    },
    {
      title: '2019 年 7 月 1 日起一般失信一年即满',
      around: { penalty: { decidedOn: '2019-07-01', publication: { on: '2019-07-01' } } },
      reports: [''],
    },
    {
      title: '2023 年 4 月 30 日的决定一年即满',
      around: { penalty: { decidedOn: '2023-04-30', publication: { on: '2023-04-30' } } },
      reports: [''],
    },
    {
      title: '2023 年 5 月 1 日的决定公示三年',
      around: { penalty: { decidedOn: '2023-05-01', publication: { on: '2023-05-01' } } },
    },
    {
      title: '2026 年 3 月 31 日的决定公示三年',
      today: '2027-05-10',
      around: { penalty: { decidedOn: '2026-03-31', publication: { on: '2026-03-31' } } },
    },
    {
      title: '2026 年 4 月 1 日起一般失信一年即满',
      today: '2027-05-10',
      around: { penalty: { decidedOn: '2026-04-01', publication: { on: '2026-04-01' } } },
      reports: [''],
    },
  ],
});
