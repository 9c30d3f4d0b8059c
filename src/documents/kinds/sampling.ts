import { blankSampling, deriveSampling, samplingLabel } from '../../derive/documents/case/evidence.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { goods, signers } from '../case-view.ts';
import { withSampling } from '../samples/case-evidence.ts';
import { defineDocument } from '../define.ts';
import { numberedShape } from '../shapes.ts';
import { leaf, part } from '../view.ts';

const view = part('抽样取证凭证', {
  ...numberedShape,
  party: part('被抽样取证人', {
    name: leaf('名称'),
    head: leaf('现场负责人'),
    address: leaf('地址'),
    phone: leaf('联系电话'),
    postcode: leaf('邮政编码'),
  }),
  times: leaf('抽样取证时间'),
  place: leaf('抽样地点'),
  basis: leaf('抽样取证依据'),
  goods,
  signers,
});

/** 抽样取证凭证, form 18 of the enforcement set. */
export const sampling = defineDocument({
  id: 'sampling',
  title: { zh: '抽样取证凭证', en: 'Receipt for samples' },
  word: '抽',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view,
  parts: ({ samplings }) => partsOf(samplings, samplingLabel),
  sample: withSampling,
  derive: deriveSampling,
  blank: blankSampling,
});
