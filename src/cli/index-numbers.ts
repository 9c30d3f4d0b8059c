import { load } from '../content/load.ts';
import { unnumbered } from '../derive/index-numbers.ts';
import { rootsOf } from './args.ts';
import { todayOf } from './today.ts';
import { sharedOptions, UsageError, type Command } from './command.ts';

/** Columns of the lines this command prints, as the publication log reads them. */
const columns = ['公开主体', '公开内容类别', '公开内容编号', '公开标题', '索引号', '公开渠道', '公开日期'];

const cell = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `gongshi index-numbers`: the next index numbers of public records that have none, as lines for the publication log. */
export const command: Command = {
  options: {
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
    agency: { value: 'ID', about: { zh: '只看一个机构', en: 'one agency only' } },
  },
  examples: ['npm run gongshi -- index-numbers --agency shili > publications.csv'],
  async run(args, output) {
    const { corpus } = await load({ roots: rootsOf(args), today: todayOf(args) });
    if (corpus.partial.has('publication'))
      throw new UsageError(
        {
          zh: '信息公开台账有错误、没有全部读入，不能接着编号',
          en: 'The publication log has errors and was not read as a whole, so no number can follow',
        },
        {
          zh: '请先运行 npm run gongshi -- check 并改正',
          en: 'Run npm run gongshi -- check and correct it first',
        },
      );
    const agency = args.value('agency');
    const rows = unnumbered(corpus).filter((row) => agency === undefined || row.agency === agency);
    if (args.value('format') === 'json') output.json(rows);
    else {
      output.print(columns.join(','));
      for (const { agency: body, about, record, title, indexNumber, publishedOn } of rows)
        output.print([body, about, record, title, indexNumber, 'website', publishedOn].map(cell).join(','));
    }
    return 0;
  },
};
