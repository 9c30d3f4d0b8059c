import {
  blankStopNotice,
  deriveStopNotice,
  noMineOrder,
  stopParts,
} from '../../derive/documents/stop-notice.ts';
import { defineDocument } from '../define.ts';
import { stopSample } from '../samples/statistics.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

/** 停产整顿、关闭、恢复公告, from what is public of the measure. */
export const stopNotice = defineDocument({
  id: 'stop-notice',
  title: { zh: '煤矿停产整顿、关闭、恢复生产公告', en: 'Announcement of a stop, closure or resumption' },
  of: 'coercion',
  scopes: ['public'],
  paper: 'gongwen',
  view: part('停产关闭公告', {
    agency: leaf('公告机关'),
    heading: leaf('公告标题'),
    basis: leaf('公告依据').optional(),
    what: leaf('公告事项'),
    lines: many('公告内容', part('项', { label: leaf('项目'), text: leaf('内容') })),
    later: leaf('另行公告').optional(),
    channel: part('监督渠道', { unit: leaf('受理异议的机构'), phone: leaf('监督电话') }),
    date: leaf('公告日期'),
    verification,
  }),
  refuses: noMineOrder,
  parts: stopParts,
  sample: stopSample,
  derive: deriveStopNotice,
  blank: blankStopNotice,
});
