import { detectPersonal } from '../../base/detect.ts';
import { bareName } from '../../base/text.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { describeKind, leaves } from '../../model/describe.ts';
import type { Field } from '../../model/describe.ts';
import type { KindId, RecordOf } from '../../model/kinds.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { textsAt } from '../texts.ts';
import type { Report } from '../rule.ts';
import { agencyChannels } from './agency-channels.ts';
import { hint, reportOf } from './personal-find.ts';

/** Kinds with a public side: some field besides the id is not internal. */
const open: readonly KindId[] = kindIds.filter((kind) =>
  leaves(describeKind(kinds[kind])).some(({ path, publish }) => path !== 'id' && publish !== 'internal'),
);

/** A field people can read, with its path in keys. */
interface OpenField {
  field: Field;
  keys: string[];
  /** Codes hold digits by nature; only identity numbers are looked for in them. */
  code: boolean;
}

const looked = Object.fromEntries(
  open.map((kind) => [
    kind,
    leaves(describeKind(kinds[kind]))
      .filter(({ publish }) => publish !== 'internal')
      .filter(({ format }) => ['text', 'prose', 'citation', 'code', 'uscc'].includes(format))
      .map((field) => ({
        field,
        keys: field.path.split('.'),
        code: field.format === 'code' || field.format === 'uscc',
      })),
  ]),
) as Partial<Record<KindId, OpenField[]>>;

/** Without any of these no detector can find anything; most texts stop here. */
const suspicious =
  /[@＠]|[\d０-９][\d０-９ \u00a0　－—–-]{5}|[A-ZＡ-Ｚ][\dA-Z０-９·• .]{4}|尾号|QQ|qq|ＱＱ|微信|薪|工资|收入/u;

/** A home: words that announce one with a number behind, or a housing estate down to the room. */
const home =
  /(?:家住|住址|户籍地?|现住)[:：为是在于]{0,2}[^，。；\n]{2,40}?[号室村组]|(?:小区|家园|花园|公寓|新村|苑)[^，。；\n]{0,12}?[\d一二三四五六七八九十]+(?:号楼|栋|幢|单元)[^，。；\n]{0,10}?\d+[室户号]/u;

function detected(path: string, text: string, code: boolean, incomes: boolean, corpus: Corpus): Report[] {
  if (!suspicious.test(text)) return [];
  const channels = agencyChannels(corpus);
  return detectPersonal(text, { incomes })
    .filter(({ kind, certain }) => !code || (kind === 'id-number' && certain))
    .filter((found) => !channels.has(found.kind === 'email' ? found.text : found.text.replace(/\D/g, '')))
    .map((found) => reportOf(path, found));
}

/** Names that the public is not to read, and a home address on file. Masked texts have names replaced already. */
function secrets(entry: Entry, corpus: Corpus): { names: string[]; address?: string } {
  if (entry.kind === 'dishonesty') {
    const { agency, party, persons } = entry.value as RecordOf<'dishonesty'>;
    const full = find(corpus, 'agency', agency)?.value.practice.personName === 'full';
    // The legal representative is in the company register, open to everybody.
    const names = persons.map(({ name }) => name).filter((name) => name !== party.legalRep);
    return { names: full ? [] : names };
  }
  if (entry.kind !== 'penalty') return { names: [] };
  const { party, thirdPersons, agency } = entry.value as RecordOf<'penalty'>;
  const person = party.type === 'person';
  const hidden = person && find(corpus, 'agency', agency)?.value.practice.personName !== 'full';
  return {
    names: [...thirdPersons, ...(hidden ? [party.name] : [])],
    ...(person && party.address && party.address.length >= 6 && { address: party.address }),
  };
}

function check(entry: Entry<KindId>, corpus: Corpus): Report[] {
  const { names, address } = secrets(entry, corpus);
  const incomes = entry.kind === 'penalty' && (entry.value as RecordOf<'penalty'>).party.type === 'person';
  return (looked[entry.kind] ?? []).flatMap(({ field, keys, code }) => {
    return textsAt(entry.value, keys).flatMap(([path, text]) => {
      const reports = detected(path, text, code, incomes, corpus);
      if (code) return reports;
      if (home.test(text) || (address !== undefined && text.includes(address)))
        reports.push(
          report(path, '含有自然人家庭住址，不应公开', 'Holds a home address, which must not be public', {
            hint: ['请删去，或只写到县（市、区）', 'Remove it or stop at the county'],
          }),
        );
      if (field.publish === 'public')
        for (const name of names)
          if (bareName(text).includes(bareName(name)))
            reports.push(
              report(
                path,
                `含有不应公开的自然人姓名（${hint([...name][0] ?? '')}），该字段不作脱敏处理`,
                'Holds the name of a natural person who is not to be named; this field is not masked',
                {
                  hint: [
                    '请改写为“某某”，或移到“违法事实”',
                    'Rewrite it, or move it to the facts, which are masked',
                  ],
                },
              ),
            );
      return reports;
    });
  });
}

/**
 * Searches every text the public can read, as it stands after masking, for personal data. Masking replaces names only,
 * so numbers and addresses are looked for in masked texts too. Numbers and mail addresses of the agencies themselves pass.
 */
