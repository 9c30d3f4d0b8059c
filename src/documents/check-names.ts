import type { Diagnostic, Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Field } from '../model/describe.ts';
import type { EachNode, IfNode, NamePath, ParsedTemplate, PartialNode, TemplateNode } from './template.ts';
import { templateProblem } from './template.ts';
import type { Shelf } from './templates.ts';

/** What a template sees at one place: the field, and its path from the view down. */
interface Scope {
  field: Field;
  path: string;
}

/** Partials entered so far, for circles; and optional fields known to be present, by path. */
interface Standing {
  template: ParsedTemplate;
  scopes: Scope[];
  entered: readonly string[];
  present: ReadonlySet<string>;
}

const shapes: Record<Field['shape'], Text> = {
  leaf: { zh: '一个值', en: 'a text' },
  list: { zh: '一个列表', en: 'a list' },
  group: { zh: '一组内容', en: 'a group' },
};

/** The part of a path up to the key with this index, as it would be written. */
function guardName(path: NamePath, index: number): string {
  return '../'.repeat(path.up) + path.keys.slice(0, index + 1).join('.');
}

/**
 * Checks every name of a template against the schema of its view: unknown names, loops over what is no list, groups
 * printed as texts, optional texts outside an `{{#if}}`, missing partials and partials that include themselves.
 */
export function checkNames(template: ParsedTemplate, view: Field, partials: Shelf): Diagnostic[] {
  const problems: Diagnostic[] = [];

  const complain = (
    standing: Standing,
    { at, length }: { at: number; length?: number },
    code: string,
    message: Text,
    hint?: Text,
  ) => problems.push(templateProblem(standing.template.source, { at, length }, code, message, hint));

  /** Follows a path; optional fields on the way must be known to be present, except the last with `guard`. */
  const follow = (standing: Standing, path: NamePath, guard = false): Scope | undefined => {
    const start = standing.scopes.at(-1 - path.up);
    const mark = { at: path.at, length: path.text.length };
    if (!start) {
      complain(standing, mark, 'unknown-name', {
        zh: `“${path.text}”超出了最外层`,
        en: `"${path.text}" goes above the outermost scope`,
      });
      return undefined;
    }
    let scope = start;
    for (const [index, key] of path.keys.entries()) {
      const names = scope.field.fields.map((field) => field.key);
      const field = scope.field.fields.find((candidate) => candidate.key === key);
      if (!field) {
        reportUnknown(standing, mark, path, key, names);
        return undefined;
      }
      scope = { field, path: scope.path === '' ? key : `${scope.path}.${key}` };
      const last = index === path.keys.length - 1;
      if (
        !field.required &&
        field.shape !== 'list' &&
        !(last && guard) &&
        !standing.present.has(scope.path)
      ) {
        complain(
          standing,
          mark,
          'unguarded',
          {
            zh: `“${path.text}”（${field.title}）可能没有值`,
            en: `"${path.text}" may be absent`,
          },
          {
            zh: `请放在 {{#if ${guardName(path, index)}}}…{{/if}} 里。`,
            en: `Put it inside {{#if ${guardName(path, index)}}}…{{/if}}.`,
          },
        );
        return undefined;
      }
    }
    return scope;
  };

  const reportUnknown = (
    standing: Standing,
    mark: { at: number; length: number },
    path: NamePath,
    key: string,
    names: string[],
  ) => {
    const meant = nearest(key, names);
    complain(
      standing,
      mark,
      'unknown-name',
      {
        zh: `没有名称“${path.text}”${meant ? `，是否要写“${meant}”` : ''}`,
        en: `There is no name "${path.text}"${meant ? `; did you mean "${meant}"` : ''}`,
      },
      {
        zh: names.length > 0 ? `此处可用：${names.join('、')}。` : '此处是列表中的文字，写作 {{this}}。',
        en: names.length > 0 ? `Here there are: ${names.join(', ')}.` : 'Here is a text of a list: {{this}}.',
      },
    );
  };

  const expectShape = (standing: Standing, path: NamePath, scope: Scope, shape: Field['shape']): boolean => {
    if (scope.field.shape === shape) return true;
    const found = shapes[scope.field.shape];
    complain(
      standing,
      { at: path.at, length: path.text.length },
      shape === 'list' ? 'not-a-list' : shape === 'leaf' ? 'not-a-value' : 'not-a-group',
      {
        zh: `“${path.text}”应为${shapes[shape].zh}，实为${found.zh}`,
        en: `"${path.text}" should be ${shapes[shape].en}, it is ${found.en}`,
      },
    );
    return false;
  };

  const walkEach = (node: EachNode, standing: Standing) => {
    const scope = follow(standing, node.path);
    walk(node.otherwise, standing);
    if (!scope || !expectShape(standing, node.path, scope, 'list') || !scope.field.item) return;
    const item = { field: scope.field.item, path: `${scope.path}.*` };
    walk(node.body, { ...standing, scopes: [...standing.scopes, item] });
  };

  const walkIf = (node: IfNode, standing: Standing) => {
    const scope = follow(standing, node.path, true);
    walk(node.otherwise, standing);
    const present = scope ? new Set([...standing.present, scope.path]) : standing.present;
    walk(node.body, { ...standing, present });
  };

  const walkPartial = (node: PartialNode, standing: Standing) => {
    const partial = partials.get(node.name);
    if (!partial) {
      const names = partials.names();
      const meant = nearest(node.name, names);
      complain(
        standing,
        node,
        'missing-partial',
        {
          zh: `没有片段“${node.name}”${meant ? `，是否要写“${meant}”` : ''}`,
          en: `There is no partial "${node.name}"${meant ? `; did you mean "${meant}"` : ''}`,
        },
        { zh: `现有：${names.join('、')}。`, en: `There are: ${names.join(', ')}.` },
      );
      return;
    }
    if (standing.entered.includes(node.name)) {
      const circle = [...standing.entered.slice(standing.entered.indexOf(node.name)), node.name].join(' → ');
      complain(standing, node, 'partial-circle', {
        zh: `片段互相包含，没有尽头：${circle}`,
        en: `Partials include each other without end: ${circle}`,
      });
      return;
    }
    let { scopes } = standing;
    if (node.context) {
      const scope = follow(standing, node.context);
      if (!scope || !expectShape(standing, node.context, scope, 'group')) return;
      scopes = [...scopes, scope];
    }
    walk(partial.nodes, {
      ...standing,
      template: partial,
      scopes,
      entered: [...standing.entered, node.name],
    });
  };

  const walk = (nodes: readonly TemplateNode[], standing: Standing): void => {
    for (const node of nodes) {
      if (node.type === 'value') {
        const scope = follow(standing, node.path);
        if (scope) expectShape(standing, node.path, scope, 'leaf');
      } else if (node.type === 'each') walkEach(node, standing);
      else if (node.type === 'if') walkIf(node, standing);
      else if (node.type === 'partial') walkPartial(node, standing);
    }
  };

  walk(template.nodes, { template, scopes: [{ field: view, path: '' }], entered: [], present: new Set() });
  return problems;
}
