import { formatChinese } from '../../../base/dates.ts';
import { groupBy } from '../../../base/order.ts';
import { formatBasis } from '../../../model/law/basis.ts';
import { inForce, regulationById } from '../../../model/law/regulations.ts';
import { levels } from '../../../model/kinds/agency.ts';
import { powerKinds } from '../../../model/kinds/responsibility.ts';
import type { Act } from '../act.ts';
import { agencyNameOn } from '../agency.ts';
import { enumerateCitations, formatNumber, nothing, paragraphs, withoutStop } from '../writing.ts';
import { channelOf } from './draw.ts';

/** The office document on the supervision of enforcement that asks for a list, once it was in force. */
export function supervisionBasis(date: string, item: number): string | undefined {
  const regulation = regulationById('S0');
  return regulation && inForce(regulation, date) ? formatBasis({ law: 'S0', article: 8, item }) : undefined;
}

const last = (dates: readonly (string | undefined)[]) =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** 权责清单, for which there are records: the powers of an agency with basis, body, way and liability, by kind and in their order. */
export function deriveDutyList({ value, agency, others }: Act<'agency'>) {
  const items = others('responsibility', () => true).sort(
    (a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  const date = last(items.map(({ publishedOn }) => publishedOn)) ?? '';
  const name = agencyNameOn(agency, date);
  const reviewed = last(items.map(({ reviewedOn }) => reviewedOn));
  const groups = [...groupBy(items, ({ kind }) => kind)];
  const view = {
    agency: name,
    basis: supervisionBasis(date, 1),
    count: String(items.length),
    counts: groups.map(([kind, members]) => `${powerKinds[kind]}${members.length}项`).join('、'),
    reviewed: reviewed && formatChinese(reviewed),
    rows: groups
      .flatMap(([, members]) => members)
      .map((item, index) => ({
        number: String(index + 1),
        code: item.itemCode ?? nothing,
        name: item.subName ? `${item.name}（${item.subName}）` : item.name,
        kind: powerKinds[item.kind],
        basis: enumerateCitations(item.basis) || nothing,
        subject: item.subject === value.id ? name : item.subject,
        unit: item.unit ?? nothing,
        levels: item.levels.map((level) => levels[level].replace(/级$/u, '')).join('、') || nothing,
        way: withoutStop(paragraphs(item.way).join('')),
        liability: withoutStop(paragraphs(item.liability).join('')),
      })),
    channel: channelOf(agency),
    date: formatChinese(date),
  };
  return { view, title: `${name}权责清单`, author: name, date };
}

/** 随机抽查事项清单, for which there are records: what is inspected by lot, of whom, how many and how often. */
export function deriveRandomList({ agency, others, needs }: Act<'agency'>) {
  const items = others('random-item', () => true).sort(
    (a, b) => Number(a.number) - Number(b.number) || (a.number < b.number ? -1 : 1),
  );
  const date = last(
    items.map(({ publishedOn, effectiveFrom, reviewedOn }) => publishedOn ?? effectiveFrom ?? reviewedOn),
  );
  const on = needs.need(date, 'random-item', items[0]!.id, 'publishedOn');
  const name = agencyNameOn(agency, on);
  const view = {
    agency: name,
    count: String(items.length),
    rows: items.map((item) => ({
      number: item.number,
      name: item.name,
      category: item.category === 'key' ? '重点' : '一般',
      basis: enumerateCitations(item.basis) || nothing,
      scope: withoutStop(item.scope),
      ratio: `${formatNumber(item.ratio)}%`,
      frequency:
        item.capPerFirm === undefined
          ? item.frequency
          : `${item.frequency}，同一企业每年不超过${item.capPerFirm}次`,
      method: item.joint
        ? `${item.method}（${item.partners.length > 0 ? `联合${item.partners.join('、')}` : '部门联合'}）`
        : item.method,
      content: withoutStop(paragraphs(item.content).join('')),
    })),
    channel: channelOf(agency),
    date: on === '' ? '' : formatChinese(on),
  };
  return { view, title: `${name}随机抽查事项清单`, author: name, date: on };
}
