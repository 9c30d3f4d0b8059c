// @ts-check

/**
 * A failure of the set-up that the person at the keyboard can do something about. `message` holds the Chinese text with
 * the English beside it.
 */
export class SetupError extends Error {
  /**
   * @param {string} zh What is wrong and what to do.
   * @param {string} en The same in English.
   * @param {string} [detail] The tool's own last words, shown below.
   */
  constructor(zh, en, detail = '') {
    super(`${zh}\n  ${en}`);
    this.name = 'SetupError';
    this.detail = detail;
  }
}

/**
 * Prints one line of progress to standard error, so that results on standard output stay clean.
 *
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  process.stderr.write(`准备：${zh} · ${en}\n`);
}

/**
 * Returns the last lines of a tool's output, for the foot of an error.
 *
 * @param {string} text
 * @param {number} [lines]
 */
export function lastLines(text, lines = 12) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
