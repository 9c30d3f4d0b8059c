// @ts-check

/** Modes a page can be read in. @typedef {'light' | 'dark' | 'contrast' | 'contrast-dark'} Mode */

/** @type {readonly Mode[]} */
export const modes = ['light', 'dark', 'contrast', 'contrast-dark'];

/**
 * Every colour in every mode, in the order of `modes`. `tests/site/colours.test.ts` holds them to their contrasts: text
 * 7:1, marks and edges that must be seen 3:1.
 *
 * @type {Readonly<Record<string, readonly [light: string, dark: string, contrast: string, contrastDark: string]>>}
 */
export const colours = {
  ink: ['#16202a', '#e8ecef', '#000', '#fff'],
  'ink-soft': ['#46525e', '#b3bdc6', '#000', '#fff'],
  paper: ['#fff', '#12181d', '#fff', '#000'],
  'paper-low': ['#f4f6f7', '#1a2229', '#fff', '#000'],
  rule: ['#cfd6db', '#37434d', '#000', '#fff'],
  'rule-strong': ['#7b8791', '#8a97a3', '#000', '#fff'],
  accent: ['#0b4a59', '#8fd3e0', '#00324d', '#ffe600'],
  'accent-low': ['#e4eff1', '#173038', '#fff', '#000'],
  'on-accent': ['#fff', '#0b1215', '#fff', '#000'],
  grave: ['#96131a', '#ffa3a3', '#7a0008', '#ffb3b3'],
  'grave-low': ['#fbeaea', '#3a1a1c', '#fff', '#000'],
  due: ['#6a4000', '#f4c874', '#4a2b00', '#ffd27a'],
  'due-low': ['#fdf3dd', '#352a12', '#fff', '#000'],
  ended: ['#434e59', '#b3bdc6', '#000', '#fff'],
  'ended-low': ['#eceff1', '#262f37', '#fff', '#000'],
  good: ['#17502f', '#92d6ae', '#003d1a', '#a6f0c4'],
  'good-low': ['#e6f3eb', '#163022', '#fff', '#000'],
  focus: ['#c25b00', '#ffb454', '#000', '#fff'],
  mark: ['#ffe9a8', '#5a4a10', '#ffe600', '#5a4a00'],
  // Second series of a chart; the first has the accent.
  'series-2': ['#8b959d', '#64707a', '#8a8a8a', '#777'],
  // Districts of a map, from few to many; borders between them are drawn in ink.
  'shade-1': ['#e4eff1', '#1b272d', '#fff', '#000'],
  'shade-2': ['#b4cfd5', '#21414b', '#ddd', '#2a2a2a'],
  'shade-3': ['#84b1bb', '#265867', '#a6a6a6', '#4a4a4a'],
  'shade-4': ['#337484', '#2a6e80', '#626262', '#707070'],
  'on-shade': ['#fff', '#e8ecef', '#fff', '#fff'],
};

/** Accents an agency may choose instead of the default, in light mode. @type {Readonly<Record<string, Record<string, string>>>} */
export const accents = {
  blue: { accent: '#123f80', 'accent-low': '#e6edf7' },
  plum: { accent: '#5b2560', 'accent-low': '#f3eaf4' },
};

/** @param {Readonly<Record<string, string>>} values */
const declare = (values) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/** What a mode sets: its colours, and where contrast is high, stronger lines. @param {Mode} mode */
function declarations(mode) {
  const at = modes.indexOf(mode);
  const own = Object.fromEntries(Object.entries(colours).map(([name, values]) => [name, values[at] ?? '']));
  /** @type {Record<string, string>} */
  const strong = mode.startsWith('contrast') ? { line: '2px', 'focus-line': '4px' } : {};
  return `color-scheme:${mode.endsWith('dark') ? 'dark' : 'light'};${declare({ ...own, ...strong })}`;
}

/**
 * The style of the modes. Without script the settings of the reader’s system choose (colour scheme, contrast); with script
 * the reader may (`data-theme`, `client/modes.ts`).
 */
export function modesStyle() {
  const chosen = (/** @type {Mode} */ mode) => `:root[data-theme='${mode}']{${declarations(mode)}}`;
  const system = (/** @type {string} */ query, /** @type {Mode} */ mode) =>
    `@media ${query}{:root:not([data-theme]){${declarations(mode)}}}`;
  return [
    `:root{${declarations('light')}}`,
    ...Object.entries(accents).map(([name, values]) => `:root[data-accent='${name}']{${declare(values)}}`),
    system('(prefers-color-scheme: dark)', 'dark'),
    chosen('dark'),
    system('(prefers-contrast: more)', 'contrast'),
    chosen('contrast'),
    system('(prefers-contrast: more) and (prefers-color-scheme: dark)', 'contrast-dark'),
    chosen('contrast-dark'),
  ].join('\n');
}
