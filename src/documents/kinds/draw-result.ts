import { deriveDrawResult, noResults } from '../../derive/documents/lists/draw.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('抽查结果公示表', {
  agency: leaf('公示机关'),
  task: leaf('抽查任务'),
  item: leaf('抽查事项').optional(),
  drawnOn: leaf('抽取日期'),
  selected: leaf('抽取户数'),
  done: leaf('完成户数'),
  rest: leaf('未完成户数').optional(),
  counts: leaf('各类结果'),
  rows: many(
    '结果',
    part('检查对象', {
      number: leaf('序号'),
      name: leaf('检查对象'),
      code: leaf('统一社会信用代码'),
      officers: leaf('检查人员'),
      inspectedOn: leaf('检查日期'),
      result: leaf('检查结果'),
      note: leaf('结果说明'),
    }),
  ),
  channel,
  date: leaf('公示日期'),
  verification,
});

/** 抽查结果公示表: what came of the inspections of a draw. */
export const drawResult = defineDocument({
  id: 'draw-result',
  title: { zh: '抽查结果公示表', en: 'Results of a draw' },
  of: 'draw',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  refuses: noResults,
  derive: deriveDrawResult,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
