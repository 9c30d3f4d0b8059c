import { affairParts, blankAffair, deriveAffair } from '../../derive/documents/inspection/affairs.ts';
import { defineDocument } from '../define.ts';
import { affairSample } from '../samples/inspection.ts';
import { formShape, officersShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('行政执法有关事项审批报告', {
  ...formShape,
  matter: leaf('审批事项'),
  party: part('当事人', {
    name: leaf('名称'),
    head: leaf('负责人'),
    address: leaf('地址'),
    phone: leaf('电话'),
  }),
  facts: paragraphsShape('基本情况'),
  proposal: paragraphsShape('拟办意见'),
  review: leaf('审核意见').optional(),
  approval: leaf('审批意见').optional(),
  officers: officersShape,
});

/** 行政执法有关事项审批报告, the general approval form of the coal sets: one for each matter. */
export const affairsApproval = defineDocument({
  id: 'affairs-approval',
  title: { zh: '行政执法有关事项审批报告', en: 'Report for approval of a matter' },
  of: 'inspection',
  scopes: ['internal'],
  paper: 'form',
  view,
  parts: affairParts,
  sample: affairSample,
  derive: deriveAffair,
  blank: blankAffair,
});