export const personalData = defineRule({
  code: 'publication/personal-data',
  number: 'PUB-04',
  severity: 'error',
  title: { zh: '公开内容不含个人信息', en: 'Public texts hold no personal data' },
  basis: [
    formatBasis({ law: 'GK', article: 15 }),
    formatBasis({ law: 'CF', article: 50 }),
    '《中华人民共和国个人信息保护法》第二十五条',
  ],
  on: open,
  whole: ['agency'],
  run: check,
  examples: [
    { title: '没有个人信息', kind: 'penalty' },
    {
      title: '违法事实中有身份号码',
      kind: 'penalty',
      change: { facts: '操作工甲某（身份证号11010519491231002X）未持证上岗。' },
      reports: ['facts'],
    },
    {
      title: '身份号码填在信用代码栏',
      kind: 'penalty',
      change: { 'party.registration': '11010519491231002X' },
      reports: ['party.registration'],
    },
    {
      title: '处罚内容中有手机号码',
      kind: 'penalty',
      change: { content: '罚款人民币20000元（贰万元整），联系电话13800138000。' },
      reports: ['content'],
    },
    {
      title: '文章中可以写本机关的电话和邮箱',
      kind: 'page',
      change: { body: '联系电话：0999-1234560，邮箱：jiandu@shili.example。' },
    },
    {
      title: '文章中有他人的固定电话和邮箱',
      kind: 'page',
      change: { body: '联系电话：0999-7654321。\n邮箱：jia@example.com。' },
      reports: ['body', 'body'],
    },
    {
      title: '违法事实中有银行卡号',
      kind: 'penalty',
      change: { facts: '货款汇入6222021234567890128账户。' },
      reports: ['facts'],
    },
    {
      title: '身份号码改动了一位',
      kind: 'penalty',
      change: { facts: '操作工甲某（110105194912310021）未持证上岗。' },
      reports: ['facts'],
    },
    {
      title: '15 位旧身份号码',
      kind: 'penalty',
      change: { facts: '操作工甲某（110105491231002）未持证上岗。' },
      reports: ['facts'],
    },
    {
      title: '护照号码和银行卡尾号',
      kind: 'penalty',
      change: { facts: '操作工甲某持E12345678号证件，工资卡尾号8812。' },
      reports: ['facts', 'facts'],
    },
    {
      title: '账户之后的金额不是账号，标准号不是个人信息',
      kind: 'penalty',
      change: { facts: '专用账户150000元未使用，不符合GB 50016-2014的规定。' },
    },
    {
      title: '对个人的处罚写出其年收入',
      kind: 'penalty',
      change: { 'party.type': '自然人', reason: undefined, facts: '其2025年年收入为216000元。' },
      reports: ['facts'],
    },
    {
      title: '对个人的处罚只写收入的比例',
      kind: 'penalty',
      change: { 'party.type': '自然人', facts: '处上一年年收入百分之四十的罚款86400元。' },
    },
    { title: '对单位的处罚可以写营业收入', kind: 'penalty', change: { facts: '该项目营业收入216000元。' } },
    {
      title: '违法事实中有家庭住址',
      kind: 'penalty',
      change: { facts: '当事人家住示例区松风路9号。' },
      reports: ['facts'],
    },
    {
      title: '受处罚个人的登记地址出现在违法事实中',
      kind: 'penalty',
      change: {
        'party.type': '自然人',
        'party.address': '示例区松风路9弄',
        facts: '在示例区松风路9弄向当事人送达。',
        reason: undefined,
      },
      around: { agency: { 'practice.personName': '全名' } },
      reports: ['facts'],
    },
    {
      title: '单位地址可以公开',
      kind: 'penalty',
      change: { facts: '在示例市示例区松风路8号检查发现。' },
    },
    {
      title: '信用代码栏里是身份号码',
      kind: 'penalty',
      change: { 'party.uscc': '11010519491231002X' },
      reports: ['party.uscc'],
    },
    {
      title: '第三人姓名在会脱敏的违法事实中',
      kind: 'penalty',
      change: { facts: '操作工甲示人未持证上岗。', thirdPersons: ['甲示人'] },
    },
    {
      title: '第三人姓名在不脱敏的案由中',
      kind: 'penalty',
      change: { reason: '安排甲示人无证上岗', thirdPersons: ['甲示人'] },
      reports: ['reason'],
    },
    {
      title: '受处罚个人的姓名在案由中，本机关以姓氏公示',
      kind: 'penalty',
      change: {
        'party.type': '自然人',
        'party.name': '甄示范',
        'party.legalRep': undefined,
        reason: '甄示范未履行职责',
      },
      reports: ['reason'],
    },
    {
      title: '第三人姓名中间有空格',
      kind: 'penalty',
      change: { reason: '安排甲　示 人无证上岗', thirdPersons: ['甲示人'] },
      reports: ['reason'],
    },
    {
      title: '本机关以全名公示受处罚个人',
      kind: 'penalty',
      change: { 'party.type': '自然人', 'party.name': '甄示范', reason: '甄示范未履行职责' },
      around: { agency: { 'practice.personName': '全名' } },
    },
    {
      title: '权责事项备注中有手机号码',
      kind: 'responsibility',
      change: { remark: '联系人电话 138 0013 8000' },
      reports: ['remark'],
    },
    { title: '信用代码和文号不是个人信息', kind: 'agency' },
    {
      title: '严重失信名单的移出理由写了责任人姓名，该字段不作脱敏处理',
      kind: 'dishonesty',
      change: {
        'party.legalRep': undefined,
        early: { appliedOn: '2027-02-25', fulfilled: '是', result: '审查中', reason: '甄示范已参加培训。' },
      },
      reports: ['early.reason'],
    },
    {
      title: '抽取记录中有手机号码',
      kind: 'draw',
      change: { remark: '联系人电话 13800138000' },
      reports: ['remark'],
    },
  ],
});
