import type { Path } from '../record.ts';
import { nearest } from '../../base/nearest.ts';
import type { MappingProblem } from './mapping.ts';

/** Names of a setting: the English key first, then the Chinese one and what else is met. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Walks what stands in a mapping file and collects what is wrong with it. */
export interface MappingReader {
  problems: MappingProblem[];
  /** The settings of a group by English key, each with the path it was found at. Unknown keys are reported. */
  group<N extends Names>(value: unknown, path: Path, names: N): Partial<Record<keyof N, Found>>;
  text(found: Found | undefined): string | undefined;
  /** Keys and values of a free group, e.g. headings. */
  entries(found: Found | undefined): [key: string, value: Found][];
  /** Items of a list; a single value counts as a list of one. */
  items(found: Found | undefined): Found[];
  pattern(found: Found | undefined): RegExp | undefined;
  choice<const C extends string>(
    found: Found | undefined,
    choices: Readonly<Record<C, readonly string[]>>,
  ): C | undefined;
  report(found: Found, zh: string, en: string, hint?: MappingProblem['hint']): void;
}

export interface Found {
  value: unknown;
  path: Path;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes a reader that collects problems. */
export function makeReader(): MappingReader {
  const problems: MappingProblem[] = [];
  const report: MappingReader['report'] = ({ path }, zh, en, hint) => {
    problems.push({ path, zh, en, ...(hint && { hint }) });
  };
  return {
    problems,
    report,
    group(value, path, names) {
      const found: Partial<Record<keyof typeof names, Found>> = {};
      if (value === '' || value === undefined) return found;
      if (!isGroup(value)) {
        report({ value, path }, '应为一组设置（名称: 值）', 'Expected a group of settings');
        return found;
      }
      const byName = new Map(
        Object.entries(names).flatMap(([key, others]) => [key, ...others].map((name) => [name, key])),
      );
      for (const [key, inner] of Object.entries(value)) {
        const known = byName.get(key.trim());
        const at = { value: inner, path: [...path, key] };
        if (known === undefined) {
          const meant = nearest(key, [...byName.keys()]);
          problems.push({
            path: at.path,
            mark: 'key',
            zh: `映射没有名为“${key}”的设置`,
            en: `There is no setting “${key}”`,
            hint:
              meant === undefined
                ? {
                    zh: `可用的设置：${Object.values(names)
                      .map((all) => all[0])
                      .join('、')}`,
                    en: `Settings: ${Object.keys(names).join(', ')}`,
                  }
                : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
          });
        } else if (found[known]) report(at, `“${key}”与同义的设置写了两次`, `“${key}” is given twice`);
        else (found as Record<string, Found>)[known] = at;
      }
      return found;
    },
    text(found) {
      if (found === undefined || found.value === '') return undefined;
      if (typeof found.value === 'string') return found.value;
      report(found, '应为一个值，实为一组或列表', 'Expected one value, found a group or list');
      return undefined;
    },
    entries(found) {
      if (found === undefined || found.value === '') return [];
      if (!isGroup(found.value)) {
        report(found, '应为一组（名称: 值）', 'Expected a group (name: value)');
        return [];
      }
      return Object.entries(found.value).map(([key, value]) => [key, { value, path: [...found.path, key] }]);
    },
    items(found) {
      if (found === undefined || found.value === '') return [];
      if (!Array.isArray(found.value)) return [found];
      return found.value.map((value: unknown, index) => ({ value, path: [...found.path, index] }));
    },
    pattern(found) {
      const source = this.text(found);
      if (source === undefined) return undefined;
      try {
        return new RegExp(source, 'u');
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        report(found!, `“${source}”不是正则表达式`, `“${source}” is not a regular expression`);
        return undefined;
      }
    },
    choice(found, choices) {
      const text = this.text(found)?.trim();
      if (text === undefined) return undefined;
      const names = Object.entries<readonly string[]>(choices);
      const chosen = names.find(([key, others]) => key === text || others.includes(text))?.[0];
      if (chosen === undefined) {
        const zh = names.map(([key, others]) => others[0] ?? key).join('、');
        report(
          found!,
          `应为 ${zh}，实为“${text}”`,
          `Expected one of ${Object.keys(choices).join(', ')}, found “${text}”`,
        );
      }
      return chosen as never;
    },
  };
}
