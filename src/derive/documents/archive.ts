import { formatChinese } from '../../base/dates.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import type { Act } from './act.ts';
import { penaltiesOf } from './case-file.ts';
import { formOf } from './forms.ts';
import { enumerate, formatDate, paragraphs } from './writing.ts';

/** A line of the contents of a file. */
export interface ContentsRow {
  name: string;
  number?: string | undefined;
  on?: string | undefined;
  page?: string | undefined;
  remark?: string | undefined;
}

/** What a case came to, in a line: as closed, else as decided. */
function resultOf(act: Act<'case'>): string | undefined {
  const { closing, decision, ended } = act.value;
  if (closing) return paragraphs(closing.result).join('');
  if (decision?.kind === 'no-penalty') return '不予行政处罚';
  const decided = penaltiesOf(act).map(({ value }) => paragraphs(value.content).join(''));
  if (decided.length > 0) return decided.join('');
  return ended && { withdrawn: '撤销案件', terminated: '终止调查' }[ended.kind];
}

const keptFor = ({ permanent, years }: { permanent: boolean; years?: number }) =>
  permanent ? '永久' : years === undefined ? undefined : `${years}年`;

const extentOf = ({ volumes, pages }: { volumes?: number; pages?: number }) =>
  [...(volumes === undefined ? [] : [`${volumes}卷`]), ...(pages === undefined ? [] : [`${pages}页`])].join(
    '，',
  ) || undefined;

/** 案卷（首页）: what the file is about, what it came to, who handled it and how long it is kept. */
export function deriveFileCover(act: Act<'case'>) {
  const { value, agency } = act;
  const { archive, closing, filing } = value;
  const date = archive?.on ?? closing?.on ?? filing?.on ?? value.clue.on;
  const kinds = penaltiesOf(act).flatMap((each) => each.value.kinds.map((kind) => penaltyKinds[kind]));
  return formOf(agency, date, 'file-cover', value.name, {
    number: undefined,
    caseName: value.name,
    reason: value.reason,
    party: value.party.name,
    result: resultOf(act),
    kinds: kinds.length > 0 ? enumerate([...new Set(kinds)]) : undefined,
    filedOn: formatDate(filing?.on),
    closedOn: formatDate(closing?.on),
    handlers: value.handlers.map(({ name }) => name).join('、'),
    archivedOn: formatDate(archive?.on),
    archiveNumber: archive?.number,
    kept: archive && keptFor(archive),
    extent: archive && extentOf(archive),
  });
}

/** 卷内目录 with these rows; dates are civil dates. */
export function fileIndexOf(
  { value, agency }: Pick<Act<'case'>, 'value' | 'agency'>,
  rows: readonly ContentsRow[],
) {
  const date =
    value.archive?.on ?? value.closing?.on ?? value.decision?.on ?? value.filing?.on ?? value.clue.on;
  return formOf(agency, date, 'file-index', value.name, {
    number: undefined,
    caseName: value.name,
    archiveNumber: value.archive?.number,
    rows: rows.map(({ name, number, on, page, remark }, index) => ({
      number: String(index + 1),
      name: number === undefined ? name : `${name} ${number}`,
      on: on && formatChinese(on),
      page,
      remark,
    })),
  });
}

/** 卷内目录 as the archive's record has it. */
export function deriveFileIndex(act: Act<'case'>) {
  const contents = act.value.archive?.contents ?? [];
  return fileIndexOf(
    act,
    contents.map(({ docNumber, ...row }) => ({ ...row, number: docNumber })),
  );
}
