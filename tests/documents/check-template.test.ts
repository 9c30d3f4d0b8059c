import { describe, expect, test } from 'vitest';
import { checkTemplate, checkTemplates } from '../../src/documents/check-template.ts';
import { openTemplates, templateSource } from '../../src/documents/templates.ts';
import { describeView, leaf, many, part } from '../../src/documents/view.ts';
import { projectSources } from './make-sample.ts';

const view = describeView(
  part('例', {
    name: leaf('名称'),
    note: leaf('附注').optional(),
    party: part('当事人', { address: leaf('地址'), phone: leaf('电话').optional() }),
    payment: part('缴款', { bank: leaf('银行') }).optional(),
    rows: many('行', part('行', { text: leaf('内容'), remark: leaf('备注').optional() })),
    texts: many('段落', leaf('段落')),
  }),
);

/** Problems of a template with these partials, each as `file:line:column code`. */
function check(text: string, partials: Record<string, string> = {}) {
  const sources = Object.entries({ 't.md.hbs': text, ...partials }).map(([name, content]) =>
    templateSource(name === 't.md.hbs' ? `templates/${name}` : `templates/partials/${name}.md.hbs`, content)!,
  );
  const set = openTemplates(sources);
  return checkTemplate(set.templates.get('t')!, view, set.partials);
}

const good = `# {{name}}

{{#if note}}
{{note}}

{{/if}}
{{#each rows}}
{{text}}{{#if remark}}（{{remark}}，{{../name}}）{{/if}}

{{/each}}
{{#each texts}}
{{this}}

{{else}}
无。
{{/each}}
{{#if payment}}
{{payment.bank}}
{{/if}}
{{> who party}}
`;
const who = '地址{{address}}{{#if phone}}，电话{{phone}}{{/if}}';

test('a good template has no problem', () => {
  expect(check(good, { who })).toHaveOnlyProblems();
});

describe('names', () => {
  test.each<[string, string, string]>([
    ['an unknown name', '一\n\n编号{{nmae}}', 'templates/t.md.hbs:3:5 template/unknown-name'],
    ['an unknown name further down', '{{party.adress}}', 'templates/t.md.hbs:1:3 template/unknown-name'],
    [
      'a name of the record inside a loop',
      '{{#each rows}}{{name}}{{/each}}',
      'templates/t.md.hbs:1:17 template/unknown-name',
    ],
    [
      'a field of a text',
      '{{#each texts}}{{text}}{{/each}}',
      'templates/t.md.hbs:1:18 template/unknown-name',
    ],
    ['a scope too far up', '{{../name}}', 'templates/t.md.hbs:1:3 template/unknown-name'],
    ['a name along the prototype', '{{constructor}}', 'templates/t.md.hbs:1:3 template/unknown-name'],
    ['a loop over a text', '{{#each name}}{{/each}}', 'templates/t.md.hbs:1:9 template/not-a-list'],
    ['a group printed', '{{party}}', 'templates/t.md.hbs:1:3 template/not-a-value'],
    ['a list printed', '{{rows}}', 'templates/t.md.hbs:1:3 template/not-a-value'],
    ['a value that may be absent', '第{{note}}', 'templates/t.md.hbs:1:4 template/unguarded'],
    ['a group that may be absent', '{{payment.bank}}', 'templates/t.md.hbs:1:3 template/unguarded'],
    [
      'a value in the wrong branch',
      '{{#if note}}{{else}}{{note}}{{/if}}',
      'templates/t.md.hbs:1:23 template/unguarded',
    ],
    ['a missing partial', '{{> whom}}', 'templates/t.md.hbs:1:1 template/missing-partial'],
    ['a partial on a text', '{{> who name}}', 'templates/t.md.hbs:1:9 template/not-a-group'],
  ])('%s', (_, template, problem) => {
    expect(check(template, { who })).toHaveOnlyProblems(problem);
  });

  test('the nearest name is proposed, and what there is', () => {
    const [problem] = check('{{party.adress}}');
    expect(problem?.message.zh).toBe('没有名称“party.adress”，是否要写“address”');
    expect(problem?.hint?.zh).toBe('此处可用：address、phone。');
  });

  test('the guard to write is told', () => {
    expect(check('{{payment.bank}}')[0]?.hint?.zh).toBe('请放在 {{#if payment}}…{{/if}} 里。');
  });

  test('an error inside a partial is placed in the partial', () => {
    expect(check('{{> who party}}', { who: '甲\n{{addres}}' })).toHaveOnlyProblems(
      'templates/partials/who.md.hbs:2:3 template/unknown-name',
    );
  });

  test('partials that include each other', () => {
    const found = check('{{> a}}', { a: '甲{{> b}}', b: '{{> a}}' });
    expect(found).toHaveOnlyProblems('templates/partials/b.md.hbs:1:1 template/partial-circle');
    expect(found[0]?.message.zh).toContain('a → b → a');
  });
});

