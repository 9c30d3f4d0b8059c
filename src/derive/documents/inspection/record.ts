import { formatChinese } from '../../../base/dates.ts';
import { familyOf, formTitle } from '../../../model/law/document-families.ts';
import type { Inspection } from '../../../model/kinds/inspection.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { asSentence, enumerate, paragraphs } from '../writing.ts';
import { familyOfInspection, findingsOf, spanOf, struck } from './common.ts';

type InspectionRecord = NonNullable<Inspection['record']>;

/** Why the party did not sign, and who witnessed it (安全生产法 art. 68). */
function refusalOf({ signature, refusal }: InspectionRecord): string | undefined {
  if (signature === 'signed' || !refusal) return undefined;
  const what = signature === 'refused' ? '现场负责人拒绝签名' : '现场负责人不在场';
  return asSentence(`${what}，${refusal.reason}${refusal.witness ? `；见证人：${refusal.witness}` : ''}`);
}

/** Licences of a mine with their validity, as the coal sets have them at the head of a record. */
function licencesOf({ agency, find }: Act<'inspection'>, enterprise: string | undefined) {
  if (familyOf(agency.type) === 'emergency') return undefined;
  const licences = find('enterprise', enterprise)?.licences ?? [];
  return licences.length > 0
    ? licences.map(({ name, number, to }) => ({
        name,
        number,
        to: to === undefined ? struck : formatChinese(to),
      }))
    : undefined;
}

/** Helpers and experts who were there. */
function helpersOf({ auxiliaries, experts }: InspectionRecord): string | undefined {
  const names = [
    ...auxiliaries,
    ...experts.map(({ name, field }) => (field ? `${name}（${field}专家）` : name)),
  ];
  return names.length > 0 ? enumerate(names) : undefined;
}

/** 现场检查记录: when, where and by whom was inspected, what was found and done about it, signed by both sides. */
export function deriveInspectionRecord(act: Act<'inspection'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'inspection', id, path);
  const date = value.until ?? value.on;
  const family = familyOfInspection(value);
  const { party, findings } = value;
  const record = value.record as InspectionRecord;
  const numbered = formTitle(agency.type, date, 'insp-record', family).word !== undefined;
  const clear = findings.length === 0 && value.result === 'clear';
  if (!record.identityShown) need(undefined, 'record.identityShown');
  if (findings.length === 0 && !clear) need(record.content, 'record.content');
  return formOf(
    agency,
    date,
    'insp-record',
    party.name,
    {
      number: numbered ? need(record.docNumber, 'record.docNumber') : record.docNumber,
      party: {
        name: party.name,
        code: party.uscc,
        address: need(party.address, 'party.address'),
        head: party.head ?? struck,
        post: party.post ?? struck,
        phone: party.phone ?? struck,
      },
      licences: licencesOf(act, value.enterprise),
      place: need(record.place, 'record.place'),
      time: spanOf(value),
      names: record.officers.map(({ name }) => name).join('、'),
      certificates: record.officers.map(({ certificate }) => certificate).join('、'),
      helpers: helpersOf(record),
      content: paragraphs(record.content ?? '').map(asSentence),
      findings: findingsOf(value),
      clear: clear ? '未发现安全生产违法行为和事故隐患。' : undefined,
      handling: paragraphs(record.handling ?? '').map(asSentence),
      refusal: refusalOf(record),
      recording: record.recording,
      officers: officersOf(record.officers, () => need(undefined, 'record.officers')),
    },
    family,
  );
}

/** Licences a mine must have, as the coal sets print them at the head of a record. */
const mineLicences = ['采矿许可证', '安全生产许可证'];

/** What an empty record says nevertheless. */
export function blankInspectionRecord({ type }: Pick<Seen<'agency'>, 'type'>) {
  return {
    ...(familyOf(type) === 'emergency'
      ? {}
      : { licences: mineLicences.map((name) => ({ name, number: '', to: '' })) }),
    content: [],
    findings: [],
    handling: [],
    officers: blankOfficers,
  };
}
