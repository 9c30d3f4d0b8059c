import { derivePlanExecution } from '../../derive/documents/plan-notices.ts';
import { channelOf } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { channel } from '../plan-view.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const view = part('上年度执行情况', {
  agency: leaf('公示机关'),
  year: leaf('执行年度'),
  planNumber: leaf('计划文号').optional(),
  planned: leaf('计划家次'),
  done: leaf('完成家次'),
  rate: leaf('完成率').optional(),
  key: part('重点检查', {
    planned: leaf('计划家次'),
    done: leaf('完成家次'),
    rate: leaf('完成率').optional(),
  }).optional(),
  reason: leaf('未完成原因').optional(),
  adjustments: leaf('计划调整次数').optional(),
  summary: many('执行情况说明', leaf('段落')),
  months: part('各月执行情况', {
    rows: many(
      '各月',
      part('一月', {
        month: leaf('月份'),
        planned: leaf('计划家次'),
        done: leaf('完成家次'),
        key: leaf('重点检查'),
      }),
    ),
    planned: leaf('全年计划家次'),
    done: leaf('全年完成家次'),
  }).optional(),
  channel,
  date: leaf('公布日期'),
  verification,
});

/** 上年度执行情况: published with the plan of the year. */
export const planExecution = defineDocument({
  id: 'plan-execution',
  title: { zh: '上年度计划执行情况', en: 'Execution of last year’s plan' },
  of: 'plan',
  reads: ['statistics'],
  scopes: ['public'],
  paper: 'gongwen',
  view,
  refuses: ({ execution }) =>
    execution ? undefined : { zh: '计划没有上年度执行情况', en: 'the plan says nothing of last year' },
  derive: derivePlanExecution,
  blank: (agency) => ({ channel: channelOf(agency) }),
});
