/** What the reader chose, kept on the reader's own machine; where storage is forbidden it lasts for the page only. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(`gongshi-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`gongshi-${key}`);
    else localStorage.setItem(`gongshi-${key}`, value);
  } catch {
    // Forbidden: nothing is kept.
  }
}
