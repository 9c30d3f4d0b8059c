import { personPart, unitPart, verification } from './shared-view.ts';
import { leaf, many, part } from './view.ts';

/** Head of a form, and who makes it out. */
export const headShape = {
  heading: leaf('文书总标题'),
  title: leaf('文书名称'),
  agency: leaf('制作机关'),
};

/** The same with its number. */
export const numberedHead = { ...headShape, number: leaf('文书编号') };

/** What every enforcement form says: its head, who makes it out and when. */
export const formShape = { ...headShape, date: leaf('制作日期'), verification };

/** A form that bears a number. */
export const numberedShape = { ...formShape, number: leaf('文书编号') };

/** Paragraphs of a text. */
export const paragraphsShape = (title: string) => many(title, leaf('段落'));

/** Numbered points. */
export const pointsShape = (title: string) =>
  many(title, part('条目', { number: leaf('编号'), text: leaf('内容') }));

/** Officers who sign: the name is written by hand, the certificate number is printed. */
export const officersShape = many('执法人员', part('执法人员', { certificate: leaf('执法证号') }));

/** The paragraphs on remedies. */
export const remediesShape = paragraphsShape('救济告知');

/** Where a party turns to. */
export const contactShape = part('联系方式', {
  address: leaf('地址'),
  phone: leaf('电话'),
  supervision: leaf('执法监督电话').optional(),
});

/** Problems found, with what they do not comply with. */
export const problemsShape = many(
  '存在的问题',
  part('问题', { number: leaf('编号'), text: leaf('问题描述'), basis: leaf('不符合的规定').optional() }),
);

/** Advice of the mine inspectorate: problems seen and what to do about them. */
export const adviceShape = {
  ...numberedShape,
  to: leaf('接收单位'),
  inspectedOn: leaf('监察日期'),
  party: leaf('被检查单位'),
  you: leaf('对被检查单位的称呼').optional(),
  problems: pointsShape('存在的问题'),
  basis: leaf('依据').optional(),
  suggestions: pointsShape('建议或者意见'),
  replyBy: leaf('答复期限').optional(),
  contact: contactShape,
};

/** What every official document says. */
export const officialShape = {
  agency: leaf('发文机关'),
  date: leaf('成文日期'),
  imprint: part('版记', {
    copies: leaf('抄送机关').optional(),
    issuer: leaf('印发机关'),
    date: leaf('印发日期'),
  }),
  verification,
};

/** A section of an official document, numbered in the order of those there are. */
export const sectionShape = (title: string) =>
  part(title, { number: leaf('标题编号'), items: paragraphsShape('内容') });

/** What every decision on a place or thing sealed or seized says. */
export const sealingShape = {
  ...numberedShape,
  you: leaf('对当事人的称呼'),
  unit: unitPart('当事人').optional(),
  person: personPart('当事人').optional(),
  measure: leaf('查封或者扣押'),
  list: part('清单', { title: leaf('清单名称'), number: leaf('清单编号').optional() }),
  remedies: remediesShape,
};

/** The same of a later one, which names the first. */
export const laterSealingShape = {
  ...sealingShape,
  decision: part('原决定', { title: leaf('文书名称'), number: leaf('文书编号'), on: leaf('决定日期') }),
};
