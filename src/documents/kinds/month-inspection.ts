import { blankMonthInspection } from '../../derive/documents/month-blank.ts';
import { deriveMonthInspection } from '../../derive/documents/month-inspection.ts';
import { defineDocument } from '../define.ts';
import { monthShape } from '../month-shape.ts';
import { leaf, many, part } from '../view.ts';

const number = leaf('标题编号');

const row = {
  title: leaf('指标'),
  unit: leaf('单位'),
  value: leaf('本月'),
  previous: leaf('环比'),
  year: leaf('同比'),
  total: leaf('本年累计'),
};

const view = part('月度监督检查情况公示', {
  ...monthShape,
  idle: leaf('当月未开展').optional(),
  checks: part('监督检查', {
    number,
    subjects: leaf('监管对象数').optional(),
    firms: leaf('检查企业数'),
    visits: leaf('检查家次'),
    change: leaf('同比环比').optional(),
    planned: leaf('有计划检查'),
    triggered: leaf('触发式检查'),
    triggers: leaf('触发来源').optional(),
    random: leaf('双随机检查').optional(),
    key: leaf('重点检查').optional(),
    documents: leaf('下达执法文书').optional(),
    rechecks: part('复查', { done: leaf('已复查'), due: leaf('应复查').optional() }).optional(),
  }).optional(),
  hazards: part('事故隐患', {
    number,
    found: leaf('发现隐患'),
    major: leaf('重大隐患'),
    rectified: leaf('已整改'),
    due: leaf('到期应整改').optional(),
    rate: leaf('整改率').optional(),
  }).optional(),
  measures: part('现场处理和强制措施', { number, list: leaf('各项措施') }).optional(),
  penalties: part('行政处罚', {
    number,
    cases: leaf('立案'),
    before: leaf('事前立案'),
    after: leaf('事后立案'),
    closed: leaf('结案').optional(),
    count: leaf('行政处罚'),
    change: leaf('同比环比').optional(),
    kinds: leaf('处罚种类').optional(),
    fines: leaf('罚没款'),
    split: part('罚没款构成', { routine: leaf('监督检查'), accident: leaf('事故') }).optional(),
  }).optional(),
  complaints: part('举报投诉', {
    number,
    received: leaf('收到举报'),
    accepted: leaf('受理举报'),
    verified: leaf('核查举报'),
    confirmed: leaf('查实举报'),
    realName: part('实名举报', { received: leaf('件数'), verified: leaf('核查').optional() }).optional(),
  }).optional(),
  sectors: many(
    '分行业',
    part('行业', {
      name: leaf('行业'),
      visits: leaf('检查家次'),
      penalties: leaf('行政处罚'),
      fines: leaf('罚没款'),
    }),
  ),
  table: many(
    '统计表',
    part('分类', { section: leaf('类别'), first: part('首行', row), rest: many('其余行', part('行', row)) }),
  ),
});

/** 月度监督检查情况公示: the monthly notice, as an official document. */
export const monthInspection = defineDocument({
  id: 'month-inspection',
  title: { zh: '月度监督检查情况公示', en: 'Monthly inspection notice' },
  of: 'statistics',
  scopes: ['public'],
  paper: 'gongwen',
  view,
  derive: deriveMonthInspection,
  blank: blankMonthInspection,
});
