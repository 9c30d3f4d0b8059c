import { blankScene, deriveScene, sceneLabel } from '../../derive/documents/case/evidence.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { officers } from '../case-view.ts';
import { withScene } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { numberedHead } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const view = part('勘验笔录', {
  ...numberedHead,
  times: leaf('勘验时间'),
  place: leaf('勘验场所'),
  weather: leaf('天气'),
  officers,
  party: leaf('当事人'),
  parties: leaf('当事人代表'),
  invited: leaf('被邀请人'),
  recorder: leaf('记录人'),
  matter: leaf('案由'),
  bases: part('依据', { certificates: leaf('出示证件的依据'), recusal: leaf('回避的依据') }),
  record: many('勘验情况', leaf('段落')),
  drawings: leaf('附图张数').optional(),
});

/** 勘验笔录, form 17 of the enforcement set. */
export const scene = defineDocument({
  id: 'scene',
  title: { zh: '勘验笔录', en: 'Record of a scene' },
  word: '勘',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: true,
  view,
  parts: ({ scenes }) => partsOf(scenes, sceneLabel),
  sample: withScene,
  derive: deriveScene,
  blank: blankScene,
});
