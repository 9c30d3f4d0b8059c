import type { PersonalFind, PersonalKind } from '../../base/detect.ts';
import { report } from '../report.ts';
import type { Report } from '../rule.ts';

const titles: Record<PersonalKind, { zh: string; en: string }> = {
  'id-number': { zh: '公民身份号码', en: 'an identity number' },
  passport: { zh: '护照号码', en: 'a passport number' },
  mobile: { zh: '手机号码', en: 'a mobile number' },
  landline: { zh: '电话号码', en: 'a telephone number' },
  'bank-card': { zh: '银行卡号', en: 'a bank card number' },
  account: { zh: '账号', en: 'an account number' },
  messenger: { zh: '微信或者QQ号', en: 'a messenger account' },
  email: { zh: '电子邮箱', en: 'an e-mail address' },
  plate: { zh: '车牌号码', en: 'a number plate' },
  income: { zh: '个人收入', en: 'a person’s income' },
};

/** What a find is called; what only looks like an identity number by its everyday name. */
const wording = (kind: PersonalKind, certain: boolean) =>
  kind === 'id-number' && !certain ? '身份证号' : titles[kind].zh;

/** Shows enough of a find to look it up, never the whole. */
export function hint(text: string): string {
  const characters = [...text];
  const shown = Math.max(1, Math.min(3, Math.floor(characters.length / 3)));
  return `${characters.slice(0, shown).join('')}***`;
}

/** Reports personal data found in a text of a record. */
export function reportOf(path: string, { kind, certain, text: found, start }: PersonalFind): Report {
  return kind === 'income'
    ? report(
        path,
        `第 ${start + 1} 字起含有个人收入数额，不应公开`,
        `States a person’s income at character ${start + 1}, which must not be public`,
        {
          hint: [
            '公示文本不应含个人收入；处罚以收入计算的，请填写内部字段“上一年年收入”',
            'Public texts state no income; where the fine rests on it, enter grounds.income',
          ],
        },
      )
    : report(
        path,
        `第 ${start + 1} 字起${certain ? '含有' : '疑似'}${wording(kind, certain)}（${hint(found)}），不应公开`,
        `Holds ${certain ? '' : 'what looks like '}${titles[kind].en} at character ${start + 1}, which must not be public`,
        { hint: ['请删去，或移到不公开的字段', 'Remove it, or move it to an internal field'] },
      );
}
