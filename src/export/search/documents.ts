import { formatChineseMonth } from '../../base/dates.ts';
import { compareText } from '../../base/order.ts';
import { monthPath, pagePath } from '../../derive/paths.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { publicRecords } from '../../derive/public.ts';
import { plainKinds, publicLabel, recordPath, registers } from '../../derive/views/registers.ts';
import { describeKind } from '../../model/describe.ts';
import { kinds } from '../../model/kinds.ts';
import { agencyTypes } from '../../model/kinds/agency.ts';
import type { ResultKind } from './kinds.ts';
import { resultKinds } from './kinds.ts';

/**
 * Something that can be found: register (its position in {@link resultLabels}), address, title, second line, date, further texts that are searched but not shown
 * (codes). A tuple, because a hundred thousand of them are sent to browsers.
 */
export type Found = [
  kind: number,
  path: string,
  title: string,
  line: string,
  date: string,
  ...hidden: string[],
];

/** Words for the registers results come from, in the order the index counts them. */
export const resultLabels: readonly string[] = [
  ...resultKinds,
  ...plainKinds.map((kind) => kinds[kind].title.zh),
];

function found(
  kind: ResultKind,
  path: string,
  title: string,
  line: string,
  date: string,
  hidden: readonly (string | undefined)[] = [],
): Found {
  return [
    resultKinds.indexOf(kind),
    path,
    title,
    line,
    date,
    ...hidden.filter((text) => text !== undefined && text !== ''),
  ] as Found;
}

function penalties(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'penalty').map(({ id, value }) =>
    found('处罚', pagePath('penalty', id), value.party.name ?? '', value.docNumber, value.decidedOn, [
      value.party.uscc,
    ]),
  );
}

/** What is said of a tombstone: the reason is free text and may tell of the party. */
const causes = { withdrawn: '撤回公示', repaired: '信用修复', expired: '公示期届满' } as const;

function tombstones(corpus: PublicCorpus): Found[] {
  return corpus.tombstones.map((grave) =>
    found('已撤下', pagePath('penalty', grave.id), grave.docNumber, causes[grave.cause], grave.decidedOn),
  );
}

function responsibilities(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'responsibility').map(({ id, value }) =>
    found(
      '权责',
      pagePath('responsibility', id),
      kinds.responsibility.label(value),
      value.subject,
      value.publishedOn,
      [value.itemCode],
    ),
  );
}

function plans(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'plan').flatMap(({ id, value }) => {
    const path = pagePath('plan', id);
    const date = value.publishedOn ?? value.signedOn;
    return [
      found('计划', path, kinds.plan.label(value), value.docNumber, date),
      ...value.key.enterprises.map((firm) =>
        found('重点企业', path, firm.name, `${value.year}年度监督检查计划`, date, [firm.uscc]),
      ),
    ];
  });
}

function months(corpus: PublicCorpus): Found[] {
  return publicRecords(corpus, 'statistics').map(({ value }) =>
    found(
      '统计',
      monthPath(value.month),
      `${formatChineseMonth(value.month)}监督检查情况`,
      corpus.records.agency.get(value.agency)?.value.name ?? value.agency,
      value.publishedOn ?? `${value.month}-01`,
    ),
  );
}

function others(corpus: PublicCorpus): Found[] {
  return [
    ...publicRecords(corpus, 'agency').map(({ id, value }) =>
      found('机构', pagePath('agency', id), value.name, agencyTypes[value.type], value.since ?? '', [
        value.uscc,
        value.shortName,
      ]),
    ),
    ...publicRecords(corpus, 'page').map(({ id, value }) =>
      found('文章', pagePath('page', id), value.title, value.summary ?? '', value.publishedOn),
    ),
  ];
}

const coded = new Set(['uscc', 'document-number', 'code']);

/** Records of registers shown from their description: by their label, with numbers and codes that are public. */
function further(corpus: PublicCorpus): Found[] {
  return registers(corpus).flatMap(({ kind, entries }) => {
    const codes = describeKind(kinds[kind]).fields.filter(
      ({ format, publish, key }) => coded.has(format) && publish !== 'internal' && key !== 'id',
    );
    const position = resultKinds.length + plainKinds.indexOf(kind);
    return entries.map((entry): Found => {
      const value = entry.value as unknown as Record<string, unknown>;
      const agency = corpus.records.agency.get(String(value.agency))?.value.name ?? '';
      const hidden = codes.flatMap(({ key }) => (typeof value[key] === 'string' ? [value[key]] : []));
      return [
        position,
        recordPath(kind, entry.id),
        publicLabel(entry),
        agency,
        entry.publicity.from ?? '',
        ...hidden,
      ];
    });
  });
}

/** Everything that can be found, the newest first. The order is the order of results of equal fit. */
export function findables(corpus: PublicCorpus): Found[] {
  return [penalties, tombstones, responsibilities, plans, months, others, further]
    .flatMap((list) => list(corpus))
    .sort((a, b) => compareText(b[4], a[4]) || compareText(b[1], a[1]) || compareText(a[2], b[2]));
}
