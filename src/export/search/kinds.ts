/** Registers a result can come from, with the word shown beside it. The position is written into the index. */
export const resultKinds = ['处罚', '已撤下', '权责', '计划', '重点企业', '统计', '机构', '文章'] as const;

export type ResultKind = (typeof resultKinds)[number];
