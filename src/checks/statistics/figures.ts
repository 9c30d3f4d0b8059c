import { formatWan } from '../../base/money.ts';
import { describeKind, fieldAt } from '../../model/describe.ts';
import { statistics } from '../../model/kinds/statistics.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { report } from '../report.ts';
import type { More } from '../report.ts';
import type { Report } from '../rule.ts';

/** Rule behind every figure: statistics with quality control. */
export const basis = ['《安全生产监管执法监督办法》第八条第（七）项'];

/** One figure of a record with how it is called and counted. */
interface Figure {
  path: string;
  zh: string;
  /** Absent where the record does not give it. */
  value?: number;
  write: (value: number) => string;
}

/** Writes fen as 万元 with two decimals, or as many as it takes to lose nothing. */
function exactWan(fen: number): string {
  return formatWan(fen, 6).replace(/0{1,4}$/, '');
}

const described = new Map<string, Pick<Figure, 'zh' | 'write'>>();

/** Reads a figure by its dotted path. */
export function figure(record: Statistics, path: string): Figure {
  const keys = path.split('.');
  let known = described.get(path);
  if (!known) {
    const { title, unit = '', format } = fieldAt(describeKind(statistics), keys);
    const write =
      format === 'wan' ? (value: number) => `${exactWan(value)} 万元` : (value: number) => `${value} ${unit}`;
    known = { zh: title, write };
    described.set(path, known);
  }
  let value: unknown = record;
  for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
  return { path, ...known, value: value as number | undefined };
}

/** Reports where a figure is greater than another that bounds it; silent where either is not given. */
export function notMore(record: Statistics, path: string, boundPath: string, more?: More): Report[] {
  const small = figure(record, path);
  const bound = figure(record, boundPath);
  if (small.value === undefined || bound.value === undefined || small.value <= bound.value) return [];
  return [
    report(
      path,
      `“${small.zh}”${small.write(small.value)}应不多于“${bound.zh}”${bound.write(bound.value)}`,
      `${path} is ${small.write(small.value)}, more than ${boundPath}, ${bound.write(bound.value)}`,
      {
        hint: [
          '请与原始台账核对这两项，改正录错的一项',
          'Compare both with the ledger and correct the wrong one',
        ],
        ...more,
      },
    ),
  ];
}

/**
 * Reports where parts do not add up to the whole. Parts that are not given count as zero (`zero`), or as unknown
 * (`unknown`), when only parts that already exceed the whole are reported. Silent where no part is given.
 */
export function addsUp(
  record: Statistics,
  wholePath: string,
  paths: readonly string[],
  absent: 'zero' | 'unknown',
): Report[] {
  const whole = figure(record, wholePath);
  const parts = paths.map((path) => figure(record, path));
  const given = parts.filter((part) => part.value !== undefined);
  if (whole.value === undefined || given.length === 0) return [];
  const sum = given.reduce((total, part) => total + part.value!, 0);
  if (sum === whole.value) return [];
  if (absent === 'unknown' && given.length < parts.length && sum < whole.value) return [];
  const listed = given.map((part) => `“${part.zh}”${part.write(part.value!)}`).join('、');
  return [
    report(
      wholePath,
      `${listed}合计 ${whole.write(sum)}，应等于“${whole.zh}”${whole.write(whole.value)}，相差 ${whole.write(Math.abs(sum - whole.value))}`,
      `${given.map((part) => part.path).join(' + ')} is ${whole.write(sum)}, which should equal ${wholePath}, ${whole.write(whole.value)}`,
      {
        hint: [
          '请与原始台账核对各项，改正录错的一项',
          'Compare the figures with the ledger and correct the wrong one',
        ],
      },
    ),
  ];
}
