import { describe, expect, it } from 'vitest';
import { remediesFor, type RemedyQuestion } from '../../../src/model/law/remedies.ts';

const question: RemedyQuestion = {
  date: '2026-03-05',
  agencyKind: 'emergency',
  procedure: 'ordinary',
  reviewBody: '示例市人民政府',
  superior: '示例省应急管理厅',
  court: '示例市示例区人民法院',
};

describe('remedies', () => {
  it('names the government alone since 2024', () => {
    expect(remediesFor(question)).toMatchObject({
      reviewDays: 60,
      suitMonths: 6,
      afterReviewDays: 15,
      mode: 'either',
      bodies: ['government'],
      text: [
        '如不服本决定，可以自收到本决定书之日起60日内向示例市人民政府申请行政复议，也可以自收到本决定书之日起6个月内直接向示例市示例区人民法院提起行政诉讼。',
        '行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。',
      ],
    });
  });

  it('names the department above too before 2024', () => {
    const before = remediesFor({ ...question, date: '2023-12-31' })!;
    expect(before.bodies).toEqual(['government', 'superior']);
    expect(before.text[0]).toContain('向示例市人民政府或者示例省应急管理厅申请行政复议');
    expect(remediesFor({ ...question, date: '2024-01-01' })!.text[0]).not.toContain('应急管理厅');
  });

  it('sends on-the-spot penalties to review first since 2024', () => {
    const spot = remediesFor({ ...question, procedure: 'spot' })!;
    expect(spot.mode).toBe('review-first');
    expect(spot.text[0]).toBe(
      '如不服本决定，应当先自收到本决定书之日起60日内向示例市人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向示例市示例区人民法院提起行政诉讼。',
    );
    expect(remediesFor({ ...question, procedure: 'spot', date: '2023-12-31' })!.mode).toBe('either');
  });

  it('sends vertical agencies to the authority above in either period', () => {
    for (const date of ['2023-06-01', '2025-06-01']) {
      const inspectorate = remediesFor({
        ...question,
        date,
        agencyKind: 'mine-inspectorate',
        reviewBody: '国家矿山安全监察局',
      })!;
      expect(inspectorate.bodies).toEqual(['superior']);
      expect(inspectorate.text[0]).toContain('向国家矿山安全监察局申请行政复议');
      expect(inspectorate.text[0]).not.toContain('应急管理厅');
    }
    expect(remediesFor({ ...question, vertical: true })!.bodies).toEqual(['superior']);
    expect(remediesFor({ ...question, agencyKind: 'mine-inspectorate', vertical: false })!.bodies).toEqual([
      'government',
    ]);
  });

  it('speaks of the document by its name', () => {
    const text = remediesFor({ ...question, document: '指令书' })!.text;
    expect(text[0]).toMatch(/^如不服本指令书，可以自收到本指令书之日起60日内/);
    expect(text[1]).toContain('本指令书不停止执行');
    expect(remediesFor({ ...question, document: '处罚决定书' })!.text[0]).toContain(
      '如不服本决定，可以自收到本处罚决定书之日起',
    );
  });

  it('knows nothing before the law of 2015', () => {
    expect(remediesFor({ ...question, date: '2015-04-30' })).toBeUndefined();
  });
});
