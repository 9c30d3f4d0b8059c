import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateSource } from '../documents/template.ts';
import type { Shown } from './diagnostic-text.ts';
import { openTemplates, templateSource, type TemplateSet } from '../documents/templates.ts';

const projectTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

function readFolder(folder: string): TemplateSource[] {
  if (!existsSync(folder)) return [];
  const shown = relative(process.cwd(), folder).replaceAll('\\', '/');
  const prefix = shown.startsWith('..') ? folder.replaceAll('\\', '/') : shown;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      if (!path.endsWith('.hbs')) return [];
      const source = templateSource(`${prefix}/${path}`, readFileSync(join(folder, path), 'utf8'));
      return source ? [source] : [];
    });
}

/**
 * Reads the project's templates and, after them, those of the agency: the folder `templates/` beside each content root.
 * One of the same name takes the place of the project's.
 */
export function readTemplates(roots: readonly string[] = []): TemplateSource[] {
  const own = roots.map((root) => join(dirname(resolve(root)), 'templates'));
  return [...new Set([projectTemplates, ...own])].flatMap(readFolder);
}

/** Shows lines of templates in messages, and of what else there is. */
export function shownWith(sources: readonly TemplateSource[], other?: Shown): Shown {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return {
    pathOf: (file) => (texts.has(file) ? file : (other?.pathOf(file) ?? file)),
    textOf: (file) => texts.get(file) ?? other?.textOf(file),
  };
}

/** Reads and opens the templates for these content roots. */
export function loadTemplates(roots: readonly string[] = []): TemplateSet {
  return openTemplates(readTemplates(roots));
}
