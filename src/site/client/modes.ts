/** Large text, light and dark, kept on the reader's own machine. Without script the system's settings apply. */
const root = document.documentElement;
const bar = document.querySelector<HTMLElement>('[data-modes]');

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page only.
  }
}

function show(): void {
  const { text, theme } = root.dataset;
  for (const button of bar?.querySelectorAll<HTMLButtonElement>('button') ?? []) {
    const on =
      button.dataset['modeTheme'] === undefined ? text === 'large' : button.dataset['modeTheme'] === theme;
    button.setAttribute('aria-pressed', String(on));
  }
}

function choose(key: 'text' | 'theme', value: string): void {
  if (root.dataset[key] === value) delete root.dataset[key];
  else root.dataset[key] = value;
  write(`gongshi-${key}`, root.dataset[key]);
  show();
}

for (const key of ['text', 'theme'] as const) {
  const kept = read(`gongshi-${key}`);
  if (kept) root.dataset[key] = kept;
}

if (bar) {
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest('button');
    if (!button) return;
    const theme = button.dataset['modeTheme'];
    if (theme === undefined) choose('text', 'large');
    else choose('theme', theme);
  });
  show();
}
