import type { HeadFacet, ListHead } from '../../export/lists/head.ts';
import type { List } from '../../export/lists/query.ts';
import { openList } from '../../export/lists/query.ts';
import type { ListState } from '../../export/lists/state.ts';
import { choose, isPlain, readState, writeState } from '../../export/lists/state.ts';
import type { Index } from '../../export/search/find.ts';
import { openSearch } from './open-search.ts';
import { fetchBytes, fetchJson, fillTemplate } from './template.ts';

/*
 * Narrows and sorts the list of a register; the state is the address, e.g. `?year=2026&agency=shili`. Without this script
 * the list is complete and paged, and there are plain lists of one value each (`ListFacets.astro`, `ListFrame.astro`).
 * Rows are taken from the pages of the list, so that they are written in one place only.
 */

const perStep = 20;

interface Parts {
  panel: HTMLElement;
  folder: string;
  rows: HTMLElement;
  facets: HTMLElement;
  facet: HTMLTemplateElement;
  value: HTMLTemplateElement;
  chips: HTMLElement;
  chip: HTMLTemplateElement;
  sort: HTMLSelectElement;
  query: HTMLFormElement;
  status: HTMLElement | null;
  more: HTMLButtonElement | null;
  paging: HTMLElement | null;
}

function findParts(): Parts | undefined {
  const panel = document.querySelector<HTMLElement>('[data-list]');
  const rows = document.querySelector<HTMLElement>('[data-list-rows]');
  const inPanel = <T extends Element>(selector: string) => panel?.querySelector<T>(selector);
  const facets = inPanel<HTMLElement>('[data-facets]');
  const facet = inPanel<HTMLTemplateElement>('template[data-facet-template]');
  const value = inPanel<HTMLTemplateElement>('template[data-facet-value]');
  const chips = inPanel<HTMLElement>('[data-list-chips]');
  const chip = inPanel<HTMLTemplateElement>('template[data-list-chip]');
  const sort = inPanel<HTMLSelectElement>('[data-list-sort] select');
  const query = inPanel<HTMLFormElement>('form[data-list-query]');
  if (!panel || !rows || !facets || !facet || !value || !chips || !chip || !sort || !query) return undefined;
  return {
    panel,
    folder: panel.dataset.list ?? '/',
    rows,
    facets,
    facet,
    value,
    chips,
    chip,
    sort,
    query,
    status: document.querySelector<HTMLElement>('[data-list-status]'),
    more: document.querySelector<HTMLButtonElement>('button[data-list-more]'),
    paging: document.querySelector<HTMLElement>('[data-list-paging]'),
  };
}

/** The rows of the list by their number, read from its pages. */
function openRows(folder: string, { perPage, version }: ListHead) {
  const pages = new Map<number, Promise<Element[]>>();
  async function read(number: number): Promise<Element[]> {
    const address = number === 1 ? folder : `${folder}page/${number}.html`;
    const response = await fetch(`${address}?v=${version}`);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...page.querySelectorAll('[data-list-rows] > *')];
  }
  return async (row: number): Promise<Node> => {
    const number = Math.floor(row / perPage) + 1;
    const reading = pages.get(number) ?? read(number);
    pages.set(number, reading);
    reading.catch(() => pages.delete(number));
    const element = (await reading)[row % perPage];
    if (!element) throw new Error(`no row ${row}`);
    return document.importNode(element, true);
  };
}

