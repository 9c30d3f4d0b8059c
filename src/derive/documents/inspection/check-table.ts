import { formatChinese } from '../../../base/dates.ts';
import type { Checklist } from '../../../model/kinds/checklist.ts';
import { emergencyAspects } from '../../../model/kinds/checklist.ts';
import type { Inspection } from '../../../model/kinds/inspection.ts';
import type { Act } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import type { DocumentPart } from '../parts.ts';
import { enumerateCitations, formatNumber, nothing, paragraphs, withoutStop } from '../writing.ts';
import { familyOfInspection, spanOf } from './common.ts';

const results = { met: '符合', 'not-met': '不符合', 'not-applicable': '不适用' } as const;

type Group = Checklist['groups'][number];
type Item = Group['items'][number];
type Aspect = NonNullable<Inspection['emergency']>['aspects'][number];

/** A filled-in table for each checklist an inspection used. */
export function checkTableParts({ scheme, record, findings }: Inspection): DocumentPart[] {
  const used = new Set([
    ...(scheme?.checklists ?? []),
    ...findings.flatMap(({ checklist }) => checklist ?? []),
    ...(record?.checks ?? []).flatMap(({ checklist }) => checklist ?? []),
  ]);
  return [...used].map((checklist) => ({ key: checklist, label: checklist }));
}

const aspectOf = ({ emergency }: Inspection, { aspect }: Group) =>
  aspect && emergency?.aspects.find((each) => each.aspect === aspect);

/** What was found on an item: as the record says, else the problems that name it, else that there were none. */
function stateOf(inspection: Inspection, checklist: string, item: string, group: Group) {
  const here = (each: { checklist?: string | undefined }) => (each.checklist ?? checklist) === checklist;
  const check = inspection.record?.checks.find((each) => here(each) && each.item === item);
  const said = inspection.findings
    .filter((each) => here(each) && each.items.includes(item))
    .map(({ text }) => `${withoutStop(paragraphs(text).join(''))}。`)
    .join('');
  if (said !== '') return { bad: true, text: `${results['not-met']}：${said}` };
  if (check) {
    const note = check.note === undefined ? '' : `，${withoutStop(check.note)}`;
    return { bad: check.result === 'not-met', text: `${results[check.result]}${note}` };
  }
  const conclusion = aspectOf(inspection, group)?.result;
  const known = conclusion === 'met' || conclusion === 'not-applicable';
  return { bad: false, text: known ? results[conclusion] : '未发现问题' };
}

function rowOf(item: Item, { bad, text }: { bad: boolean; text: string }) {
  const basis = [
    ...(item.basis.length > 0 ? [enumerateCitations(item.basis)] : []),
    ...(item.standard === undefined ? [] : [item.standard]),
  ];
  return {
    number: item.number,
    text: item.text,
    basis: basis.length > 0 ? basis.join('；') : nothing,
    found: text,
    action: bad ? (item.action ?? nothing) : nothing,
  };
}

/** The conclusion on an aspect of emergency management: result, points, what was seen, when it is checked again. */
function conclusionOf({ aspect, full, score, notScored, result, note, action, recheckBy }: Aspect) {
  const points = score === undefined ? nothing : formatNumber(score);
  return {
    name: emergencyAspects[aspect],
    result: result === undefined ? nothing : results[result],
    points: full === undefined ? points : `${points}/${formatNumber(full)}`,
    note: [note, notScored].filter((each) => each !== undefined).join('；') || nothing,
    action: action ?? nothing,
    recheckBy: recheckBy === undefined ? nothing : formatChinese(recheckBy),
  };
}

/** 执法检查表: every item of a checklist with its basis, what was found, and what is to be done. */
export function deriveCheckTable({ id, value, agency, find, part = '', needs }: Act<'inspection'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'inspection', id, path);
  const checklist = find('checklist', part);
  const groups = (checklist?.groups ?? []).flatMap((group) => {
    const [first, ...rest] = group.items.map((item) => rowOf(item, stateOf(value, part, item.number, group)));
    return first ? [{ title: group.title, first, rest }] : [];
  });
  return formOf(
    agency,
    value.until ?? value.on,
    'check-table',
    value.party.name,
    {
      name: need(checklist?.title, 'scheme.checklists'),
      party: value.party.name,
      address: need(value.party.address, 'party.address'),
      time: spanOf(value),
      groups,
      aspects: value.emergency?.aspects.map(conclusionOf),
      officers: officersOf(value.record?.officers ?? [], () => need(undefined, 'record.officers')),
    },
    familyOfInspection(value),
  );
}

/** What an empty table says nevertheless. */
export function blankCheckTable() {
  const row = { number: '', text: '', basis: '', found: '', action: '' };
  return {
    name: '执法检查表',
    groups: Array.from({ length: 16 }, () => ({ title: '', first: row, rest: [] })),
    officers: blankOfficers,
  };
}
