import { blankDisclosureReport, deriveDisclosureReport, noReport } from '../../derive/documents/gk-annual.ts';
import { defineDocument } from '../define.ts';
import { disclosureSample } from '../samples/statistics.ts';
import { paragraphsShape } from '../shapes.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const courses = (title: string) =>
  many(
    title,
    part('行', {
      label: leaf('程序'),
      upheld: leaf('结果维持'),
      corrected: leaf('结果纠正'),
      other: leaf('其他结果'),
      pending: leaf('尚未审结'),
      total: leaf('总计'),
    }),
  );

/** 政府信息公开工作年度报告 (政府信息公开条例 第五十条), in the six parts and three tables of the national form (国办公开办函〔2021〕30号, from memory). */
export const gkAnnual = defineDocument({
  id: 'gk-annual',
  title: { zh: '政府信息公开工作年度报告', en: 'Yearly report on disclosure of information' },
  of: 'year-data',
  scopes: ['public'],
  paper: 'gongwen',
  view: part('政府信息公开工作年度报告', {
    agency: leaf('报告机关'),
    year: leaf('年度'),
    basis: leaf('报告依据').optional(),
    overview: paragraphsShape('总体情况'),
    documents: many(
      '文件',
      part('行', {
        label: leaf('信息内容'),
        made: leaf('本年制发'),
        abolished: leaf('本年废止'),
        inForce: leaf('现行有效'),
      }),
    ),
    licences: many('许可决定', part('行', { label: leaf('信息内容'), count: leaf('本年处理决定数量') })),
    decisions: many('处罚强制决定', part('行', { label: leaf('信息内容'), count: leaf('本年处理决定数量') })),
    charges: leaf('行政事业性收费金额'),
    requests: many(
      '公开申请',
      part('行', {
        label: leaf('申请和处理'),
        person: leaf('自然人').optional(),
        company: leaf('商业企业').optional(),
        research: leaf('科研机构').optional(),
        welfare: leaf('社会公益组织').optional(),
        legal: leaf('法律服务机构').optional(),
        others: leaf('其他').optional(),
        total: leaf('总计').optional(),
      }),
    ),
    reviews: courses('行政复议'),
    suits: courses('行政诉讼'),
    problems: paragraphsShape('存在的问题和改进'),
    further: paragraphsShape('其他报告事项'),
    date: leaf('公布日期'),
    verification,
  }),
  refuses: noReport,
  sample: disclosureSample,
  derive: deriveDisclosureReport,
  blank: blankDisclosureReport,
});
