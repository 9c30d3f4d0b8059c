import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from '../../setup/npm.mjs';

/** Packages measured beside the project; none of them is part of it. */
export const peerPackages: Readonly<Record<string, string>> = {
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
};

function isInstalled(folder: string): boolean {
  return Object.entries(peerPackages).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

/** Installs the peers into a folder of their own, unless they are there. Throws with npm's words when that fails. */
export function installPeers(folder: string): void {
  if (isInstalled(folder)) return;
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: peerPackages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const { command, args, shell } = npmCommand();
  const flags = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, stdout, stderr } = spawnSync(command, [...args, ...flags], {
    cwd: folder,
    encoding: 'utf8',
    shell,
  });
  if (status !== 0) throw new Error(`npm install in ${folder} failed:\n${stdout}${stderr}`);
}
