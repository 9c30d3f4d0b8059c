// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { say } from './say.mjs';

/** Debian's packages of PDFBox preflight, a validator of PDF/A, and of what it needs. */
const packages = [
  'default-jre-headless',
  'libpdfbox2-java',
  'libcommons-io-java',
  'libjaxb-api-java',
  'libactivation-java',
];

const javaFolder = '/usr/share/java';
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'jaxb-api',
  'javax.activation',
].map((name) => join(javaFolder, `${name}.jar`));

/** The command that validates the PDF/A-1b file named behind it; undefined where PDFBox or Java is missing. */
export function validatorCommand() {
  if (!jars.every((jar) => existsSync(jar)) || spawnSync('java', ['-version']).status !== 0) return undefined;
  return ['java', '-Xshare:auto', '-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b'];
}

/**
 * Installs the validator of PDF files from Debian's packages where this process may. Without it the tests that need it
 * are skipped and say why.
 *
 * @returns {Promise<boolean>} whether it was installed.
 */
export async function prepareValidator() {
  if (validatorCommand() || !canInstall()) return false;
  say('正在安装 PDF/A 校验器 PDFBox preflight（apt-get）……', 'installing the PDF/A validator with apt-get');
  const failure = await install(packages);
  if (failure || !validatorCommand()) {
    say(
      '未能装上 PDF/A 校验器，相关测试将跳过。',
      'the PDF/A validator could not be installed; its tests are skipped',
    );
    return false;
  }
  return true;
}
