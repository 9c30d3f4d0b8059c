import { toHalfWidth } from '../../base/text.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { enterprisesByCode } from './register.ts';

interface Named {
  path: string;
  name: string;
  uscc?: string;
}

/** The units a record names together with a credit code. */
function namedIn(entry: Entry): Named[] {
  if (entry.kind === 'plan')
    return (entry as Entry<'plan'>).value.key.enterprises.map(({ name, uscc }, index) => ({
      path: `key.enterprises.${index}.name`,
      name,
      uscc,
    }));
  const { party } = entry.value as { party: { name: string; uscc?: string } };
  return [{ path: 'party.name', name: party.name, uscc: party.uscc }];
}

/** A name with what does not make another firm of it removed: width of brackets and letters, blanks. */
const bare = (name: string) => toHalfWidth(name).replaceAll(/\s/gu, '');

/** The name the register has where it is not the one written. */
function registered(corpus: Corpus, { name, uscc }: Named): string | undefined {
  const firms = uscc === undefined ? [] : (enterprisesByCode(corpus).get(uscc) ?? []);
  const known = firms.some((firm) => firm.name === name || firm.formerNames.includes(name));
  return known ? undefined : firms[0]?.name;
}

/** A firm is called as the register of enterprises has it; brackets of the other width make names that are not found. */
export const registerName = defineRule({
  code: 'party/register-name',
  number: 'PTY-03',
  severity: 'warning',
  title: { zh: '企业名称与监管企业名录一致', en: 'Firms are named as on the register' },
  basis: ['《企业名称登记管理规定》第四条'],
  on: ['penalty', 'order', 'inspection', 'case', 'plan'],
  run: (entry, corpus) =>
    namedIn(entry as Entry).flatMap((named) => {
      const wanted = registered(corpus, named);
      if (wanted === undefined) return [];
      return [
        bare(wanted) === bare(named.name)
          ? report(
              named.path,
              `“${named.name}”的括号或者空格与名录中的“${wanted}”不一致`,
              `“${named.name}” differs from the register’s “${wanted}” in brackets or blanks`,
              { hint: ['请照营业执照使用全角或者半角括号', 'Write the brackets as on the licence'] },
            )
          : report(
              named.path,
              `信用代码 ${named.uscc} 在名录中为“${wanted}”，此处为“${named.name}”`,
              `Credit code ${named.uscc} is “${wanted}” on the register, “${named.name}” here`,
              {
                hint: [
                  '请核对信用代码和名称；已更名的，在名录的“曾用名称”中补录',
                  'Check code and name; enter former names on the register',
                ],
              },
            ),
      ];
    }),
  examples: [
    { title: '与名录一致' },
    {
      title: '同一信用代码而名称不同',
      change: { 'party.name': '示例市松风化工厂' },
      reports: ['party.name'],
    },
    {
      title: '名录为全角括号，文书为半角括号',
      kind: 'penalty',
      change: { 'party.name': '示例市(新区)白桦有限公司', 'party.uscc': '91999900MA0000197T' },
      also: [
        {
          kind: 'enterprise',
          change: { id: 'baihua', name: '示例市（新区）白桦有限公司', uscc: '91999900MA0000197T' },
        },
      ],
      reports: ['party.name'],
    },
    {
      title: '曾用名称',
      change: { 'party.name': '示例市松风化工厂' },
      around: { enterprise: { formerNames: ['示例市松风化工厂'] } },
    },
    {
      title: '名录中没有的信用代码不比较',
      change: { 'party.name': '示例市白桦有限公司', 'party.uscc': '91999900MA0000197T' },
    },
    {
      title: '重点企业名单中的名称',
      kind: 'plan',
      change: { 'key.enterprises.0.name': '松风化工' },
      reports: ['key.enterprises.0.name'],
    },
  ],
});
