import { readDate } from '../base/dates.ts';
import { settingsName } from '../content/files.ts';
import { readSettings } from '../content/read-settings.ts';
import { disk } from '../content/walk.ts';
import { rootsOf } from './args.ts';
import { todayInShanghai } from './clock.ts';
import { UsageError, type Arguments } from './command.ts';

/** The day a demonstration was written for: its deadlines would pass and its clone stop building if days went by. */
function demonstrationDay(roots: readonly string[]): string | undefined {
  const files = roots.map((root) => ({ root, path: settingsName, name: settingsName }));
  for (const file of files) {
    const { settings } = readSettings([file], disk);
    if (settings) return settings.demonstration ? settings.today : undefined;
  }
  return undefined;
}

/** The civil date of `--today`, else the day of a demonstration (`演示日期`), else today in Asia/Shanghai. */
export function todayOf(args: Arguments): string {
  const given = args.value('today');
  if (given === undefined) return demonstrationDay(rootsOf(args)) ?? todayInShanghai();
  const date = readDate(given);
  if (!date.ok) throw new UsageError({ zh: `选项 --today：${date.why.zh}`, en: `--today: ${date.why.en}` });
  return date.value;
}
