import { date, group, list, text } from '../fields.ts';

/** Corrections of figures that were already published: the old figure stays readable beside the new one, with the reason. */
export const corrections = () =>
  list(
    '数据更正',
    group('数据更正', {
      on: date('更正日期'),
      field: text('更正指标', { hint: '指标的中文名称；分单位的写作“东区分局：罚没款”' }),
      from: text('更正前'),
      to: text('更正后'),
      reason: text('更正原因'),
    }),
  ).default([]);
