import type { Corpus } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { hearingGrounds } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { agencyOf, casesByPenalty, measureOf } from './linked.ts';

function untold(path: string, grounds: ReturnType<typeof hearingGrounds>, on: string): Report {
  return report(
    path,
    `拟处罚属于“${grounds.map((each) => each.zh).join('、')}”，应当告知听证权利，没有告知`,
    `The penalty proposed is ${grounds.map((each) => each.en).join(', ')}: a hearing must be offered, and was not`,
    {
      basis: [basisOn({ law: 'CF', article: 63, paragraph: 1 }, on)],
      hint: [
        '请补充听证告知；数额标准与本省规定不符的，请在机构“本机关执行口径”中设置',
        'Offer the hearing; if the province sets another figure, enter it in the agency’s record',
      ],
    },
  );
}

function ofCase(value: Case, corpus: Corpus): Report[] {
  const agency = agencyOf(value, corpus);
  const subject = value.party.type === 'person' ? 'person' : 'unit';
  return value.notices.flatMap((notice, index) => {
    const penalty = notice.penalty === undefined ? undefined : corpus.records.penalty.get(notice.penalty);
    const measure = {
      ...notice,
      subject: penalty ? measureOf(penalty.value).subject : subject,
    };
    const grounds = notice.hearingRight ? [] : hearingGrounds(measure, agency, notice.on);
    return grounds.length > 0 ? [untold(`notices.${index}.hearingRight`, grounds, notice.on)] : [];
  });
}

/** A decision without its file: the notice is a hearing notice (听告), or says what came of the hearing. */
function ofPenalty(value: Penalty, corpus: Corpus): Report[] {
  const { notice } = value;
  if (!notice || casesByPenalty(corpus).has(value.id)) return [];
  if (notice.hearing !== undefined || notice.docNumber.includes('听')) return [];
  const grounds = hearingGrounds(measureOf(value), agencyOf(value, corpus), notice.on);
  return grounds.length > 0 ? [untold('notice.hearing', grounds, notice.on)] : [];
}

/** The right to a hearing is told wherever the law asks; the grounds grew on 2021-07-15. */
export const hearingRight = defineRule({
  code: 'case/hearing-right',
  number: 'CAS-04',
  severity: 'error',
  title: { zh: '属于听证范围的，告知听证权利', en: 'A hearing is offered wherever the law asks' },
  basis: [formatBasis({ law: 'CF', article: 63, paragraph: 1 })],
  on: ['case', 'penalty'],
  run: (entry, corpus) =>
    entry.kind === 'case' ? ofCase(entry.value, corpus) : ofPenalty(entry.value, corpus),
  examples: [
    { title: '罚款 2 万元，不属于听证范围' },
    { title: '对单位拟罚款 49999 元', change: { 'notices.0.fine': 49999 } },
    {
      title: '对单位拟罚款 5 万元而没有告知听证',
      change: { 'notices.0.fine': 50000 },
      reports: ['notices.0.hearingRight'],
    },
    {
      title: '对单位拟罚款 5 万元并告知听证',
      change: { 'notices.0.fine': 50000, 'notices.0.hearingRight': '是' },
    },
    {
      title: '本省标准为 10 万元',
      change: { 'notices.0.fine': 50000 },
      around: { agency: { 'practice.largeFineUnit': 100000 } },
    },
    { title: '对个人拟罚款 2 万元', change: { 'party.type': '自然人' }, reports: ['notices.0.hearingRight'] },
    {
      title: '责令停产停业',
      change: { 'notices.0.kinds': ['罚款', '责令停产停业'] },
      reports: ['notices.0.hearingRight'],
    },
    {
      title: '没收较大数额违法所得，2021 年 7 月 15 日起',
      change: { 'notices.0.confiscated': 60000, 'notices.0.on': '2021-07-15' },
      reports: ['notices.0.hearingRight'],
    },
    {
      title: '没收较大数额违法所得，此前不在听证范围',
      change: { 'notices.0.confiscated': 60000, 'notices.0.on': '2021-07-14' },
    },
    {
      title: '降低资质等级，2021 年 7 月 15 日以前没有这一种类',
      change: { 'notices.0.kinds': ['降低资质等级'], 'notices.0.on': '2021-07-14' },
    },
    {
      title: '没有案卷的处罚，告知书不是听证告知书',
      kind: 'penalty',
      change: { id: '2026-009', fine: 60000 },
      reports: ['notice.hearing'],
    },
    {
      title: '没有案卷的处罚，登记了听证情况',
      kind: 'penalty',
      change: { id: '2026-009', fine: 60000, 'notice.hearing': '当事人未申请听证' },
    },
    {
      title: '2021 年 7 月 15 日起，降低资质等级、责令关闭、限制从业应当告知听证',
      change: { 'notices.0.kinds': ['降低资质等级', '责令关闭', '限制从业'], 'notices.0.on': '2021-07-15' },
      reports: ['notices.0.hearingRight'],
    },
    {
      title: '1996 年 10 月 1 日以前没有听证',
      change: { 'notices.0.kinds': ['吊销许可证件'], 'notices.0.on': '1996-09-30' },
    },
    {
      title: '1996 年 10 月 1 日起，吊销许可证件、责令停产停业应当告知听证',
      change: { 'notices.0.kinds': ['吊销许可证件', '责令停产停业'], 'notices.0.on': '1996-10-01' },
      reports: ['notices.0.hearingRight'],
    },
  ],
});
