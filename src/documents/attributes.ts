import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Diagnostic, Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { AttributeRule, DirectiveName, DirectiveRule } from './directives.ts';
import { directives } from './directives.ts';
import type { Rendered } from './render.ts';
import { originOf } from './render.ts';
import { slotPattern } from './slots.ts';
import { templateProblem } from './template.ts';

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Something parsed, with its place in the rendered Markdown. */
export interface Positioned {
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** Reading of one rendered template: what it says and what is wrong with it. */
export interface Reading {
  rendered: Rendered;
  problems: Diagnostic[];
}

/** Notes a problem at the place in the template from which the node comes. */
export function complain(reading: Reading, node: Positioned, code: string, message: Text, hint?: Text): void {
  const start = node.position?.start.offset ?? 0;
  const origin = originOf(reading.rendered, start);
  if (!origin) return;
  const line =
    reading.rendered.text.slice(start, node.position?.end.offset ?? start + 1).split('\n')[0] ?? '';
  reading.problems.push(
    templateProblem(origin.source, { at: origin.at, length: line.length }, code, message, hint),
  );
}

const marks = { text: ':', leaf: '::', container: ':::' } as const;
const formOf = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const;

/** The directive's name, if there is one of that name and form. */
export function knownDirective(reading: Reading, node: Directive): DirectiveName | undefined {
  const form = formOf[node.type];
  const rule = Object.hasOwn(directives, node.name) ? directives[node.name as DirectiveName] : undefined;
  if (rule?.form === form) return node.name as DirectiveName;
  if (rule) {
    complain(reading, node, 'directive-form', {
      zh: `“${node.name}”应写作“${marks[rule.form]}${node.name}”，实为“${marks[form]}${node.name}”`,
      en: `Expected "${marks[rule.form]}${node.name}", found "${marks[form]}${node.name}"`,
    });
    return undefined;
  }
  const names = Object.entries(directives).flatMap(([name, each]) => (each.form === form ? [name] : []));
  const meant = nearest(node.name, names);
  complain(
    reading,
    node,
    'unknown-directive',
    {
      zh: `没有“${marks[form]}${node.name}”${meant ? `，是否要写“${marks[form]}${meant}”` : ''}`,
      en: `There is no "${marks[form]}${node.name}"${meant ? `; did you mean "${marks[form]}${meant}"` : ''}`,
    },
    form === 'text'
      ? {
          zh: '如是时间、比例中的冒号，请用全角“：”或写作“\\:”。',
          en: 'For a colon in a time or a ratio write a full-width one or "\\:".',
        }
      : { zh: `可用：${names.join('、')}。`, en: `There are: ${names.join(', ')}.` },
  );
  return undefined;
}

const expectations: Record<AttributeRule['kind'], Text> = {
  text: { zh: '文字', en: 'text' },
  flag: { zh: '不写值', en: 'no value' },
  integer: { zh: '1 至 99 的整数', en: 'a whole number from 1 to 99' },
  ems: { zh: '1 至 99 的整数或 rest', en: 'a whole number from 1 to 99, or rest' },
  weights: { zh: '以空格分开的正数', en: 'positive numbers separated by blanks' },
  choice: { zh: '规定的词', en: 'one of the given words' },
};

function fits(rule: AttributeRule, value: string): boolean {
  if (rule.kind === 'text') return true;
  if (slotPattern.test(value)) return false;
  if (rule.kind === 'flag') return value === '';
  if (rule.kind === 'choice') return rule.choices.includes(value);
  if (rule.kind === 'weights')
    return /^\d+(\.\d+)?( +\d+(\.\d+)?)*$/.test(value) && !/(^| )0( |$)/.test(value);
  return /^[1-9]\d?$/.test(value) || (rule.kind === 'ems' && value === 'rest');
}

/** The attributes of a directive; those that are unknown or wrong are problems and left out. Empty texts count as absent. */
export function readAttributes(
  reading: Reading,
  node: Directive,
  name: DirectiveName,
): Partial<Record<string, string>> {
  const rules: DirectiveRule['attributes'] = directives[name].attributes;
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (!rule) {
      const meant = nearest(key, Object.keys(rules));
      complain(
        reading,
        node,
        'unknown-attribute',
        {
          zh: `“${node.name}”没有属性“${key}”${meant ? `，是否要写“${meant}”` : ''}`,
          en: `"${node.name}" has no attribute "${key}"${meant ? `; did you mean "${meant}"` : ''}`,
        },
        {
          zh: `可用：${Object.keys(rules).join('、') || '无'}。`,
          en: `There are: ${Object.keys(rules).join(', ') || 'none'}.`,
        },
      );
    } else if (!fits(rule, value ?? '')) {
      const expected = rule.kind === 'choice' ? rule.choices.join('、') : expectations[rule.kind].zh;
      const expectedEn = rule.kind === 'choice' ? rule.choices.join(', ') : expectations[rule.kind].en;
      complain(reading, node, 'attribute-value', {
        zh: `“${node.name}”的“${key}”应为${expected}，实为“${value}”`,
        en: `"${key}" of "${node.name}" should be ${expectedEn}, found "${value}"`,
      });
    } else if (value !== '' || rule.kind === 'flag') given[key] = value ?? '';
  }
  for (const [key, rule] of Object.entries(rules))
    if (rule.required && given[key] === undefined && node.attributes?.[key] === undefined)
      complain(reading, node, 'missing-attribute', {
        zh: `“${node.name}”缺少属性“${key}”（${rule.about.zh}）`,
        en: `"${node.name}" lacks the attribute "${key}" (${rule.about.en})`,
      });
  return given;
}
