import type { SampleChanges } from '../sample.ts';

/**
 * What to change in the sample case, so that documents of steps that it did not take can be shown: an invented accident of
 * ammonia at the same invented enterprise.
 */
export const changes = (change: Record<string, unknown>): SampleChanges => ({ case: change });

export const officers = [
  { name: '演示员甲', certificate: '99990000001' },
  { name: '演示员乙', certificate: '99990000002' },
];

/** Takes away what comes after the step that is shown. */
export const undecided = {
  statements: [],
  submission: undefined,
  decision: undefined,
  deliveries: [],
  executions: [],
  closing: undefined,
  archive: undefined,
};
