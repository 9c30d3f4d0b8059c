import type { RemedyAgency } from './remedies.ts';
import { everSince, inForceOn } from './in-force.ts';

/**
 * Document kinds of the 48-form set (安全生产行政执法文书, wording of 2014 to 2017, used by all later sets) with the kind word
 * (字) of their numbers, and the families that follow it.
 */
export interface DocumentWord {
  /** Slug of the document kind. */
  id: string;
  /** Number of the form in the 48-form set. */
  form?: number;
  title: string;
  /** Kind word (字); absent where the document carries no number. */
  word?: string;
  /** Inside the agency, handed to a party, or a record signed by one. */
  scope: 'internal' | 'party' | 'record';
  /** Forms that are of no agency's family have the heading of their own set, whoever uses them. */
  set?: 'moj' | 'supervision';
  stage:
    | 'filing'
    | 'inspection'
    | 'coercion'
    | 'evidence'
    | 'notice'
    | 'decision'
    | 'execution'
    | 'archive'
    | 'supervision';
}

type Scope = DocumentWord['scope'];

const form =
  (stage: DocumentWord['stage']) =>
  (number: number, id: string, title: string, word: string | undefined, scope: Scope): DocumentWord =>
    word === undefined
      ? { id, form: number, title, scope, stage }
      : { id, form: number, title, word, scope, stage };

const inspection = form('inspection');
const coercion = form('coercion');
const evidence = form('evidence');
const notice = form('notice');
const decision = form('decision');
const execution = form('execution');
const archive = form('archive');

/** The 48 forms in their order. */
export const documentWords: readonly DocumentWord[] = [
  form('filing')(1, 'case-filing', '立案审批表', '立', 'internal'),
  inspection(2, 'insp-scheme', '现场检查方案', '检查', 'internal'),
  inspection(3, 'insp-record', '现场检查记录', '检记', 'party'),
  inspection(4, 'onsite-measure', '现场处理措施决定书', '现决', 'party'),
  inspection(5, 'rectify-order', '责令限期整改指令书', '责改', 'party'),
  inspection(6, 'recheck', '整改复查意见书', '复查', 'party'),
  coercion(7, 'coercion-approval', '行政强制审批表', '强审', 'internal'),
  coercion(8, 'seal-decision', '查封扣押决定书', '查扣', 'party'),
  coercion(9, 'seal-list', '查封扣押（场所、设施、财物）清单', undefined, 'party'),
  coercion(10, 'seal-extend', '延长查封扣押期限决定书', '查扣延期', 'party'),
  coercion(11, 'seal-dispose', '查封扣押处理决定书', '查扣处', 'party'),
  coercion(12, 'supply-notice', '停止供电（供应民用爆炸物品）通知书', '停供通', 'party'),
  coercion(13, 'supply-decision', '停止供电（供应民用爆炸物品）决定书', '停供决', 'party'),
  coercion(14, 'supply-resume', '恢复供电（供应民用爆炸物品）通知书', '恢复通', 'party'),
  evidence(15, 'interview-notice', '询问通知书', '询', 'party'),
  evidence(16, 'interview', '询问笔录', undefined, 'record'),
  evidence(17, 'scene', '勘验笔录', '勘', 'record'),
  evidence(18, 'sampling', '抽样取证凭证', '抽', 'party'),
  evidence(19, 'reg-approval', '先行登记保存证据审批表', '先保审', 'internal'),
  evidence(20, 'reg-notice', '先行登记保存证据通知书', '先保通', 'party'),
  evidence(21, 'reg-dispose-approval', '先行登记保存证据处理审批表', '先保处审', 'internal'),
  evidence(22, 'reg-dispose', '先行登记保存证据处理决定书', '先保处', 'party'),
  evidence(23, 'appraisal', '鉴定委托书', '鉴', 'party'),
  notice(24, 'penalty-notice', '行政处罚告知书', '罚告', 'party'),
  notice(25, 'defence-record', '当事人陈述申辩笔录', undefined, 'record'),
  notice(26, 'hearing-notice-right', '行政处罚听证告知书', '听告', 'party'),
  notice(27, 'hearing-notice', '行政处罚听证会通知书', '听通', 'party'),
  notice(28, 'hearing-record', '听证笔录', undefined, 'record'),
  notice(29, 'hearing-report', '听证会报告书', '听报', 'internal'),
  decision(30, 'case-submit', '案件处理呈批表', '处呈', 'internal'),
  decision(31, 'panel-record', '行政处罚集体讨论记录', '罚集', 'internal'),
  decision(32, 'spot-unit', '行政（当场）处罚决定书（单位）', '罚当', 'party'),
  decision(33, 'spot-person', '行政（当场）处罚决定书（个人）', '罚当', 'party'),
  decision(34, 'decision-unit', '行政处罚决定书（单位）', '罚', 'party'),
  decision(35, 'decision-person', '行政处罚决定书（个人）', '罚', 'party'),
  execution(36, 'fine-demand', '缴纳罚款催告书', '催', 'party'),
  execution(37, 'extra-fine', '加处罚款决定书', '加罚', 'party'),
  execution(38, 'fine-delay-approval', '延期（分期）缴纳罚款审批表', '缴审', 'internal'),
  execution(39, 'fine-delay', '延期（分期）缴纳罚款批准书', '缴批', 'party'),
  execution(40, 'delivery', '文书送达回执', '回', 'record'),
  execution(41, 'pre-enforce', '行政强制执行事先催告书', '执行催告', 'party'),
  execution(42, 'enforce-apply', '强制执行申请书', '强执', 'party'),
  archive(43, 'transfer-approval', '案件移送审批表', '移审', 'internal'),
  archive(44, 'transfer', '案件移送书', '移', 'party'),
  archive(45, 'case-extend', '案件延期审批表', '案延', 'internal'),
  archive(46, 'case-close', '结案审批表', '结', 'internal'),
  archive(47, 'file-cover', '案卷（首页）', '案', 'internal'),
  archive(48, 'file-index', '卷内目录', undefined, 'internal'),
];

