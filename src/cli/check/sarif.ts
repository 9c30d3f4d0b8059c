import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { sha256 } from '../../base/sha256.ts';
import { rules } from '../../checks/rules.ts';
import { placeText, type Shown } from '../diagnostic-text.ts';
import type { Language } from '../language.ts';
import { codeText } from './code-texts.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A path as a URI reference: Chinese names and blanks escaped, separators kept. */
const uriOf = (path: string) => path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function region({ line, column, length }: Diagnostic) {
  if (line === undefined) return undefined;
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(column !== undefined && length !== undefined && { endColumn: column + length }),
  };
}

function resultOf(
  diagnostic: Diagnostic,
  index: number,
  { pathOf }: Pick<Shown, 'pathOf'>,
  language: Language,
) {
  const { code, severity, message, hint, basis, row } = diagnostic;
  const path = pathOf(diagnostic.file);
  const where = row === undefined ? '' : `${placeText(diagnostic, path, language)}  `;
  const at = region(diagnostic);
  return {
    ruleId: code,
    ruleIndex: index,
    level: levels[severity],
    message: { text: `${where}${message[language]}${hint ? `\n${hint[language]}` : ''}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...(at && { region: at }) } }],
    // The same finding in a changed file keeps its fingerprint: no line numbers in it.
    partialFingerprints: { 'gongshi/v1': sha256(`${code}\n${diagnostic.file}\n${message.zh}`) },
    ...(basis && basis.length > 0 && { properties: { basis } }),
  };
}

/** Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines; columns count code points. */
export function sarif(
  diagnostics: readonly Diagnostic[],
  shown: Pick<Shown, 'pathOf'>,
  language: Language,
  version: string,
): unknown {
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gongshi',
            version,
            rules: codes.map((code) => {
              const rule = known.get(code);
              return {
                id: code,
                ...(rule && { name: rule.number }),
                shortDescription: { text: codeText(code)[language] },
                ...(rule && {
                  help: { text: rule.basis.join('；') },
                  defaultConfiguration: { level: levels[rule.severity] },
                }),
              };
            }),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((one) => resultOf(one, indexes.get(one.code)!, shown, language)),
      },
    ],
  };
}
