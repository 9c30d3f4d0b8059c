import { formatChineseMonth } from '../../base/dates.ts';
import { compareText, groupBy } from '../../base/order.ts';
import { listDate, listed } from '../../derive/lists/order.ts';
import { monthPath, pagePath } from '../../derive/paths.ts';
import type { PublicCorpus, PublicEntry } from '../../derive/public.ts';
import { publicRecords } from '../../derive/public.ts';
import { agencyName } from '../../derive/views/agencies.ts';
import { siteColumns } from '../../derive/views/columns.ts';
import { enterprisePath, enterpriseViews } from '../../derive/views/enterprises.ts';
import { once } from '../../derive/views/once.ts';
import { pageOf, plainKinds, publicLabel, registers } from '../../derive/views/registers.ts';
import { causeLabels } from '../../derive/views/tombstones.ts';
import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import { kinds } from '../../model/kinds.ts';
import { agencyTypes } from '../../model/kinds/agency.ts';
import type { Found } from './found.ts';
import type { ResultKind } from './kinds.ts';
import { resultKinds } from './kinds.ts';

/** A register results come from. */
export interface ResultRegister {
  /** Kind of record, or what stands for one: `tombstone`, `key-enterprise`. */
  id: string;
  label: string;
  /** Stands behind all others: its records only name what has a better page. */
  last?: boolean;
}

/** Registers results come from, in the order the index counts them. */
export const resultRegisters: readonly ResultRegister[] = [
  ...Object.entries(resultKinds).map(([id, label]) => ({
    id,
    label,
    // The enterprise itself and what was decided about it come first.
    ...(id === 'key-enterprise' && { last: true }),
  })),
  ...plainKinds.map((kind) => ({
    id: kind,
    label: kinds[kind].title.zh,
    ...(kind === 'publication' && { last: true }),
  })),
];

const position = new Map(resultRegisters.map(({ id }, index) => [id, index]));

function found(
  kind: ResultKind,
  path: string,
  texts: { title: string; number?: string; date?: string; text?: string },
  hidden: readonly (string | undefined)[] = [],
): Found {
  return [
    position.get(kind) ?? 0,
    path,
    texts.title,
    texts.number ?? '',
    texts.date ?? '',
    texts.text ?? '',
    ...hidden.filter((text) => text !== undefined && text !== ''),
  ] as Found;
}

function penalties(corpus: PublicCorpus): Found[] {
  return (listed(corpus, 'penalty') as PublicEntry<'penalty'>[]).map(({ id, value }) =>
    found(
      'penalty',
      pagePath('penalty', id),
      {
        title: value.party.name ?? '',
        number: value.docNumber,
        date: value.decidedOn,
        text: value.reason ?? value.violationType,
      },
      [value.party.uscc],
    ),
  );
}

/** Of a tombstone its cause is said only: the reason is free text and may tell of the party. */
function tombstones(corpus: PublicCorpus): Found[] {
  return corpus.tombstones.map((grave) =>
    found('tombstone', grave.path, {
      title: grave.docNumber,
      date: grave.decidedOn,
      text: causeLabels[grave.cause].short,
    }),
  );
}

function responsibilities(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'responsibility').map(({ id, value }) =>
    found('responsibility', pagePath('responsibility', id), {
      title: kinds.responsibility.label(value),
      number: value.itemCode,
      date: value.publishedOn,
      text: value.subject,
    }),
  );
}

function plans(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'plan').map(({ id, value }) =>
    found('plan', pagePath('plan', id), {
      title: kinds.plan.label(value),
      number: value.docNumber,
      date: value.publishedOn ?? value.signedOn,
      text: agencyName(corpus, value.agency),
    }),
  );
}

/** Enterprises that plans name as key ones, each once, whatever the number of plans: it leads to the newest. */
function keyEnterprises(corpus: PublicCorpus): Found[] {
  const newestFirst = publicRecords(corpus, 'plan').toSorted((a, b) => b.value.year - a.value.year);
  const named = newestFirst.flatMap((plan) => plan.value.key.enterprises.map((firm) => ({ firm, plan })));
  return [...groupBy(named, ({ firm }) => firm.uscc ?? firm.name).values()].flatMap((all): Found[] => {
    const [newest] = all;
    if (!newest) return [];
    const { id, value } = newest.plan;
    const years = [...new Set(all.map(({ plan }) => plan.value.year))].join('、');
    return [
      found(
        'key-enterprise',
        pagePath('plan', id),
        {
          title: newest.firm.name,
          date: value.publishedOn ?? value.signedOn,
          text: `${years}年度监督检查计划`,
        },
        [newest.firm.uscc],
      ),
    ];
  });
}

