import { documentKinds } from '../documents/kinds.ts';
import { kinds } from '../model/kinds.ts';
import { sharedOptions, type Command } from './command.ts';

const scopes = {
  public: { zh: '公开', en: 'public' },
  party: { zh: '当事人', en: 'party' },
  internal: { zh: '内部', en: 'internal' },
} as const;

/** `gongshi documents`: the documents that can be made, of which records, for whom. */
export const command: Command = {
  options: { format: sharedOptions.listFormat },
  async run(args, output) {
    const { language } = output;
    const rows = Object.values(documentKinds).map(({ id, title, of, scopes: allowed, word }) => ({
      id,
      title,
      of,
      scopes: allowed,
      ...(word !== undefined && { word }),
    }));
    if (args.value('format') === 'json') output.json(rows);
    else
      output.table(
        language === 'zh' ? ['文书', '名称', '来自', '范围'] : ['document', 'title', 'made from', 'scopes'],
        rows.map((row) => [
          row.id,
          row.title[language],
          kinds[row.of].title[language],
          row.scopes.map((scope) => scopes[scope][language]).join(language === 'zh' ? '、' : ', '),
        ]),
      );
    return 0;
  },
};
