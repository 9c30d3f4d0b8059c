import { makeCorpus } from '../../src/model/corpus.ts';
import type { Corpus, Entry } from '../../src/model/corpus.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import type { Settings } from '../../src/model/settings.ts';
import { settingsSchema } from '../../src/model/settings.ts';

/** The day synthetic corpora are seen on. */
export const syntheticToday = '2026-11-20';

/** Settings of the demonstration site. */
export function sampleSettings(changes: Record<string, unknown> = {}): Settings {
  return settingsSchema.parse({
    title: '示例市应急管理局行政执法公示',
    agency: 'shili',
    address: 'https://gongshi.shili.example',
    demonstration: true,
    ...changes,
  });
}

/** An entry from a record as it would stand in a file: the kind's sample with changes. */
export function sampleEntry<K extends KindId>(kind: K, changes: Record<string, unknown> = {}): Entry {
  const record = { ...kinds[kind].sample, ...changes };
  const value = kinds[kind].schema.parse(record) as Entry['value'];
  const id = String(record.id);
  return { kind, id, value, source: { file: `${kinds[kind].folder}/${id}.yaml`, format: 'yaml' } };
}

const places = ['松风', '鑫丰华', '明远', '安泰', '青禾', '北辰', '云麓', '长庚', '海岳', '澄江'];
const trades = ['化工', '机械制造', '建材', '仓储物流', '食品', '纺织', '金属制品', '烟花爆竹'];
const reasons = [
  '未如实记录安全生产教育和培训情况',
  '特种作业人员无证上岗',
  '未在较大危险因素的设备上设置明显的安全警示标志',
];

/** Invented name of the nth firm: the same names come back, so that firms have several records. */
export function firmName(n: number): string {
  const place = places[n % places.length];
  const trade = trades[Math.floor(n / places.length) % trades.length];
  return `示例市${place}${trade}${Math.floor(n / 80) % 40 || ''}有限公司`;
}

/** Changes that make the penalty kind's sample into the nth record, decided over three years before {@link syntheticToday}. */
export function penaltyRecord(n: number): Record<string, unknown> {
  const day = new Date(Date.UTC(2023, 11, 1) + (n % 1050) * 86_400_000).toISOString().slice(0, 10);
  const year = day.slice(0, 4);
  const name = firmName(n);
  const reason = reasons[n % reasons.length] ?? '';
  return {
    id: `${year}-${String(n).padStart(6, '0')}`,
    docNumber: `（示）应急罚〔${year}〕${n + 1}号`,
    caseName: `${name}${reason}案`,
    reason,
    party: { name, type: 'unit', legalRep: '甄示范' },
    facts: `${day.replaceAll('-', '.')}，执法人员检查发现，${name}${reason}。现场检查记录、询问笔录等证据相互印证。`,
    fine: 10_000 + (n % 9) * 1000,
    kinds: n % 4 === 0 ? ['警告', '罚款'] : ['罚款'],
    decidedOn: day,
    publication: { on: day, until: '2027-12-31', class: 'general' },
  };
}

/** A corpus of the samples and as many invented penalties as asked for. */
export function syntheticCorpus(penalties: number, settings: Record<string, unknown> = {}): Corpus {
  const entries = [
    ...kindIds.map((kind) => sampleEntry(kind)),
    ...Array.from({ length: penalties }, (_, index) => sampleEntry('penalty', penaltyRecord(index))),
  ];
  return makeCorpus(entries, sampleSettings(settings), syntheticToday);
}
