import { describe, expect, test } from 'vitest';
import { FailureError } from '../../src/cli/command.ts';
import { reportFailure } from '../../src/cli/failure.ts';
import { makeOutput } from '../../src/cli/report.ts';

/** What is printed when an error ends a run. */
function told(
  error: unknown,
  { json = false, language = 'zh' as 'zh' | 'en' } = {},
): { out: string; err: string } {
  let [out, err] = ['', ''];
  const streams = {
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
    colour: false,
  };
  reportFailure(error, makeOutput(language, streams), json);
  return { out, err };
}

const refused = (code: string, path?: string) => Object.assign(new Error(`${code}: no`), { code, path });

describe('an error that ends a run', () => {
  test.each(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EBUSY', 'EMFILE'])(
    '%s has path and hint',
    (code) => {
      const { err } = told(refused(code, '/data/a.csv'));
      expect(err).toMatch(new RegExp(`^无法读写 /data/a\\.csv：.+（${code}）\n请.+\n$`, 'u'));
      expect(told(refused(code, '/data/a.csv'), { language: 'en' }).err).toMatch(
        /^Cannot read or write \/data/u,
      );
    },
  );

  test('is found behind another', () => {
    expect(told(new Error('page', { cause: refused('ENOSPC') })).err).toContain('磁盘已满');
  });

  test('too large a content is told', () => {
    expect(told(new RangeError('Invalid string length')).err).toContain('内容过大');
    expect(told(new RangeError('toFixed() digits argument must be between 0 and 100')).err).toContain(
      '程序内部出错',
    );
  });

  test('a fault of the program says so and keeps its stack', () => {
    const { out, err } = told(new TypeError('x is not a function'));
    expect(out).toBe('');
    expect(err).toMatch(/^程序内部出错/u);
    expect(err).toContain('failure.test.ts');
  });

  test('JSON has it as the result', () => {
    expect(JSON.parse(told(refused('ENOSPC', '/a'), { json: true }).out).error).toMatchObject({
      code: 'ENOSPC',
      path: '/a',
      message: { en: 'Cannot read or write /a: the disk is full (ENOSPC)' },
    });
    expect(
      JSON.parse(told(new FailureError({ zh: '不行', en: 'no' }), { json: true }).out).error.message.zh,
    ).toBe('不行');
  });
});
