import { choice, code, date, flag, group, idNumber, list, phone, ref, text, uscc } from '../../fields.ts';
import { partyTypes } from '../penalty.ts';

export const genders = { male: '男', female: '女' } as const;

/** Officers who act; at least two, each with a certificate (行政处罚法 第四十二条). */
export const officers = (title: string) =>
  list(
    title,
    group(title, {
      name: text('执法人员姓名'),
      certificate: code('执法证号'),
      unit: text('所在机构').optional(),
    }),
    { source: '行政处罚法 第四十二条' },
  );

/** One approval cell of an internal form: who agreed to what, and when. */
export const approval = (title: string) =>
  group(title, {
    by: text('审批人'),
    post: text('审批人职务').optional(),
    on: date('审批日期'),
    opinion: text('审批意见').optional(),
  });

/** Handlers' opinion, examination and approval, as the approval forms of the 48-form set have them. */
export const review = (title: string) =>
  group(title, {
    by: text('审核人'),
    post: text('审核人职务').optional(),
    on: date('审核日期'),
    opinion: text('审核意见').optional(),
  });

/** 当事人: the person or organisation the case is about; personal particulars stay inside. */
export const party = group('当事人', {
  name: text('当事人名称', { aliases: ['名称', '姓名'] }),
  type: choice('当事人类别', partyTypes),
  uscc: uscc('统一社会信用代码').optional(),
  legalRep: text('法定代表人', { aliases: ['负责人', '法定代表人（负责人）'] }).optional(),
  legalRepPost: text('法定代表人职务').optional(),
  idType: text('证件类型').optional(),
  idNumber: idNumber('证件号码').optional(),
  gender: choice('性别', genders).optional(),
  born: date('出生日期').optional(),
  employer: text('所在单位').optional(),
  post: text('个人职务').optional(),
  address: text('当事人地址', { aliases: ['地址', '住址'] }).optional(),
  postcode: code('当事人邮政编码', { aliases: ['邮政编码', '邮编'] }).optional(),
  phone: phone('当事人电话', { aliases: ['电话', '联系电话'] }).optional(),
  serviceAddress: text('送达地址确认书地址', { hint: '当事人签署送达地址确认书的填写' }).optional(),
  electronicService: flag('同意电子送达', { source: '行政处罚法 第六十一条第二款' }).default(false),
  enterprise: ref('名录库企业', 'enterprise').optional(),
});

/** Whoever is questioned or heard. */
export const person = (title: string) =>
  group(title, {
    name: text('姓名'),
    gender: choice('性别', genders).optional(),
    born: date('出生日期').optional(),
    idNumber: idNumber('证件号码').optional(),
    employer: text('单位').optional(),
    post: text('职务').optional(),
    relation: text('与当事人关系').optional(),
    address: text('住址').optional(),
    phone: phone('电话').optional(),
  });
