import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnusableNode, findPackagedNode, runsTypeScript } from '../../scripts/setup/node.mjs';
import { temporaryFolder } from '../harness/folder.ts';

test.each([
  ['20.19.0', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s runs TypeScript: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

/** Creates a folder with a packaged Node that is the given shell script. */
function withPackagedNode(script: string): string {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const program = `node_modules/${name}/bin/${windows ? 'node.exe' : 'node'}`;
  const folder = temporaryFolder({
    'package.json': '{}',
    [`node_modules/${name}/package.json`]: '{}',
    [program]: script,
    'node_modules/.bin/node': '',
  });
  chmodSync(join(folder, program), 0o755);
  return folder;
}

test('a packaged Node that cannot start gives way to the host’s', () => {
  const folder = withPackagedNode('#!/bin/sh\nexit 127\n');
  expect(findPackagedNode(folder)).toMatch(/bin[/\\]node(\.exe)?$/);
  dropUnusableNode(folder);
  expect(existsSync(join(folder, 'node_modules/.bin/node'))).toBe(false);
});

test.runIf(process.platform !== 'win32')('a packaged Node that starts stays', () => {
  const folder = withPackagedNode('#!/bin/sh\nexit 0\n');
  dropUnusableNode(folder);
  expect(existsSync(join(folder, 'node_modules/.bin/node'))).toBe(true);
});
