import { blankPenaltyNotice, derivePenaltyNotice, noticeLabel } from '../../derive/documents/case/notices.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { noticeFields } from '../case-view.ts';
import { defineDocument } from '../define.ts';
import { part } from '../view.ts';

/** 行政处罚告知书, form 24 of the enforcement set. */
export const penaltyNotice = defineDocument({
  id: 'penalty-notice',
  title: { zh: '行政处罚告知书', en: 'Notice before a penalty' },
  word: '罚告',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('行政处罚告知书', noticeFields),
  parts: ({ notices }) => partsOf(notices, noticeLabel, ({ hearingRight }) => !hearingRight),
  derive: derivePenaltyNotice,
  blank: blankPenaltyNotice,
});
