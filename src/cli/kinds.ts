import { describeKind, leaves } from '../model/describe.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import { sharedOptions, type Command } from './command.ts';

const publicity = {
  public: { zh: '公开', en: 'public' },
  masked: { zh: '脱敏后公开', en: 'masked' },
  internal: { zh: '内部', en: 'internal' },
} as const;

/** `gongshi kinds`: the registers there are. */
export const command: Command = {
  options: { format: sharedOptions.listFormat },
  async run(args, output) {
    const rows = kindIds.map((id) => {
      const { title, folder, about, publish } = kinds[id];
      return { id, title, folder, about, publish, fields: leaves(describeKind(kinds[id])).length };
    });
    if (args.value('format') === 'json') output.json(rows);
    else {
      const { language } = output;
      output.table(
        language === 'zh'
          ? ['类别', '名称', '文件夹', '字段数', '默认公开程度']
          : ['kind', 'title', 'folder', 'fields', 'default publicity'],
        rows.map(({ id, title, folder, fields, publish }) => [
          id,
          title[language],
          `${folder}/`,
          String(fields),
          publicity[publish][language],
        ]),
      );
    }
    return 0;
  },
};
