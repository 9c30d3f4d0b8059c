import type { KindId } from '../../model/kinds.ts';
import { shorten } from '../hazards.ts';
import type { Issue } from '../record.ts';

const suffix = '(?:公司|厂|店|站|部|矿|所|院|场|社|中心|集团|合作社|学校|医院|经营部)';
const several = [
  /[；;\n]/u,
  /及其(主要)?(负责人|法定代表人|实际控制人|矿长|经理|股东)/u,
  new RegExp(`${suffix}(?:（[^（）]*）)?[、，,和及与](?=.{2,}${suffix}(?:（[^（）]*）)?$)`, 'u'),
];

/** A decision has one party: a cell that names several is refused unless a mapping splits the row. */
export function partyIssues(kind: KindId, value: Record<string, unknown>): Issue[] {
  if (kind !== 'penalty') return [];
  const name = (value.party as Record<string, unknown> | undefined)?.name;
  if (typeof name !== 'string' || !several.some((pattern) => pattern.test(name))) return [];
  return [
    {
      code: 'import/several-parties',
      path: ['party', 'name'],
      message: {
        zh: `行政相对人名称：“${shorten(name)}”写了不止一个当事人，一条记录只能有一个`,
        en: `party.name: “${shorten(name)}” names more than one party`,
      },
      hint: {
        zh: '请按当事人拆成多行，或在映射文件写“拆分”',
        en: 'Split the row by party, or say how in the mapping (variants)',
      },
    },
  ];
}
