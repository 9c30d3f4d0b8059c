/** Fills a copy of a `<template>`: elements with `data-field` receive texts, those with `data-link` the address. */
export function fillTemplate(
  template: HTMLTemplateElement,
  fields: Readonly<Record<string, string>>,
  link?: string,
): DocumentFragment {
  const copy = document.importNode(template.content, true);
  for (const element of copy.querySelectorAll<HTMLElement>('[data-field]')) {
    const text = fields[element.dataset.field ?? ''] ?? '';
    element.textContent = text;
    // An empty mark or label would still take room.
    if (text === '' && element.dataset.optional !== undefined) element.remove();
  }
  if (link !== undefined)
    for (const element of copy.querySelectorAll('[data-link]')) element.setAttribute('href', link);
  return copy;
}

/** Reads a JSON file of this site; throws when there is none. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/** Reads a file of this site as it is; throws when there is none. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Shows a text with pieces marked. */
export function markText(element: HTMLElement, pieces: readonly { text: string; marked: boolean }[]): void {
  if (!pieces.some(({ marked }) => marked)) return;
  element.replaceChildren(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
