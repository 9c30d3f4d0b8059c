import { formatBasis } from '../../model/law/basis.ts';
import { isMineOrder } from '../coercion/measures.ts';
import { defineRule } from '../rule.ts';
import { inTime } from './in-time.ts';

/** That a coal mine is stopped or closed, and that it resumes, is announced within five working days. */
export const coalNotice = defineRule({
  code: 'publication/coal-notice',
  number: 'PUB-09',
  severity: 'warning',
  title: {
    zh: '煤矿停产整顿、关闭和恢复生产五个工作日内公告',
    en: 'Stops, closures and resumptions of coal mines are announced within five working days',
  },
  basis: [formatBasis({ law: 'MK', article: 49 })],
  on: ['coercion'],
  run: ({ value }, { today }) => {
    if (!isMineOrder(value)) return [];
    const { decidedOn, publishedOn, kind, mine } = value;
    const first = inTime({
      term: 'coal-notice',
      what: kind === 'close-mine' ? ['关闭煤矿决定', 'closure'] : ['停产整顿决定', 'order to stop'],
      from: decidedOn,
      on: publishedOn,
      path: 'publishedOn',
      lateReason: value.lateReason,
      today,
    });
    if (mine?.resumedOn === undefined) return first;
    return [
      ...first,
      ...inTime({
        term: 'coal-notice',
        what: ['恢复生产决定', 'resumption'],
        from: mine.resumedOn,
        on: mine.resumePublishedOn,
        path: 'mine.resumePublishedOn',
        lateReason: value.lateReason,
        today,
      }),
    ];
  },
  examples: [
    { title: '第五个工作日公告', change: { kind: 'stop-mine', publishedOn: '2026-01-19' } },
    {
      title: '第六个工作日公告',
      change: { kind: 'stop-mine', publishedOn: '2026-01-20' },
      reports: ['publishedOn'],
    },
    {
      title: '恢复生产没有公告',
      change: {
        kind: 'stop-mine',
        publishedOn: '2026-01-15',
        mine: { name: '示例煤矿', resumedOn: '2026-03-02' },
      },
      reports: ['mine.resumePublishedOn'],
    },
    {
      title: '恢复生产当日公告',
      change: {
        kind: 'stop-mine',
        publishedOn: '2026-01-15',
        mine: { name: '示例煤矿', resumedOn: '2026-03-02', resumePublishedOn: '2026-03-02' },
      },
    },
    {
      title: '关闭决定逾期没有公告',
      change: { kind: 'close-mine', publishedOn: undefined },
      reports: ['publishedOn'],
    },
    { title: '查封不是煤矿停产', change: { publishedOn: undefined } },
    {
      title: '2024 年 5 月以前没有五个工作日的规定',
      change: { kind: 'stop-mine', decidedOn: '2024-04-30', publishedOn: undefined },
    },
    {
      title: '2024 年 5 月 1 日起为五个工作日',
      change: { kind: 'stop-mine', decidedOn: '2024-05-01', publishedOn: undefined },
      reports: ['publishedOn'],
    },
  ],
});
