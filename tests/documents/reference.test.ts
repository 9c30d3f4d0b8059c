import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTemplate } from '../../src/documents/compile.ts';
import { directives, type DirectiveRule } from '../../src/documents/directives.ts';
import { parseMarkdown } from '../../src/documents/parse.ts';
import { render } from '../../src/documents/render.ts';
import { openTemplates, templateSource } from '../../src/documents/templates.ts';
import { readDocument } from '../../src/documents/vocabulary.ts';
import { projectRoot } from '../harness/folder.ts';

const page = readFileSync(join(projectRoot, 'docs/reference/templates.md'), 'utf8');
const marks = { text: ':', leaf: '::', container: ':::' };

test.each(Object.entries<DirectiveRule>(directives))('the reference tells of %s', (name, rule) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${marks[rule.form]}${name}\` |`));
  expect(row).toContain(rule.about.zh);
  for (const [attribute, { about, required }] of Object.entries(rule.attributes))
    expect(row).toContain(`\`${attribute}\`${required ? '（必填）' : ''} ${about.zh}`);
});

test('the reference tells of no directive that does not exist', () => {
  const told = [...page.matchAll(/^\| `(:{1,3})([a-z-]+)` \|/gm)].map(([, mark, name]) => `${mark}${name}`);
  expect(told).toEqual(Object.entries(directives).map(([name, { form }]) => `${marks[form]}${name}`));
});

test('the example of the reference is a good template', () => {
  const [, example = ''] = /```hbs\n([\s\S]*?)```/.exec(page) ?? [];
  const template = compileTemplate(templateSource('templates/example.md.hbs', example)!);
  const row = { title: '甲', value: '1' };
  const view = { groups: [{ name: '甲', first: row, rest: [row, row] }], date: '2026年1月5日', agency: '局' };
  const rendered = render(template, view, openTemplates([]).partials);
  const { blocks, problems } = readDocument(parseMarkdown(rendered.text), rendered);
  expect([...template.problems, ...problems]).toHaveOnlyProblems();
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'fields', 'table', 'paragraph', 'signature']);
});