describe('constructs outside the template language', () => {
  test.each<[string, string, string]>([
    ['raw output', '{{{name}}}', '1:1 template/unsupported'],
    ['raw output by ampersand', '{{&name}}', '1:1 template/unsupported'],
    ['a helper with a parameter', '{{upper name}}', '1:9 template/unsupported'],
    ['a lookup', '{{lookup party name}}', '1:10 template/unsupported'],
    ['a data variable', '{{#each rows}}{{@index}}{{/each}}', '1:17 template/unsupported'],
    ['a literal', '{{"甲"}}', '1:3 template/unsupported'],
    ['with', '{{#with party}}{{/with}}', '1:4 template/unknown-block'],
    ['unless', '{{#unless note}}{{/unless}}', '1:4 template/unknown-block'],
    ['block parameters', '{{#each rows as |row|}}{{/each}}', '1:4 template/unsupported'],
    ['a computed partial', '{{> (name)}}', '1:1 template/unsupported'],
    ['a partial with named parameters', '{{> who a=name}}', '1:1 template/unsupported'],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', '1:1 template/unsupported'],
    ['a partial block', '{{#> who}}{{/who}}', '1:1 template/unsupported'],
  ])('%s', (_, template, problem) => {
    expect(check(template, { who })).toHaveOnlyProblems(`templates/t.md.hbs:${problem}`);
  });

  test.each<[string, string, string]>([
    ['a block never closed', '一\n{{#if note}}\n二', '3:1'],
    ['a block closed by another name', '{{#if note}}二{{/each}}', '1:4'],
    ['braces never closed', '一\n二{{name\n', '2:1'],
  ])('%s', (_, template, place) => {
    const found = check(template);
    expect(found.map(({ code }) => code)).toEqual(['template/syntax']);
    expect(`${found[0]?.line}:${found[0]?.column}`).toBe(place);
  });
});

