import { formatYuan } from '../../base/money.ts';
import { matches, readState, writeState } from '../../export/penalty-filter.ts';
import type { FilterState } from '../../export/penalty-filter.ts';
import type { ListedPenalty, ListHead, ListYear } from '../../export/penalty-rows.ts';
import { unpackYear } from '../../export/penalty-rows.ts';
import { fetchJson, fillTemplate } from './template.ts';

/*
 * Narrows the list of penalties; the state is the address, e.g. `?year=2026&kind=fine`. Without this script the list is
 * complete and paged, and there are plain lists by year and by kind.
 *
 * Markup the page provides:
 *   <form data-filters data-list="/penalty/list.json" data-base="/" hidden>   shown by the script; controls named
 *                                      year, kind, party, agency, sector (select or radio) and q (text)
 *   <p data-filter-status aria-live="polite">      how many there are, in words
 *   <ul data-filter-chips> with <template data-filter-chip>   [data-field=label], button[data-remove]
 *   <tbody data-filter-rows> with the rows of the page, and anywhere <template data-filter-row>
 *                                      [data-field=docNumber|party|reason|kinds|fine|decidedOn|publishedOn|agency|sector],
 *                                      a[data-link]
 *   [data-filter-paging]               hidden while filters are on
 *   <button data-filter-more hidden>   shows more rows
 *   <button data-filter-reset>         clears all filters (optional)
 */

const perStep = 50;

interface Parts {
  form: HTMLFormElement;
  rows: HTMLElement;
  row: HTMLTemplateElement;
  status: HTMLElement | null;
  chips: HTMLElement | null;
  chip: HTMLTemplateElement | null;
  more: HTMLButtonElement | null;
  paging: HTMLElement[];
}

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  const rows = document.querySelector<HTMLElement>('[data-filter-rows]');
  const row = document.querySelector<HTMLTemplateElement>('template[data-filter-row]');
  if (!form || !rows || !row) return undefined;
  return {
    form,
    rows,
    row,
    status: document.querySelector<HTMLElement>('[data-filter-status]'),
    chips: document.querySelector<HTMLElement>('[data-filter-chips]'),
    chip: document.querySelector<HTMLTemplateElement>('template[data-filter-chip]'),
    more: document.querySelector<HTMLButtonElement>('button[data-filter-more]'),
    paging: [...document.querySelectorAll<HTMLElement>('[data-filter-paging]')],
  };
}

/** The data of the list, asked for year by year. */
function openList(address: string) {
  const years = new Map<string, Promise<ListedPenalty[]>>();
  let head: Promise<ListHead> | undefined;
  return {
    head(): Promise<ListHead> {
      head ??= fetchJson(address) as Promise<ListHead>;
      return head;
    },
    async year(year: string): Promise<ListedPenalty[]> {
      const { version } = await this.head();
      const known = years.get(year);
      if (known) return known;
      const file = address.replace(/\.json$/u, `-${year}.json?v=${version}`);
      const reading = fetchJson(file).then((content) => unpackYear(content as ListYear));
      years.set(year, reading);
      return reading;
    },
    forget(): void {
      head = undefined;
      years.clear();
    },
  };
}

/** As the rows of the page are: a reason taken from the facts may be long. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}……` : text;
}

function rowOf({ form, row }: Parts, { labels }: ListHead, penalty: ListedPenalty): DocumentFragment {
  const fields = {
    docNumber: penalty.docNumber,
    party: penalty.party,
    reason: shorten(penalty.reason),
    kinds: penalty.kinds.map((kind) => labels.kind[kind] ?? kind).join('、'),
    fine: penalty.fine === undefined ? '' : formatYuan(penalty.fine),
    decidedOn: penalty.decidedOn,
    publishedOn: penalty.publishedOn,
    agency: labels.agency[penalty.agency] ?? penalty.agency,
    sector: penalty.sector ?? '',
  };
  return fillTemplate(row, fields, `${form.dataset.base ?? '/'}penalty/${penalty.id}.html`);
}

function chipLabel(name: keyof FilterState, value: string, { labels }: ListHead): string {
  return name === 'q' ? `“${value}”` : (labels[name][value] ?? value);
}

function start(parts: Parts): void {
  const { form, rows, status, chips, chip, more, paging } = parts;
  const list = openList(form.dataset.list ?? '/penalty/list.json');
  const original = [...rows.childNodes];
  const originalStatus = status?.textContent ?? '';
  let limit = perStep;
  let latest = 0;

  function controlsFrom(state: FilterState): void {
    for (const element of form.elements) {
      if (
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement && element.type !== 'radio')
      )
        element.value = state[element.name as keyof FilterState] ?? '';
      else if (element instanceof HTMLInputElement)
        element.checked = (state[element.name as keyof FilterState] ?? '') === element.value;
    }
  }

  function showChips(state: FilterState, head: ListHead): void {
    if (!chips || !chip) return;
    const made = Object.entries(state).map(([name, value]) => {
      const label = chipLabel(name as keyof FilterState, value, head);
      const copy = fillTemplate(chip, { label });
      const button = copy.querySelector<HTMLElement>('[data-remove]');
      button?.setAttribute('aria-label', `去掉条件：${label}`);
      button?.addEventListener('click', () => go({ ...state, [name]: undefined }));
      return copy;
    });
    chips.replaceChildren(...made);
  }

  function showOriginal(): void {
    rows.replaceChildren(...original);
    if (status) status.textContent = originalStatus;
    chips?.replaceChildren();
    for (const element of paging) element.hidden = false;
    if (more) more.hidden = true;
  }

  async function show(state: FilterState): Promise<void> {
    const turn = (latest += 1);
    controlsFrom(state);
    if (Object.keys(state).length === 0) return showOriginal();
    try {
      const head = await list.head();
      if (turn !== latest) return;
      showChips(state, head);
      for (const element of paging) element.hidden = true;
      const wanted = head.years.filter(({ year }) => state.year === undefined || year === state.year);
      const found: ListedPenalty[] = [];
      for (const { year } of wanted) {
        const inYear = await list.year(year);
        if (turn !== latest) return;
        found.push(...inYear.filter((penalty) => matches(penalty, state)));
        // What is found first is shown first; older years follow.
        rows.replaceChildren(...found.slice(0, limit).map((penalty) => rowOf(parts, head, penalty)));
      }
      if (wanted.length === 0) rows.replaceChildren();
      if (status)
        status.textContent =
          found.length === 0 ? '没有符合条件的记录。' : `符合条件的记录共 ${found.length} 条。`;
      if (more) more.hidden = found.length <= limit;
    } catch {
      list.forget();
      if (turn !== latest) return;
      showOriginal();
      if (status) status.textContent = '筛选数据未能载入，以下为完整列表。';
    }
  }

  function go(state: FilterState): void {
    const address = new URL(location.href);
    address.search = writeState(state);
    limit = perStep;
    // A text that was typed is told twice: as a change and, on Enter or the button, as the form.
    if (address.href !== location.href) history.pushState(null, '', address);
    void show(readState(address.search));
  }

  function fromControls(): FilterState {
    return readState(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(fromControls());
  });
  form.addEventListener('change', () => go(fromControls()));
  form.querySelector('[data-filter-reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    go({});
  });
  more?.addEventListener('click', () => {
    limit += perStep;
    void show(readState(location.search));
  });
  addEventListener('popstate', () => {
    limit = perStep;
    void show(readState(location.search));
  });
  form.hidden = false;
  void show(readState(location.search));
}

const parts = findParts();
if (parts) start(parts);
