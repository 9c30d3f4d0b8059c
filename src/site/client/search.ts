import type { Found } from '../../export/search/documents.ts';
import { openIndex } from '../../export/search/find.ts';
import type { Findings } from '../../export/search/find.ts';
import type { Head } from '../../export/search/shards.ts';
import { fetchBytes, fetchJson, fillTemplate } from './template.ts';

/*
 * Makes the search page answer. Without this script the page explains itself and links to the complete lists.
 *
 * Markup the page provides:
 *   <form action="/search/" data-search data-index="/search/" data-base="/">  with <input name="q">
 *   <p data-search-status aria-live="polite">          what was found, in words
 *   <ol data-search-results>                           receives the results
 *   <template data-search-result>                      one result: [data-field=kind|title|line|date], a[data-link];
 *                                                      [data-optional] goes when empty
 *   <div data-search-help>                             shown while there is no query
 *   <button data-search-more hidden>                   asks for more results
 */

const perStep = 20;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  template: HTMLTemplateElement;
  help: HTMLElement | null;
  more: HTMLButtonElement | null;
}

interface Search {
  find: (query: string, limit?: number) => Promise<Findings>;
  /** Words for the registers. */
  kinds: readonly string[];
}

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-result]');
  if (!form || !input || !status || !results || !template) return undefined;
  return {
    form,
    input,
    status,
    results,
    template,
    help: document.querySelector<HTMLElement>('[data-search-help]'),
    more: document.querySelector<HTMLButtonElement>('button[data-search-more]'),
  };
}

async function openSearch(folder: string): Promise<Search> {
  const head = (await fetchJson(`${folder}index.json`)) as Head;
  const versioned = (name: string): string => `${folder}${name}?v=${head.version}`;
  const find = openIndex(head, {
    json: (name) => fetchJson(versioned(name)),
    bytes: (name) => fetchBytes(versioned(name)),
  });
  return { find, kinds: head.kinds };
}

function statusText(query: string, { found, complete, tooShort }: Findings): string {
  if (tooShort) return '请至少输入两个字。';
  if (found.length === 0) return `没有找到含“${query}”的记录。`;
  return complete
    ? `含“${query}”的记录共 ${found.length} 条。`
    : `含“${query}”的记录，先列 ${found.length} 条。`;
}

function listItem(parts: Parts, kinds: readonly string[], thing: Found): DocumentFragment {
  const [kind, path, title, line, date] = thing;
  const base = parts.form.dataset.base ?? '/';
  const fields = { kind: kinds[kind] ?? '', title, line, date };
  return fillTemplate(parts.template, fields, `${base}${path.slice(1)}`);
}

function start(parts: Parts): void {
  const { form, input, status, results, help, more } = parts;
  let opening: Promise<Search> | undefined;
  let limit = perStep;
  /** Counts searches, so that a slow earlier one does not overwrite a later one. */
  let latest = 0;
  /** What was typed and not yet searched for. */
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function show(query: string): Promise<void> {
    const turn = (latest += 1);
    if (help) help.hidden = query !== '';
    if (more) more.hidden = true;
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    try {
      opening ??= openSearch(form.dataset.index ?? '/search/');
      const { find, kinds } = await opening;
      const findings = await find(query, limit);
      if (turn !== latest) return;
      status.textContent = statusText(query, findings);
      results.replaceChildren(...findings.found.map((thing) => listItem(parts, kinds, thing)));
      if (more) more.hidden = findings.complete;
    } catch {
      opening = undefined;
      if (turn !== latest) return;
      results.replaceChildren();
      if (help) help.hidden = false;
      status.textContent = '检索数据未能载入，请稍后再试，或从完整列表查找。';
    }
  }

  function fromAddress(): void {
    clearTimeout(waiting);
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = query;
    limit = perStep;
    void show(query);
  }

  function remember(query: string, how: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history[how](null, '', address);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    limit = perStep;
    remember(input.value.trim(), 'pushState');
    void show(input.value.trim());
  });
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      limit = perStep;
      remember(input.value.trim(), 'replaceState');
      void show(input.value.trim());
    }, 200);
  };
  input.addEventListener('input', (event) => {
    // While an input method composes, the letters typed are not what is meant.
    if (!(event as InputEvent).isComposing) soon();
  });
  input.addEventListener('compositionend', soon);
  more?.addEventListener('click', () => {
    limit += perStep;
    void show(input.value.trim());
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

const parts = findParts();
if (parts) start(parts);
