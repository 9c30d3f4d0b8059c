/** Today's civil date in Asia/Shanghai. The only place that reads the machine's clock for content. */
export function todayInShanghai(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
