import { formatChinese } from '../../base/dates.ts';
import { dishonestyReasons, type Dishonesty } from '../../model/kinds/dishonesty.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { contactOf } from './case/file.ts';
import { formHead, numbered } from './forms.ts';
import { partyForm, youOf } from './party.ts';
import { remedyParagraphs } from './remedies.ts';
import { asSentence, closedParagraphs, enumerateCitations } from './writing.ts';

const law = '《安全生产严重失信主体名单管理办法》（应急管理部令第11号）';

const fraud = '提前移出申请中弄虚作假的，一经查实，撤销移出决定，恢复列入。';

const causes: Readonly<Record<NonNullable<Dishonesty['removed']>['cause'], string>> = {
  expired: '管理期限届满',
  early: '申请提前移出，经审查符合条件',
  revoked: '列入决定被依法撤销',
};

/** What the three papers of an entry begin with. */
function open(act: Act<'dishonesty'>, kind: string, date: string) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'dishonesty', id, path);
  return {
    need,
    common: {
      ...formHead(agency, date, kind),
      agency: agencyNameOn(agency, date),
      party: need(value.party.name, 'party.name'),
      you: youOf[partyForm(value.party)],
      code: value.party.uscc,
      head: value.party.legalRep,
      reason: dishonestyReasons[value.reason],
      facts: closedParagraphs(value.facts),
      basis: need(enumerateCitations(value.basis), 'basis'),
      measures: numbered(value.measures.map(asSentence)),
      law,
      date: formatChinese(date),
    },
  };
}

const paper = (act: Act<'dishonesty'>, title: string, number: string, date: string) => ({
  title: `${title} ${number}`,
  author: agencyNameOn(act.agency, date),
  subject: act.value.party.name,
  date,
});

/** 列入告知书: facts, reason, basis and consequences, and the right to be heard, before the decision. */
export function deriveDishonestNotice(act: Act<'dishonesty'>) {
  const notice = act.value.notice!;
  const { common, need } = open(act, 'dishonest-notice', notice.on);
  return {
    view: {
      ...common,
      number: notice.docNumber,
      years: String(act.value.years),
      days: need(
        notice.statementDays === undefined ? undefined : `${notice.statementDays}日`,
        'notice.statementDays',
      ),
      contact: contactOf(act.agency),
    },
    ...paper(act, common.title, notice.docNumber, notice.on),
  };
}

/** 列入决定书: who is listed, why, what follows, how long, how to leave the list and how to object. */
export function deriveDishonestDecision(act: Act<'dishonesty'>) {
  const { value, agency, scope } = act;
  const { common, need } = open(act, 'dishonest-decision', value.decidedOn);
  const { notice, remedy } = value as Dishonesty;
  return {
    view: {
      ...common,
      number: value.docNumber,
      notice:
        scope === 'public' || !notice
          ? undefined
          : {
              title: formHead(agency, notice.on, 'dishonest-notice').title,
              number: notice.docNumber,
              on: formatChinese(notice.on),
            },
      persons: value.persons.map(({ name, post }) => ({ name, post })),
      years: String(value.years),
      from: formatChinese(value.decidedOn),
      until: formatChinese(value.until),
      repair: value.repair === undefined ? [] : closedParagraphs(value.repair),
      remedies: remedyParagraphs(agency, {
        date: value.decidedOn,
        procedure: 'ordinary',
        document: '决定书',
        told: remedy,
      }) ?? [need(undefined, 'decidedOn')],
      publicCopy: scope === 'public' ? { issuer: common.agency } : undefined,
    },
    ...paper(act, common.title, value.docNumber, value.decidedOn),
  };
}

/** 移出决定书: why and from when the list no longer names the party. */
export function deriveDishonestRemove(act: Act<'dishonesty'>) {
  const { value } = act;
  const removed = value.removed!;
  const { common, need } = open(act, 'dishonest-remove', removed.on);
  const number = need(removed.docNumber, 'removed.docNumber');
  return {
    view: {
      ...common,
      number,
      listed: { number: value.docNumber, on: formatChinese(value.decidedOn) },
      cause: removed.cause === 'early' ? `${common.you}${causes.early}` : causes[removed.cause],
      ...(removed.cause === 'early'
        ? { because: value.early?.reason && asSentence(value.early.reason), warning: fraud }
        : {}),
      removedOn: formatChinese(removed.on),
    },
    ...paper(act, common.title, number, removed.on),
  };
}

/** What empty papers say nevertheless. */
export const blankDishonest = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  facts: [],
  measures: [],
  law,
  remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
  repair: [],
});
