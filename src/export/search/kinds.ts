/** Registers a result can come from that have pages of their own design, with the word shown beside it. */
export const resultKinds = ['处罚', '已撤下', '权责', '计划', '重点企业', '统计', '机构', '文章'] as const;

export type ResultKind = (typeof resultKinds)[number];
