import type { Outline } from '../model/outline.ts';
import { readOutline } from '../model/outline.ts';
import type { SettingsFile } from './files.ts';
import { openText } from './open-files.ts';
import type { Issue } from './record.ts';
import type { Effects } from './walk.ts';

/** The outline the settings name, with what is wrong with it; the map is left out rather than the site. */
export interface OutlineFile {
  outline?: Outline;
  issues: Issue[];
}

function fault(message: Issue['message'], hint?: Issue['hint']): OutlineFile {
  return {
    issues: [{ code: 'settings/outline', path: ['outline'], message, ...(hint && { hint }) }],
  };
}

/** Reads the outline file beside the settings. */
export function readOutlineFile(
  path: string | undefined,
  settings: SettingsFile,
  effects: Effects,
): OutlineFile {
  if (path === undefined) return { issues: [] };
  if (/(^|\/)\.\.?(\/|$)|^\/|\\/u.test(path))
    return fault(
      { zh: `轮廓图“${path}”应在内容文件夹之内`, en: `The outline “${path}” should lie in the content folder` },
      { zh: '只写文件名，例如 outline.geojson', en: 'Give the name of the file, e.g. outline.geojson' },
    );
  const text = openText({ root: settings.root, path, name: path }, effects);
  if (!text.ok) return fault(text.diagnostic.message, text.diagnostic.hint);
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return fault(
      { zh: `轮廓图“${path}”不是 JSON`, en: `The outline “${path}” is not JSON` },
      { zh: '请从地理信息软件另存为 GeoJSON', en: 'Save it as GeoJSON from the mapping program' },
    );
  }
  const reading = readOutline(value);
  return reading.ok ? { outline: reading.outline, issues: [] } : fault(reading.why, reading.hint);
}

/** Regions of an outline that belong to no agency of the content. */
export function strangeRegions(
  outline: Outline | undefined,
  agencies: readonly { id: string; name: string; regionCode?: string }[],
): Issue[] {
  const known = new Set(agencies.flatMap(({ id, name, regionCode }) => [id, name, regionCode]));
  const strange = (outline?.regions ?? []).filter(({ key }) => !known.has(key));
  if (strange.length === 0) return [];
  const names = strange.map(({ key }) => `“${key}”`).join('、');
  return [
    {
      code: 'settings/outline',
      severity: 'warning',
      path: ['outline'],
      message: {
        zh: `轮廓图中的${names}不是机构的编号、行政区划代码或名称，图上没有数据`,
        en: `${names} in the outline is no agency’s id, region code or name; it will bear no figure`,
      },
      hint: {
        zh: '请在 properties 中写明 agency（机构编号）',
        en: 'Give the id of the agency in the properties',
      },
    },
  ];
}
