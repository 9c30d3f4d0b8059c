import type { Regulation } from './editions.ts';

/** Ranks of texts as pages call them. */
export const rankTitles: Readonly<Record<Regulation['rank'], string>> = {
  law: '法律',
  regulation: '行政法规',
  local: '地方性法规',
  rule: '部门规章',
  normative: '规范性文件',
  draft: '征求意见稿',
};

/** Where the state publishes the authentic text. */
export interface OfficialSource {
  title: string;
  url: string;
}

const lawDatabase = { title: '国家法律法规数据库', url: 'https://flk.npc.gov.cn/' };

/** Where texts of a rank are published; other texts are published by who issued them, and there is no one place. */
export const officialSources: Readonly<Partial<Record<Regulation['rank'], OfficialSource>>> = {
  law: lawDatabase,
  regulation: lawDatabase,
  local: lawDatabase,
};
