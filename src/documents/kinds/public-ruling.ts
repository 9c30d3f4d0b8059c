import { blankPublicRuling, derivePublicRuling } from '../../derive/documents/case/review.ts';
import { withPublicRuling } from '../samples/case-decision.ts';
import { defineDocument } from '../define.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('公开裁定记录', {
  ...headShape,
  caseName: leaf('案件名称'),
  times: leaf('时间'),
  place: leaf('地点'),
  host: leaf('主持人'),
  recorder: leaf('记录人'),
  handlers: leaf('承办人'),
  party: leaf('当事人'),
  present: leaf('参加人员'),
  record: many('裁定记录', leaf('段落')),
  conclusion: many('裁定结论', leaf('段落')).optional(),
  reportOn: leaf('书面报告日期').optional(),
});

/** 公开裁定记录: a case decided in public; of the later sets. */
export const publicRuling = defineDocument({
  id: 'public-ruling',
  title: { zh: '公开裁定记录', en: 'Record of a public ruling' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ publicRuling: ruling }) =>
    ruling ? undefined : { zh: '案件没有公开裁定', en: 'the case was not decided in public' },
  sample: withPublicRuling,
  derive: derivePublicRuling,
  blank: blankPublicRuling,
});
