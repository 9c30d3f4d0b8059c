import { formatCitation } from '../../base/citation.ts';
import type { Citation } from '../../base/citation.ts';
import { formatChinese } from '../../base/dates.ts';
import { findRegulation, inForce, regulationInForce } from '../../model/law/regulations.ts';
import type { Standing } from '../../model/law/regulations.ts';
import { checkLocator } from '../../model/law/structure.ts';
import { report } from '../report.ts';
import type { Report } from '../rule.ts';

/** The law of the act where it differs from that of the decision: what was in force then may be the law to apply (art. 37). */
function ofAct(standing: Standing & { status: 'repealed' }, path: string, title: string): Report[] {
  const repealed = formatChinese(standing.regulation.repealed!);
  return [
    report(
      path,
      `${title}已于${repealed}废止，违法行为在此之前，可以适用行为时的规定`,
      `${title} was repealed on ${standing.regulation.repealed}, after the act`,
      {
        severity: 'info',
        hint: [
          '请核对：新的规定处罚较轻或者不认为是违法的，适用新的规定（《行政处罚法》第三十七条）',
          'Where the present law is milder, it applies instead (article 37)',
        ],
      },
    ),
  ];
}

/** Judges one citation by the law of a day; what an act broke may be judged by the law of the day it was committed. */
export function judgeCitation(citation: Citation, path: string, date: string, acted: string): Report[] {
  const standing = regulationInForce(citation.law, date);
  const title = `《${citation.law}》`;
  const on = formatChinese(date);
  const known = findRegulation(citation.law) !== undefined;
  switch (standing.status) {
    case 'unknown':
      return [
        report(
          path,
          known ? `${title}在${on}有效的文本未收录，没有核对条款` : `${title}未收录，没有核对其效力和条款`,
          known
            ? `The text of ${title} in force on ${date} is not on file; the place was not checked`
            : `${title} is not known here; it was not checked`,
          {
            severity: 'info',
            hint: known
              ? ['请与当时的文本人工核对', 'Check it by hand against the text of that time']
              : [
                  '请核对名称是否为全称；地方性法规、规章请人工核对',
                  'Check the full title, and the text by hand',
                ],
          },
        ),
      ];
    case 'not-yet':
      return [
        report(
          path,
          `${title}自${formatChinese(standing.regulation.effective!)}起施行，${on}尚未施行`,
          `${title} is in force from ${standing.regulation.effective}, not yet on ${date}`,
          { hint: ['请改引当日有效的规定，或核对日期', 'Cite what was in force, or check the date'] },
        ),
      ];
    case 'repealed':
      if (inForce(standing.regulation, acted)) return ofAct(standing, path, title);
      return [
        report(
          path,
          `${title}已于${formatChinese(standing.regulation.repealed!)}废止，${on}不再有效${standing.successor ? `，由《${standing.successor.title}》取代` : ''}`,
          `${title} was repealed on ${standing.regulation.repealed}`,
          {
            hint: standing.successor
              ? [`请改引《${standing.successor.title}》`, `Cite ${standing.successor.title}`]
              : ['请改引现行规定', 'Cite what is in force'],
          },
        ),
      ];
    case 'in-force':
      return citation.locators.flatMap((locator) => {
        const problem = checkLocator(standing.regulation.id, locator);
        const then = findRegulation(citation.law, acted);
        if (!problem || (then && !checkLocator(then.id, locator))) return [];
        const place = formatCitation({ law: citation.law, locators: [locator] });
        return [
          report(path, `${place}：${problem.why.zh}`, `${place}: ${problem.why.en}`, {
            ...(problem.what === 'form' && { severity: 'warning' as const }),
            hint: [`请与${on}有效的文本核对条、款、项`, `Compare with the text in force on ${date}`],
          }),
        ];
      });
  }
}
