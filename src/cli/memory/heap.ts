import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by so much of what is in use before it is cleared. By itself the engine lets it grow fourfold where
 * the machine has the memory: of 100,000 records a third of a gigabyte is in use, and one and a half were taken. Clearing
 * more often costs some hundredths of the time, so it is left to content of many records.
 */
const growthPercent = 40;

let isSmall = false;

/** Keeps the memory of this process and its threads near to what they use, from now on. */
export function keepHeapSmall(): void {
  if (isSmall) return;
  isSmall = true;
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
