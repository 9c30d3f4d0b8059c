import { deriveRandomList } from '../../derive/documents/lists/duties.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('随机抽查事项清单', {
  agency: leaf('公布机关'),
  count: leaf('事项数'),
  rows: many(
    '清单',
    part('事项', {
      number: leaf('序号'),
      name: leaf('抽查事项'),
      category: leaf('类别'),
      basis: leaf('抽查依据'),
      scope: leaf('抽查范围'),
      ratio: leaf('抽查比例'),
      frequency: leaf('抽查频率'),
      method: leaf('抽查方式'),
      content: leaf('抽查内容及要求'),
    }),
  ),
  channel,
  date: leaf('公布日期'),
  verification,
});

/** 随机抽查事项清单 of an agency. */
export const randomList = defineDocument({
  id: 'random-list',
  title: { zh: '随机抽查事项清单', en: 'List of matters inspected at random' },
  of: 'agency',
  lists: 'random-item',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  derive: deriveRandomList,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
