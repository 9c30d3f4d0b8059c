import { writeFileSync } from 'node:fs';
import { formatCapital } from '../../../src/base/capital.ts';
import { formatYuan } from '../../../src/base/money.ts';
import { load } from '../../../src/content/load.ts';
import { pagePath } from '../../../src/derive/paths.ts';
import { publicRecords, publish, type PublicCorpus, type PublicEntry } from '../../../src/derive/public.ts';
import { agencyName, mainAgency } from '../../../src/derive/views/agencies.ts';
import { citationView } from '../../../src/derive/views/articles.ts';
import { sections } from '../../../src/derive/views/navigation.ts';
import { penaltyEvents, penaltyState } from '../../../src/derive/views/penalty.ts';
import { penaltyRows, relatedPenalties } from '../../../src/derive/views/penalties.ts';
import { penaltyKinds, partyTypes } from '../../../src/model/kinds/penalty.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

/** A text that may lead somewhere. */
export interface PlainLink {
  text: string;
  href?: string;
}

/** Everything the page of a penalty shows, in order; for programs with templates of their own. */
export interface PlainRecord {
  id: string;
  title: string;
  heading: string;
  number: string;
  description: string;
  state: string;
  publishedOn: string;
  items: { label: string; value: string; href?: string; full: boolean; figure: boolean }[];
  facts: string;
  findings: { fact: string; violated: string; basis: string; level: string; fine: string }[];
  violated: PlainLink[];
  basis: PlainLink[];
  discretion: string;
  duty: PlainLink;
  content: string;
  events: { on: string; title: string; note: string; done: boolean }[];
  related: { href: string; text: string; meta: string }[];
  /** The row in lists. */
  row: {
    href: string;
    party: string;
    number: string;
    agency: string;
    reason: string;
    kinds: string;
    fine: string;
    on: string;
  };
  year: string;
  kinds: string[];
}

/** The site for programs with templates of their own: what stands on every page, and the records, newest first. */
export interface PlainSite {
  title: string;
  agency: string;
  phone: string;
  email: string;
  unit: string;
  address: string;
  today: string;
  sections: { title: string; path: string }[];
  records: PlainRecord[];
}

const kindTitles = (kinds: readonly (keyof typeof penaltyKinds)[]): string =>
  kinds.map((kind) => penaltyKinds[kind]).join('、');

function itemsOf({ value, publicity }: PublicEntry<'penalty'>, corpus: PublicCorpus): PlainRecord['items'] {
  const item = (label: string, text: string | undefined, more: Partial<PlainRecord['items'][number]> = {}) =>
    text === undefined ? [] : [{ label, value: text, full: false, figure: false, ...more }];
  const fine = value.fine ?? 0;
  return [
    ...item('行政相对人', value.party.name),
    ...item('相对人类别', partyTypes[value.party.type]),
    ...item('统一社会信用代码', value.party.uscc, { figure: true }),
    ...item('法定代表人', value.party.legalRep),
    ...item('处罚机关', agencyName(corpus, value.agency), { href: pagePath('agency', value.agency) }),
    ...item('决定日期', value.decidedOn, { figure: true }),
    ...item('处罚种类', kindTitles(value.kinds)),
    ...item('处罚程序', value.procedure === 'spot' ? '简易程序' : '普通程序'),
    ...item('罚款金额', `${formatYuan(fine)} 元（${formatCapital(fine)}）`, { full: true, figure: true }),
    ...item('行业', value.sector),
    ...item('区域', value.area),
    ...item('公示日期', publicity.from, { figure: true }),
    ...item('公示截止', publicity.to, { figure: true }),
  ];
}

function plainRecord(entry: PublicEntry<'penalty'>, corpus: PublicCorpus): PlainRecord {
  const { id, value } = entry;
  const agency = agencyName(corpus, value.agency);
  const cited = (texts: readonly string[]): PlainLink[] =>
    texts.map((text) => ({ text, href: citationView(corpus, text, value.decidedOn).path }));
  const duty = corpus.records.responsibility.get(value.responsibility ?? '');
  const kinds = kindTitles(value.kinds);
  const fine = formatYuan(value.fine ?? 0);
  return {
    id,
    title: `${value.party.name} ${value.docNumber}`,
    heading: value.caseName ?? '',
    number: value.docNumber,
    description: `${value.party.name}，${value.decidedOn}，${kinds}`,
    state: penaltyState(entry, corpus.today).label,
    publishedOn: entry.publicity.from ?? '',
    items: itemsOf(entry, corpus),
    facts: value.facts,
    findings: value.violations.map((each) => ({
      fact: each.fact,
      violated: each.violated.join('、'),
      basis: each.basis.join('、'),
      level: each.discretion?.level ?? '—',
      fine: formatYuan(each.fine ?? 0),
    })),
    violated: cited(value.violated),
    basis: cited(value.basis),
    discretion: [value.discretion?.benchmark, value.discretion?.level, value.discretion?.reason]
      .filter(Boolean)
      .join('；'),
    duty: duty ? { text: duty.value.name, href: pagePath('responsibility', duty.id) } : { text: '' },
    content: value.content,
    events: penaltyEvents(entry, corpus.today).map(({ on, title, note = '', done }) => ({
      on,
      title,
      note,
      done,
    })),
    related: relatedPenalties(corpus, entry).map((row) => ({
      href: pagePath('penalty', row.id),
      text: `${row.docNumber} ${row.party}`,
      meta: `${row.decidedOn}　${row.reason}`,
    })),
    row: {
      href: pagePath('penalty', id),
      party: value.party.name,
      number: value.docNumber,
      agency,
      reason: value.reason ?? '',
      kinds,
      fine,
      on: value.decidedOn,
    },
    year: value.decidedOn.slice(0, 4),
    kinds: [...value.kinds],
  };
}

/** Takes everything the pages of penalties show out of a content folder. */
export async function plainSite(content: string): Promise<PlainSite> {
  const { corpus } = await load({ roots: [content], today: syntheticToday });
  const open = publish(corpus);
  const agency = mainAgency(open);
  const entries = new Map(publicRecords(open, 'penalty').map((entry) => [entry.id, entry]));
  return {
    title: open.settings.title,
    agency: agency?.name ?? '',
    phone: agency?.supervision?.phone ?? '',
    email: agency?.supervision?.email ?? '',
    unit: agency?.supervision?.unit ?? '',
    address: agency?.supervision?.address ?? '',
    today: open.today,
    sections: sections.map(({ title, path }) => ({ title, path })),
    records: penaltyRows(open).map(({ id }) => plainRecord(entries.get(id)!, open)),
  };
}

/** Writes {@link plainSite} into one JSON file. */
export async function writePlainSite(content: string, file: string): Promise<void> {
  writeFileSync(file, JSON.stringify(await plainSite(content)));
}
