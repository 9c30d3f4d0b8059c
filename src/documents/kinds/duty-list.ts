import { deriveDutyList } from '../../derive/documents/lists/duties.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('权责清单', {
  agency: leaf('公布机关'),
  basis: leaf('公布依据').optional(),
  count: leaf('事项数'),
  counts: leaf('各类事项数'),
  reviewed: leaf('审核日期').optional(),
  rows: many(
    '清单',
    part('事项', {
      number: leaf('序号'),
      code: leaf('事项编码'),
      name: leaf('事项名称'),
      kind: leaf('事项类别'),
      basis: leaf('实施依据'),
      subject: leaf('实施主体'),
      unit: leaf('承办机构'),
      levels: leaf('行使层级'),
      way: leaf('履行方式'),
      liability: leaf('追责情形'),
    }),
  ),
  channel,
  date: leaf('公布日期'),
  verification,
});

/** 权责清单 of an agency. */
export const dutyList = defineDocument({
  id: 'duty-list',
  title: { zh: '权责清单', en: 'List of powers and duties' },
  of: 'agency',
  lists: 'responsibility',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  derive: deriveDutyList,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
