/** Registers a result can come from that have pages of their own design, with the word shown beside it. */
export const resultKinds = {
  penalty: '行政处罚',
  tombstone: '已撤下',
  responsibility: '权责清单',
  plan: '年度计划',
  'key-enterprise': '重点企业',
  statistics: '统计',
  agency: '机构',
  page: '文章',
  column: '栏目',
} as const;

export type ResultKind = keyof typeof resultKinds;
