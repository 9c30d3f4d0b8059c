import { paragraphsShape } from './shapes.ts';
import { leaf, part } from './view.ts';

/** What the papers of the coal sets on a case say where the 48 forms have sheets; `derive/documents/case/coal.ts` fills them. */

/** 立案决定书. */
export const coalFiling = part('煤矿立案决定书', {
  summary: paragraphsShape('案情摘要'),
  law: leaf('立案依据').optional(),
  on: leaf('立案日期'),
  handlers: leaf('承办人'),
  date: leaf('制作日期'),
}).optional();

/** 案件处理呈报书. */
export const coalSubmission = part('煤矿案件处理呈报书', {
  reason: leaf('案由'),
  filed: part('立案', { number: leaf('立案决定书编号'), on: leaf('立案日期') }),
  handlers: leaf('承办人'),
  review: paragraphsShape('法制审核意见'),
}).optional();

/** 案件结案报告. */
export const coalClosing = part('煤矿案件结案报告', {
  reason: leaf('案由'),
  party: leaf('行政相对人基本情况'),
  found: leaf('案发时间和地点'),
  facts: paragraphsShape('主要违法事实'),
  course: paragraphsShape('立案调查和审理情况'),
  result: paragraphsShape('处理结果'),
  execution: paragraphsShape('执行情况'),
  ground: leaf('结案理由'),
}).optional();
