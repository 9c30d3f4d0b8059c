import type { Text } from '../base/diagnostic.ts';
import { similar } from '../base/nearest.ts';
import type { Field } from '../model/describe.ts';
import { hazardOf } from './hazards.ts';
import type { Issue, Path } from './record.ts';
import { fieldNamed, nameForPeople, nearestField, withUnit } from './titles.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Absent: nothing written, or the ways YAML and JSON have of writing nothing. */
const isAbsent = (value: unknown) =>
  value === '' || value === null || value === undefined || value === '~' || value === 'null';

const indented: Text = {
  zh: '字段名前面是全角空格；缩进请改为半角空格，每层两个',
  en: 'The name begins with a full-width blank; indent by two ordinary blanks a level',
};

/** What to do about a name that is none of a group's: the group it belongs to, the name it resembles, or the choices. */
function adviceOn(group: Field, key: string, meant: Field | undefined, kind: string | undefined): Text {
  if (/^\s/u.test(key)) return indented;
  const inner = group.fields.find((each) => each.shape === 'group' && fieldNamed(each, key) !== undefined);
  if (inner)
    return {
      zh: `它属于“${nameForPeople(inner)}”：请写在这一组之下，缩进两个空格`,
      en: `It belongs to “${inner.key}”: write it below that group, two blanks further in`,
    };
  return meant
    ? { zh: `您是不是要写“${nameForPeople(meant)}”？`, en: `Did you mean “${meant.key}”?` }
    : offered(group, key, kind);
}

function unknownKey(group: Field, key: string, path: Path, kind: string | undefined): Issue {
  const meant = nearestField(group, key);
  return {
    code: 'schema/unknown-field',
    path: [...path, key],
    mark: 'key',
    message: {
      zh: `“${group.title}”没有名为“${key}”的字段`,
      en: `“${group.key || group.title}” has no field “${key}”`,
    },
    hint: adviceOn(group, key, meant, kind),
    ...(meant && { covers: [...path, meant.key] }),
  };
}

/** Fields to choose from: all of a small group and of the settings, of a large group of a record those that sound alike. */
function offered({ fields }: Field, key: string, kind: string | undefined): Text {
  if (fields.length <= 12 || kind === undefined)
    return {
      zh: `可用的字段：${fields.map(({ title }) => title).join('、')}`,
      en: `Fields: ${fields.map((field) => field.key).join(', ')}`,
    };
  const by = new Map(fields.flatMap((field) => [field.title, field.key].map((name) => [name, field] as const)));
  const alike = [...new Set(similar(key, [...by.keys()], 6).map((name) => by.get(name)!))];
  const all = `npm run gongshi -- kinds ${kind}`;
  return {
    zh: `${alike.length > 0 ? `相近的字段：${alike.map(nameForPeople).join('、')}；` : ''}全部 ${fields.length} 项见 ${all}`,
    en: `${alike.length > 0 ? `Alike: ${alike.map((field) => field.key).join(', ')}; ` : ''}see ${all} for all ${fields.length}`,
  };
}

function emptyItem(list: Field, index: number, path: Path): Issue {
  return {
    code: 'schema/missing-field',
    path,
    message: {
      zh: `“${nameForPeople(list)}”的第 ${index + 1} 项没有填写`,
      en: `Item ${index + 1} of “${list.key}” is empty`,
    },
    hint: { zh: '请填写，或删去该行', en: 'Fill it in or remove the line' },
  };
}

function nameGroup(
  value: Record<string, unknown>,
  group: Field,
  path: Path,
  issues: Issue[],
  kind: string | undefined,
): unknown {
  const named: Record<string, unknown> = {};
  let filled = false;
  for (const key of Object.keys(value)) {
    const found = fieldNamed(group, key);
    if (found === undefined) {
      issues.push(unknownKey(group, key, path, kind));
      continue;
    }
    const { field } = found;
    if ('wrongUnit' in found) {
      issues.push({
        code: 'schema/unit',
        path: [...path, key],
        mark: 'key',
        message: {
          zh: `“${field.title}”的单位应为“${field.unit ?? '无'}”，实为“${found.wrongUnit}”`,
          en: `The unit of “${field.key}” should be “${field.unit ?? 'none'}”, found “${found.wrongUnit}”`,
        },
        covers: [...path, field.key],
      });
      continue;
    }
    if (field.key in named) {
      issues.push({
        code: 'schema/duplicate-field',
        path: [...path, key],
        mark: 'key',
        message: {
          zh: `“${nameForPeople(field)}”用不同名称写了两次，应只写一次`,
          en: `“${field.key}” stands twice under different names, expected once`,
        },
        hint: { zh: '请删去其中一个', en: 'Remove one of them' },
      });
      continue;
    }
    path.push(field.key);
    const inner = nameKeys(value[key], field, path, issues, kind);
    path.pop();
    const withMoney = typeof inner === 'string' ? withUnit(inner, found.unit) : inner;
    named[field.key] = withMoney;
    if (withMoney !== undefined) filled = true;
  }
  return filled || path.length === 0 ? named : undefined;
}

/**
 * Rewrites keys as people write them — English, Chinese titles, aliases, with units — into the schema's, all the way
 * down, and drops what is left empty. Unknown keys, fields given twice and texts that hold code are reported; `kind` is
 * the record kind, whose fields a message points to.
 */
export function nameKeys(
  value: unknown,
  field: Field,
  path: Path,
  issues: Issue[],
  kind?: string,
): unknown {
  if (field.shape === 'group')
    return isGroup(value) ? nameGroup(value, field, path, issues, kind) : isAbsent(value) ? undefined : value;
  if (field.shape === 'list') {
    if (!Array.isArray(value)) return isAbsent(value) ? undefined : value;
    const item = field.item!;
    return value.map((inner, index) => {
      path.push(index);
      const named = nameKeys(inner, item, path, issues, kind);
      if (named === undefined && item.shape !== 'group') issues.push(emptyItem(field, index, [...path]));
      path.pop();
      // An item cannot be left out: its neighbours would move up.
      return named ?? (item.shape === 'group' ? {} : '');
    });
  }
  if (typeof value !== 'string') return value ?? undefined;
  if (isAbsent(value)) return undefined;
  const hazard = hazardOf(value, field);
  if (hazard) issues.push({ ...hazard, path: [...path] });
  return value;
}
