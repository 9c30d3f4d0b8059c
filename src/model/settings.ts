import type * as z from 'zod';
import { choice, code, date, flag, group, ref, text, url } from './fields.ts';

/** The site's settings: `gongshi.yaml` at the content root. */
export const settingsSchema = group('站点设置', {
  title: text('站点名称', { example: '示例市应急管理局行政执法公示' }),
  agency: ref('主办机构', 'agency'),
  address: url('站点网址', { hint: '用于二维码、站点地图和订阅；末尾不带斜线' }).optional(),
  base: code('部署路径', { pattern: /^\/([\w-]+\/)*$/u, example: '/' }).default('/'),
  demonstration: flag('演示站点', { hint: '填“是”时每页标明内容均为虚构' }).default(false),
  today: date('演示日期', {
    hint: '演示内容写成的那一天：没有指定 --today 时，演示站点以此为今天，不因过期而出错；正式站点不填',
  }).optional(),
  accent: choice('主色', { teal: '深青', blue: '深蓝', plum: '深紫' }).default('teal'),
  licence: text('数据许可').optional(),
  outline: text('辖区轮廓图', {
    hint: '内容文件夹中的 GeoJSON 文件，每个区域写明属于哪个机构；用于按辖区显示数据的地图，没有时只显示条形图',
    example: 'outline.geojson',
  }).optional(),
  verificationKey: code('核验密钥', {
    publish: 'internal',
    pattern: /^[\w-]{16,128}$/u,
    example: 'shili-yanshi-miyao-0001',
    hint: '不公开的随机字符，十六位以上；填写后，不公开的文书也有核验码。一经使用不得更换，否则已发出文书上的核验码全部失效',
  }).optional(),
});

export type Settings = z.output<typeof settingsSchema>;
