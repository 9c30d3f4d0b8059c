import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { channelOf } from './lists/draw.ts';
import type { DocumentPart } from './parts.ts';
import { asSentence, enumerateCitations, formatNumber, paragraphs } from './writing.ts';

const isMineOrder = ({ kind }: Seen<'coercion'>) => kind === 'stop-mine' || kind === 'close-mine';

/** Why a measure is not announced as a stop, closure or resumption of a coal mine. */
export const noMineOrder = (value: Seen<'coercion'>) =>
  isMineOrder(value)
    ? undefined
    : { zh: '不是煤矿停产整顿、关闭决定', en: 'it neither stops nor closes a coal mine' };

const decided = (value: Seen<'coercion'>) => (value.kind === 'close-mine' ? '关闭煤矿' : '责令煤矿停产整顿');

/** The decision is announced, and so is that the mine resumes, once the day of the announcement is entered. */
export function stopParts(value: Seen<'coercion'>): DocumentPart[] {
  if (!isMineOrder(value)) return [];
  const resumed = value.mine?.resumedOn !== undefined && value.mine.resumePublishedOn !== undefined;
  return [
    { key: '1', label: `${decided(value)}公告` },
    ...(resumed ? [{ key: '2', label: '煤矿恢复生产公告' }] : []),
  ];
}

/** What is announced, line by line; what the record does not say is left out. */
function linesOf(value: Seen<'coercion'>, resumes: boolean) {
  const { mine } = value;
  const day = (date: string | undefined) => date && formatChinese(date);
  const capacity = mine?.capacity === undefined ? undefined : `${formatNumber(mine.capacity)}万吨/年`;
  const lines: [string, string | undefined][] = [
    ['煤矿名称', mine?.name],
    ['被处理单位', value.party.name],
    ['统一社会信用代码', value.party.uscc],
    ['核定生产能力', capacity],
    ['决定文号', value.docNumber],
    ['决定日期', day(value.decidedOn)],
    ...(resumes
      ? ([
          ['申请恢复生产日期', day(mine?.appliedOn)],
          ['验收日期', day(mine?.acceptedOn)],
          ['恢复生产决定日期', day(mine?.resumedOn)],
        ] as [string, string | undefined][])
      : ([
          ['决定依据', enumerateCitations(value.basis)],
          ['决定内容', asSentence(paragraphs(value.content).join(''))],
          ['停产整顿期限', value.to && `${day(value.from ?? value.decidedOn)}至${day(value.to)}`],
        ] as [string, string | undefined][])),
  ];
  return lines.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** 停产整顿、关闭、恢复公告 (煤矿安全生产条例 第四十九条): within five working days, from what is public of the measure. */
export function deriveStopNotice({ id, value, agency, part, needs }: Act<'coercion'>) {
  const resumes = part === '2';
  const [on, path] = resumes
    ? [value.mine?.resumePublishedOn, 'mine.resumePublishedOn']
    : [value.publishedOn, 'publishedOn'];
  const date = needs.need(on && formatChinese(on), 'coercion', id, path);
  const day = on ?? value.decidedOn;
  const name = agencyNameOn(agency, day);
  const mine = value.mine?.name ?? value.party.name;
  const [law] = publicationTerm('coal-notice', day)?.basis ?? [];
  const what = resumes
    ? `${mine}恢复生产`
    : value.kind === 'close-mine'
      ? `关闭${mine}`
      : `责令${mine}停产整顿`;
  const heading = `${name}关于${what}的公告`;
  return {
    view: {
      agency: name,
      heading,
      basis: law && formatBasis(law),
      what,
      lines: linesOf(value, resumes),
      later: resumes || value.kind === 'close-mine' ? undefined : '恢复生产的，另行公告',
      channel: channelOf(agency),
      date,
    },
    title: heading,
    author: name,
    date: day,
  };
}

/** What an empty announcement says nevertheless. */
export function blankStopNotice(agency: Seen<'agency'>, date: string) {
  const name = agencyNameOn(agency, date);
  const [law] = publicationTerm('coal-notice', date)?.basis ?? [];
  const room = '\u3000'.repeat(8);
  return {
    heading: `${name}关于${room}的公告`,
    basis: law && formatBasis(law),
    what: room,
    lines: [
      '煤矿名称',
      '统一社会信用代码',
      '核定生产能力',
      '决定文号',
      '决定日期',
      '决定依据',
      '决定内容',
    ].map((label) => ({ label, text: '' })),
    channel: channelOf(agency),
    date: blankDate,
  };
}
