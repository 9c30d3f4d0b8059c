import { leaf, part } from './view.ts';

/** Groups that the views of several documents share; what fills them is in `derive/documents/`. */

/** Amount in digits and in words. */
export const amount = (title: string) => part(title, { digits: leaf('数字金额'), capital: leaf('大写金额') });

/** A unit's particulars. */
export const unitPart = (title = '当事人（单位）') =>
  part(title, {
    label: leaf('称谓'),
    name: leaf('名称'),
    code: leaf('统一社会信用代码').optional(),
    address: leaf('地址').optional(),
    postcode: leaf('邮政编码').optional(),
    head: leaf('法定代表人（负责人）').optional(),
    post: leaf('职务').optional(),
    phone: leaf('联系电话').optional(),
  });

/** A person's particulars. */
export const personPart = (title = '当事人（个人）') =>
  part(title, {
    label: leaf('称谓'),
    name: leaf('姓名'),
    gender: leaf('性别').optional(),
    age: leaf('年龄').optional(),
    born: leaf('出生日期').optional(),
    identity: part('证件', { type: leaf('证件名称'), number: leaf('证件号码') }).optional(),
    address: leaf('住址').optional(),
    postcode: leaf('邮政编码').optional(),
    employer: leaf('所在单位').optional(),
    post: leaf('职务').optional(),
    phone: leaf('联系电话').optional(),
  });

/** The party of a document that is for units and persons alike. */
export const partyShape = { unit: unitPart().optional(), person: personPart().optional() };

/** Benchmark, level and reason of the discretion used. */
export const discretion = part('裁量', {
  benchmark: leaf('裁量基准名称'),
  level: leaf('裁量阶次'),
  reason: leaf('裁量理由').optional(),
});

/** How a fine is paid. */
export const payment = part('罚款缴纳', {
  digits: leaf('数字金额'),
  capital: leaf('大写金额'),
  days: leaf('缴款期限'),
  place: leaf('缴款处'),
  term: leaf('期限依据'),
  dailyPercent: leaf('每日加处比例'),
  extra: leaf('加处罚款依据'),
  capped: leaf('加处罚款上限').optional(),
  account: part('缴款账户', {
    bank: leaf('代收银行'),
    name: leaf('收款户名'),
    number: leaf('收款账号'),
  }).optional(),
});

/** Officers who sign by hand; their certificate numbers are printed. */
export const officerPart = part('执法人员', { certificate: leaf('执法证号') });

/** The mark by which a document can be checked. */
export const verification = part('核验', { code: leaf('核验码'), url: leaf('核验网址') }).optional();
