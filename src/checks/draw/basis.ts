/** The notice that introduced double-random inspection; its number follows the title. */
export const randomInspection =
  '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）';

/** The first day under the notice. */
export const randomInspectionSince = '2015-07-29';
