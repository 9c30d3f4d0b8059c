import { verification } from './shared-view.ts';
import { leaf, many, part } from './view.ts';

/** What every notice of a month says. */
export const monthShape = {
  agency: leaf('公示机关'),
  period: leaf('统计月份'),
  basis: leaf('公示依据').optional(),
  subordinates: leaf('统计口径').optional(),
  corrections: part('数据更正', {
    number: leaf('标题编号'),
    items: many(
      '更正',
      part('更正', {
        on: leaf('更正日期'),
        field: leaf('更正指标'),
        from: leaf('更正前'),
        to: leaf('更正后'),
        reason: leaf('更正原因'),
      }),
    ),
  }).optional(),
  note: leaf('统计说明').optional(),
  channel: part('监督渠道', {
    unit: leaf('受理异议的机构'),
    phone: leaf('监督电话'),
    email: leaf('监督邮箱'),
  }),
  date: leaf('公示日期'),
  verification,
};
