import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source } from '../model/corpus.ts';
import { describeSchema, type Field } from '../model/describe.ts';
import type { Outline } from '../model/outline.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { settingsName, type SettingsFile } from './files.ts';
import { nameKeys } from './name-keys.ts';
import { openText } from './open-files.ts';
import { problemsOf } from './problems.ts';
import { readOutlineFile } from './read-outline.ts';
import { readYaml } from './read-yaml.ts';
import type { Issue } from './record.ts';
import type { Effects } from './walk.ts';

/** The site's settings with what is wrong in them. */
export interface SettingsReading {
  settings?: Settings;
  /** The outline they name. */
  outline?: Outline;
  source?: Source;
  issues: Issue[];
  diagnostics: Diagnostic[];
}

/** Describes the settings for messages and placing. */
export const settingsField = (): Field => describeSchema(settingsSchema);

function missing(): Diagnostic {
  return {
    code: 'settings/missing',
    severity: 'error',
    file: settingsName,
    message: {
      zh: `内容文件夹中没有站点设置 ${settingsName}`,
      en: `There is no ${settingsName} with the site’s settings in the content folder`,
    },
    hint: {
      zh: '请建立该文件，至少写明 title（站点名称）和 agency（主办机构的编号）',
      en: 'Add the file with at least title and agency',
    },
  };
}

function second(file: string, first: string): Diagnostic {
  return {
    code: 'settings/twice',
    severity: 'error',
    file,
    message: { zh: `站点设置应只有一份，另有 ${first}`, en: `Expected settings once; they are also in ${first}` },
    hint: { zh: '请只保留一份', en: 'Keep one of them' },
  };
}

/**
 * Words left over from the demonstration content. A real site must not call its records invented, nor an invented one
 * pass as real.
 */
function demonstrationWords(settings: Settings): Issue[] {
  if (settings.demonstration) return [];
  const fields = settingsField().fields;
  return (['title', 'licence'] as const).flatMap((key) => {
    if (!settings[key]?.includes('演示')) return [];
    const title = fields.find((field) => field.key === key)?.title ?? key;
    return [
      {
        code: 'settings/demonstration',
        severity: 'warning' as const,
        path: [key],
        message: {
          zh: `“${title}”写着“演示”，而“演示站点”为“否”`,
          en: `The ${key} speaks of a demonstration (演示), but the site is not one`,
        },
        hint: {
          zh: `正式站点请改写“${title}”；确系演示的，请填“演示站点：是”`,
          en: `Rewrite the ${key}, or set demonstration to yes`,
        },
      },
    ];
  });
}

/** A real site lives in the real day: a fixed one would hide every deadline that passes. */
function demonstrationDate(settings: Settings): Issue[] {
  if (settings.demonstration || settings.today === undefined) return [];
  return [
    {
      code: 'settings/demonstration',
      severity: 'error',
      path: ['today'],
      message: {
        zh: '“演示日期”只用于演示站点，而“演示站点”为“否”',
        en: 'The date of a demonstration (today) is set, but the site is not one',
      },
      hint: { zh: '正式站点请删去“演示日期”', en: 'Remove it from a real site' },
    },
  ];
}

/** Reads the settings, of which there should be one file in all roots together. */
export function readSettings(files: readonly SettingsFile[], effects: Effects): SettingsReading {
  const [file, ...others] = files;
  if (!file) return { issues: [], diagnostics: [missing()] };
  const diagnostics = others.map(({ name }) => second(name, file.name));
  const text = openText(file, effects);
  if (!text.ok) return { issues: [], diagnostics: [...diagnostics, text.diagnostic] };
  const source: Source = { file: file.name, format: 'yaml' };
  const read = readYaml(text.value, file.name);
  if (read.diagnostics.length > 0)
    return { source, issues: [], diagnostics: [...diagnostics, ...read.diagnostics] };
  const issues: Issue[] = [];
  const value = nameKeys(read.values[0], settingsField(), [], issues);
  const result = settingsSchema.safeParse(value);
  if (!result.success) {
    const covered = new Set(issues.map(({ covers }) => covers?.join('.')));
    const found = problemsOf(result.error, settingsField(), value);
    issues.push(...found.filter(({ path }) => !covered.has(path.join('.'))));
    return { source, issues, diagnostics };
  }
  const map = readOutlineFile(result.data.outline, file, effects);
  issues.push(...demonstrationWords(result.data), ...demonstrationDate(result.data), ...map.issues);
  const { outline } = map;
  return { settings: result.data, ...(outline && { outline }), source, issues, diagnostics };
}

/** Stands in for settings with errors, so that records can be checked all the same; nothing is built from it. */
export function placeholderSettings(agency: string): Settings {
  return { title: '', agency, base: '/', demonstration: false, accent: 'teal' };
}
