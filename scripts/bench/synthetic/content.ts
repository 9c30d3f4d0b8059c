import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds, type KindId } from '../../../src/model/kinds.ts';
import { syntheticInspections } from './inspections.ts';
import { syntheticPenalties, type FileRecord } from './penalties.ts';
import { syntheticAgency, syntheticDuties, syntheticMonths, syntheticPlan } from './registers.ts';
import { toCsv, toYaml } from './text.ts';

/** What synthetic content looks like. */
export interface ContentOptions {
  /** Penalties; the other registers are as large as those of one agency. */
  records: number;
  /** Inspections; none when absent. */
  inspections?: number;
  /** Penalties and inspections one to a YAML file, or rows of one CSV file per year, of large years several. */
  form: 'yaml' | 'csv';
  /** Another seed gives other records of the same make. */
  seed?: number;
  /** Base path of the site; default `/`. */
  base?: string;
}

/** Rows of one table: some 25 MB, below what is read of one file. */
const rowsPerTable = 10_000;

/** Makes a content folder as paths and texts. The same options give the same bytes. */
export function syntheticContent({
  records,
  inspections = 0,
  form,
  seed = 1,
  base = '/',
}: ContentOptions): Map<string, string> {
  const files = new Map<string, string>();
  const put = (kind: KindId, name: string, text: string): void => {
    files.set(`${kinds[kind].folder}/${name}`, text);
  };
  files.set(
    'gongshi.yaml',
    toYaml({
      title: '示例市应急管理局行政执法公示',
      agency: 'shili',
      address: 'https://gongshi.example',
      base,
      demonstration: '是',
    }),
  );
  const penalties = syntheticPenalties(records, seed);
  const months = syntheticMonths(penalties, seed);
  put('agency', 'shili.yaml', toYaml(syntheticAgency()));
  put('responsibility', '权责清单.csv', toCsv('responsibility', syntheticDuties()));
  put('plan', '2026.yaml', toYaml(syntheticPlan(months)));
  put('statistics', '月度统计.csv', toCsv('statistics', months));
  for (const [kind, made] of [
    ['penalty', penalties],
    ['inspection', syntheticInspections(inspections, seed)],
  ] as const)
    for (const [year, ofYear] of Map.groupBy(made, ({ id }) => String(id).slice(0, 4))) {
      if (form === 'csv')
        for (let from = 0; from < ofYear.length; from += rowsPerTable)
          put(
            kind,
            from === 0 ? `${year}.csv` : `${year}-${from / rowsPerTable + 1}.csv`,
            toCsv(kind, ofYear.slice(from, from + rowsPerTable)),
          );
      else for (const record of ofYear) put(kind, `${year}/${fileName(record)}.yaml`, toYaml(record));
    }
  return files;
}

function fileName({ id }: FileRecord): string {
  return String(id).slice(5);
}

/** Writes a content folder anew. */
export function writeContent(folder: string, options: ContentOptions): void {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const [path, text] of syntheticContent(options)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}
