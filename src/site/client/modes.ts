import { formatChinese } from '../../base/dates.ts';
import { keep, readKept } from './storage.ts';

/*
 * Size of text and colours as the reader chose them, on every page. Runs in the head of no page: it is small, kept by the
 * browser after the first page, and done before the page is shown. Also notes the day on what is printed.
 */
const root = document.documentElement;
const modes = ['text', 'theme'] as const;
const panel = document.querySelector<HTMLDetailsElement>('[data-modes]');

for (const mode of modes) {
  const kept = readKept(mode);
  if (kept) root.dataset[mode] = kept;
}

if (panel) {
  for (const button of panel.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    button.checked = button.value === (root.dataset[button.name] ?? '');
  panel.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (value === '') delete root.dataset[name];
    else root.dataset[name] = value;
    keep(name, value || undefined);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  addEventListener('click', (event) => {
    if (panel.open && !panel.contains(event.target as Node)) panel.open = false;
  });
  panel.hidden = false;
}

addEventListener('beforeprint', () => {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = day.map((part) => String(part).padStart(2, '0')).join('-');
  for (const place of document.querySelectorAll('[data-printed-on]')) place.textContent = formatChinese(text);
});
