import { describe, expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { publicEvents } from '../../src/export/public-calendar.ts';
import { siteFiles } from '../../src/export/site-files.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { sampleEntry, sampleSettings } from '../harness/synthetic.ts';

const link = (path: string): string => `https://gongshi.shili.example${path}`;
const party = '示例市只此一家有限公司';

const penalty = (id: string, number: number, changes: Record<string, unknown> = {}) =>
  sampleEntry('penalty', {
    id,
    docNumber: `（示）应急罚〔2026〕${number}号`,
    party: { name: party, type: 'unit', uscc: '91999900MA0000015N' },
    caseName: `${party}案`,
    decidedOn: '2026-02-05',
    publication: { on: '2026-02-10', until: '2027-03-20', class: 'general' },
    ...changes,
  });

const eventsOf = (entries: Entry[], today = '2026-05-20') =>
  publicEvents(publish(makeCorpus([sampleEntry('agency'), ...entries], sampleSettings(), today)), link);

describe('penalties in the calendar of the public', () => {
  test('are told by day and number, with their pages', () => {
    const events = eventsOf([penalty('b', 2), penalty('a', 1)]).filter(({ id }) => id.startsWith('penalty-'));
    expect(events.map(({ id, on, title }) => [id, on, title.zh])).toEqual([
      ['penalty-published-2026-02-10', '2026-02-10', '公示行政处罚 2 件'],
      // Order 58 of the commission: a year in the field of work safety, from the decision.
      ['penalty-minimum-2027-02-05', '2027-02-05', '最短公示期届满 2 件'],
      ['penalty-last-2027-03-20', '2027-03-20', '公示最后一日 2 件'],
    ]);
    expect(events[0]?.notes).toEqual([
      '（示）应急罚〔2026〕1号 https://gongshi.shili.example/penalty/a.html',
      '（示）应急罚〔2026〕2号 https://gongshi.shili.example/penalty/b.html',
    ]);
  });

  test('are absent before they are public and after they left, and no party is named', () => {
    const hidden = [
      penalty('later', 1, { publication: { on: '2026-06-01' } }),
      penalty('never', 2, { publication: undefined }),
      penalty('gone', 3, { publication: { on: '2026-02-10', repaired: { on: '2026-04-01' } } }),
    ];
    expect(eventsOf(hidden).filter(({ id }) => id.startsWith('penalty-'))).toEqual([]);
    expect(JSON.stringify(eventsOf([penalty('a', 1)]))).not.toContain(party);
  });

  test('are left out when the day is more than a year away', () => {
    const ids = eventsOf([penalty('a', 1)], '2027-02-11').map(({ id }) => id);
    expect(ids).not.toContain('penalty-published-2026-02-10');
    expect(ids).toContain('penalty-last-2027-03-20');
  });
});

describe('duties in the calendar of the public', () => {
  const duties = (entries: Entry[], today?: string) =>
    eventsOf(entries, today).filter(({ id }) => id.startsWith('duty-'));

  test('are the yearly and monthly ones, a year back and a year ahead', () => {
    const found = duties([]);
    expect(
      found.filter(({ id }) => !id.startsWith('duty-monthly')).map(({ id, title }) => [id, title.zh]),
    ).toEqual([
      ['duty-plan-2026-03-31', '公开截止：年度监督检查计划和上年度执行情况（2026年）'],
      ['duty-plan-2027-03-31', '公开截止：年度监督检查计划和上年度执行情况（2027年）'],
      ['duty-enforcement-data-2026-01-31', '公开截止：上年度行政执法数据（2025年）'],
      ['duty-enforcement-data-2027-01-31', '公开截止：上年度行政执法数据（2026年）'],
      ['duty-disclosure-report-2026-01-31', '公开截止：部门政府信息公开工作年度报告（2025年）'],
      ['duty-disclosure-report-2027-01-31', '公开截止：部门政府信息公开工作年度报告（2026年）'],
    ]);
    const months = found.filter(({ id }) => id.startsWith('duty-monthly')).map(({ on }) => on);
    expect(months).toHaveLength(24);
    expect([months[0], months.at(-1)]).toEqual(['2025-06-15', '2027-05-15']);
  });

  test('a unit leaves reports to its superior, keeps its own day of the month and begins when it is set up', () => {
    const unit = sampleEntry('agency', {
      id: 'dong',
      name: '示例市应急管理局东区分局',
      uscc: '91999900MA0000015N',
      parent: 'shili',
      since: '2026-04-10',
      practice: { monthlyDueDay: 10 },
    });
    const own = duties([unit]).filter(({ notes = [] }) => notes[0]?.includes('东区分局'));
    expect(own.map(({ id }) => id)).not.toContain('duty-disclosure-report-2027-01-31');
    expect(own.filter(({ id }) => id.startsWith('duty-monthly'))[0]).toMatchObject({
      on: '2026-05-10',
      notes: ['公开机关：示例市应急管理局东区分局', expect.stringContaining('依据：')],
    });
    expect(own.find(({ id }) => id === 'duty-plan-2027-03-31')?.notes?.[0]).toBe(
      '公开机关：示例市应急管理局东区分局、示例市应急管理局',
    );
  });
});

describe('calendar.ics', () => {
  const corpus = () =>
    publish(makeCorpus([sampleEntry('agency'), penalty('a', 1)], sampleSettings(), '2026-05-20'));
  const text = () =>
    String([...siteFiles(corpus(), () => 'x')].find(({ path }) => path === '/calendar.ics')?.content);

  test('is a file of the site whose ids are unique and end in its host', () => {
    const ids = text().match(/^UID:[^\r]*/gmu) ?? [];
    expect(ids).toContain('UID:penalty-published-2026-02-10@gongshi.shili.example');
    expect(new Set(ids).size).toBe(ids.length);
    expect(text()).toBe(text());
  });
});