/** Forms by which enforcement is supervised; no national set gives their titles and words. */
const supervision = (id: string, title: string, word?: string): DocumentWord => ({
  id,
  title,
  ...(word === undefined ? {} : { word }),
  scope: 'internal',
  stage: 'supervision',
  set: 'supervision',
});

/**
 * Forms beside the 48: those of the 行政检查文书基本格式 (司法部 2025, with kind words of the project, as the text gives none),
 * of the coal sets, of the course of a case in the later sets, and of the supervision of enforcement.
 */
export const furtherWords: readonly DocumentWord[] = [
  supervision('sup-score', '综合监督评分表'),
  supervision('sup-special-approval', '专项监督审批表'),
  supervision('sup-hearing', '听取陈述申辩记录'),
  supervision('sup-notice', '行政执法监督整改通知书', '监督改'),
  supervision('file-review', '行政执法案卷评查表'),
  {
    id: 'insp-approval',
    title: '行政检查审批表',
    word: '检审',
    scope: 'internal',
    stage: 'inspection',
    set: 'moj',
  },
  {
    id: 'insp-notice',
    title: '行政检查通知书',
    word: '检通',
    scope: 'party',
    stage: 'inspection',
    set: 'moj',
  },
  {
    id: 'insp-result',
    title: '行政检查结果告知书',
    word: '检告',
    scope: 'party',
    stage: 'inspection',
    set: 'moj',
  },
  { id: 'check-table', title: '执法检查表', scope: 'record', stage: 'inspection' },
  { id: 'evacuate', title: '撤出作业人员指令书', word: '撤', scope: 'party', stage: 'inspection' },
  {
    id: 'advice-local',
    title: '加强和改善安全监管建议书',
    word: '监建',
    scope: 'party',
    stage: 'inspection',
  },
  { id: 'advice-mine', title: '加强和改善安全管理意见书', word: '管意', scope: 'party', stage: 'inspection' },
  { id: 'affairs-approval', title: '行政执法有关事项审批报告', scope: 'internal', stage: 'inspection' },
  { id: 'no-penalty', title: '不予行政处罚决定书', word: '不罚', scope: 'party', stage: 'decision' },
  { id: 'penalty-info', title: '行政处罚信息公示表', scope: 'party', stage: 'decision' },
  { id: 'crime-transfer', title: '涉嫌犯罪案件移送书', word: '涉', scope: 'party', stage: 'archive' },
  {
    id: 'dishonest-notice',
    title: '安全生产严重失信主体名单列入告知书',
    word: '失信告',
    scope: 'party',
    stage: 'archive',
  },
  {
    id: 'dishonest-decision',
    title: '安全生产严重失信主体名单列入决定书',
    word: '失信',
    scope: 'party',
    stage: 'archive',
  },
  {
    id: 'dishonest-remove',
    title: '安全生产严重失信主体名单移出决定书',
    word: '失信移',
    scope: 'party',
    stage: 'archive',
  },
  { id: 'ledger', title: '安全生产行政执法台账', scope: 'internal', stage: 'archive' },
  { id: 'assist-letter', title: '行政执法协助函', word: '协', scope: 'party', stage: 'evidence' },
  { id: 'investigation-report', title: '调查终结报告', word: '终报', scope: 'internal', stage: 'evidence' },
  { id: 'hearing-refuse', title: '不予受理听证申请通知书', word: '不听', scope: 'party', stage: 'notice' },
  { id: 'legal-review', title: '法制审核意见书', scope: 'internal', stage: 'notice' },
  { id: 'public-ruling', title: '公开裁定记录', scope: 'record', stage: 'notice' },
  { id: 'draw-record', title: '双随机抽查抽取记录表', scope: 'party', stage: 'inspection' },
  { id: 'major-review', title: '重大案件事前审查表', scope: 'internal', stage: 'decision' },
];

