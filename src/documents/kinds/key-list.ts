import { deriveKeyList } from '../../derive/documents/plan-notices.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('重点检查企业名单', {
  agency: leaf('公示机关'),
  year: leaf('计划年度'),
  name: leaf('计划名称'),
  planNumber: leaf('计划文号').optional(),
  scope: leaf('重点检查范围'),
  frequency: leaf('检查频次'),
  count: leaf('企业数'),
  visits: leaf('计划家次'),
  rows: many(
    '名单',
    part('企业', {
      number: leaf('序号'),
      name: leaf('企业名称'),
      code: leaf('统一社会信用代码'),
      sector: leaf('所属行业'),
      area: leaf('所在区域'),
      months: leaf('检查月份'),
      times: leaf('检查次数'),
    }),
  ),
  channel,
  date: leaf('公布日期'),
  verification,
});

/** 重点企业名单: part of the plan, published on its own as well. */
export const keyList = defineDocument({
  id: 'key-list',
  title: { zh: '重点检查企业名单', en: 'List of key enterprises' },
  of: 'plan',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  refuses: ({ key }) =>
    key.enterprises.length > 0
      ? undefined
      : { zh: '计划没有列出重点检查企业', en: 'the plan names no key enterprise' },
  derive: deriveKeyList,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
