import { describe, expect, test } from 'vitest';
import { withHearing, withHearingRight } from '../../src/documents/samples/case-hearing.ts';
import { withInterview, withRegistration } from '../../src/documents/samples/case-evidence.ts';
import { availableOf } from '../../src/documents/make.ts';
import { treeText } from '../../src/documents/text.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { caseSample } from '../../src/model/kinds/case/sample.ts';
import { blankTree, changedCorpus, makeSample, onlyEntry, sampleTree } from './make-sample.ts';

type Sample = Record<string, unknown>;

const first = (changes: typeof withInterview, list: string): Sample =>
  ((changes.case as Sample)[list] as Sample[])[0]!;
const textOf = (...args: Parameters<typeof sampleTree>) => treeText(sampleTree(...args));
const gaps = (...args: Parameters<typeof makeSample>) =>
  makeSample(...args).problems.map(({ path }) => path?.join('.'));

describe('the law of the day', () => {
  const told = (on: string) =>
    textOf('hearing-notice-right', {
      case: { notices: [{ ...first(withHearingRight, 'notices'), on, servedOn: on }] },
    });

  test('a hearing is asked for within three days before 2021-07-15', () => {
    const text = told('2021-07-14');
    expect(text).toContain('第四十二条第一款的规定，应当在收到本告知书之日起3日内向本机关提出申请');
    expect(text).toContain('第三十一条');
    expect(text).not.toContain('工作日');
  });

  test('within five working days since', () => {
    const text = told('2021-07-15');
    expect(text).toContain('第六十四条的规定，应当在收到本告知书之日起5个工作日内向本机关提出申请');
    expect(text).toContain('第六十三条第一款');
  });

  const registered = (on: string) =>
    textOf('reg-notice', {
      case: { registrations: [{ ...first(withRegistration, 'registrations'), on }] },
    });

  test('registered evidence is decided upon within seven days, seven working days since 2021-07-15', () => {
    expect(registered('2021-07-14')).toContain('第三十七条第二款');
    expect(registered('2021-07-14')).toContain('在7日内，最迟于2021年7月21日对');
    expect(registered('2021-07-15')).toContain('第五十六条');
    expect(registered('2021-07-15')).toContain('在7个工作日内，最迟于2021年7月26日对');
  });

  test('before 2021-07-15 no law sets a term that could be extended', () => {
    const extension = {
      docNumber: '（示）应急案延〔2021〕1号',
      reason: '等待鉴定。',
      approvedOn: '2021-07-01',
      approver: '安示范',
      until: '2021-09-01',
    };
    expect(
      gaps('case-extend', {
        case: { filing: { docNumber: '（示）应急立〔2021〕1号', on: '2021-05-06', extensions: [extension] } },
      }),
    ).toEqual(['filing.extensions.0.approvedOn']);
  });

  test('an empty notice says the law of the day it is printed', () => {
    expect(treeText(blankTree('hearing-notice-right', '2020-06-01'))).toContain('3日内向本机关提出申请');
    expect(treeText(blankTree('sampling', '2020-06-01'))).toContain('第三十七条第二款');
  });

  test('coal agencies print their own titles', () => {
    const text = textOf('interview', { agency: { type: 'mine-inspectorate' } });
    expect(text).toMatch(/^国家矿山安全监察\n调查取证笔录\n/u);
  });
});

