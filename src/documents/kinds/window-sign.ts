import { blankWindowSign, deriveWindowSign } from '../../derive/documents/window-sign.ts';
import { defineDocument } from '../define.ts';
import { leaf, part } from '../view.ts';

/** 执法监督渠道公示牌, for the window of the service hall. */
export const windowSign = defineDocument({
  id: 'window-sign',
  title: { zh: '行政执法监督渠道公示', en: 'Sign of the channels of supervision' },
  of: 'agency',
  scopes: ['public'],
  paper: 'gongwen',
  view: part('监督渠道公示', {
    agency: leaf('公示机关'),
    unit: leaf('执法监督机构'),
    phone: leaf('监督电话'),
    email: leaf('监督邮箱'),
    address: leaf('通信地址'),
    hours: leaf('受理时间').optional(),
    box: leaf('举报箱位置').optional(),
    complaint: part('举报投诉', {
      phone: leaf('举报电话'),
      email: leaf('举报邮箱').optional(),
      address: leaf('来信地址').optional(),
    }).optional(),
    remedies: part('救济途径', {
      number: leaf('标题编号'),
      reviewBody: leaf('行政复议机关'),
      court: leaf('管辖法院'),
    }),
  }),
  derive: deriveWindowSign,
  blank: blankWindowSign,
});
