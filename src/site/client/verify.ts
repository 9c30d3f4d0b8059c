import { readCheckCode } from '../../base/check-code.ts';

/*
 * Verifies a code typed by hand, and a file chosen, in the browser. Without this script the address printed on a document
 * leads to the same page.
 *
 * Markup the pages provide:
 *   <form data-verify="/verify/" hidden> with input[name=code]; [data-verify-status] for what came of it
 *   <article data-code="…"> with [data-verify-note], on the page of a document; the code typed is in the address's hash
 *   [data-fingerprint="sha256"], [data-verify-file hidden] with input[type=file] and [data-verify-result]
 */

const say = (place: Element | null, text: string): void => {
  if (place) place.textContent = text;
};

async function look(folder: string, typed: string, status: Element | null): Promise<void> {
  const reading = readCheckCode(typed);
  if (!reading.ok) return say(status, reading.why.zh);
  const { identity, code } = reading.value;
  say(status, '正在核验……');
  const address = `${folder}${identity}.html`;
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return say(status, '网络不通，没有核验。请稍后再试，或者打电话核实。');
  }
  if (response.ok) window.location.href = `${address}#${code}`;
  else if (response.status === 404)
    say(
      status,
      '查无此码：本站没有给出过这个核验码，或者文书刚刚制发、网站尚未更新。请打电话核实，不要按文书上的账号付款。',
    );
  else say(status, `网站出错（${response.status}），没有核验。请稍后再试。`);
}

function openForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-verify]');
  if (!form) return;
  const status = document.querySelector('[data-verify-status]');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look(form.dataset.verify ?? '', String(new FormData(form).get('code') ?? ''), status);
  });
}

/** Compares the code typed with the one of the text now in force. */
function compareVersions(): void {
  const page = document.querySelector<HTMLElement>('[data-code]');
  const typed = readCheckCode(decodeURIComponent(window.location.hash.slice(1)));
  if (!page || !typed.ok) return;
  const note = document.querySelector('[data-verify-note]');
  note?.classList.add('notice');
  say(
    note,
    typed.value.code === page.dataset.code
      ? '您输入的核验码与现行文本一致。'
      : `已更正：您输入的核验码 ${typed.value.code} 末段与现行文本不同，文书在打印之后有过更正，以公示的现行文本为准。`,
  );
}

function openComparison(): void {
  const wanted = document.querySelector<HTMLElement>('[data-fingerprint]')?.dataset.fingerprint;
  const place = document.querySelector<HTMLElement>('[data-verify-file]');
  const input = place?.querySelector('input');
  const result = document.querySelector('[data-verify-result]');
  // Hashing needs a secure connection.
  if (!place || !input || !globalThis.crypto?.subtle) return;
  place.hidden = false;
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (!file) return say(result, '');
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    say(
      result,
      found === wanted
        ? '一致：与本站现在公示的文本逐字节相同。'
        : '不一致：不是本站现在公示的文本。送达当事人的文本、更正以前的文本指纹不同，请与公示页逐项对照。',
    );
  });
}

openForm();
compareVersions();
openComparison();
