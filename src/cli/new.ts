import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../base/nearest.ts';
import { describeKind } from '../model/describe.ts';
import { idGrammar } from '../model/fields.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import { rootsOf } from './args.ts';
import { todayInShanghai } from './clock.ts';
import { sharedOptions, UsageError, type Command } from './command.ts';
import { loadFor } from './load-for.ts';
import { prefill } from './new/prefill.ts';
import { skeleton } from './skeleton.ts';
import { systemCode, systemReason } from './system-error.ts';

/** Finds a kind by its id, its Chinese title or its folder; throws a `UsageError` with the nearest one. */
export function kindNamed(name: string): KindId {
  const found = kindIds.find((id) => [id, kinds[id].folder, kinds[id].title.zh].includes(name));
  if (found) return found;
  const meant = nearest(
    name,
    kindIds.flatMap((id) => [id, kinds[id].title.zh]),
  );
  throw new UsageError(
    { zh: `没有记录类别“${name}”`, en: `There is no kind “${name}”` },
    meant === undefined
      ? { zh: `类别：${kindIds.join('、')}`, en: `Kinds: ${kindIds.join(', ')}` }
      : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  );
}

/** Where a new record goes: `2026-007` into the folder of its year where there is one, else directly into the kind's. */
function pathFor(root: string, kind: KindId, id: string): string {
  const folder = join(root, kinds[kind].folder);
  const extension = kind === 'page' ? 'mdx' : 'yaml';
  const [year, ...rest] = id.split('-');
  if (rest.length > 0 && existsSync(join(folder, year!)))
    return join(folder, year!, `${rest.join('-')}.${extension}`);
  return join(folder, `${id}.${extension}`);
}

/** `gongshi new`: writes an empty record with a comment on every field; never overwrites. */
export const command: Command = {
  operands: [
    { name: 'KIND', about: { zh: '记录类别，如 penalty', en: 'kind of record, e.g. penalty' } },
    { name: 'ID', about: { zh: '编号，如 2026-007', en: 'id, e.g. 2026-007' } },
  ],
  options: { content: sharedOptions.content },
  examples: ['npm run gongshi -- new penalty 2026-007'],
  async run(args, output) {
    const [name, id] = args.operands as [string, string];
    const kind = kindNamed(name);
    if (!idGrammar.test(id))
      throw new UsageError({
        zh: `编号应只含小写字母、数字和连字符，如 2026-007，实为“${id}”`,
        en: `An id holds small letters, digits and hyphens, e.g. 2026-007; found “${id}”`,
      });
    const path = pathFor(rootsOf(args)[0]!, kind, id);
    const root = describeKind(kinds[kind]);
    const { corpus } = await loadFor('agency', rootsOf(args), todayInShanghai());
    // Other commands only look kinds up here and need no rules.
    const { askedByRules } = await import('./new/asked-by-rules.ts');
    const fields = skeleton(root, id, {
      values: prefill(root, id, [...corpus.records.agency.keys()]),
      asked: askedByRules(kind),
    });
    const text = kind === 'page' ? `---\n${fields}---\n\n` : fields;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    } catch (error) {
      const reason = systemReason(error);
      output.note(
        systemCode(error) === 'EEXIST' && existsSync(path)
          ? { zh: `${path} 已存在，没有改动`, en: `${path} exists already and was left alone` }
          : { zh: `${path} 无法写入：${reason.zh}`, en: `${path} cannot be written: ${reason.en}` },
      );
      return 1;
    }
    output.print(output.language === 'zh' ? `已建立 ${path}` : `Wrote ${path}`);
    return 0;
  },
};
