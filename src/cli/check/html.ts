import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { escapeHtml } from '../../base/text.ts';
import { countSeverities, placeText, severities, type Shown } from '../diagnostic-text.ts';
import type { Language } from '../language.ts';
import { groupByCode, type CodeGroup } from './by-code.ts';
import { codeText } from './code-texts.ts';

/** What a report says of the run beside its findings. */
export interface ReportHead {
  today: string;
  files: number;
  records: number;
}

/** How many findings of one rule are written out unless all are asked for. */
const perRule = 200;

const style = `:root{color-scheme:light dark;--ink:#1c2733;--soft:#5b6773;--rule:#d5dbe1;--error:#a61b1b;--warning:#8a5a00;--info:#1b5a8a}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaee;--soft:#a3adb8;--rule:#3a444f;--error:#ff9a8f;--warning:#f0c060;--info:#8cc4f0}body{background:#14191f}}
body{font:16px/1.7 "Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif;color:var(--ink);max-width:72rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;display:inline;margin:0}h3{font-size:1rem;margin:1rem 0 .25rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
details{border-top:1px solid var(--rule);padding:.6rem 0}summary{cursor:pointer}code{font-family:ui-monospace,monospace;font-size:.9em}
ul{margin:.25rem 0;padding-left:1.25rem}li{margin:.35rem 0}.soft{color:var(--soft)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
@media print{details{break-inside:avoid-page}}`;

const words = (language: Language) =>
  language === 'zh'
    ? {
        title: '检查结果',
        rule: '规则',
        severity: '程度',
        count: '处数',
        records: '涉及记录',
        hint: '提示',
        basis: '依据',
        none: '没有发现问题。',
        back: '返回汇总',
      }
    : {
        title: 'Check',
        rule: 'Rule',
        severity: 'Severity',
        count: 'Findings',
        records: 'Records',
        hint: 'Hint',
        basis: 'Basis',
        none: 'Nothing found.',
        back: 'back to the table',
      };

const anchor = (code: string) => code.replaceAll(/[^\w-]/gu, '-');

const badge = (severity: Severity, language: Language) =>
  `<strong class="${severity}">${severities[severity][language]}</strong>`;

function finding(diagnostic: Diagnostic, shown: Pick<Shown, 'pathOf'>, language: Language): string {
  const { message, hint, severity } = diagnostic;
  const place = placeText(diagnostic, shown.pathOf(diagnostic.file), language);
  const more = hint
    ? `<br><span class="soft">${words(language).hint}：${escapeHtml(hint[language])}</span>`
    : '';
  return `<li>${badge(severity, language)} ${escapeHtml(message[language])}<br><code class="soft">${escapeHtml(place)}</code>${more}</li>`;
}

function section(
  { code, severity, diagnostics, records }: CodeGroup,
  shown: Pick<Shown, 'pathOf'>,
  language: Language,
  all: boolean,
): string {
  const word = words(language);
  const basis = [...new Set(diagnostics.flatMap((each) => each.basis ?? []))];
  const parts: string[] = [];
  let left = all ? Infinity : perRule;
  for (const found of records.values()) {
    if (left <= 0) break;
    const first = found[0]!;
    const name = [
      shown.pathOf(first.file),
      first.sheet,
      first.row === undefined ? undefined : language === 'zh' ? `第 ${first.row} 行` : `row ${first.row}`,
    ];
    const written = found.slice(0, left);
    left -= written.length;
    parts.push(
      `<h3>${escapeHtml(name.filter((part) => part !== undefined).join(' '))}</h3><ul>${written.map((one) => finding(one, shown, language)).join('')}</ul>`,
    );
  }
  const hidden = diagnostics.length - Math.min(diagnostics.length, all ? Infinity : perRule);
  const rest =
    hidden === 0
      ? ''
      : `<p>${language === 'zh' ? `另有 ${hidden} 处；加 --all 列出全部。` : `${hidden} more; use --all to see everything.`}</p>`;
  const open = severity === 'error' && diagnostics.length <= 20 ? ' open' : '';
  return `<details id="${anchor(code)}"${open}><summary><h2>${badge(severity, language)} ${escapeHtml(codeText(code)[language])}</h2> <code>${escapeHtml(code)}</code> <span class="soft">${diagnostics.length}</span></summary>
${basis.length > 0 ? `<p class="soft">${word.basis}：${escapeHtml(basis.join('；'))}</p>` : ''}
${parts.join('\n')}
${rest}<p><a href="#top">${word.back}</a></p></details>`;
}

/** Diagnostics as one HTML file without scripts and without anything from elsewhere, grouped by rule and record. */
export function htmlReport(
  diagnostics: readonly Diagnostic[],
  shown: Pick<Shown, 'pathOf'>,
  language: Language,
  head: ReportHead,
  all: boolean,
): string {
  const word = words(language);
  const { error, warning, info } = countSeverities(diagnostics);
  const groups = groupByCode(diagnostics);
  const summary =
    language === 'zh'
      ? `检查 ${head.files} 个文件，${head.records} 条记录可用（以 ${head.today} 为今天）：错误 ${error}，警告 ${warning}，提示 ${info}。`
      : `Checked ${head.files} files, ${head.records} records usable (today is ${head.today}): ${error} errors, ${warning} warnings, ${info} infos.`;
  const rows = groups.map(
    ({ code, severity, diagnostics: found, records }) =>
      `<tr><td>${badge(severity, language)}</td><td><a href="#${anchor(code)}">${escapeHtml(codeText(code)[language])}</a> <code class="soft">${escapeHtml(code)}</code></td><td class="n">${found.length}</td><td class="n">${records.size}</td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">${word.severity}</th><th scope="col">${word.rule}</th><th scope="col" class="n">${word.count}</th><th scope="col" class="n">${word.records}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word.title} ${head.today}</title>
<style>${style}</style>
</head>
<body id="top">
<main>
<h1>${word.title}</h1>
<p>${summary}</p>
${groups.length === 0 ? `<p>${word.none}</p>` : table}
${groups.map((group) => section(group, shown, language, all)).join('\n')}
</main>
</body>
</html>
`;
}
