import {
  blankSupervisionNotice,
  deriveSupervisionNotice,
} from '../../derive/documents/supervision/notice.ts';
import { refuseSupervision } from '../../derive/documents/supervision/common.ts';
import { numberedShape, paragraphsShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('行政执法监督整改通知书', {
  ...numberedShape,
  to: leaf('被监督单位'),
  held: leaf('监督时间'),
  mode: leaf('监督方式'),
  name: leaf('监督名称'),
  findings: paragraphsShape('发现的问题'),
  hearing: part('听取陈述申辩', {
    on: leaf('听取日期'),
    said: leaf('陈述申辩内容'),
    answer: leaf('采纳情况').optional(),
    experts: leaf('专家论证').optional(),
  }),
  basis: leaf('整改依据'),
  orders: paragraphsShape('整改要求'),
  days: leaf('书面报告期限'),
  contact: leaf('联系方式'),
  copies: leaf('抄送').optional(),
});

/** 行政执法监督整改通知书 (安全生产监管执法监督办法 第十四条). */
export const supNotice = defineDocument({
  id: 'sup-notice',
  title: { zh: '行政执法监督整改通知书', en: 'Notice to put right' },
  word: '监督改',
  of: 'supervision',
  scopes: ['internal'],
  paper: 'form',
  view,
  refuses: refuseSupervision(undefined, ({ notice }) => notice !== undefined, '整改通知书'),
  derive: deriveSupervisionNotice,
  blank: blankSupervisionNotice,
});
