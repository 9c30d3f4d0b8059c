import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateSet } from '../documents/templates.ts';
import { openTemplates, templateSource } from '../documents/templates.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Reads the templates of documents and their partials from the project's folder. */
export function loadTemplates(): TemplateSet {
  const paths = readdirSync(join(projectRoot, 'templates'), { recursive: true, encoding: 'utf8' })
    .map((path) => `templates/${path.replaceAll('\\', '/')}`)
    .sort();
  return openTemplates(
    paths
      .filter((path) => path.endsWith('.hbs'))
      .flatMap((path) => templateSource(path, readFileSync(join(projectRoot, path), 'utf8')) ?? []),
  );
}
