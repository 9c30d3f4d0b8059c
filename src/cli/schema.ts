import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchema, settingsEditorSchema } from '../model/json-schema.ts';
import { kindIds } from '../model/kinds.ts';
import type { Command } from './command.ts';
import { kindNamed } from './new.ts';
import { systemReason } from './system-error.ts';

/** `gongshi schema`: JSON Schemas with which editors complete and check content files while they are typed. */
export const command: Command = {
  operands: [
    {
      name: 'KIND',
      optional: true,
      about: { zh: '只打印这一类别的 Schema', en: 'print the schema of this kind only' },
    },
  ],
  options: {
    out: {
      value: 'DIR',
      about: { zh: '写入的文件夹；默认 .vscode/gongshi', en: 'folder to write to; default .vscode/gongshi' },
    },
  },
  examples: ['npm run gongshi -- schema', 'npm run gongshi -- schema penalty'],
  async run(args, output) {
    const [name] = args.operands;
    if (name !== undefined) {
      output.json(editorSchema(kindNamed(name)));
      return 0;
    }
    const folder = args.value('out') ?? join('.vscode', 'gongshi');
    const files = [
      ...kindIds.map((kind) => [`${kind}.json`, editorSchema(kind)] as const),
      ['settings.json', settingsEditorSchema()] as const,
    ];
    try {
      mkdirSync(folder, { recursive: true });
      for (const [file, schema] of files)
        writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
    } catch (error) {
      const reason = systemReason(error);
      output.note({
        zh: `${folder} 无法写入：${reason.zh}`,
        en: `${folder} cannot be written: ${reason.en}`,
      });
      return 1;
    }
    output.print(
      output.language === 'zh'
        ? `已写入 ${files.length} 个 Schema：${folder}`
        : `Wrote ${files.length} schemas to ${folder}`,
    );
    return 0;
  },
};