describe('what the record does not say is not printed', () => {
  test('an answer that was not given', () => {
    const interview = { ...first(withInterview, 'interviews'), heard: undefined };
    const text = textOf('interview', { case: { interviews: [interview] } });
    expect(text).not.toContain('是否申请回避');
    expect(text).toContain('问：请介绍你的身份和职责。');
  });

  test('an opinion that is still to be written by hand', () => {
    const text = textOf('case-filing', {
      case: { filing: { docNumber: '（示）应急立〔2026〕1号', on: '2026-01-14' } },
    });
    expect(text).not.toContain('同意');
    expect(text).toContain('审批人（签名）');
  });

  test('the act is a suspected one until the decision', () => {
    expect(textOf('case-filing')).toContain('涉嫌未如实记录安全生产教育和培训情况案');
    const late = { ...first(withInterview, 'interviews'), on: '2026-02-05', noticeOn: '2026-02-05' };
    expect(textOf('interview-notice', { case: { interviews: [late] } })).not.toContain('涉嫌');
  });

  test('signatures are left to pen and ink', () => {
    for (const line of textOf('interview')
      .split('\n')
      .filter((each) => each.includes('（签名）')))
      expect(line).not.toMatch(/甄样例|演示员/u);
  });
});

describe('gaps', () => {
  test('an interview by one officer alone, without questions, whose person was told nothing', () => {
    const interview = {
      ...first(withInterview, 'interviews'),
      officers: [{ name: '演示员甲', certificate: '99990000001' }],
      questions: [],
      told: false,
    };
    expect(gaps('interview', { case: { interviews: [interview] } })).toEqual([
      'interviews.0.record',
      'interviews.0.told',
      'interviews.0.officers',
    ]);
  });

  test('a notice without the term for a statement and without evidence', () => {
    const notice = { ...first({ case: caseSample }, 'notices'), statementDays: undefined };
    expect(gaps('penalty-notice', { case: { notices: [notice], evidence: [] } })).toEqual([
      'evidence',
      'notices.0.statementDays',
    ]);
  });

  test('a review by somebody who handled the case', () => {
    const review = { ...(caseSample.legalReview as Sample), reviewer: '演示员甲' };
    expect(gaps('legal-review', { case: { legalReview: review } })).toEqual(['legalReview.reviewer']);
  });

  test('a person is not spoken to as a unit', () => {
    const text = textOf('penalty-notice', { case: { party: { name: '甄示范', type: 'person' } } });
    expect(text).toContain('经查，你有下列违法行为');
    expect(text).not.toContain('你单位');
  });

  test('evidence that is not relied upon is not named', () => {
    const evidence = (caseSample.evidence as Sample[]).map((each, index) =>
      index === 1 ? { ...each, excluded: '取证程序有瑕疵' } : each,
    );
    expect(textOf('penalty-notice', { case: { evidence } })).toContain('以上事实有现场检查记录等证据证明');
  });
});

describe('which documents a case has', () => {
  const available = (kind: Parameters<typeof availableOf>[0], change: Sample = {}) => {
    const corpus = changedCorpus({ case: change });
    return availableOf(kind, onlyEntry(corpus, 'case') as Entry, corpus, 'internal');
  };
  const party = (kind: Parameters<typeof availableOf>[0], change: Sample = {}) => {
    const corpus = changedCorpus({ case: change });
    return availableOf(kind, onlyEntry(corpus, 'case') as Entry, corpus, 'party');
  };

  test('a notice is either one of the right to a hearing or not', () => {
    expect(party('penalty-notice').map(({ part }) => part)).toEqual(['1']);
    expect(party('hearing-notice-right')).toEqual([]);
    const notices = [...(caseSample.notices as Sample[]), first(withHearingRight, 'notices')];
    expect(party('penalty-notice', { notices }).map(({ part }) => part)).toEqual(['1']);
    expect(party('hearing-notice-right', { notices }).map(({ part }) => part)).toEqual(['2']);
  });

  test('steps not taken yield nothing', () => {
    for (const kind of ['hearing-record', 'hearing-report', 'panel-record', 'major-review'] as const)
      expect(available(kind)).toEqual([]);
    expect(available('hearing-record', withHearing.case)).toHaveLength(1);
  });

  test('internal papers have no copy for the public', () => {
    const { problems } = makeSample('legal-review', {}, { scope: 'public' });
    expect(problems).toHaveOnlyProblems('cases/2026-001.yaml document/scope');
  });
});
