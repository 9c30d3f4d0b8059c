import type { Diagnostic, Severity, Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Source } from '../model/corpus.ts';
import { describeKind } from '../model/describe.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { isHidden, type Listed } from './walk.ts';

/** A file to be read: where it lies, how it is called in messages, what it holds. */
export interface ContentFile {
  root: string;
  /** Below the root, forward slashes. */
  path: string;
  /** Name in messages: the path, with the root's name before it where there are several roots. */
  name: string;
  format: Source['format'] | 'tsv';
  kind: KindId;
  /** Id of a single record that names none: the path below the folder, joined with `-`. */
  defaultId: string;
}

/** A file of settings, `gongshi.yaml`. */
export type SettingsFile = Omit<ContentFile, 'kind' | 'defaultId' | 'format'>;

export interface Sorted {
  files: ContentFile[];
  settings: SettingsFile[];
  diagnostics: Diagnostic[];
}

export const settingsName = 'gongshi.yaml';

const formats: Record<string, ContentFile['format']> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  xlsx: 'xlsx',
  mdx: 'mdx',
  md: 'mdx',
};

const spreadsheets = new Set(['xls', 'xlsm', 'xlsb', 'et', 'ods', 'numbers']);

const kindOfFolder = new Map((Object.keys(kinds) as KindId[]).map((kind) => [kinds[kind].folder, kind]));

const holdsProse = (kind: KindId) =>
  describeKind(kinds[kind]).fields.some((field) => field.key === 'body' && field.format === 'prose');

const extensionOf = (path: string) => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';

function problem(
  file: string,
  code: string,
  severity: Severity,
  message: Text,
  hint?: Text,
): Diagnostic {
  return { file, code, severity, message, ...(hint && { hint }) };
}

function unknownFolder(name: string, folder: string): Diagnostic {
  const known = [...kindOfFolder.keys()];
  const meant = nearest(folder, known);
  const list = [...kindOfFolder].map(([key, kind]) => `${key}（${kinds[kind].title.zh}）`).join('、');
  return problem(
    name,
    'file/unknown-folder',
    'error',
    {
      zh: `没有名为“${folder}”的内容文件夹，其中的文件未读取`,
      en: `There is no content folder “${folder}”; its files were not read`,
    },
    meant === undefined
      ? { zh: `可用的文件夹：${list}`, en: `Folders: ${known.join(', ')}` }
      : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  );
}

function unsupported(name: string, extension: string): Diagnostic {
  if (spreadsheets.has(extension))
    return problem(
      name,
      'file/unsupported',
      'error',
      {
        zh: `不能读取 .${extension} 表格，文件中的记录未读取`,
        en: `A .${extension} spreadsheet cannot be read; its records are missing`,
      },
      { zh: '请另存为 .xlsx 或“CSV UTF-8”', en: 'Save it as .xlsx or CSV UTF-8' },
    );
  return problem(
    name,
    'file/unsupported',
    'warning',
    {
      zh: `内容文件应为 .yaml、.csv、.tsv、.xlsx 或 .mdx，此文件未读取`,
      en: `Expected a .yaml, .csv, .tsv, .xlsx or .mdx file; this one was not read`,
    },
    { zh: '请改存为上述格式，或移出内容文件夹', en: 'Save it in such a format or move it elsewhere' },
  );
}

/** Sorts what lies below one root into files to read and findings about the rest. `prefix` comes before paths in messages. */
export function sortFiles(root: string, prefix: string, entries: readonly Listed[]): Sorted {
  const sorted: Sorted = { files: [], settings: [], diagnostics: [] };
  const unknown = new Set<string>();
  for (const { path, type } of entries) {
    const name = prefix + path;
    const segments = path.split('/');
    const last = segments.at(-1)!;
    if (isHidden(last)) {
      sorted.diagnostics.push(
        problem(name, 'file/ignored', 'info', {
          zh: '隐藏或临时文件，未读取',
          en: 'A hidden or temporary file, not read',
        }),
      );
      continue;
    }
    if (type === 'link' || type === 'other') {
      sorted.diagnostics.push(
        problem(
          name,
          type === 'link' ? 'file/link' : 'file/special',
          'error',
          {
            zh: type === 'link' ? '是链接，可能指向内容文件夹之外，未读取' : '不是普通文件，未读取',
            en:
              type === 'link'
                ? 'It is a link, which may lead out of the content folder; it was not followed'
                : 'It is not an ordinary file; it was not read',
          },
          { zh: '请放入文件本身', en: 'Put the file itself here' },
        ),
      );
      continue;
    }
    const folder = segments[0]!;
    const kind = kindOfFolder.get(folder);
    if (type === 'folder' || segments.length > 1) {
      if (kind === undefined && !unknown.has(folder)) {
        unknown.add(folder);
        sorted.diagnostics.push(unknownFolder(prefix + folder, folder));
      }
      if (type === 'folder' || kind === undefined) continue;
    }
    sortFile(sorted, { root, path, name, kind, segments });
  }
  return sorted;
}

interface Place {
  root: string;
  path: string;
  name: string;
  kind: KindId | undefined;
  segments: string[];
}

function sortFile(sorted: Sorted, { root, path, name, kind, segments }: Place): void {
  const extension = extensionOf(path);
  const format = formats[extension];
  if (segments.length === 1) {
    if (path === settingsName) sorted.settings.push({ root, path, name });
    else if (format !== undefined && format !== 'mdx')
      sorted.diagnostics.push(
        problem(
          name,
          'file/misplaced',
          'error',
          {
            zh: `内容文件应放在所属类别的文件夹中，此文件未读取`,
            en: 'A content file belongs into the folder of its kind; this one was not read',
          },
          nearest(path, [settingsName]) && extension !== 'csv'
            ? { zh: `站点设置文件名应为 ${settingsName}`, en: `Settings are in ${settingsName}` }
            : {
                zh: `文件夹：${[...kindOfFolder.keys()].join('、')}`,
                en: `Folders: ${[...kindOfFolder.keys()].join(', ')}`,
              },
        ),
      );
    return;
  }
  const proseElsewhere = format === 'mdx' && kind !== undefined && !holdsProse(kind);
  if (format === undefined || kind === undefined || proseElsewhere) {
    sorted.diagnostics.push(unsupported(name, extension));
    return;
  }
  const below = segments.slice(1).join('-');
  const defaultId = below.slice(0, below.length - extension.length - 1);
  sorted.files.push({ root, path, name, format, kind, defaultId });
}
