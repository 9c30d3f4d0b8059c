import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDate } from '../base/dates.ts';
import { hasErrors } from '../base/diagnostic.ts';
import { rootsOf } from './args.ts';
import { checkContent } from './check.ts';
import { sharedOptions, UsageError, type Arguments, type Command } from './command.ts';
import { readMark } from './build/output.ts';
import { withFile } from './system-error.ts';
import { todayOf } from './today.ts';

function dayOf(args: Arguments, name: 'from' | 'to'): string | undefined {
  const given = args.value(name);
  if (given === undefined) return undefined;
  const reading = readDate(given);
  if (reading.ok) return reading.value;
  throw new UsageError({ zh: `--${name}：${reading.why.zh}`, en: `--${name}: ${reading.why.en}` });
}

/** The folder written to; numbers of identity papers must not come onto the site. */
function folderOf(args: Arguments): string {
  const folder = resolve(args.value('out') ?? 'shuanggongshi');
  for (let at = folder; ; at = resolve(at, '..')) {
    const mark = readMark(at);
    if (mark && 'pages' in mark)
      throw new UsageError(
        { zh: `${folder} 在网站文件夹 ${at} 里，不予写入`, en: `${folder} is within the site ${at}` },
        {
          zh: '双公示数据含证件号码，只报送、不公示；请换一个文件夹',
          en: 'The data holds identity numbers; choose another folder',
        },
      );
    if (resolve(at, '..') === at) return folder;
  }
}

/** `gongshi export shuanggongshi`: penalties and licences as the credit platform takes them. */
export const command: Command = {
  operands: [
    {
      name: 'WHAT',
      about: { zh: '导出什么：shuanggongshi（双公示）', en: 'what to write: shuanggongshi' },
    },
  ],
  options: {
    from: { value: 'DATE', about: { zh: '决定日期不早于', en: 'decided on that day or later' } },
    to: {
      value: 'DATE',
      about: { zh: '决定日期不晚于；默认今天', en: 'decided on that day or earlier; default today' },
    },
    agency: { value: 'ID', about: { zh: '只导出一个机构的', en: 'one agency only' } },
    as: {
      value: 'FORMAT',
      choices: ['csv', 'json', 'xlsx'],
      about: { zh: '文件格式：csv（默认，带 BOM）、json 或 xlsx', en: 'csv (default), json or xlsx' },
    },
    heads: {
      value: 'HEADS',
      choices: ['codes', 'names'],
      about: {
        zh: '表头：codes 字段代码（默认）或 names 中文名称',
        en: 'headings: codes (default) or names',
      },
    },
    out: {
      value: 'DIR',
      about: { zh: '写到哪个文件夹；默认 shuanggongshi', en: 'folder; default shuanggongshi' },
    },
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: [
    'npm run gongshi -- export shuanggongshi --from 2026-11-01 --to 2026-11-20',
    'npm run gongshi -- export shuanggongshi --as xlsx --heads names',
  ],
  async run(args, output) {
    const [what] = args.operands;
    if (what !== 'shuanggongshi')
      throw new UsageError(
        { zh: `不能导出“${what}”`, en: `Cannot write “${what}”` },
        { zh: '可以导出：shuanggongshi（双公示）', en: 'There is: shuanggongshi' },
      );
    const folder = folderOf(args);
    const choice = { from: dayOf(args, 'from'), to: dayOf(args, 'to'), agency: args.value('agency') };
    const { loaded, diagnostics } = await checkContent(rootsOf(args), todayOf(args));
    if (choice.agency !== undefined && !loaded.corpus.records.agency.has(choice.agency))
      throw new UsageError({ zh: `没有机构“${choice.agency}”`, en: `There is no agency “${choice.agency}”` });
    const json = args.value('format') === 'json';
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (hasErrors(errors)) {
      if (json) output.json({ written: [], diagnostics: errors });
      else output.diagnostics(errors, loaded, {});
      output.note({ zh: '有错误，没有导出', en: 'There are errors: nothing was written' });
      return 1;
    }
    const { exchangeSets } = await import('../export/exchange.ts');
    const { exchangeFile } = await import('../export/exchange-files.ts');
    const format = (args.value('as') ?? 'csv') as 'csv' | 'json' | 'xlsx';
    const heads = (args.value('heads') ?? 'codes') as 'codes' | 'names';
    const written: { file: string; title: string; records: number }[] = [];
    for (const set of exchangeSets(loaded.corpus, choice)) {
      if (set.rows.length === 0) continue;
      const { name, content } = await exchangeFile(set, format, heads);
      const file = join(folder, name);
      withFile(file, { zh: '无法写入', en: 'Cannot write' }, () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, content);
      });
      written.push({ file, title: set.title, records: set.rows.length });
    }
    if (json) output.json({ written });
    else {
      const zh = output.language === 'zh';
      output.table(
        zh ? ['内容', '条数', '文件'] : ['set', 'records', 'file'],
        written.map(({ title, records, file }) => [title, String(records), file]),
      );
      output.note({
        zh: '文件含证件号码等不公示的内容，只用于报送，不得公开',
        en: 'The files hold identity numbers: hand them over, never publish them',
      });
    }
    return 0;
  },
};
