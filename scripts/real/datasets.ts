import type { KindId } from '../../src/model/kinds.ts';

/** A published table that is imported: its file below the data folder, the kind it becomes, its mapping. */
export interface Dataset {
  file: string;
  kind: KindId;
  /** Mapping in this folder. */
  map: string;
  /** Later lists of a rolling series correct earlier ones. */
  replace?: boolean;
}

/** Folder of the rolling series, whose files are taken in the order of their names. */
export const series = { folder: 'penalty_japan-mhlw', kind: 'penalty', map: 'japan.yaml' } as const;

/** Every table for which there is a kind. */
export const datasets: readonly Dataset[] = [
  { file: 'list_city-emergency_2025.csv', kind: 'responsibility', map: 'responsibility-city.yaml' },
  { file: 'plan_longyan_2025.csv', kind: 'plan', map: 'plan-lines.yaml' },
  { file: 'stats_shanghai_2025Q1.csv', kind: 'statistics', map: 'statistics-quarter.yaml' },
  { file: 'stats_national-complaints_2016Q1.csv', kind: 'statistics', map: 'statistics-complaints.yaml' },
  { file: 'stats_national-coal_2010.csv', kind: 'statistics', map: 'statistics-coal.yaml' },
  { file: 'stats_coal-supervision-mixed_2018-2020.csv', kind: 'statistics', map: 'statistics-mixed.yaml' },
  { file: 'stats_zhejiang-qingyuan_2024.csv', kind: 'statistics', map: 'statistics-province.yaml' },
  { file: 'report_tianjin-jinnan_2024.csv', kind: 'statistics', map: 'statistics-district.yaml' },
  { file: 'penalty_beijing-fire-itemised_2023.csv', kind: 'penalty', map: 'penalty-fire.yaml' },
  { file: 'penalty_petrochina-env_2017-2020.json', kind: 'penalty', map: 'penalty-company.yaml' },
  { file: 'penalty_shanghai-chem_2013.csv', kind: 'penalty', map: 'penalty-results.yaml' },
  { file: 'penalty_shanxi-coal_2019.csv', kind: 'penalty', map: 'penalty-mines.yaml' },
  { file: 'penalty_taiwan-env_2022.json', kind: 'penalty', map: 'penalty-one.yaml' },
  { file: 'penalty_typical-cases_2022-2025.csv', kind: 'penalty', map: 'penalty-typical.yaml' },
  { file: 'decision_env-five_2024-2025.json', kind: 'penalty', map: 'decision-five.yaml' },
  { file: 'decision_hunan-liling_2023.json', kind: 'penalty', map: 'decision-page.yaml' },
  { file: 'decision_tianjin-bonded_2023.json', kind: 'penalty', map: 'decision-text.yaml' },
];

/** Tables that hold no records of any kind there is, with what they are. */
export const others: Readonly<Record<string, string>> = {
  'docnumbers_real.csv': '文号样本，不是记录',
  'spotcheck_wuhan-dongxihu_2023.csv': '抽查结果公示，尚无这类记录',
};

/** Collections of headings, on which the reading of heads is tried. */
export const headings = {
  columnSets: 'penalty_column-sets_cn.json',
  shapes: 'list_header-shapes_2022-2025.json',
} as const;
