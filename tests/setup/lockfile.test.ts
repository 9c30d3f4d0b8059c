import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLock, missingEntries, platformOf } from '../../scripts/complete-lock.mjs';
import { projectRoot } from '../harness/folder.ts';

const lock = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.2.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.0', '@tool/win32-arm64-msvc': '1.2.0' },
    },
    'node_modules/other': { version: '1.0.0', optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' } },
    'node_modules/@tool/linux-x64-musl': { version: '1.0.0', optional: true },
  },
};

test('the lockfile names every optional package, so that npm ci accepts it', () => {
  expect(missingEntries(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')))).toEqual(
    [],
  );
});

test('missing platform packages are added, nested where another version is in the way', () => {
  expect(missingEntries(lock).map(({ name }) => name)).toEqual([
    '@tool/linux-x64-musl',
    '@tool/win32-arm64-msvc',
  ]);
  const completed = completeLock(lock);
  expect(missingEntries(completed)).toEqual([]);
  expect(completed.packages['node_modules/tool/node_modules/@tool/linux-x64-musl']).toEqual({
    version: '1.2.0',
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
});

test('the platform is read from the name', () => {
  expect(platformOf('@oxlint/binding-linux-arm-musleabihf')).toEqual({
    os: ['linux'],
    cpu: ['arm'],
    libc: ['musl'],
  });
  expect(platformOf('@astrojs/compiler-binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
  expect(platformOf('@napi-rs/canvas-darwin-arm64')).toEqual({ os: ['darwin'], cpu: ['arm64'] });
});