function start(parts: Parts, list: List): void {
  const { panel, folder, rows, facets, chips, sort, query, status, more, paging } = parts;
  const { head } = list;
  const input = query.elements.namedItem('q') as HTMLInputElement;
  const names = head.facets.map(({ name }) => name);
  const rowOf = openRows(folder, head);
  const original = [...rows.childNodes];
  const originalStatus = [...(status?.childNodes ?? [])];
  /** Only the first page of the complete list changes in place; from others one goes there. */
  const inPlace = panel.dataset.listPage === '1';
  let state: ListState;
  let limit = perStep;
  let latest = 0;
  let searching: Promise<Index> | undefined;

  /** Rows the query of the state finds, and whether they are exactly those; undefined without a query. */
  async function searched(): Promise<{ rows?: number[]; exact: boolean }> {
    if (state.q === undefined) return { exact: true };
    searching ??= openSearch(panel.dataset.listSearch ?? '/search/');
    searching.catch(() => (searching = undefined));
    return (await searching).within(state.q, panel.dataset.listKind ?? '');
  }

  function read(): void {
    const by = panel.dataset.listBy;
    state = readState(by && location.search === '' ? `?${by}` : location.search, names);
  }
  const addressOf = (next: ListState): string => `${folder}${writeState(next, names)}`;

  function showFacet(facet: HeadFacet, shown: { counts: readonly number[] }): DocumentFragment {
    const chosen = state.values[facet.name];
    const label = facet.values.find(({ value }) => value === chosen)?.label;
    const copy = fillTemplate(parts.facet, { title: facet.title, chosen: label ? `：${label}` : '' });
    const details = copy.querySelector('details');
    details?.setAttribute('data-facet', facet.name);
    const values = facet.values.map(({ value, label: text }, position) => {
      const on = value === chosen;
      const item = fillTemplate(
        parts.value,
        { label: text, count: String(shown.counts[position] ?? 0) },
        addressOf(choose(state, facet.name, on ? undefined : value)),
      );
      if (on) item.querySelector('a')?.setAttribute('aria-current', 'true');
      // A month of another year leads nowhere while a year is chosen.
      const empty = shown.counts[position] === 0 && !on;
      const elsewhere = facet.name === 'month' && !value.startsWith(state.values['year'] ?? monthsOf());
      if (empty || elsewhere) item.querySelector('li')?.setAttribute('hidden', '');
      return item;
    });
    details?.querySelector('ul')?.append(...values);
    return copy;
  }

  /** Year whose months are offered while none is chosen: the newest. */
  function monthsOf(): string {
    return (
      state.values['month']?.slice(0, 4) ??
      head.facets.find(({ name }) => name === 'year')?.values[0]?.value ??
      ''
    );
  }

  async function recount(facet: HeadFacet, details: HTMLDetailsElement, turn: number): Promise<void> {
    const counts = await list.counts(facet, state, (await searched()).rows);
    if (turn !== latest || !details.isConnected) return;
    const fresh = showFacet(facet, { counts }).querySelector('ul');
    if (fresh) details.querySelector('ul')?.replaceWith(fresh);
  }

  /** Counts follow the state once a facet is opened: they may need more data than the rows do. */
  function follow(facet: HeadFacet, turn: number): void {
    const details = facets.querySelector<HTMLDetailsElement>(`[data-facet="${facet.name}"]`);
    details?.addEventListener('toggle', () => void recount(facet, details, turn), { once: true });
  }

  function showPanel(turn: number): void {
    const open = facets.querySelector<HTMLElement>('details[open]')?.dataset['facet'];
    facets.replaceChildren(
      ...head.facets.map((facet) => showFacet(facet, { counts: facet.values.map(({ count }) => count) })),
    );
    if (!isPlain(state)) for (const facet of head.facets) follow(facet, turn);
    facets.querySelector(`[data-facet="${open}"]`)?.toggleAttribute('open', inPlace && open !== undefined);
    const removals: [string, ListState][] = head.facets.flatMap((facet): [string, ListState][] => {
      const value = state.values[facet.name];
      if (value === undefined) return [];
      const label = facet.values.find((each) => each.value === value)?.label ?? value;
      return [[`${facet.title}：${label}`, choose(state, facet.name, undefined)]];
    });
    if (state.q !== undefined) removals.push([`含“${state.q}”`, { ...state, q: undefined }]);
    if (removals.length > 1) removals.push(['全部去掉', { ...state, values: {}, q: undefined }]);
    chips.replaceChildren(
      ...removals.map(([label, next]) => {
        const copy = fillTemplate(parts.chip, { label }, addressOf(next));
        copy
          .querySelector('a')
          ?.setAttribute('aria-label', label === '全部去掉' ? label : `去掉条件：${label}`);
        return copy;
      }),
    );
    sort.value = state.sort ?? '';
    input.value = state.q ?? '';
  }

  function showOriginal(): void {
    rows.replaceChildren(...original);
    status?.replaceChildren(...originalStatus);
    if (paging) paging.hidden = false;
    if (more) more.hidden = true;
  }

  async function show(): Promise<void> {
    const turn = (latest += 1);
    showPanel(turn);
    if (isPlain(state) || !inPlace) return showOriginal();
    try {
      if (paging) paging.hidden = true;
      rows.setAttribute('aria-busy', 'true');
      const { rows: within, exact } = await searched();
      const found = await list.rows(state, limit, within);
      const made = await Promise.all(found.numbers.map(rowOf));
      if (turn !== latest) return;
      rows.replaceChildren(...made);
      if (status)
        status.textContent =
          found.total === 0
            ? '没有符合条件的记录。去掉一个条件，或者改用搜索。'
            : `符合条件的记录${exact ? '共' : '约'} ${found.total} 条。`;
      if (more) more.hidden = found.total <= limit;
    } catch {
      if (turn !== latest) return;
      showOriginal();
      if (status) status.textContent = '筛选数据未能载入，以下为完整列表。';
    } finally {
      if (turn === latest) rows.removeAttribute('aria-busy');
    }
  }

  function go(address: string): void {
    if (!inPlace) return location.assign(address);
    limit = perStep;
    if (new URL(address, location.href).href !== location.href) history.pushState(null, '', address);
    read();
    void show();
  }

  panel.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || !inPlace || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? folder);
  });
  for (const { name, title } of head.sorts)
    for (const [way, words] of [
      ['down', '由多到少'],
      ['up', '由少到多'],
    ] as const)
      sort.add(new Option(`${title}${words}`, `${name}-${way}`));
  sort.addEventListener('change', () => go(addressOf({ ...state, sort: sort.value || undefined })));
  sort.closest('label')?.removeAttribute('hidden');
  query.addEventListener('submit', (event) => {
    event.preventDefault();
    go(addressOf({ ...state, q: input.value.trim() || undefined }));
  });
  query.hidden = false;
  more?.addEventListener('click', () => {
    limit += perStep;
    void show();
  });
  addEventListener('popstate', () => {
    limit = perStep;
    read();
    void show();
  });
  addEventListener('click', (event) => {
    const open = facets.querySelector<HTMLDetailsElement>('details[open]');
    if (open && !open.contains(event.target as Node)) open.open = false;
  });
  read();
  void show();
}

async function open(parts: Parts): Promise<void> {
  const { folder } = parts;
  const head = (await fetchJson(`${folder}list.json`)) as ListHead;
  start(
    parts,
    openList(head, (name) => fetchBytes(`${folder}list/${name}?v=${head.version}`)),
  );
}

const parts = findParts();
if (parts) void open(parts);
