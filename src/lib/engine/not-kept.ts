import type { NotKept } from './protocol.ts';

const nameOf = (problem: unknown): string => (problem instanceof Error ? problem.name : '');

const innerOf = (problem: unknown): unknown =>
  typeof problem === 'object' && problem !== null && 'inner' in problem ? problem.inner : undefined;

/** What stopped the disk, in the words that the rep's next move depends on. */
export function notKept(problem: unknown): NotKept {
  const names = [nameOf(problem), nameOf(innerOf(problem))];
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full' };
  const detail = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  const lost = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError', 'OpenFailedError'];
  return names.some(name => lost.includes(name)) ? { kind: 'disk-lost', detail } : { kind: 'engine-failed', detail };
}