/** The form with that slug, or with that title. */
export function documentWord(document: string): DocumentWord | undefined {
  return [...documentWords, ...furtherWords].find(({ id, title }) => id === document || title === document);
}

/** Kind words of the coal sets (监管 and 监察, 2022-01-01) beside those above, word → title. */
export const coalWords: Readonly<Record<string, string>> = {
  处: '现场处理决定书',
  撤: '撤出作业人员指令书',
  复: '复查意见书',
  抽: '抽样取证通知书',
  保: '先行登记保存证据通知书',
  保处: '先行登记保存证据处理决定书',
  查: '查封决定书',
  扣: '扣押决定书',
  延查: '延长查封期限决定书',
  延扣: '延长扣押期限决定书',
  查处: '查封处理决定书',
  扣处: '扣押处理决定书',
  停决: '停供电（停供民用爆炸物品）决定书',
  停: '函告书',
  解停: '解除停供电（停供民用爆炸物品）通知书',
  鉴: '鉴定委托书',
  询: '询问通知书',
  立: '立案决定书',
  告: '行政处罚告知书',
  听: '听证通知书',
  不听: '不予受理听证申请通知书',
  罚: '行政处罚决定书',
  送: '送达收执',
  催缴: '罚款缴纳催告书',
  加罚: '加处罚款决定书',
  缴决: '延期（分期）缴纳罚款决定书',
  催告: '行政强制执行事先催告书',
  执: '强制执行申请书',
  移: '移送书',
  涉: '涉嫌犯罪案件移送书',
  监建: '加强和改善安全监管建议书',
  管意: '加强和改善安全管理意见书',
};

/** Kind words of all sets, by which a number's branch and kind are told apart. */
export const kindWords: readonly string[] = [
  ...new Set([
    ...[...documentWords, ...furtherWords].flatMap(({ word }) => word ?? []),
    ...Object.keys(coalWords),
    '不罚',
    '督',
    '监督改',
  ]),
];

/** Prefix words of document numbers by kind of agency and era. */
const eras: readonly { agencies: readonly RemedyAgency[]; word: string; validFrom: string }[] = [
  {
    agencies: ['emergency', 'township-delegated', 'development-zone'],
    word: '应急',
    validFrom: '2019-01-01',
  },
  {
    agencies: ['emergency', 'township-delegated', 'development-zone'],
    word: '安监',
    validFrom: everSince,
  },
  { agencies: ['coal-regulator'], word: '煤安', validFrom: everSince },
  { agencies: ['mine-inspectorate'], word: '矿安监', validFrom: '2020-10-01' },
  { agencies: ['mine-inspectorate'], word: '煤安监', validFrom: everSince },
];

/** The prefix word an agency of that kind uses in numbers on a date: 安监 to 2018, 应急 from 2019; 煤安监, then 矿安监. */
export function prefixWord(agency: RemedyAgency, date: string): string {
  return eras.find((each) => each.agencies.includes(agency) && inForceOn(each, date))!.word;
}

/** The kind word a document's number must carry, by slug or title of the document. */
export function wordOf(document: string): string | undefined {
  return documentWord(document)?.word;
}

/** What a document whose number carries this kind word is called, without the form it is written on. */
export function titleOfWord(word: string): string | undefined {
  const known = [...documentWords, ...furtherWords].find((each) => each.word === word)?.title;
  return (known ?? coalWords[word])?.replace(/（(?:单位|个人)）$/u, '');
}
