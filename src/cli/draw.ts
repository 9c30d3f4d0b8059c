import { resolve } from 'node:path';
import { verifyDraw, type DrawVerification } from '../derive/draw.ts';
import { all } from '../model/corpus.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Command } from './command.ts';
import { loadFor } from './load-for.ts';
import type { Output } from './report.ts';

function show(one: DrawVerification, output: Output): void {
  const zh = output.language === 'zh';
  output.print(`${one.id}  ${one.title}`);
  if (one.obstacle) {
    output.print(`  ${one.obstacle[output.language]}`);
    return;
  }
  output.print(
    zh
      ? `  算法 ${one.algorithm}，种子 ${one.seed}，名录 ${one.poolSize} 户，校验值 ${one.poolHash}`
      : `  ${one.algorithm}, seed ${one.seed}, pool of ${one.poolSize}, hash ${one.poolHash}`,
  );
  for (const [index, { code, name, officers }] of one.drawn.entries()) {
    const people = officers.map((officer) => `${officer.name} ${officer.certificate}`).join(zh ? '、' : ', ');
    output.print(`  ${index + 1}. ${code} ${name}${people === '' ? '' : `  ${people}`}`);
  }
  for (const difference of one.differences)
    output.print(`  ${zh ? '不一致：' : 'differs: '}${difference[output.language]}`);
  if (one.differences.length === 0) output.print(zh ? '  复算一致' : '  The record agrees.');
}

/** `gongshi draw FILE`: repeats the draws of a file from their published seed and pools, and compares. */
export const command: Command = {
  operands: [
    {
      name: 'FILE',
      about: { zh: '抽取记录文件，或者记录的编号', en: 'file of a draw, or the id of one' },
    },
  ],
  options: {
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: [
    'npm run gongshi -- draw content/draws/2026-01.yaml',
    'npm run gongshi -- draw 2026-01 --format json',
  ],
  async run(args, output) {
    const roots = rootsOf(args);
    const { corpus, pathOf } = await loadFor('draw', roots, todayOf(args));
    const [given = ''] = args.operands;
    const wanted = resolve(given);
    const entries = all(corpus, 'draw').filter(
      ({ id, source }) => id === given || source.file === given || resolve(pathOf(source.file)) === wanted,
    );
    if (entries.length === 0)
      throw new UsageError(
        {
          zh: `没有抽取记录“${given}”，或者它有错误、读不出来`,
          en: `There is no draw “${given}”, or it has errors`,
        },
        { zh: '请先运行 npm run gongshi -- check', en: 'Run npm run gongshi -- check first' },
      );
    const results = entries.map((entry) => verifyDraw(entry, corpus));
    if (args.value('format') === 'json') output.json(results);
    else for (const one of results) show(one, output);
    return results.some(({ obstacle, differences }) => obstacle || differences.length > 0) ? 1 : 0;
  },
};
