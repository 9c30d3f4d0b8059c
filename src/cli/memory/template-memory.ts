import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { checkTemplates } from '../../documents/check-template.ts';
import type { TemplateSource } from '../../documents/template.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { markOf } from './values.ts';

/** Checks templates; with the folder of a memory, only where one of them has changed since. */
export function checkTemplatesRemembering(
  sources: readonly TemplateSource[],
  folder: string | undefined,
): Diagnostic[] {
  if (folder === undefined) return checkTemplates(sources);
  const file = join(folder, 'templates.json');
  const key = markOf(JSON.stringify(sources));
  const known = readSealed(file) as { key: string; found: Diagnostic[] } | undefined;
  if (known?.key === key) return known.found;
  const found = checkTemplates(sources);
  writeSealed(file, { key, found });
  return found;
}
