import { formatCitation } from '../../base/citation.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Entry } from '../../model/corpus.ts';
import type { RecordOf } from '../../model/kinds.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { regulationById } from '../../model/law/regulations.ts';
import { staleCitation } from '../../model/law/renumbering.ts';
import { citedIn, citedOn, citingKinds } from '../citations.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The text by which it is told whether an old matter or the new one of that number is meant. */
function contextOf(entry: Entry, path: string): string {
  const at = Number(path.split('.')[1]);
  switch (entry.kind) {
    case 'penalty': {
      const { facts, content, reason, notice } = entry.value as RecordOf<'penalty'>;
      return [facts, content, reason, notice?.hearing].join('\n');
    }
    case 'order':
      return (entry.value as RecordOf<'order'>).problems[at]?.text ?? '';
    case 'inspection':
      return (entry.value as RecordOf<'inspection'>).findings[at]?.text ?? '';
    case 'checklist':
      return (
        (entry.value as RecordOf<'checklist'>).groups[at]?.items.map(({ text }) => text).join('\n') ?? ''
      );
    case 'plan':
      return (entry.value as RecordOf<'plan'>).lines[at]?.matter ?? '';
    case 'coercion': {
      const { content, facts, target } = entry.value as RecordOf<'coercion'>;
      return [content, facts, target].join('\n');
    }
    case 'licence': {
      const { content, refusal } = entry.value as RecordOf<'licence'>;
      return [content, refusal].join('\n');
    }
    case 'supervision':
      return (entry.value as RecordOf<'supervision'>).findings[at]?.fact ?? '';
    case 'responsibility': {
      const { name, subName, way } = entry.value as RecordOf<'responsibility'>;
      return [name, subName, way].join('\n');
    }
    default:
      return '';
  }
}

/** Articles cited by the number they had before the law was revised. */
export const oldArticles = defineRule({
  code: 'penalty/old-articles',
  number: 'PEN-10',
  severity: 'warning',
  title: { zh: '引用修订后的条文序号', en: 'Articles are cited by their present numbers' },
  basis: [formatBasis({ law: 'CF' }), formatBasis({ law: 'AQ' })],
  on: citingKinds,
  run: (entry, corpus) => {
    const date = citedOn(entry, corpus);
    return citedIn(entry, corpus).flatMap(({ path, reading }) =>
      (reading.ok ? reading.value : []).flatMap(({ law, locators }) =>
        locators.flatMap((locator) => {
          const stale = staleCitation({ law, locator, date, context: contextOf(entry, path) });
          if (!stale) return [];
          const { now, topic } = stale.renumbering;
          const edition = regulationById(now.law)!;
          const since = edition.effective!;
          const present = formatCitation({ law: edition.title, locators: [...now.locators] });
          const cited = formatCitation({ law, locators: [locator] });
          return [
            report(
              path,
              `${cited}是修订前关于“${topic.zh}”的序号，${formatChinese(since)}起为${present}`,
              `${cited} is the old number of “${topic.en}”, since ${since} ${present}`,
              { hint: [`请改引${present}，或核对条文内容`, `Cite ${present}, or check the text`] },
            ),
          ];
        }),
      ),
    );
  },
  examples: [
    { title: '引用现行序号' },
    {
      title: '以旧序号引用加处罚款',
      change: {
        content: '罚款人民币20000元（贰万元整）。逾期不缴纳的，每日按罚款数额的百分之三加处罚款。',
        basis: ['《中华人民共和国行政处罚法》第五十一条第（一）项'],
      },
      reports: ['basis.0'],
    },
    {
      title: '修订施行以前旧序号正确',
      change: {
        decidedOn: '2021-07-14',
        content: '罚款人民币20000元（贰万元整）。逾期不缴纳的，每日按罚款数额的百分之三加处罚款。',
        basis: ['《中华人民共和国行政处罚法》第五十一条第（一）项'],
      },
    },
    {
      title: '同一序号在新法中另有内容，文中未涉及旧内容',
      change: { basis: ['《中华人民共和国安全生产法》第七十五条'] },
    },
    {
      title: '指令书以旧序号引用检查职权',
      kind: 'order',
      change: {
        'problems.0.text': '拒绝、阻碍执法人员依法实施监督检查。',
        'problems.0.basis': ['《中华人民共和国安全生产法》第六十二条'],
      },
      reports: ['problems.0.basis.0'],
    },
    {
      title: '停供决定引用 2021 年修订前的第六十七条',
      kind: 'coercion',
      change: {
        kind: 'cut-power',
        content: '停止对该矿供电。',
        basis: ['《中华人民共和国安全生产法》第六十七条第一款'],
      },
      reports: ['basis.0'],
    },
    {
      title: '停供决定在修订施行以前引用第六十七条',
      kind: 'coercion',
      change: {
        kind: 'cut-power',
        decidedOn: '2021-08-31',
        content: '停止对该矿供电。',
        basis: ['《中华人民共和国安全生产法》第六十七条第一款'],
      },
    },
    {
      title: '监督发现以旧序号引用听证',
      kind: 'supervision',
      change: {
        'findings.0.fact': '应当告知听证权利而没有告知。',
        'findings.0.violated': ['《中华人民共和国行政处罚法》第四十二条'],
      },
      reports: ['findings.0.violated.0'],
    },
    {
      title: '2021 年 7 月 15 日起以旧序号引用加处罚款',
      change: {
        decidedOn: '2021-07-15',
        content: '罚款人民币20000元（贰万元整）。逾期不缴纳的，每日按罚款数额的百分之三加处罚款。',
        basis: ['《中华人民共和国行政处罚法》第五十一条第（一）项'],
      },
      reports: ['basis.0'],
    },
    {
      title: '停供决定在 2021 年 9 月 1 日仍引用第六十七条',
      kind: 'coercion',
      change: {
        kind: 'cut-power',
        decidedOn: '2021-09-01',
        content: '停止对该矿供电。',
        basis: ['《中华人民共和国安全生产法》第六十七条第一款'],
      },
      reports: ['basis.0'],
    },
    {
      title: '处罚依据在 2021 年 7 月 14 日引用听证的旧序号',
      change: {
        decidedOn: '2021-07-14',
        content: '告知当事人有权要求听证。',
        basis: ['《中华人民共和国行政处罚法》第四十二条'],
      },
    },
    {
      title: '处罚依据在 2021 年 7 月 15 日引用听证的旧序号',
      change: {
        decidedOn: '2021-07-15',
        content: '告知当事人有权要求听证。',
        basis: ['《中华人民共和国行政处罚法》第四十二条'],
      },
      reports: ['basis.0'],
    },
  ],
});
