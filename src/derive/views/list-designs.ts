import { licenceClasses, licenceDecisions } from '../../model/kinds/licence.ts';
import { coercionKinds } from '../../model/kinds/coercion.ts';
import { dishonestyReasons } from '../../model/kinds/dishonesty.ts';
import { inspectionResults, selections } from '../../model/kinds/inspection.ts';
import { carriers } from '../../model/kinds/publication.ts';
import { sectors } from '../../model/kinds/statistics.ts';
import { supervisionModes, supervisionSubjects } from '../../model/kinds/supervision.ts';
import type { KindId } from '../../model/kinds.ts';
import { kinds } from '../../model/kinds.ts';
import { pagePath } from '../paths.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { agencyName } from './agencies.ts';
import { enterprisePath, enterpriseOf } from './enterprises.ts';

/** One cell of a list. `path` is an address from the root of the site. */
export interface Cell {
  text: string;
  path?: string;
  /** Set right-aligned, with figures of one width. */
  number?: boolean;
}

/** How the list of a register looks: what its rows are called, its columns, and what an empty list means. */
export interface ListDesign<K extends KindId = KindId> {
  columns: string[];
  /** What the first column says. */
  name: (entry: PublicEntry<K>, corpus: PublicCorpus) => string;
  cells: (entry: PublicEntry<K>, corpus: PublicCorpus) => Cell[];
  /** Heading of the first column. */
  first: string;
  /** Said above the list. */
  intro?: string;
  empty: { title: string; means: string };
}

const number = (text: string | number | undefined): Cell => ({
  text: text === undefined ? '' : String(text),
  number: true,
});
const agency = (corpus: PublicCorpus, id: string): Cell => ({
  text: agencyName(corpus, id),
  path: pagePath('agency', id),
});

/** A firm, linked to its own page where it has one. */
function firm(corpus: PublicCorpus, name: string, uscc: string | undefined): Cell {
  const found = uscc === undefined ? undefined : enterpriseOf(corpus, uscc);
  return { text: name, ...(found && { path: enterprisePath(found) }) };
}

const licence: ListDesign<'licence'> = {
  first: '决定书文号',
  columns: ['申请人', '许可事项', '决定', '许可机关', '决定日期', '有效期至'],
  name: ({ value }) => value.docNumber,
  cells: ({ value }, corpus) => [
    firm(corpus, value.party.name, value.party.uscc),
    { text: value.matter ?? licenceClasses[value.class] },
    { text: `${licenceDecisions[value.decision]}${value.state === 'invalid' ? '（已失效）' : ''}` },
    agency(corpus, value.agency),
    number(value.decidedOn),
    number(value.validTo === '2099-12-31' ? '长期' : value.validTo),
  ],
  empty: {
    title: '目前没有公开的行政许可决定。',
    means: '许可决定自作出之日起七个工作日内公开；没有列出的，是还没有作出决定，或者不由本机关许可。',
  },
};

const coercionStates = { active: '实施中', lifted: '已解除', disposed: '已处理', revoked: '已撤销' } as const;

const coercion: ListDesign<'coercion'> = {
  first: '决定书文号',
  columns: ['当事人', '种类', '标的', '决定机关', '决定日期', '期限', '状态'],
  name: ({ value }) => value.docNumber,
  cells: ({ value }, corpus) => [
    firm(corpus, value.party.name, value.party.uscc),
    { text: coercionKinds[value.kind] },
    { text: value.target },
    agency(corpus, value.agency),
    number(value.decidedOn),
    number(value.from && value.to ? `${value.from} 至 ${value.to}` : undefined),
    { text: `${coercionStates[value.status]}${value.endedOn ? `（${value.endedOn}）` : ''}` },
  ],
  intro: '公开决定机关、对象、种类、期限和结果。清单、现场笔录等案卷材料依法不公开。',
  empty: {
    title: '目前没有公开的行政强制决定。',
    means:
      '行政强制决定自作出之日起二十个工作日内公开；没有列出的，不等于没有要求企业停用设备或者停产，那是现场处理措施，只计入月度统计。',
  },
};

const inspection: ListDesign<'inspection'> = {
  first: '被检查单位',
  columns: ['检查日期', '检查机关', '检查事项', '确定方式', '结果'],
  name: ({ value }) => value.party.name,
  cells: ({ value }, corpus) => [
    number(value.on),
    agency(corpus, value.agency),
    { text: value.matter ?? sectors[value.sector] },
    { text: selections[value.selection] },
    { text: inspectionResults[value.result] },
  ],
  empty: {
    title: '还没有逐次公开的监督检查。',
    means: '检查次数见月度统计；逐次结果自形成之日起二十个工作日内公开。',
  },
};

const draw: ListDesign<'draw'> = {
  first: '抽查任务',
  columns: ['抽取机构', '抽取日期', '名录（户）', '抽中（户）', '结果已公开（户）'],
  name: ({ value }) => value.title,
  cells: ({ value }, corpus) => [
    agency(corpus, value.agency),
    number(value.on),
    number(value.poolSize),
    number(value.selected.length),
    number(value.selected.filter(({ result }) => result !== undefined).length),
  ],
  intro: '每次抽取都公开名录校验值、种子和算法。打开一次抽取，可以看到复算的结果和步骤。',
  empty: {
    title: '目前没有公开的抽取。',
    means: '没有抽取就没有双随机检查；重点检查和举报核查不通过抽取确定。',
  },
};

