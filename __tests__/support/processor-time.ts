const ATTEMPTS = 25;

/**
 * Milliseconds that this thread spends on a piece of work, at the most: the processor time of the process holds those of the engine's
 * collector and compilers too, which run beside it, and the time on the wall that of other programs. The thread's own is below both.
 */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}

/**
 * The least processor time, in milliseconds, that a piece of work takes in some attempts, twenty-five unless told otherwise.
 *
 * A collection of the whole heap, the compiler's threads or a busy machine lengthen one attempt now and then, never all of
 * them; work that is slow by nature is slow in each. Attempts end with the first that takes less than `enough` milliseconds.
 */
export function leastProcessorTime(work: () => unknown, enough: number, attempts = ATTEMPTS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && least >= enough; attempt += 1) least = Math.min(least, processorTime(work));
  return least;
}
