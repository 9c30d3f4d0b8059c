import { leaf, many, part } from './view.ts';

/** Groups that the views of plans and lists share. */

/** Where the public may object. */
export const channel = part('监督渠道', { unit: leaf('受理异议的机构'), phone: leaf('监督电话') });

/** By whom something was approved. */
export const approvalPart = part('批准', {
  by: leaf('批准机关'),
  on: leaf('批准日期'),
  docNumber: leaf('批准文号').optional(),
});

/** What both letters about a plan say. */
export const planLetter = {
  agency: leaf('发文机关'),
  docNumber: leaf('发文字号'),
  signer: leaf('签发人'),
  to: leaf('主送机关'),
  year: leaf('计划年度'),
  name: leaf('计划名称'),
  subject: leaf('标题中的计划名称'),
  planNumber: leaf('计划文号').optional(),
  basis: leaf('依据').optional(),
  figures: part('计划数据', {
    year: leaf('计划年度'),
    officers: leaf('执法人员数'),
    total: leaf('总法定工作日'),
    other: leaf('其他执法工作日'),
    nonEnforcement: leaf('非执法工作日'),
    inspection: leaf('监督检查工作日'),
    key: leaf('重点检查工作日'),
    general: leaf('一般检查工作日'),
    share: leaf('重点检查占比').optional(),
    keyCount: leaf('重点检查企业数'),
    frequency: leaf('重点检查频次'),
    subjects: leaf('一般检查对象数').optional(),
    ratio: leaf('抽查比例').optional(),
    visits: leaf('计划家次').optional(),
  }).optional(),
  change: part('计划调整', {
    on: leaf('调整日期'),
    reason: many('调整原因', leaf('段落')),
    changes: many('调整内容', leaf('段落')),
    visits: leaf('调整后计划家次').optional(),
  }).optional(),
  contact: part('联系方式', { person: leaf('联系人').optional(), phone: leaf('联系电话') }),
  date: leaf('成文日期'),
  imprint: part('版记', { issuer: leaf('印发机关'), date: leaf('印发日期') }),
};
