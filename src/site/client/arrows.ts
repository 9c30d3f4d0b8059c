/** Arrow keys move from the search field through the links of the results and back; Escape returns to the field. */
export function moveWithArrows(input: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('a[href]')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const to =
      event.key === 'ArrowDown'
        ? (all[at + 1] ?? all[at])
        : event.key === 'ArrowUp'
          ? (all[at - 1] ?? input)
          : event.key === 'Escape'
            ? input
            : undefined;
    if (at === -1 || !to) return;
    event.preventDefault();
    to.focus();
  });
}
