import { readUscc } from '../../base/uscc.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** What usually went wrong with a code. */
export const usccHint = [
  '常见的错误是抄错一位，或把 0 写成 O、1 写成 I、2 写成 Z；代码中没有字母 I、O、S、V、Z',
  'Mostly one character is miscopied, or 0 is written O, 1 I, 2 Z; codes hold no I, O, S, V, Z',
] as const;

/** Check characters of GB 32100-2015 and, inside, of GB 11714-1997. Whether a code must be given is the schema’s affair. */
export const partyUscc = defineRule({
  code: 'party/uscc',
  number: 'PTY-01',
  severity: 'error',
  title: { zh: '统一社会信用代码校验正确', en: 'Unified social credit codes are valid' },
  basis: ['《法人和其他组织统一社会信用代码编码规则》（GB 32100—2015）'],
  on: ['penalty', 'order', 'inspection', 'coercion', 'complaint', 'enterprise', 'agency'],
  run: (entry) => {
    const codes: [path: string, code: string | undefined][] =
      entry.kind === 'agency'
        ? [
            ['uscc', entry.value.uscc],
            ...entry.value.delegations.map(
              ({ uscc }, index) => [`delegations.${index}.uscc`, uscc] as [string, string | undefined],
            ),
          ]
        : entry.kind === 'penalty'
          ? [
              ['party.uscc', entry.value.party.uscc],
              ['dataSource.uscc', entry.value.dataSource?.uscc],
            ]
          : entry.kind === 'enterprise'
            ? [['uscc', entry.value.uscc]]
            : entry.kind === 'complaint'
              ? [['subject.uscc', entry.value.subject.uscc]]
              : [['party.uscc', entry.value.party.uscc]];
    return codes.flatMap(([path, code]) => {
      const reading = code === undefined ? undefined : readUscc(code);
      return reading && !reading.ok ? [report(path, reading.why.zh, reading.why.en, { hint: usccHint })] : [];
    });
  },
  examples: [
    { title: '校验正确' },
    { title: '没有信用代码', change: { 'party.uscc': undefined } },
    { title: '校验位错误', change: { 'party.uscc': '91999900MA0000015M' }, reports: ['party.uscc'] },
    { title: '含字母 O', change: { 'party.uscc': '91999900MAOOOOO15N' }, reports: ['party.uscc'] },
    {
      title: '指令书的被检查单位',
      kind: 'order',
      change: { 'party.uscc': '91999900MA0000013N' },
      reports: ['party.uscc'],
    },
    { title: '名录中的企业', kind: 'enterprise', change: { uscc: '91999900MA0000013N' }, reports: ['uscc'] },
    {
      title: '被检查单位',
      kind: 'inspection',
      change: { 'party.uscc': '91999900MA0000013N' },
      reports: ['party.uscc'],
    },
    {
      title: '强制的当事人',
      kind: 'coercion',
      change: { 'party.uscc': '91999900MA0000013N' },
      reports: ['party.uscc'],
    },
    {
      title: '被举报单位',
      kind: 'complaint',
      change: { 'subject.uscc': '91999900MA0000013N' },
      reports: ['subject.uscc'],
    },
    { title: '机构自身的代码', kind: 'agency', change: { uscc: '11999900MB0000012P' }, reports: ['uscc'] },
  ],
});
