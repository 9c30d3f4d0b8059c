// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { SetupError, say } from './say.mjs';

/** Where Chromium and its relatives are usually installed. */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
    (program) =>
      ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const folder = process.env[name];
        return folder ? [join(folder, program)] : [];
      }),
  ),
};

/** File names by which a font with Chinese characters is known. */
const chineseFont =
  /cjk|noto-?(sans|serif)-?sc|wqy|wenquanyi|droidsansfallback|simsun|simhei|msyh|pingfang|source-?han|ukai|uming|wenkai|fandol/i;

/**
 * Finds a Chromium: the one `CHROMIUM_PATH` names, otherwise one at a usual place or on the search path.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} Path of the program.
 * @throws {SetupError} when `CHROMIUM_PATH` names nothing.
 */
export function findChromium(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(
      `环境变量 CHROMIUM_PATH 指向的文件不存在：${named}；请改为浏览器程序的路径，或取消该变量。`,
      `CHROMIUM_PATH names a file that does not exist; correct or unset it.`,
    );
  }
  const places = usualPlaces[/** @type {'linux'} */ (process.platform)] ?? [];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  return [...places, ...onPath].find((place) => existsSync(place));
}

/** Tells whether the browser will find a font with Chinese characters on this computer. */
export function hasChineseFont() {
  // macOS and Windows always bring one.
  if (process.platform !== 'linux') return true;
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return folders.some(holdsChineseFont) || fontconfigKnowsChinese();
}

/** @param {string} folder @returns {boolean} */
function holdsChineseFont(folder) {
  if (!existsSync(folder)) return false;
  const entries = readdirSync(folder, { withFileTypes: true });
  return (
    entries.some(
      (entry) => entry.isFile() && /\.(tt[fc]|ot[fc])$/i.test(entry.name) && chineseFont.test(entry.name),
    ) || entries.some((entry) => entry.isDirectory() && holdsChineseFont(join(folder, entry.name)))
  );
}

function fontconfigKnowsChinese() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/**
 * Makes sure of a Chromium and of a font with Chinese characters, installing them from Debian's packages where this
 * process may.
 *
 * @returns {Promise<boolean>} whether anything was installed.
 * @throws {SetupError} naming the one command that helps.
 */
export async function prepareBrowser() {
  const wanted = missingPackages();
  if (wanted.length === 0) return false;
  if (!canInstall()) throw explainMissing(wanted);
  say(
    `正在安装浏览器测试所需的 ${wanted.join(' ')}（apt-get）……`,
    'installing the browser for the tests with apt-get',
  );
  const failure = await install(wanted);
  if (failure || missingPackages().length > 0) throw explainMissing(wanted, failure);
  say('浏览器已装好。', 'browser installed');
  return true;
}

/** @returns {string[]} Debian's names of what is missing. */
function missingPackages() {
  return [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
}

/** @param {string[]} wanted @param {string} [detail] */
function explainMissing(wanted, detail) {
  const what = wanted.map((name) => (name === 'chromium' ? 'Chromium 浏览器' : '中文字体')).join('和');
  return new SetupError(
    `浏览器测试缺少 ${what}；请运行：${installCommand(wanted)}\n  或者跳过浏览器测试：npm test -- --no-browser`,
    'The browser tests need Chromium and a Chinese font: run the command above, or leave these tests out with --no-browser.',
    detail,
  );
}

/** @param {string[]} wanted */
function installCommand(wanted) {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install -y chromium google-noto-sans-cjk-fonts';
  if (existsSync('/sbin/apk')) return 'apk add chromium font-noto-cjk';
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y ${wanted.join(' ')}`;
}
