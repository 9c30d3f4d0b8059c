import {
  blankSupervisionHearing,
  deriveSupervisionHearing,
} from '../../derive/documents/supervision/notice.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { formShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('听取陈述申辩记录', {
  ...formShape,
  name: leaf('监督名称'),
  subject: leaf('被监督单位'),
  on: leaf('时间'),
  place: leaf('地点'),
  supervisors: leaf('监督方人员'),
  heard: leaf('被监督方人员'),
  findings: paragraphsShape('告知的问题'),
  record: paragraphsShape('陈述申辩内容'),
  answer: paragraphsShape('采纳情况'),
  experts: leaf('专家论证').optional(),
});

/** 听取陈述申辩记录, before a notice is issued (安全生产监管执法监督办法 第十四条). */
export const supHearing = defineDocument({
  id: 'sup-hearing',
  title: { zh: '听取陈述申辩记录', en: 'Record of hearing the supervised agency' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: refuseSupervision(undefined, ({ hearing }) => hearing !== undefined, '听取陈述申辩的内容'),
  derive: deriveSupervisionHearing,
  blank: blankSupervisionHearing,
});
