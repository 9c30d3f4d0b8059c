import { keep, readKept } from './storage.ts';
import { fillTemplate } from './template.ts';

const atMost = 6;

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(readKept('searches') ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, atMost) : [];
  } catch {
    return [];
  }
}

/** The last searches, on this machine only: shown while there is no query, and forgotten on request. */
export function openRecent(form: HTMLFormElement) {
  const block = document.querySelector<HTMLElement>('[data-search-recent]');
  const list = block?.querySelector('ul');
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-recent-item]');

  function show(): void {
    const queries = read();
    if (!block || !list || !template) return;
    block.hidden = queries.length === 0;
    list.replaceChildren(
      ...queries.map((query) =>
        fillTemplate(template, { query }, `${form.action}?q=${encodeURIComponent(query)}`),
      ),
    );
  }

  block?.querySelector('button')?.addEventListener('click', () => {
    keep('searches', undefined);
    show();
    form.querySelector('input')?.focus();
  });
  return {
    show,
    hide(): void {
      if (block) block.hidden = true;
    },
    remember(query: string): void {
      if ([...query].length < 2) return;
      keep('searches', JSON.stringify([query, ...read().filter((each) => each !== query)].slice(0, atMost)));
    },
  };
}
