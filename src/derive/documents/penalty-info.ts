import { formatChinese } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { noDocumentNumber, partyTypes, penaltyKinds } from '../../model/kinds/penalty.ts';
import { publicityEnd } from '../publicity.ts';
import type { Act } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { cited } from './decision-parts.ts';
import { formHead } from './forms.ts';
import { formatDate, nothing, paragraphs } from './writing.ts';

/** Money as the exchange has it: 万元 with six decimals at most, without idle zeros. */
const wan = (fen: number | undefined) =>
  fen === undefined ? undefined : formatWan(fen, 6).replace(/\.?0+$/u, '');

/** Codes of a party, whichever it has. */
function codeOf(party: Act<'penalty'>['value']['party']): { title: string; code: string } | undefined {
  const codes = [
    ['统一社会信用代码', party.uscc],
    ['工商注册号', party.registration],
    ['组织机构代码', party.organisationCode],
    ['税务登记号', party.taxCode],
    ['事业单位证书号', party.institutionCode],
    ['社会组织登记证号', party.societyCode],
  ] as const;
  const [title, code] = codes.find(([, each]) => each !== undefined) ?? [];
  return title === undefined || code === undefined ? undefined : { title, code };
}

/** 行政处罚信息公示表: one penalty in the fields of the national exchange of credit information (发改办财金〔2018〕424号). */
export function derivePenaltyInfo({ value: penalty, agency }: Act<'penalty'>) {
  const { party, violations, publication } = penalty;
  const name = agencyNameOn(agency, penalty.decidedOn);
  const source = penalty.dataSource ?? { name, uscc: agency.uscc };
  const date = publication?.on ?? penalty.decidedOn;
  const number = penalty.docNumber === noDocumentNumber ? undefined : penalty.docNumber;
  const code = codeOf(party);
  const rows: [string, string | undefined][] = [
    ['行政相对人名称', party.name],
    ['行政相对人类别', partyTypes[party.type]],
    ...(code ? [[code.title, code.code] as [string, string]] : []),
    ['法定代表人（负责人）', party.legalRep],
    ['违法行为类型', penalty.violationType ?? penalty.reason],
    ['违法事实', paragraphs(penalty.facts).join('\n')],
    ['处罚依据', cited(penalty.basis, violations, 'basis')],
    ['处罚类别', penalty.kinds.map((kind) => penaltyKinds[kind]).join('；')],
    ['处罚内容', paragraphs(penalty.content).join('\n')],
    ['罚款金额（万元）', wan(penalty.fine)],
    ['没收金额（万元）', wan(penalty.confiscated)],
    ['暂扣或吊销证照名称及编号', penalty.licence],
    ['处罚决定日期', formatChinese(penalty.decidedOn)],
    ['处罚有效期', penalty.validUntil === '2099-12-31' ? '长期' : formatDate(penalty.validUntil)],
    ['公示日期', formatDate(publication?.on)],
    ['公示截止期', formatDate(publicityEnd(penalty))],
    ['处罚机关', `${name}（${agency.uscc}）`],
    ['数据来源单位', source.uscc === undefined ? source.name : `${source.name}（${source.uscc}）`],
  ];
  return {
    view: {
      ...formHead(agency, penalty.decidedOn, 'penalty-info'),
      agency: name,
      number: number ?? nothing,
      rows: rows.flatMap(([title, text]) => (text ? [{ title, text }] : [])),
      reply: penalty.reply && paragraphs(penalty.reply).join('\n'),
      date: formatChinese(date),
    },
    title: `行政处罚信息公示表${number === undefined ? '' : ` ${number}`}`,
    author: name,
    subject: penalty.caseName,
    date,
  };
}

/** Titles of the rows of an empty sheet. */
const titles = [
  '行政相对人名称',
  '行政相对人类别',
  '统一社会信用代码',
  '法定代表人（负责人）',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收金额（万元）',
  '暂扣或吊销证照名称及编号',
  '处罚决定日期',
  '处罚有效期',
  '公示日期',
  '公示截止期',
  '处罚机关',
  '数据来源单位',
];

/** What an empty sheet says nevertheless. */
export function blankPenaltyInfo() {
  return { number: '', rows: titles.map((title) => ({ title, text: '' })) };
}
