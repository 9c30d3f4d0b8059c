/**
 * 行政检查文书基本格式文本（试行） of the Ministry of Justice, told of on 2025-05-08: approval, notice, record and result of
 * an inspection. Which day in spring 2025 it was issued is not known; the first of May is taken.
 */
export const mojFormsFrom = '2025-05-01';
