import { blankReviewCircular, deriveReviewCircular } from '../../derive/documents/supervision/file-review.ts';
import { officialShape, sectionShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('案卷评查通报', {
  ...officialShape,
  number: leaf('发文字号'),
  name: leaf('评查名称'),
  to: leaf('通报范围'),
  basis: leaf('评查依据'),
  situation: sectionShape('评查情况').optional(),
  problems: sectionShape('存在的问题').optional(),
  earlier: sectionShape('上次评查问题整改情况').optional(),
  requirements: sectionShape('整改要求').optional(),
  rows: many(
    '评查结果',
    part('案卷', {
      number: leaf('序号'),
      name: leaf('案卷名称'),
      docNumber: leaf('决定文号'),
      unit: leaf('承办机构'),
      score: leaf('得分'),
      level: leaf('等次'),
    }),
  ),
});

/** 案卷评查通报, with the results of the files as an annex. */
export const fileReviewCircular = defineDocument({
  id: 'file-review-circular',
  title: { zh: '案卷评查通报', en: 'Circular on a review of case files' },
  of: 'case-review',
  scopes: ['internal'],
  paper: 'gongwen',
  view,
  refuses: ({ circular }) =>
    circular ? undefined : { zh: '还没有评查通报', en: 'there is no circular yet' },
  derive: deriveReviewCircular,
  blank: blankReviewCircular,
});
