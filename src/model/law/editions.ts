/**
 * Laws and documents the rules rest on, one entry an edition, so that every act is judged by the edition in force on its
 * day. `articles` counts were taken from the texts; where absent the count is not known and nothing is checked by it.
 */
export interface Regulation {
  id: string;
  /** Full title without 《》. */
  title: string;
  aliases?: readonly string[];
  /**
   * Rank, which decides what may found a penalty (行政处罚法 art. 16): law 法律, regulation 行政法规, local 地方性法规,
   * rule 规章, normative 其他规范性文件, draft 征求意见稿.
   */
  rank: 'law' | 'regulation' | 'local' | 'rule' | 'normative' | 'draft';
  docNo?: string;
  issued?: string;
  /** First day in force; absent where no source tells it, and then no act is too early for it. */
  effective?: string;
  /** Only the year of `effective` is known; the day given is the first of that year. */
  yearOnly?: boolean;
  /** First day no longer in force. */
  repealed?: string;
  /** Id of the edition or text that took its place. */
  successor?: string;
  articles?: number;
  /** No earlier text had this title, so an act before `effective` could not rest on it. */
  first?: true;
}

const china = '中华人民共和国';

type More = Omit<Regulation, 'id' | 'title' | 'rank' | 'effective'>;

const entry =
  (rank: Regulation['rank']) =>
  (id: string, title: string, effective: string | undefined, more: More = {}): Regulation => ({
    id,
    title,
    rank,
    effective,
    ...more,
  });

const law = entry('law');
const regulation = entry('regulation');
const rule = entry('rule');
const normative = entry('normative');

const penaltyLaw = ['行政处罚法', '处罚法'];
const safetyLaw = ['安全生产法', '安法'];
const civilProcedure = ['民事诉讼法'];
const disclosure = ['政府信息公开条例'];
const penaltyRules = ['处罚办法', '违法行为处罚办法'];