describe('Markdown and directives', () => {
  test.each<[string, string, string]>([
    ['an unknown directive', '一\n\n::nunber[一]', '3:1 template/unknown-directive'],
    ['a time in half-width colons', '定于9:30开会', '1:4 template/unknown-directive'],
    ['a directive in another form', ':number[一]', '1:1 template/directive-form'],
    ['an unknown attribute', ':fill[一]{width=8}', '1:1 template/unknown-attribute'],
    ['a wrong value', ':fill[一]{ems=long}', '1:1 template/attribute-value'],
    [
      'a value of the view where a number belongs',
      ':fill[一]{ems="{{name}}"}',
      '1:1 template/attribute-value',
    ],
    ['a missing attribute', '::verification{code="{{name}}"}', '1:1 template/missing-attribute'],
    ['a container never closed', ':::area{lines=3}\n\n{{name}}\n', '1:1 template/unclosed'],
    ['HTML', '甲<b>乙</b>', '1:2 template/unknown-construct 1:6 template/unknown-construct'],
    ['a link', '[甲](http://example.com)', '1:1 template/unknown-construct'],
    ['a quote', '> 甲', '1:1 template/unknown-construct'],
    ['indented text, which is code', '    甲', '1:1 template/unknown-construct'],
    ['a heading too deep', '###### 甲', '1:1 template/heading-depth'],
    ['a row without a label', ':::fields\n甲 :label[乙] {{name}}\n:::', '2:1 template/row'],
    ['a label outside fields', ':label[甲]', '1:1 template/misplaced'],
    ['text where only signatures stand', ':::sign-lines\n甲\n:::', '2:1 template/row'],
    ['a blank where only text stands', '::number[:fill[一]]', '1:1 template/plain-text'],
    [
      'widths that do not fit',
      ':::table{weights="1 2 3"}\n| 甲 | 乙 |\n|--|--|\n:::',
      '2:1 template/table-weights',
    ],
    ['a row with a cell too few', '| 甲 | 乙 |\n|--|--|\n| {{name}} |', '3:1 template/table-width'],
    ['a cell that joins nothing', '| 甲 | 乙 |\n|--|--|\n| ^ | {{name}} |', '3:1 template/table-join'],
    ['two tables in one', ':::table\n| 甲 |\n|--|\n\n| 乙 |\n|--|\n:::', '1:1 template/content'],
    ['an annex without a title', ':::annex{label=附件}\n甲\n:::', '1:1 template/content'],
  ])('%s', (_, template, problems) => {
    const wanted = problems.match(/\d+:\d+ [\w/-]+/g) ?? [];
    expect(check(template)).toHaveOnlyProblems(...wanted.map((each) => `templates/t.md.hbs:${each}`));
  });

  test('a fault in a branch is found, and once', () => {
    const template = '{{#if payment}}\n::nunber[一]\n{{else}}\n:::are{lines=1}\n一\n:::\n{{/if}}';
    expect(check(template)).toHaveOnlyProblems(
      'templates/t.md.hbs:2:1 template/unknown-directive',
      'templates/t.md.hbs:4:1 template/unknown-directive',
    );
  });

  test('a fault in the branch of one optional text inside another is found', () => {
    const template = '{{#if payment}}\n{{#if note}}\n甲\n{{else}}\n<b>\n{{/if}}\n{{/if}}';
    expect(check(template)).toHaveOnlyProblems('templates/t.md.hbs:5:1 template/unknown-construct');
  });

  test('columns count code points, behind characters beyond the basic plane too', () => {
    expect(check('𠳐𠳐{{nmae}}')).toHaveOnlyProblems('templates/t.md.hbs:1:5 template/unknown-name');
  });
});

describe('all templates', () => {
  test('the project’s own have no problem', () => {
    expect(checkTemplates(projectSources)).toHaveOnlyProblems();
  });

  test('several faults are told at once', () => {
    const own = [
      templateSource('templates/decision-unit.md.hbs', '{{heding}}')!,
      templateSource('templates/rectify-ordr.md.hbs', '甲')!,
      templateSource('templates/partials/remedies.md.hbs', '{{#each remedies}}')!,
    ];
    expect(checkTemplates([...projectSources, ...own])).toHaveOnlyProblems(
      'templates/decision-unit.md.hbs:1:3 template/unknown-name',
      'templates/rectify-ordr.md.hbs:1:1 template/unknown-document',
      'templates/partials/remedies.md.hbs:1:1 template/syntax',
    );
  });

  test('a kind without a template', () => {
    const sources = projectSources.filter(({ name }) => name !== 'annual-plan');
    expect(checkTemplates(sources)).toHaveOnlyProblems('templates/annual-plan.md.hbs template/missing');
  });

  test('only Markdown templates in the folder of templates are templates', () => {
    expect(templateSource('templates/notes.txt', '')).toBeUndefined();
    expect(templateSource('x/templates/partials/a.md.hbs', '')).toMatchObject({ name: 'a', partial: true });
  });
});
