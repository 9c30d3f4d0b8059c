import { groupBy } from '../../base/order.ts';
import { escapeHtml } from '../../base/text.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Shown } from '../diagnostic-text.ts';
import { diagnosticText, selectDiagnostics } from '../diagnostic-text.ts';

const style = `
body { font: 17px/1.75 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #16202a; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; border-top: 1px solid #cfd6db; padding-top: .75rem }
pre { white-space: pre-wrap; background: #f4f6f7; border-left: 4px solid #a3161d; padding: .5rem 1rem; overflow-x: auto }
@media (prefers-color-scheme: dark) { body { color: #e8ecef; background: #12181d } pre { background: #1a2229 } }`;

/** The page shown in place of every page while the content has errors; it goes away by itself when they are mended. */
export function errorPage(errors: readonly Diagnostic[], shown: Shown, base: string): string {
  const { shown: selected, left } = selectDiagnostics(errors, false);
  const more = [...left.values()].reduce((sum, count) => sum + count, 0);
  const files = [...groupBy(selected, ({ file }) => file)].map(([file, found]) => {
    const items = found.map((each) => `<pre>${escapeHtml(diagnosticText(each, shown, 'zh', false))}</pre>`);
    return `<section><h2>${escapeHtml(shown.pathOf(file))}</h2>${items.join('')}</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>内容有 ${errors.length} 处错误</title><style>${style}</style>
<script type="module" src="${escapeHtml(base)}@vite/client"></script></head>
<body><main><h1>内容有 ${errors.length} 处错误，改正后本页自动刷新</h1>
${files.join('\n')}
${more > 0 ? `<p>同类问题另有 ${more} 处，运行 <code>npm run gongshi -- check --all</code> 查看全部。</p>` : ''}
</main></body></html>
`;
}
