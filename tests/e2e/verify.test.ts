import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCheckCode } from '../../src/base/check-code.ts';
import { usccAlphabet } from '../../src/base/uscc.ts';
import { foreignRequests, openPage } from '../harness/browser.ts';
import { demonstrationSite } from '../harness/demonstration-site.ts';

/** A public decision, its code and the address printed on it. */
const id = '2026-001';
let code: string;
let address: string;

const demo = demonstrationSite();

beforeAll(() => {
  const page = readFileSync(join(demo.folder, `dist/penalty/${id}.document.html`), 'utf8');
  code = /核验码 <strong>([^<]+)<\/strong>/u.exec(page)?.[1] ?? '';
  address = /href="https:\/\/gongshi\.example(\/verify\/[^"]+)"/u.exec(page)?.[1] ?? '';
});

/** The code of the same document with another text. */
function otherVersion(): string {
  const bare = code.replaceAll('-', '');
  const version = bare.slice(9, 11) === '00' ? '11' : '00';
  const first = bare.slice(0, 9) + version;
  return first + [...usccAlphabet].find((last) => readCheckCode(first + last).ok);
}

async function type(text: string) {
  const opened = await openPage(demo.browser, { width: 390 });
  await opened.page.goto(`${demo.origin}/verify/`);
  await opened.page.locator('input[name=code]').fill(text);
  await opened.page.locator('form[data-verify] button').click();
  return opened;
}

describe('a code typed by hand', () => {
  test('leads to the page that vouches for the document, and says that the text is the one in force', async () => {
    const { page, requested, errors } = await type(code.toLowerCase().replaceAll('-', ' '));
    await page.waitForURL(/\/verify\/[0-9A-Z]{9}\.html/u);
    await page.getByText('与现行文本一致').waitFor();
    const text = await page.locator('main').textContent();
    expect(text).toContain('（示）应急罚〔2026〕1号');
    expect(text).toContain(code);
    expect(foreignRequests(requested, demo.origin)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('of an earlier text says that it was corrected', async () => {
    const { page } = await type(otherVersion());
    await page.getByText('已更正：').waitFor();
    await page.close();
  });

  test('with a wrong character is refused before anything is asked for', async () => {
    const { page, requested } = await type(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    await page.getByText('末位校验字符不符').waitFor();
    expect(requested.filter((url) => /verify\/[0-9A-Z]{9}/u.test(url))).toEqual([]);
    await page.close();
  });

  test('that was never given out is not found', async () => {
    const first = '0123456789A';
    const { page } = await type(first + [...usccAlphabet].find((last) => readCheckCode(first + last).ok));
    await page.getByText('查无此码').first().waitFor();
    await page.close();
  });
});

describe('the address on the paper', () => {
  test('says without scripts what the document is, and how to compare it', async () => {
    const { page } = await openPage(demo.browser, { width: 390, javaScript: false });
    await page.goto(demo.origin + address);
    const text = await page.locator('main').textContent();
    for (const said of ['核验码有效', code, '（示）应急罚〔2026〕1号', '怎样与纸面核对', 'SHA-256'])
      expect(text).toContain(said);
    await page.locator('main a', { hasText: '打开公示页' }).first().click();
    expect(new URL(page.url()).pathname).toBe(`/penalty/${id}.html`);
    await page.close();
  });

  test('lets a file be compared with the public one without sending it', async () => {
    const { page, requested } = await openPage(demo.browser);
    await page.goto(demo.origin + address);
    await page.locator('input[type=file]').setInputFiles(join(demo.folder, `dist/penalty/${id}.pdf`));
    await page.getByText('逐字节相同').waitFor();
    await page.locator('input[type=file]').setInputFiles(join(demo.folder, `dist/plan/shili-2026.pdf`));
    await page.getByText('不一致：').waitFor();
    expect(requested.filter((url) => url.includes('.pdf'))).toEqual([]);
    expect(foreignRequests(requested, demo.origin)).toEqual([]);
    await page.close();
  });
});
