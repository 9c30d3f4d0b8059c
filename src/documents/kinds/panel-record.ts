import { blankPanelRecord, derivePanelRecord } from '../../derive/documents/case/review.ts';
import { withDiscussion } from '../samples/case-decision.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('行政处罚集体讨论记录', {
  ...numberedHead,
  caseName: leaf('案件名称'),
  times: leaf('讨论时间'),
  place: leaf('讨论地点'),
  host: leaf('主持人'),
  reporter: leaf('汇报人'),
  recorder: leaf('记录人'),
  attendees: leaf('出席人员及职务'),
  content: many('讨论内容', leaf('段落')),
  record: many('讨论记录', leaf('段落')),
  conclusion: many('讨论结论', leaf('段落')),
});

/** 行政处罚集体讨论记录, form 31 of the enforcement set. */
export const panelRecord = defineDocument({
  id: 'panel-record',
  title: { zh: '行政处罚集体讨论记录', en: 'Record of the collective discussion' },
  word: '罚集',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ discussion }) =>
    discussion ? undefined : { zh: '案件没有集体讨论', en: 'the case was not discussed collectively' },
  sample: withDiscussion,
  derive: derivePanelRecord,
  blank: blankPanelRecord,
});
