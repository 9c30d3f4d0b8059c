import { describe, expect, test } from 'vitest';
import { syntheticContent, writeContent } from '../../scripts/bench/synthetic/content.ts';
import { syntheticToday } from '../../scripts/bench/synthetic/penalties.ts';
import { checkContent } from '../../src/cli/check.ts';
import { temporaryFolder } from '../harness/folder.ts';

async function checked(form: 'yaml' | 'csv') {
  const folder = temporaryFolder();
  writeContent(folder, { records: 90, inspections: 60, form });
  return checkContent([folder], syntheticToday);
}

describe('synthetic content', () => {
  test.each(['yaml', 'csv'] as const)('as %s has no errors', async (form) => {
    const { loaded, diagnostics } = await checked(form);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveOnlyProblems();
    expect(loaded.corpus.records.penalty.size).toBe(90);
    expect(loaded.corpus.records.inspection.size).toBe(60);
    expect(loaded.corpus.records.statistics.size).toBe(34);
  });

  test('says the same in both forms', async () => {
    const [yaml, csv] = [await checked('yaml'), await checked('csv')];
    const valuesOf = ({ loaded }: typeof yaml) =>
      (['penalty', 'inspection'] as const).flatMap((kind) =>
        [...loaded.corpus.records[kind].values()].map(({ id, value }) => ({ id, value })),
      );
    expect(valuesOf(csv)).toEqual(valuesOf(yaml));
  });

  test('is the same for the same seed and another for another', () => {
    const files = (seed: number) => syntheticContent({ records: 40, form: 'yaml', seed });
    expect(files(1)).toEqual(files(1));
    expect([...files(2).keys()]).toEqual([...files(1).keys()]);
    expect(files(2)).not.toEqual(files(1));
  });
});
