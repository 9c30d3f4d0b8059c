import { formatBasis } from '../../model/law/basis.ts';
import { rankOf } from '../../model/law/regulations.ts';
import { citationsIn } from '../citations.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/**
 * Penalties are founded on law, regulation or rule, not on other documents (行政处罚法 art. 16; art. 14 before). Texts
 * whose rank the title does not tell, such as 规定 and 办法, get the benefit of the doubt.
 */
export const penaltyBasis = defineRule({
  code: 'duty/penalty-basis',
  number: 'DUTY-03',
  severity: 'error',
  title: {
    zh: '行政处罚事项的依据为法律、法规或规章',
    en: 'Penalty items rest on law, regulation or rule',
  },
  basis: [formatBasis({ law: 'CF', article: 16 })],
  on: ['responsibility'],
  run: ({ value }, corpus) => {
    if (value.kind !== 'penalty' || value.basis.length === 0) return [];
    const ranked = value.basis.map((text, index) => ({
      index,
      weak: citationsIn(text, corpus)
        .filter(({ law }) => ['normative', 'draft'].includes(rankOf(law) ?? ''))
        .map(({ law }) => law),
      cited: citationsIn(text, corpus).length,
    }));
    const wholly = ranked.every(({ weak, cited }) => cited > 0 && weak.length === cited);
    if (wholly)
      return [
        report(
          'basis',
          `行政处罚的依据应为法律、法规或规章，所引${ranked
            .flatMap(({ weak }) => weak)
            .map((law) => `《${law}》`)
            .join('、')}均为其他规范性文件`,
          'Penalties rest on law, regulation or rule; all texts cited are other documents',
          {
            hint: [
              '请改引设定该处罚的法律、法规或规章条款',
              'Cite the article of the law, regulation or rule that sets the penalty',
            ],
          },
        ),
      ];
    return ranked
      .filter(({ weak }) => weak.length > 0)
      .map(({ index, weak }) =>
        report(
          `basis.${index}`,
          `${weak.map((law) => `《${law}》`).join('、')}为规范性文件，不得设定行政处罚，只能作为裁量参考`,
          `${weak.join(', ')} cannot set penalties; it may only guide discretion`,
          {
            severity: 'warning',
            hint: ['请移至“裁量基准”，或删去', 'Move it to the benchmark or remove it'],
          },
        ),
      );
  },
  examples: [
    { title: '依据为法律' },
    { title: '依据为规章', change: { basis: ['《安全生产违法行为行政处罚办法》第四十五条'] } },
    {
      title: '依据均为规范性文件',
      change: { basis: ['《关于进一步加强安全生产监管执法工作的通知》第三条'] },
      reports: ['basis'],
    },
    {
      title: '法律之外另引规范性文件',
      change: {
        basis: ['《中华人民共和国安全生产法》第九十七条第（三）项', '《安全生产行政处罚裁量权基准》第二条'],
      },
      reports: ['basis.1'],
      severity: 'warning',
    },
    {
      title: '行政检查事项可以依据规范性文件',
      change: { kind: '行政检查', basis: ['《安全生产行政处罚裁量权基准》第二条'] },
    },
  ],
});