function months(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'statistics').map(({ value }) =>
    found('statistics', monthPath(value.month), {
      title: `${formatChineseMonth(value.month)}监督检查情况`,
      date: value.publishedOn ?? `${value.month}-01`,
      text: agencyName(corpus, value.agency),
    }),
  );
}

function others(corpus: PublicCorpus): Found[] {
  return [
    ...publicRecords(corpus, 'agency').map(({ id, value }) =>
      found(
        'agency',
        pagePath('agency', id),
        { title: value.name, date: value.since, text: agencyTypes[value.type] },
        [value.uscc, value.shortName],
      ),
    ),
    ...publicRecords(corpus, 'page').map(({ id, value }) =>
      found('page', pagePath('page', id), {
        title: value.title,
        date: value.publishedOn,
        text: value.summary,
      }),
    ),
    ...siteColumns(corpus).map(({ path, title, about, newest }) =>
      found('column', path, { title, date: newest, text: about }),
    ),
  ];
}

/** Enterprises with a page that are in no published register: by name and credit code. */
function unregistered(corpus: PublicCorpus): Found[] {
  return [...enterpriseViews(corpus).values()]
    .filter(({ entry }) => entry === undefined)
    .map((view): Found => [
      position.get('enterprise') ?? 0,
      enterprisePath(view),
      view.name,
      view.uscc,
      view.events[0]?.on ?? '',
      `公开的记录 ${view.events.length} 条`,
    ]);
}

const coded = new Set(['uscc', 'document-number', 'code']);

/** Keys under which the party of a record has its name. */
const parties = new Set(['party', 'subject', 'firm', 'enterprise']);

/** Public leaves of a record and of the groups in it, lists left out. */
function shownLeaves(field: Field): Field[] {
  return field.fields.flatMap((child) => {
    if (child.shape === 'group') return shownLeaves(child);
    return child.shape === 'leaf' && child.publish !== 'internal' && child.key !== 'id' ? [child] : [];
  });
}

function textAt(value: unknown, path: string): string[] {
  let here = value;
  for (const key of path.split('.')) here = (here as Record<string, unknown> | undefined)?.[key];
  return typeof here === 'string' && here !== '' ? [here] : [];
}

/** Records of registers shown from their description: by name, with numbers and codes that are public. */
function further(corpus: PublicCorpus): Found[] {
  return registers(corpus).flatMap(({ kind, entries }) => {
    const leaves = shownLeaves(describeKind(kinds[kind]));
    const codes = leaves.filter(({ format, ref }) => coded.has(format) && ref === undefined);
    const named = leaves.find(({ path }) => {
      const [group, key, ...more] = path.split('.');
      return more.length === 0 && key === 'name' && parties.has(group ?? '');
    });
    return entries.map((entry): Found => {
      const value = entry.value as unknown as Record<string, unknown>;
      const label = publicLabel(entry);
      const [name] = named ? textAt(value, named.path) : [];
      const numbers = codes.flatMap(({ path }) => textAt(value, path)).filter((each) => each.length > 3);
      // A record called by its number is looked for by its party; one called by more than its party keeps that.
      const isNumber = numbers.includes(label) || /〔\d{4}〕/u.test(label);
      const title = name !== undefined && isNumber ? name : label;
      const number = (isNumber ? [label, ...numbers] : numbers).find((each) => each !== title) ?? '';
      const hidden = [label, name, ...numbers].filter(
        (each): each is string => each !== undefined && each !== title && each !== number,
      );
      return [
        position.get(kind) ?? 0,
        pageOf(entry),
        title,
        number,
        listDate(entry),
        typeof value.agency === 'string' ? agencyName(corpus, value.agency) : '',
        ...new Set(hidden),
      ];
    });
  });
}

const isFirm = ([register]: Found) => Number(register === position.get('enterprise'));

/**
 * Everything that can be found: enterprises, whose pages lead to the rest, then the newest first. It is the order of
 * results of equal fit. Records of one register stand in the order of its list.
 */
export const findables = once((corpus: PublicCorpus): Found[] =>
  [penalties, tombstones, responsibilities, plans, keyEnterprises, months, others, further, unregistered]
    .flatMap((list) => list(corpus))
    .sort((a, b) => isFirm(b) - isFirm(a) || compareText(b[4], a[4])),
);
