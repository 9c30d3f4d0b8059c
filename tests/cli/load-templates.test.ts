import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/cli/check.ts';
import { loadTemplates, readTemplates, shownWith } from '../../src/cli/load-templates.ts';
import { kinds } from '../../src/model/kinds.ts';
import { temporaryFolder } from '../harness/folder.ts';

const settings = 'title: 示例\nagency: shili\n';
const files = {
  'content/gongshi.yaml': settings,
  'content/agencies/shili.yaml': stringify(kinds.agency.sample),
};

describe('templates on disk', () => {
  test('the project’s come first, those beside the content after them', () => {
    const folder = temporaryFolder({ 'templates/rectify-order.md.hbs': '甲', 'templates/notes.txt': '乙' });
    const own = readTemplates([join(folder, 'content')]).slice(readTemplates().length);
    expect(own).toMatchObject([{ name: 'rectify-order', partial: false, text: '甲' }]);
    expect(loadTemplates([join(folder, 'content')]).templates.get('rectify-order')?.source.text).toBe('甲');
  });

  test('the folder of the project itself is read once', () => {
    expect(readTemplates(['content'])).toEqual(readTemplates());
  });

  test('lines of templates can be shown beside those of content', () => {
    const [source] = readTemplates();
    const shown = shownWith([source!], { pathOf: (file) => `content/${file}`, textOf: () => '内容' });
    expect([shown.pathOf(source!.file), shown.textOf(source!.file)]).toEqual([source!.file, source!.text]);
    expect([shown.pathOf('a.yaml'), shown.textOf('a.yaml')]).toEqual(['content/a.yaml', '内容']);
  });
});

test('checking content checks the templates beside it', async () => {
  const folder = temporaryFolder({
    ...files,
    'templates/partials/remedies.md.hbs': '{{#each remedy}}\n{{/each}}\n',
  });
  const { diagnostics } = await checkContent([join(folder, 'content')], '2026-03-31');
  const found = diagnostics.filter(({ code }) => code.startsWith('template/'));
  expect(found).toHaveOnlyProblems(
    `${join(folder, 'templates/partials/remedies.md.hbs')}:1:9 template/unknown-name`,
  );
});
