import { rules } from '../../src/checks/rules.ts';
import { kinds } from '../../src/model/kinds.ts';
import { generated, table } from './markdown.ts';

const severities = { error: '错误', warning: '警告', info: '提示' };

/** Every rule with its basis and examples. */
export function rulesPage(): string {
  const list = table(
    ['规则', '编号', '严重程度', '内容'],
    rules.map((rule) => [`\`${rule.code}\``, rule.number, severities[rule.severity], rule.title.zh]),
  );
  const details = rules.map((rule) => {
    const dates = [
      rule.validFrom && `${rule.validFrom} 起的行为`,
      rule.validTo && `${rule.validTo} 前的行为`,
    ].filter(Boolean);
    const examples = rule.examples.map(
      (example) =>
        `- ${example.reports && example.reports.length > 0 ? '报告' : '不报告'}：${example.title}${
          example.reports && example.reports.length > 0
            ? `（${example.reports.map((path) => `\`${path || '记录'}\``).join('、')}）`
            : ''
        }`,
    );
    return [
      `### ${rule.title.zh} \`${rule.code}\``,
      rule.title.en,
      `编号 ${rule.number}，${severities[rule.severity]}，适用于${rule.on.map((kind) => kinds[kind].title.zh).join('、')}${dates.length > 0 ? `，${dates.join('，')}` : ''}。`,
      `依据：${rule.basis.join('；')}`,
      examples.join('\n'),
    ].join('\n\n');
  });
  return `${generated}\n# 检查规则 · Rules\n\n${list}\n${details.join('\n\n')}\n`;
}
