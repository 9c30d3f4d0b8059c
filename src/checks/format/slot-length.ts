import { groupBy } from '../../base/order.ts';
import { displayWidth } from '../../base/width.ts';
import { formSlots } from '../../model/law/form-slots.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const slotsOf = groupBy(formSlots, ({ kind }) => kind);

function textAt(value: unknown, path: string): string | undefined {
  let at = value;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return typeof at === 'string' ? at : undefined;
}

/** Text for a slot of fixed size fits it; the forms have continuation pages for facts and findings only. */
export const slotLength = defineRule({
  code: 'format/slot-length',
  number: 'FMT-05',
  severity: 'error',
  title: { zh: '没有续页的固定栏目，内容不超出栏目', en: 'Text fits the fixed slots of the forms' },
  basis: ['《安全生产行政执法文书（式样）》（安监总政法〔2010〕112号）'],
  on: ['penalty', 'order', 'inspection'],
  run: ({ kind, value }) =>
    (slotsOf.get(kind) ?? []).flatMap(({ path, title, capacity }) => {
      const text = textAt(value, path);
      // No character is wider than two columns, so most texts need no measuring.
      if (text === undefined || text.length <= capacity) return [];
      const size = Math.ceil(displayWidth(text) / 2);
      if (size <= capacity) return [];
      return [
        report(
          path,
          `${title}应不超过 ${capacity} 字，实为 ${size} 字，该栏没有续页`,
          `${title} holds ${capacity} full-width characters, found ${size}, and has no continuation`,
          {
            hint: [
              '请用规范简称或者精简表述；事实另写在“违法事实”“存在的问题”中',
              'Shorten it; details belong in the facts or problems',
            ],
          },
        ),
      ];
    }),
  examples: [
    { title: '内容不超出栏目' },
    { title: '单位名称 33 字，恰好写满', change: { 'party.name': '示'.repeat(33) } },
    { title: '单位名称 34 字', change: { 'party.name': '示'.repeat(34) }, reports: ['party.name'] },
    { title: '数字和字母占半个字', change: { 'party.address': `示例市示例区${'1'.repeat(54)}` } },
    { title: '地址过长', change: { 'party.address': '示例市'.repeat(12) }, reports: ['party.address'] },
    {
      title: '责令整改指令书上的单位名称过长',
      kind: 'order',
      change: { 'party.name': '示'.repeat(36) },
      reports: ['party.name'],
    },
  ],
});