/** All editions, newest of a title first. */
export const regulations: readonly Regulation[] = [
  law('CF', `${china}行政处罚法`, '2021-07-15', { aliases: penaltyLaw, issued: '2021-01-22', articles: 86 }),
  law('CF-2017', `${china}行政处罚法`, '2018-01-01', {
    aliases: penaltyLaw,
    issued: '2017-09-01',
    repealed: '2021-07-15',
    successor: 'CF',
    articles: 64,
  }),
  law('AQ', `${china}安全生产法`, '2021-09-01', { aliases: safetyLaw, issued: '2021-06-10', articles: 119 }),
  law('AQ-2014', `${china}安全生产法`, '2014-12-01', {
    aliases: safetyLaw,
    issued: '2014-08-31',
    repealed: '2021-09-01',
    successor: 'AQ',
    articles: 114,
  }),
  law('QZ', `${china}行政强制法`, '2012-01-01', {
    first: true,
    aliases: ['行政强制法'],
    issued: '2011-06-30',
    articles: 71,
  }),
  law('XK', `${china}行政许可法`, '2019-04-23', {
    aliases: ['行政许可法'],
    issued: '2019-04-23',
    articles: 83,
  }),
  law('FY', `${china}行政复议法`, '2024-01-01', {
    aliases: ['行政复议法'],
    issued: '2023-09-01',
    articles: 90,
  }),
  law('FY-2017', `${china}行政复议法`, '2018-01-01', {
    aliases: ['行政复议法'],
    issued: '2017-09-01',
    repealed: '2024-01-01',
    successor: 'FY',
    articles: 43,
  }),
  law('SS', `${china}行政诉讼法`, '2017-07-01', {
    aliases: ['行政诉讼法'],
    issued: '2017-06-27',
    articles: 103,
  }),
  law('MS', `${china}民事诉讼法`, '2024-01-01', {
    aliases: civilProcedure,
    issued: '2023-09-01',
    articles: 306,
  }),
  // Numbered anew on this day; the revision of 2023 left the numbers before 194 as they were.
  law('MS-2021', `${china}民事诉讼法`, '2022-01-01', {
    aliases: civilProcedure,
    issued: '2021-12-24',
    repealed: '2024-01-01',
    successor: 'MS',
    articles: 291,
  }),
  law('MS-2017', `${china}民事诉讼法`, '2017-07-01', {
    aliases: civilProcedure,
    issued: '2017-06-27',
    repealed: '2022-01-01',
    successor: 'MS-2021',
    articles: 284,
  }),
  regulation('GK', `${china}政府信息公开条例`, '2019-05-15', {
    aliases: disclosure,
    docNo: '国务院令第711号',
    issued: '2019-04-03',
    articles: 56,
  }),
  regulation('GK-2007', `${china}政府信息公开条例`, '2008-05-01', {
    aliases: disclosure,
    docNo: '国务院令第492号',
    issued: '2007-04-05',
    repealed: '2019-05-15',
    successor: 'GK',
    articles: 38,
  }),
  regulation('MK', '煤矿安全生产条例', '2024-05-01', {
    first: true,
    docNo: '国务院令第774号',
    issued: '2024-01-24',
    articles: 76,
  }),
  regulation('JC', '煤矿安全监察条例', '2000-12-01', {
    first: true,
    docNo: '国务院令第296号',
    repealed: '2024-05-01',
    successor: 'MK',
    articles: 50,
  }),
  regulation('YJ', '生产安全事故应急条例', '2019-04-01', {
    first: true,
    docNo: '国务院令第708号',
    issued: '2019-02-17',
    articles: 35,
  }),
  regulation('TB', '国务院关于预防煤矿生产安全事故的特别规定', '2005-09-03', {
    first: true,
    docNo: '国务院令第446号',
    repealed: '2024-05-01',
    successor: 'MK',
  }),
  regulation('AX', '安全生产许可证条例', '2004-01-13', {
    first: true,
    docNo: '国务院令第397号',
    issued: '2004-01-13',
    articles: 24,
  }),
  regulation('WH', '危险化学品安全管理条例', '2011-12-01', { docNo: '国务院令第591号' }),
  regulation('YH', '烟花爆竹安全管理条例', '2006-01-21', {
    first: true,
    docNo: '国务院令第455号',
    issued: '2006-01-21',
    articles: 46,
  }),
  regulation('SG', '生产安全事故报告和调查处理条例', '2007-06-01', {
    first: true,
    docNo: '国务院令第493号',
    articles: 46,
  }),
  regulation('YS', '行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', {
    docNo: '国务院令第730号',
    issued: '2020-08-07',
    articles: 20,
  }),
  regulation('FJ', '全国年节及纪念日放假办法', '2025-01-01', {
    docNo: '国务院令第795号',
    issued: '2024-11-10',
    articles: 8,
  }),
  regulation('L825', '行政执法监督条例', '2026-02-01', {
    first: true,
    docNo: '国务院令第825号',
    issued: '2025-12-17',
    articles: 44,
  }),
  rule('L18', '安全生产违法行为行政处罚办法', '2026-02-01', {
    aliases: penaltyRules,
    docNo: '应急管理部令第18号',
    issued: '2025-11-27',
  }),
  rule('L15', '安全生产违法行为行政处罚办法', '2015-05-01', {
    aliases: penaltyRules,
    docNo: '国家安全监管总局令第15号（第77号修正）',
    issued: '2015-04-02',
    repealed: '2026-02-01',
    successor: 'L18',
  }),
  rule('L11', '安全生产严重失信主体名单管理办法', '2023-10-01', { first: true, docNo: '应急管理部令第11号' }),
  rule('L12', '应急管理行政裁量权基准暂行规定', '2024-01-01', { first: true, docNo: '应急管理部令第12号' }),
  rule('XF', '信用修复管理办法', '2026-04-01', {
    first: true,
    docNo: '国家发展改革委令第36号',
    issued: '2025-11-19',
    articles: 30,
  }),
  rule('L58', '失信行为纠正后的信用信息修复管理办法（试行）', '2023-05-01', {
    first: true,
    docNo: '国家发展改革委令第58号',
    repealed: '2026-04-01',
    successor: 'XF',
  }),
  normative(
    'N527',
    '关于进一步完善“信用中国”网站及地方信用门户网站行政处罚信息信用修复机制的通知',
    '2019-07-01',
    { first: true, docNo: '发改办财金〔2019〕527号', repealed: '2023-05-01', successor: 'L58' },
  ),
  normative('N424', '关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见', '2018-01-01', {
    first: true,
    aliases: ['双公示指导意见'],
    docNo: '发改办财金〔2018〕424号',
    yearOnly: true,
  }),
  normative(
    'N118',
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    '2018-01-01',
    { first: true, aliases: ['三项制度指导意见'], docNo: '国办发〔2018〕118号', yearOnly: true },
  ),
  normative('N54', '国务院办公厅关于严格规范涉企行政检查的意见', '2024-01-01', {
    first: true,
    docNo: '国办发〔2024〕54号',
    yearOnly: true,
  }),
  normative('N22', '国务院办公厅关于进一步完善信用修复制度的实施方案', '2025-01-01', {
    first: true,
    docNo: '国办发〔2025〕22号',
    yearOnly: true,
  }),
  normative('N90', '安全生产行政处罚裁量权基准', '2024-11-01', { first: true, docNo: '应急〔2024〕90号' }),
  normative('N150', '安全生产年度监督检查计划编制办法', '2017-01-01', {
    first: true,
    docNo: '安监总政法〔2017〕150号',
    yearOnly: true,
  }),
  normative('S0', '安全生产监管执法监督办法', '2018-01-01', {
    first: true,
    docNo: '安监总政法〔2018〕34号',
    yearOnly: true,
    articles: 19,
  }),
  entry('draft')('S1', '关于进一步加强执法促进企业安全生产责任落实的意见', '2017-10-01', {
    first: true,
    yearOnly: true,
    articles: 22,
  }),
  normative('S2', '关于进一步加强安全生产行政执法工作实施意见', '2016-11-29', {
    first: true,
    docNo: '苏安监〔2016〕186号',
    issued: '2016-11-29',
    articles: 21,
  }),
  normative('S3', '关于加强安全生产应急管理执法检查工作的意见', '2016-01-01', {
    first: true,
    docNo: '安监总厅应急〔2016〕74号',
    yearOnly: true,
  }),
  normative('S4', '河北煤矿安全监察局行政执法监督办法', undefined, { articles: 17 }),
];
