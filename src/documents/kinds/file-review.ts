import {
  blankFileReview,
  deriveFileReview,
  reviewedFiles,
} from '../../derive/documents/supervision/file-review.ts';
import { formShape, paragraphsShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('行政执法案卷评查表', {
  ...formShape,
  name: leaf('评查名称'),
  file: leaf('案卷名称'),
  kind: leaf('案卷种类'),
  docNumber: leaf('决定文号'),
  unit: leaf('承办机构'),
  standard: leaf('评查标准'),
  items: many(
    '评查项目',
    part('评查项目', {
      aspect: leaf('评查方面'),
      full: leaf('满分'),
      score: leaf('得分'),
      reason: leaf('扣分理由'),
    }),
  ),
  full: leaf('满分合计'),
  score: leaf('得分合计'),
  level: leaf('等次'),
  vetoes: leaf('否决情形'),
  problems: paragraphsShape('存在的问题'),
  opinion: paragraphsShape('承办机构意见'),
  correctedOn: leaf('改正日期').optional(),
  reviewers: many('评查人', part('评查人', { label: leaf('签名栏') })),
});

/** 行政执法案卷评查表: one for each file reviewed. */
export const fileReview = defineDocument({
  id: 'file-review',
  title: { zh: '行政执法案卷评查表', en: 'Review of a case file' },
  of: 'case-review',
  scopes: ['internal'],
  paper: 'form',
  view,
  parts: reviewedFiles,
  derive: deriveFileReview,
  blank: blankFileReview,
});
