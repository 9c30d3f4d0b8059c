import type { Findings, Index } from '../../export/search/find.ts';
import type { Found } from '../../export/search/found.ts';
import { highlight } from '../../export/search/highlight.ts';
import { numberTerm, queryTerms } from '../../export/search/key.ts';
import type { Head } from '../../export/search/shards.ts';
import { moveWithArrows } from './arrows.ts';
import { doubts } from './doubts.ts';
import { openSearch } from './open-search.ts';
import { openRecent } from './recent.ts';
import { fillTemplate, markText } from './template.ts';

/*
 * Makes the search page answer; the address holds the query and the register (`?q=松风&in=penalty`). Without this script
 * the page explains itself and leads to lists and directories (`pages/search/index.astro`).
 */

const perStep = 10;

/** Registers offered where it is not known which have any. */
const offeredAtMost = 8;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  result: HTMLTemplateElement;
  kinds: HTMLElement;
  kind: HTMLTemplateElement;
  help: HTMLElement | null;
  none: HTMLElement | null;
  more: HTMLButtonElement | null;
}

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const result = document.querySelector<HTMLTemplateElement>('template[data-search-result]');
  const kinds = document.querySelector<HTMLElement>('[data-search-kinds]');
  const kind = document.querySelector<HTMLTemplateElement>('template[data-search-kind]');
  if (!form || !input || !status || !results || !result || !kinds || !kind) return undefined;
  return {
    form,
    input,
    status,
    results,
    result,
    kinds,
    kind,
    help: document.querySelector<HTMLElement>('[data-search-help]'),
    none: document.querySelector<HTMLElement>('[data-search-none]'),
    more: document.querySelector<HTMLButtonElement>('button[data-search-more]'),
  };
}

function statusText(query: string, label: string | undefined, { found, complete, total }: Findings): string {
  const where = label === undefined ? '' : `${label}中`;
  if (found.length === 0) return `${where}没有找到含“${query}”的记录。`;
  const count = total ?? (complete ? found.length : undefined);
  const tail = [...query].length === 1 ? '只输入一个字，结果较多，再输入一个字可以缩小范围。' : '';
  return count === undefined
    ? `${where}含“${query}”的记录，先列 ${found.length} 条，最相符的在前。${tail}`
    : `${where}含“${query}”的记录共 ${count} 条。${tail}`;
}

/** Among the largest registers. */
function isLarge(size: number, every: readonly { size: number }[]): boolean {
  return every.filter((other) => other.size > size).length < offeredAtMost;
}

function start(parts: Parts): void {
  const { form, input, status, results, kinds, help, none, more } = parts;
  const base = form.dataset.base ?? '/';
  const recent = openRecent(form);
  let opening: Promise<Index> | undefined;
  let limit = perStep;
  /** Counts searches, so that a slow earlier one does not overwrite a later one. */
  let latest = 0;
  /** What was typed and not yet searched for. */
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** How many each register has, for the query they were counted for. */
  let counted: { query: string; counts: readonly number[] } | undefined;

  const kindOf = (): string | undefined => new URLSearchParams(location.search).get('in') ?? undefined;

  function listItem(head: Head, thing: Found, terms: readonly string[]): DocumentFragment {
    const [kind, path, title, number, date, text] = thing;
    const fields = { kind: head.kinds[kind]?.label ?? '', title, number, date, text };
    const copy = fillTemplate(parts.result, fields, `${base}${path.slice(1)}`);
    for (const element of copy.querySelectorAll<HTMLElement>('[data-marked]'))
      markText(element, highlight(element.textContent ?? '', terms));
    return copy;
  }

  function addressOf(query: string, kind: string | undefined): string {
    const parameters = new URLSearchParams();
    if (query !== '') parameters.set('q', query);
    if (kind !== undefined) parameters.set('in', kind);
    const text = parameters.toString();
    return `${location.pathname}${text === '' ? '' : `?${text}`}`;
  }

  function showKinds(head: Head, query: string, kind: string | undefined): void {
    const counts = counted?.query === query ? counted.counts : undefined;
    const total = counts?.reduce((sum, count) => sum + count, 0);
    const offered = head.kinds
      .map(({ id, label, count }, at) => ({ id, label, size: count, count: counts?.[at] }))
      .filter(({ id, size, count }) => size > 0 && (id === kind || count !== 0))
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
      // Where it is not known which registers have any, the largest are offered.
      .filter(({ id, size }, _, every) => counts || id === kind || isLarge(size, every));
    const all = { id: undefined, label: '全部', count: total };
    const shown = offered.length > 1 || kind !== undefined ? [all, ...offered] : [];
    kinds.replaceChildren(
      ...shown.map(({ id, label, count }) => {
        const fields = { label, count: count === undefined ? '' : String(count) };
        const copy = fillTemplate(parts.kind, fields, addressOf(query, id));
        if (id === kind) copy.querySelector('a')?.setAttribute('aria-current', 'true');
        return copy;
      }),
    );
  }

  function clear(): void {
    if (more) more.hidden = true;
    if (none) none.hidden = true;
    kinds.replaceChildren();
    results.replaceChildren();
  }

  async function show(query: string): Promise<void> {
    const turn = (latest += 1);
    if (help) help.hidden = query !== '';
    if (query === '') {
      status.textContent = '';
      clear();
      return recent.show();
    }
    recent.hide();
    try {
      opening ??= openSearch(form.dataset.index ?? '/search/');
      const { head, find } = await opening;
      const kind = kindOf();
      const findings = await find({ query, kind }, limit);
      if (turn !== latest) return;
      const terms = [...queryTerms(query), ...[numberTerm(query) ?? []].flat()];
      if (findings.counts) counted = { query, counts: findings.counts };
      status.textContent = statusText(query, head.kinds.find(({ id }) => id === kind)?.label, findings);
      showKinds(head, query, kind);
      results.replaceChildren(...findings.found.map((thing) => listItem(head, thing, terms)));
      if (more) more.hidden = findings.found.length < limit || findings.complete;
      if (none) {
        none.hidden = findings.found.length > 0;
        const doubt = none.querySelector('[data-search-doubt]');
        if (doubt) doubt.textContent = doubts(query);
      }
    } catch {
      opening = undefined;
      if (turn !== latest) return;
      clear();
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

  /** The empty page stays behind the first letters in the history; further letters change the same entry. */
  function search(typing: boolean): void {
    clearTimeout(waiting);
    limit = perStep;
    const query = input.value.trim();
    const before = new URLSearchParams(location.search).get('q') ?? '';
    const how = before === query || (typing && before !== '') ? 'replaceState' : 'pushState';
    history[how](null, '', addressOf(query, query === '' ? undefined : kindOf()));
    void show(query);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recent.remember(input.value.trim());
    search(false);
  });
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(true), 150);
  };
  input.addEventListener('input', (event) => {
    // While an input method composes, the letters typed are not what is meant.
    if (!(event as InputEvent).isComposing) soon();
  });
  input.addEventListener('compositionend', soon);
  // What led somewhere is worth remembering, whether it was sent or only typed.
  results.addEventListener('click', () => recent.remember(input.value.trim()));
  kinds.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    fromAddress();
  });
  more?.addEventListener('click', () => {
    limit += perStep;
    void show(input.value.trim());
  });
  moveWithArrows(input, results);
  addEventListener('popstate', fromAddress);
  fromAddress();
}

const parts = findParts();
if (parts) start(parts);
