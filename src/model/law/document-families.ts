import { documentWord } from './document-words.ts';
import type { RemedyAgency } from './remedies.ts';
import { everSince, inForceOn } from './in-force.ts';

/**
 * Families of enforcement forms: of emergency agencies, of local coal regulators (监管), of the mine inspectorate (监察), the
 * 行政检查文书基本格式 of 2025, which an agency may use for inspections instead of its own, and the papers of supervision.
 */
export type FormFamily = 'emergency' | 'coal-regulator' | 'mine-inspectorate' | 'moj' | 'supervision';

/** The family whose forms an agency of that kind uses. */
export function familyOf(agency: RemedyAgency): FormFamily {
  return agency === 'coal-regulator' || agency === 'mine-inspectorate' ? agency : 'emergency';
}

/** Sets of forms that are laid out in a way of their own; all others are laid out as the 48-form set. */
export type FormLayout = 'coal-regulator' | 'mine-inspectorate';

/** The coal sets of 2022-01-01, on which the layout was measured. */
const coalLayout = { validFrom: '2022-01-01' };

/** How the forms of a family are laid out on a day, where not as the 48-form set is. */
export function formLayout(family: FormFamily, date: string): FormLayout | undefined {
  const own = family === 'coal-regulator' || family === 'mine-inspectorate';
  return own && inForceOn(coalLayout, date) ? family : undefined;
}

/** The family a form is of: the one it belongs to by itself, the one used instead of the agency's own, or the agency's. */
export function formFamily(agency: RemedyAgency, id: string, used?: FormFamily): FormFamily {
  return documentWord(id)?.set ?? used ?? familyOf(agency);
}

/** The general heading over the title of a form, by family and day. */
const headings: readonly { family: FormFamily; text: string; validFrom: string }[] = [
  { family: 'emergency', text: '安全生产行政执法文书', validFrom: everSince },
  { family: 'coal-regulator', text: '煤矿安全监管行政执法文书', validFrom: everSince },
  { family: 'mine-inspectorate', text: '国家矿山安全监察', validFrom: '2020-10-01' },
  { family: 'mine-inspectorate', text: '煤矿安全监察行政执法文书', validFrom: everSince },
  { family: 'supervision', text: '行政执法监督文书', validFrom: everSince },
  { family: 'moj', text: '行政检查文书', validFrom: everSince },
];

/** How a family calls a form, where it does not call it as the 48-form set does. */
export interface FamilyTitle {
  title: string;
  /** Kind word (字) of its number; absent where it bears none, {@link room} where it depends on the matter. */
  word?: string;
}

/** Room for a kind word that depends on what is done: 查 or 扣, 延查 or 延扣, 查处 or 扣处. */
const room = '\u3000';

const called = (title: string, word?: string): FamilyTitle =>
  word === undefined ? { title } : { title, word };

/** Titles and kind words both coal sets of 2022-01-01 share, by slug of the document kind. */
const coal: Readonly<Record<string, FamilyTitle>> = {
  'insp-scheme': called('检查方案'),
  'insp-record': called('现场检查记录'),
  'onsite-measure': called('现场处理决定书', '处'),
  recheck: called('复查意见书', '复'),
  sampling: called('抽样取证通知书', '抽'),
  'reg-notice': called('先行登记保存证据通知书', '保'),
  'reg-dispose': called('先行登记保存证据处理决定书', '保处'),
  'seal-decision': called('查封（扣押）决定书', room),
  'seal-list': called('查封（扣押）清单'),
  'seal-extend': called('延长查封（扣押）期限决定书', room),
  'seal-dispose': called('查封（扣押）处理决定书', room),
  'supply-decision': called('停供电（停供民用爆炸物品）决定书', '停决'),
  'supply-resume': called('解除停供电（停供民用爆炸物品）通知书', '解停'),
  'case-filing': called('立案决定书', '立'),
  'case-submit': called('案件处理呈报书'),
  'legal-review': called('行政执法决定法制审核意见书'),
  'panel-record': called('集体讨论记录'),
  'decision-unit': called('行政处罚决定书', '罚'),
  'decision-person': called('行政处罚决定书', '罚'),
  'penalty-notice': called('行政处罚告知书', '告'),
  'defence-record': called('陈述申辩笔录'),
  'hearing-notice-right': called('行政处罚告知书', '告'),
  'hearing-notice': called('听证通知书', '听'),
  'hearing-refuse': called('不予受理听证申请通知书', '不听'),
  delivery: called('送达收执', '送'),
  'fine-demand': called('罚款缴纳催告书', '催缴'),
  'fine-delay': called('延期（分期）缴纳罚款决定书', '缴决'),
  'pre-enforce': called('行政强制执行事先催告书', '催告'),
  'enforce-apply': called('强制执行申请书', '执'),
  transfer: called('移送书', '移'),
  'crime-transfer': called('涉嫌犯罪案件移送书', '涉'),
  'case-close': called('案件结案报告'),
  'file-cover': called('执法案卷（首页）'),
};

/** Titles and kind words of the coal sets; 监管 and 监察 differ in some. */
const familyTitles: Readonly<Partial<Record<FormFamily, Readonly<Record<string, FamilyTitle>>>>> = {
  'coal-regulator': {
    ...coal,
    'supply-notice': called('停供电（停供民用爆炸物品）函告书', '停'),
    interview: called('调查询问笔录'),
  },
  'mine-inspectorate': {
    ...coal,
    'insp-record': called('现场检查笔录'),
    'supply-notice': called('停供电（停供民用爆炸物品）通知书', '停'),
    interview: called('调查取证笔录'),
    'public-ruling': called('执法案件公开裁定记录'),
  },
  moj: { 'insp-scheme': called('现场检查方案'), 'insp-record': called('现场检查笔录') },
};

/** Head of a form: general heading, title and kind word as the agency's family, or another it uses, has them on a day. */
export function formTitle(
  agency: RemedyAgency,
  date: string,
  id: string,
  used?: FormFamily,
): { heading: string; title: string; word?: string } {
  const family = formFamily(agency, id, used);
  const heading = headings.find((each) => each.family === family && inForceOn(each, date))!.text;
  const own = familyTitles[family]?.[id] ?? documentWord(id);
  return {
    heading,
    title: own?.title ?? '',
    ...(own?.word === undefined ? {} : { word: own.word }),
  };
}
