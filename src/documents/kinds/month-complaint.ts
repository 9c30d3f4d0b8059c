import { blankMonthComplaint } from '../../derive/documents/month-blank.ts';
import { deriveMonthComplaint, noComplaints } from '../../derive/documents/month-complaint.ts';
import { defineDocument } from '../define.ts';
import { monthShape } from '../month-shape.ts';
import { leaf, many, part } from '../view.ts';

const number = leaf('标题编号');

const view = part('月度举报核查情况公示', {
  ...monthShape,
  idle: leaf('当月未收到举报').optional(),
  receipt: part('受理', {
    number,
    received: leaf('收到举报'),
    change: leaf('同比环比').optional(),
    accepted: leaf('受理举报'),
  }).optional(),
  checked: part('核查', {
    number,
    verified: leaf('核查举报'),
    share: leaf('核查占受理').optional(),
    confirmed: leaf('查实举报'),
    confirmedShare: leaf('查实占核查').optional(),
    realName: part('实名举报', {
      received: leaf('件数'),
      verified: leaf('核查').optional(),
      share: leaf('核查率').optional(),
    }).optional(),
    triggered: leaf('举报触发检查').optional(),
  }).optional(),
  reporting: part('举报渠道', {
    number,
    phone: leaf('举报电话'),
    email: leaf('举报邮箱').optional(),
    address: leaf('来信地址').optional(),
    url: leaf('网上举报入口').optional(),
    reward: leaf('举报奖励').optional(),
  }).optional(),
  rows: many(
    '统计表',
    part('行', {
      title: leaf('指标'),
      unit: leaf('单位'),
      value: leaf('本月'),
      previous: leaf('环比'),
      year: leaf('同比'),
      total: leaf('本年累计'),
    }),
  ),
});

/** 月度举报核查情况公示: what became of the complaints of a month, in numbers. */
export const monthComplaint = defineDocument({
  id: 'month-complaint',
  title: { zh: '月度举报核查情况公示', en: 'Monthly notice of complaints verified' },
  of: 'statistics',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  refuses: noComplaints,
  derive: deriveMonthComplaint,
  blank: blankMonthComplaint,
});