const dishonesty: ListDesign<'dishonesty'> = {
  first: '名称',
  columns: ['列入事由', '决定文号', '决定机关', '列入日期', '期满日期'],
  name: ({ value }) => value.party.name,
  cells: ({ value }, corpus) => [
    { text: dishonestyReasons[value.reason] },
    { text: value.docNumber },
    agency(corpus, value.agency),
    number(value.decidedOn),
    number(value.restored?.until ?? value.until),
  ],
  intro: '管理期限三年，列入满十二个月、已履行处罚并改正的可以申请提前移出；移出后不再显示。',
  empty: {
    title: '目前没有处于管理期的严重失信主体。',
    means: '名单为空，表示没有企业或者个人因规定的九种情形被列入，或者已经移出；不表示没有受到处罚的企业。',
  },
};

const officer: ListDesign<'officer'> = {
  first: '姓名',
  columns: ['执法证号', '所属机构', '所在单位', '发证机关', '有效期至'],
  name: ({ value }) => value.name,
  cells: ({ value }, corpus) => [
    number(value.certificate),
    agency(corpus, value.agency),
    { text: value.unit },
    { text: value.issuer ?? '' },
    number(value.validTo),
  ],
  intro:
    '上门检查应当有两名以上执法人员并出示证件，证号可以在这里核对。辅助人员没有执法证，不单独执法，不列入名单。',
  empty: { title: '名单暂未公布。', means: '没有公布名单不影响您要求执法人员出示证件。' },
};

const enterprise: ListDesign<'enterprise'> = {
  first: '企业名称',
  columns: ['统一社会信用代码', '行业', '区域', '由谁监管'],
  name: ({ value }) => value.name,
  cells: ({ value }, corpus) => [
    number(value.uscc),
    { text: sectors[value.sector] },
    { text: value.area ?? '' },
    agency(corpus, value.supervisedBy),
  ],
  intro: '一家企业只由一个机构直接监管。打开企业页，可以看到公开过的全部检查、处罚、许可和抽查。',
  empty: { title: '名录暂未公布。', means: '' },
};

const randomItem: ListDesign<'random-item'> = {
  first: '抽查事项',
  columns: ['抽查主体', '抽查对象', '比例（%）', '频率', '抽查方式', '同一企业上限（次/年）'],
  name: ({ value }) => value.name,
  cells: ({ value }, corpus) => [
    agency(corpus, value.agency),
    { text: value.scope },
    number(value.ratio),
    { text: value.frequency },
    { text: value.method },
    number(value.capPerFirm),
  ],
  empty: { title: '清单暂未公布。', means: '没有列入清单的事项，不得开展随机抽查。' },
};

const randomPool: ListDesign<'random-pool'> = {
  first: '名录库',
  columns: ['建库机构', '类别', '名录截止', '数量'],
  name: ({ value }) => value.title,
  cells: ({ value }, corpus) => [
    agency(corpus, value.agency),
    { text: value.type === 'firms' ? '检查对象' : '执法人员' },
    number(value.asOf),
    number(value.size),
  ],
  empty: { title: '目前没有公开的名录库。', means: '' },
};

const supervision: ListDesign<'supervision'> = {
  first: '监督事项',
  columns: ['年度', '方式', '监督机关', '监督对象', '整改通知书', '状态'],
  name: ({ value }) => value.title,
  cells: ({ value }, corpus) => [
    number(value.year),
    { text: supervisionModes[value.mode] },
    value.supervisor === undefined ? agency(corpus, value.agency) : { text: value.supervisor },
    { text: supervisionSubjects[value.subjectKind] },
    { text: value.notice?.docNumber ?? '没有发出' },
    { text: { running: '进行中', rectifying: '整改中', closed: '已办结' }[value.status] },
  ],
  intro: '公开监督方式、对象种类、整改通知书文号和办理状态；评分、问题和责任人属于内部管理信息，不公开。',
  empty: { title: '目前没有公开的执法监督事项。', means: '' },
};

const training: ListDesign<'training'> = {
  first: '年度',
  columns: ['机构', '应培训（人）', '已培训（人）', '应持证（人）', '已持证（人）'],
  name: ({ value }) => `${value.year}年度`,
  cells: ({ value }, corpus) => [
    agency(corpus, value.agency),
    number(value.total),
    number(value.trained),
    number(value.certifiable),
    number(value.certified),
  ],
  intro: '执法人员的培训率和持证率都应当是 100%。',
  empty: { title: '暂未公布。', means: '' },
};

const publication: ListDesign<'publication'> = {
  first: '名称',
  columns: ['公开主体', '公开内容', '公开渠道', '索引号', '公开日期', '状态'],
  name: ({ value }) => value.title,
  cells: ({ value }, corpus) => [
    agency(corpus, value.agency),
    { text: kinds[value.about as KindId].title.zh },
    { text: carriers[value.channel] },
    { text: value.indexNumber ?? '' },
    number(value.publishedOn),
    { text: value.withdrawn ? `${value.withdrawn.on} 停止公开` : '' },
  ],
  empty: { title: '台账还没有登记。', means: '' },
};

const designs: { readonly [K in KindId]?: ListDesign<K> } = {
  licence,
  coercion,
  inspection,
  draw,
  dishonesty,
  officer,
  enterprise,
  'random-item': randomItem,
  'random-pool': randomPool,
  supervision,
  training,
  publication,
};

/** The design of a register's list; none for registers shown from their description. */
export function listDesign(kind: KindId): ListDesign | undefined {
  return designs[kind] as ListDesign | undefined;
}
