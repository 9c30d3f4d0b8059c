import { enforcementOpinion } from '../../model/law/basis.ts';
import { meets, threshold } from '../../model/law/thresholds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Files of cases are kept as long as ledgers and documents are, ten years at least. */
export const fileRetention = defineRule({
  code: 'archive/retention',
  number: 'RET-02',
  severity: 'warning',
  title: { zh: '案卷保存不少于十年', en: 'Case files are kept for ten years or more' },
  basis: [enforcementOpinion(18)],
  on: ['case'],
  run: ({ value }) => {
    const { archive } = value;
    if (!archive || archive.permanent) return [];
    const least = threshold('retention').value;
    if (archive.years === undefined)
      return [
        report('archive.years', '没有写明保存期限，也没有注明永久', 'No term of keeping is given', {
          hint: [
            `请填写保存年限（不少于 ${least} 年）或者注明永久保存`,
            `Enter the years, ${least} or more, or permanent`,
          ],
        }),
      ];
    return meets('retention', archive.years)
      ? []
      : [
          report(
            'archive.years',
            `保存期限应不少于 ${least} 年，实为 ${archive.years} 年`,
            `Kept for ${archive.years} years; ${least} are the least`,
            { hint: ['请改正保存期限', 'Correct the term'] },
          ),
        ];
  },
  examples: [
    { title: '保存十年' },
    { title: '保存九年', change: { 'archive.years': 9 }, reports: ['archive.years'] },
    { title: '没有保存期限', change: { 'archive.years': undefined }, reports: ['archive.years'] },
    { title: '永久保存', change: { 'archive.years': undefined, 'archive.permanent': '是' } },
    { title: '尚未归档', change: { archive: undefined } },
  ],
});
