import { choice, count, group, list, prose, wan } from '../fields.ts';

/** Lines of the table of requests in the yearly report, in the order of the national form of 2021. */
export const requestItems = {
  received: '一、本年新收政府信息公开申请数量',
  carried: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partly: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  secret: '（三）不予公开：属于国家秘密',
  forbidden: '（三）不予公开：其他法律行政法规禁止公开',
  stability: '（三）不予公开：危及“三安全一稳定”',
  'third-party': '（三）不予公开：保护第三方合法权益',
  internal: '（三）不予公开：属于三类内部事务信息',
  process: '（三）不予公开：属于四类过程性信息',
  'case-file': '（三）不予公开：属于行政执法案卷',
  query: '（三）不予公开：属于行政查询事项',
  'not-held': '（四）无法提供：本机关不掌握相关政府信息',
  'to-make': '（四）无法提供：没有现成信息需要另行制作',
  unclear: '（四）无法提供：补正后申请内容仍不明确',
  petition: '（五）不予处理：信访举报投诉类申请',
  repeated: '（五）不予处理：重复申请',
  published: '（五）不予处理：要求提供公开出版物',
  excessive: '（五）不予处理：无正当理由大量反复申请',
  confirm: '（五）不予处理：要求行政机关确认或重新出具已获取信息',
  'no-correction': '（六）其他处理：申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'no-fee': '（六）其他处理：申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  other: '（六）其他处理：其他',
} as const;

const courses = (title: string) =>
  group(title, {
    upheld: count('结果维持', '件').default(0),
    corrected: count('结果纠正', '件').default(0),
    other: count('其他结果', '件').default(0),
    pending: count('尚未审结', '件').default(0),
  });

const documents = (title: string) =>
  group(title, {
    made: count('本年制发', '件').default(0),
    abolished: count('本年废止', '件').default(0),
    inForce: count('现行有效', '件').default(0),
  });

/** What the yearly report on disclosure (政府信息公开条例 第四十九条、第五十条) says beside the enforcement data of the year. */
export const disclosure = group(
  '政府信息公开',
  {
    overview: prose('公开总体情况', { hint: '主动公开、依申请公开、信息管理、平台建设、监督保障' }),
    rules: documents('规章').optional(),
    normative: documents('行政规范性文件').optional(),
    charges: wan('行政事业性收费金额').optional(),
    requests: list(
      '公开申请',
      group('公开申请', {
        item: choice('申请和处理', requestItems),
        person: count('自然人', '件').default(0),
        company: count('商业企业', '件').default(0),
        research: count('科研机构', '件').default(0),
        welfare: count('社会公益组织', '件').default(0),
        legal: count('法律服务机构', '件').default(0),
        others: count('其他组织', '件').default(0),
      }),
      { hint: '没有的项不填；总计和结转下年度由系统计算' },
    ).default([]),
    review: courses('公开行政复议').optional(),
    suit: courses('公开行政诉讼（未经复议）').optional(),
    reviewedSuit: courses('公开行政诉讼（复议后）').optional(),
    problems: prose('公开存在的问题和改进'),
    further: prose('公开其他报告事项').optional(),
  },
  { source: '政府信息公开条例 第四十九条、第五十条' },
);
