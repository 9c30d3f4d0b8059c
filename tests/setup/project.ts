import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, temporaryFolder, writeFiles } from '../harness/folder.ts';

/** What a small project depends on, as its lockfile would say. */
export function lockfile(version: string): string {
  return JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'small', dependencies: { tool: version } },
      'node_modules/tool': { version, integrity: `sha512-${version}` },
    },
  });
}

/** A program that stands in for npm: it notes each call in `npm-calls.txt` beside the project, then does what `body` says. */
export function npmScript(body: string): string {
  return `
    import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
    appendFileSync('../../npm-calls.txt', process.argv.slice(2).join(' ') + '\\n');
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const wait = (time) => new Promise((done) => setTimeout(done, time));
    function install() {
      mkdirSync('node_modules/tool', { recursive: true });
      writeFileSync('node_modules/tool/package.json', JSON.stringify({ version: lock.packages['node_modules/tool'].version }));
      writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: lock.packages }));
    }
    ${body}
  `;
}

/** Creates a project with the set-up scripts, one dependency, a file to run, and npm replaced by the given script. */
export function smallProject(npm = npmScript('install();')): string {
  const root = temporaryFolder({
    'package.json': '{"type":"module"}',
    'package-lock.json': lockfile('1.0.0'),
    'bin/package.json': '{"type":"module"}',
    'bin/npm-cli.js': npm,
    'main.ts':
      'const words: string[] = process.argv.slice(2);\nconsole.log(words.join(" "), process.env.TZ);\n',
  });
  cpSync(join(projectRoot, 'scripts', 'setup'), join(root, 'scripts', 'setup'), { recursive: true });
  cpSync(join(projectRoot, 'scripts', 'setup.mjs'), join(root, 'scripts', 'setup.mjs'));
  return root;
}

/** Returns the installed version of the small project's dependency. */
export function installedVersion(root: string): string | undefined {
  const manifest = join(root, 'node_modules', 'tool', 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** Returns how often npm was called. */
export function npmCalls(root: string): number {
  const notes = join(root, 'npm-calls.txt');
  return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').length : 0;
}

/** Replaces what npm does. */
export function replaceNpm(root: string, body: string): void {
  writeFiles(root, { 'bin/npm-cli.js': npmScript(body) });
}
