import { plainWan } from '../derive/plain.ts';
import type { Corpus } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';
import type { Licence } from '../model/kinds/licence.ts';
import { licenceClasses } from '../model/kinds/licence.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { noDocumentNumber, partyTypes, penaltyKinds } from '../model/kinds/penalty.ts';
import type { ExchangeField } from '../model/law/exchange-fields.ts';
import { licenceExchange, penaltyExchange } from '../model/law/exchange-fields.ts';
import { publicityPeriod } from '../model/law/publicity.ts';

/**
 * The sets of the national exchange of penalties and licences (双公示, 发改办财金〔2018〕424号). For the credit platform, never
 * for the public: numbers of identity papers are handed over, and not shown.
 */
export interface ExchangeSet {
  /** Name of the file without ending. */
  id: 'penalty-unit' | 'penalty-person' | 'licence-unit' | 'licence-person';
  title: string;
  fields: ExchangeField[];
  /** By code, a text for every field; empty where there is nothing. */
  rows: Record<string, string>[];
}

/** Which decisions are handed over. */
export interface ExchangeChoice {
  /** First and last day of the decision. */
  from?: string;
  to?: string;
  /** Id of an agency. */
  agency?: string;
}

/** No end. */
const forever = '2099/12/31';

const slashed = (date: string | undefined): string | undefined => date?.replaceAll('-', '/');

/** A line of text: the platform reads a line break as a new record. */
const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ');

/** Words of the exchange list where they differ from those of the law. */
const exchangeKinds: Partial<Record<Penalty['kinds'][number], string>> = {
  suspension: '暂扣或吊销许可证件',
  revocation: '暂扣或吊销许可证件',
  other: '其他-见处罚内容',
};

type Values = Record<string, string | undefined>;

function sourceOf(value: Penalty | Licence, corpus: Corpus, prefix: 'CF_SJLY' | 'XK_LYDW'): Values {
  const agency = corpus.records.agency.get(value.agency)?.value;
  return {
    [prefix]: value.dataSource?.name ?? agency?.name,
    [`${prefix}DM`]: value.dataSource ? value.dataSource.uscc : agency?.uscc,
  };
}

function partyOf(party: Penalty['party'] | Licence['party'], prefix: 'CF' | 'XK'): Values {
  return { [`${prefix}_XDR_LB`]: partyTypes[party.type] };
}

function penaltyValues(value: Penalty, corpus: Corpus): Values {
  const { decidedOn, kinds, procedure, publication, party } = value;
  const agency = corpus.records.agency.get(value.agency)?.value;
  const period = publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class });
  return {
    ...partyOf(party, 'CF'),
    CF_FR_ZJLX: party.legalRepId === undefined ? undefined : '身份证',
    CF_WFXW: value.violationType ?? value.reason,
    CF_YJ: value.basis.join('；'),
    CF_CFLB: [...new Set(kinds.map((kind) => exchangeKinds[kind] ?? penaltyKinds[kind]))].join(';'),
    CF_NR_FK: value.fine === undefined ? undefined : plainWan(value.fine),
    CF_NR_WFFF: value.confiscated === undefined ? undefined : plainWan(value.confiscated),
    CF_JDRQ: slashed(decidedOn),
    CF_YXQ: slashed(value.validUntil) ?? forever,
    CF_GSJZQ: slashed(publication?.until ?? period?.maxUntil),
    CF_CFJG: agency?.name,
    CF_CFJGDM: agency?.uscc,
    ...sourceOf(value, corpus, 'CF_SJLY'),
    // Remarks of the file are for staff.
    BZ: undefined,
  };
}

function licenceValues(value: Licence, corpus: Corpus): Values {
  const agency = corpus.records.agency.get(value.agency)?.value;
  return {
    ...partyOf(value.party, 'XK'),
    XK_XKLB: licenceClasses[value.class],
    XK_JDRQ: slashed(value.decidedOn),
    XK_YXQZ: slashed(value.validFrom),
    XK_YXQZI: slashed(value.validTo),
    XK_XKJG: agency?.name,
    XK_XKJGDM: agency?.uscc,
    XK_ZT: value.state === 'valid' ? '1' : '2',
    ...sourceOf(value, corpus, 'XK_LYDW'),
    BZ: undefined,
  };
}

function valueAt(value: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
  return typeof found === 'string' ? found : undefined;
}

function rowOf(fields: readonly ExchangeField[], value: unknown, derived: Values): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ code, path }) => {
      const text = code in derived ? derived[code] : path === undefined ? undefined : valueAt(value, path);
      return [code, oneLine(text ?? '')];
    }),
  );
}

/** Columns of organisations leave out the papers of persons, those of persons the codes of organisations. */
const ofPersons = /_XDR_ZJ(LX|HM)$/u;
const ofOrganisations = /_XDR_(SHXYM|GSZC|ZZJG|SWDJ|SYDW|SHZZ)$|_FRDB$|_FR_ZJ(LX|HM)$/u;

/** A decision on its own: what another body decided, it hands over itself; what was withdrawn is not handed over. */
function penaltiesOf(corpus: Corpus, wanted: (value: Penalty | Licence) => boolean): Penalty[] {
  return all(corpus, 'penalty')
    .map(({ value }) => value)
    .filter((value) => value.docNumber !== noDocumentNumber && value.publication?.withdrawn === undefined)
    .filter(wanted);
}

/** The four sets of decisions made within the days asked for. */
export function exchangeSets(corpus: Corpus, { from, to, agency }: ExchangeChoice = {}): ExchangeSet[] {
  const wanted = (value: Penalty | Licence): boolean =>
    value.dataSource === undefined &&
    (from === undefined || value.decidedOn >= from) &&
    value.decidedOn <= (to ?? corpus.today) &&
    (agency === undefined || value.agency === agency);
  const penalties = penaltiesOf(corpus, wanted);
  const licences = all(corpus, 'licence')
    .map(({ value }) => value)
    .filter(wanted);
  const set = <V extends Penalty | Licence>(
    id: ExchangeSet['id'],
    title: string,
    table: readonly ExchangeField[],
    values: readonly V[],
    derive: (value: V, corpus: Corpus) => Values,
  ): ExchangeSet => {
    const isPerson = id.endsWith('person');
    const fields = table.filter(({ code }) => !(isPerson ? ofOrganisations : ofPersons).test(code));
    const rows = values
      .filter(({ party }) => (party.type === 'person') === isPerson)
      .map((value) => rowOf(fields, value, derive(value, corpus)));
    return { id, title, fields, rows };
  };
  return [
    set(
      'penalty-unit',
      '行政处罚（法人和非法人组织、个体工商户）',
      penaltyExchange,
      penalties,
      penaltyValues,
    ),
    set('penalty-person', '行政处罚（自然人）', penaltyExchange, penalties, penaltyValues),
    set('licence-unit', '行政许可（法人和非法人组织、个体工商户）', licenceExchange, licences, licenceValues),
    set('licence-person', '行政许可（自然人）', licenceExchange, licences, licenceValues),
  ];
}
