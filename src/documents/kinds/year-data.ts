import { blankYearData, deriveYearData } from '../../derive/documents/year-data.ts';
import { defineDocument } from '../define.ts';
import { sectionShape } from '../shapes.ts';
import { verification } from '../shared-view.ts';
import { leaf, many, part } from '../view.ts';

const sheet = <const K extends string>(title: string, columns: Readonly<Record<K, string>>) => {
  const row = {
    name: leaf('执法主体'),
    ...(Object.fromEntries(
      Object.entries<string>(columns).map(([key, column]) => [key, leaf(column)]),
    ) as Record<K, ReturnType<typeof leaf>>),
  };
  return part(title, { rows: many('执法主体', part('行', row)), total: part('合计', row) });
};

/** 年度行政执法数据公告, with a sheet each of licences, penalties, coercion and inspections. */
export const yearDataNotice = defineDocument({
  id: 'year-data',
  title: { zh: '年度行政执法数据', en: 'Enforcement data of a year' },
  of: 'year-data',
  scopes: ['public'],
  paper: 'gongwen',
  view: part('年度行政执法数据', {
    agency: leaf('公布机关'),
    number: leaf('发文字号').optional(),
    year: leaf('年度'),
    basis: leaf('公布依据').optional(),
    scope: leaf('统计口径'),
    licences: sectionShape('行政许可').optional(),
    penalties: sectionShape('行政处罚').optional(),
    coercion: sectionShape('行政强制').optional(),
    inspections: sectionShape('行政检查').optional(),
    corrections: sectionShape('数据更正').optional(),
    note: leaf('统计说明').optional(),
    sheets: part('数据表', {
      licences: sheet('行政许可', {
        applied: '申请',
        accepted: '受理',
        granted: '准予许可',
        refused: '不予许可',
        revoked: '撤销许可',
      }),
      penalties: sheet('行政处罚', {
        warning: '警告',
        criticism: '通报批评',
        fine: '罚款',
        confiscation: '没收',
        suspension: '暂扣',
        revocation: '吊销',
        'stop-production': '停产停业',
        other: '其他',
        total: '合计宗数',
        amount: '罚没金额',
      }),
      coercion: sheet('行政强制', {
        seal: '查封',
        detain: '扣押',
        freeze: '冻结',
        other: '其他',
        total: '合计',
        court: '申请法院强制执行',
      }),
      inspections: sheet('行政检查', { inspections: '检查次数' }),
    }),
    channel: part('监督渠道', { unit: leaf('受理异议的机构'), phone: leaf('监督电话') }),
    date: leaf('公布日期'),
    verification,
  }),
  derive: deriveYearData,
  blank: blankYearData,
});
