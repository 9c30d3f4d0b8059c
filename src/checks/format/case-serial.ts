import { find } from '../../model/corpus.ts';
import type { Corpus, Entry, EntryOf } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { numbersOf, tolerant } from './numbers.ts';
import type { Numbered } from './numbers.ts';

/** The numbers of the documents of a case with those of the only decision in it. */
function numbersWithDecision(entry: EntryOf<'case'>, corpus: Corpus): Numbered[] {
  const numbers = numbersOf(entry as unknown as Entry, corpus).filter(({ own }) => own);
  const decisions = entry.value.decision?.penalties ?? [];
  // Several decisions of one case cannot have one number.
  const only = decisions.length === 1 ? find(corpus, 'penalty', decisions[0]!) : undefined;
  const decided =
    only && numbersOf(only as unknown as Entry, corpus).find(({ path }) => path === 'docNumber');
  return decided ? [...numbers, { ...decided, path: 'decision.penalties.0' }] : numbers;
}

/** Where an agency numbers by case, the documents of a case share the serial of its filing. */
export const caseSerial = defineRule({
  code: 'format/case-serial',
  number: 'FMT-06',
  severity: 'warning',
  title: {
    zh: '按案编号的，一案文书同号',
    en: 'Documents of a case share its serial where numbers go by case',
  },
  basis: ['《党政机关公文处理工作条例》第九条第（五）项'],
  on: ['case'],
  run: (entry, corpus) => {
    const { agency } = entry.value;
    if (find(corpus, 'agency', agency)?.value.practice.numbering !== 'perCase') return [];
    const numbers = numbersWithDecision(entry, corpus);
    const filing = numbers.find(({ path }) => path === 'filing.docNumber');
    const serial = filing && tolerant(filing, corpus)?.serial;
    if (!filing || serial === undefined) return [];
    return numbers.flatMap((numbered) => {
      const given = tolerant(numbered, corpus)?.serial;
      if (given === undefined || given === serial) return [];
      return report(
        numbered.path,
        `${numbered.own?.title ?? '文书'}“${numbered.text}”与立案“${filing.text}”不同号，本机关按案编号`,
        `${numbered.text} does not bear the serial of the case, ${serial}`,
        {
          hint: [
            '请核对文号；按文种编号的，改正机构的“文书编号方式”',
            'Check the number or how the agency numbers its documents',
          ],
        },
      );
    });
  },
  examples: [
    { title: '一案同号', around: { agency: { 'practice.numbering': '按案编号' } } },
    {
      title: '调查报告另编了号',
      around: { agency: { 'practice.numbering': '按案编号' } },
      change: { 'report.docNumber': '（示）应急终报〔2026〕4号' },
      reports: ['report.docNumber'],
    },
    {
      title: '处罚决定书另编了号',
      around: {
        agency: { 'practice.numbering': '按案编号' },
        penalty: { docNumber: '（示）应急罚〔2026〕7号' },
      },
      reports: ['decision.penalties.0'],
    },
    { title: '按文种编号', change: { 'report.docNumber': '（示）应急终报〔2026〕4号' } },
  ],
});
