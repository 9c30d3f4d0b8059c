import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The schema asks for all three channels once supervision is given, so only its absence is left to check. */
export const supervisionChannels = defineRule({
  code: 'publication/supervision-channels',
  number: 'PUB-07',
  severity: 'error',
  title: {
    zh: '公布执法监督电话、邮箱和通信地址',
    en: 'Supervision phone, e-mail and address are published',
  },
  basis: [formatBasis({ law: 'S0', article: 6 })],
  on: ['agency'],
  run: ({ value }) =>
    value.supervision
      ? []
      : [
          report(
            'supervision',
            '缺少执法监督渠道，应公布监督电话、监督邮箱和监督通信地址',
            'The supervision channels are missing: phone, e-mail and postal address are to be published',
            {
              hint: [
                '请填写“执法监督渠道”；派出机构可填写上级机构的监督渠道',
                'Enter them; a branch may give those of its parent',
              ],
            },
          ),
        ],
  examples: [
    { title: '三项齐全' },
    { title: '没有监督渠道', change: { supervision: undefined }, reports: ['supervision'] },
  ],
});
