import { numberedShape } from './shapes.ts';
import { officerPart } from './shared-view.ts';
import { leaf, many, part } from './view.ts';

/** Groups that the views of the documents of a case share; `derive/documents/case/` fills them. */

/** Where the agency can be reached. */
export const contact = part('联系方式', {
  address: leaf('机关地址'),
  postcode: leaf('邮政编码'),
  person: leaf('联系人'),
  phone: leaf('联系电话'),
});

/** A letter or notice to somebody, who may turn to the agency. */
export const letterShape = { ...numberedShape, contact };

/** Lines for officers to sign. */
export const signers = many('签名的执法人员', officerPart);

/** Names and certificates of the officers who say who they are. */
export const officers = part('执法人员', {
  names: leaf('姓名'),
  certificates: leaf('执法证号'),
  unit: leaf('工作单位'),
});

/** The party as approval forms have it. */
export const sheetParty = part('当事人基本情况', {
  name: leaf('当事人'),
  phone: leaf('联系电话'),
  head: leaf('法定代表人（负责人）'),
  address: leaf('地址'),
  postcode: leaf('邮政编码'),
});

/** A list of goods. */
export const goods = many(
  '物品清单',
  part('物品', {
    number: leaf('序号'),
    name: leaf('名称'),
    spec: leaf('规格型号'),
    specAndBatch: leaf('规格及批号'),
    origin: leaf('产地'),
    condition: leaf('成色'),
    unit: leaf('单位'),
    price: leaf('价格'),
    quantity: leaf('数量'),
    amount: leaf('数量和单位'),
    remark: leaf('备注'),
  }),
);

/** Opinions in the cells of an approval form; what the record lacks is written by hand. */
export const opinion = {
  handlers: leaf('承办人意见').optional(),
  unit: leaf('承办机构意见').optional(),
  review: leaf('审核意见').optional(),
  approval: leaf('审批意见').optional(),
};

/** What both notices before a penalty say. */
export const noticeFields = {
  ...letterShape,
  party: leaf('当事人'),
  you: leaf('称谓'),
  facts: many('违法事实', leaf('段落')),
  evidence: leaf('证据'),
  violated: leaf('违反的规定'),
  basis: leaf('处罚依据'),
  discretion: leaf('裁量基准和阶次').optional(),
  penalties: many('拟作出的行政处罚', leaf('段落')),
  days: leaf('陈述申辩期限'),
  noticeBasis: leaf('告知的依据'),
  statementBasis: leaf('陈述申辩的依据'),
};
