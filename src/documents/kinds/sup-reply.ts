import {
  blankSupervisionReply,
  deriveSupervisionReply,
  replyParts,
} from '../../derive/documents/supervision/notice.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('整改落实情况报告', {
  from: leaf('报告单位'),
  number: leaf('发文字号').optional(),
  name: leaf('监督名称'),
  to: leaf('监督机关'),
  notice: part('整改通知书', {
    title: leaf('文书名称'),
    number: leaf('文书编号'),
    receivedOn: leaf('收到日期').optional(),
  }),
  items: many(
    '落实事项',
    part('事项', {
      number: leaf('问题序号'),
      problem: leaf('问题'),
      measure: leaf('整改措施'),
      result: leaf('完成情况'),
      evidence: leaf('佐证'),
      on: leaf('完成日期'),
    }),
  ),
  open: leaf('未完成的问题').optional(),
  remaining: leaf('尚未完成事项').optional(),
  date: leaf('报告日期'),
  imprint: part('版记', { issuer: leaf('印发机关'), date: leaf('印发日期') }),
  verification,
});

/** 整改落实情况报告 of the supervised agency, within thirty days of receipt: one for each reply. */
export const supReply = defineDocument({
  id: 'sup-reply',
  title: { zh: '整改落实情况报告', en: 'Reply on what was put right' },
  of: 'supervision',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  parts: replyParts,
  derive: deriveSupervisionReply,
  blank: blankSupervisionReply,
});
