/**
 * Has V8 compile a regular expression once, to machine code. Left alone it makes bytecode for the first use and compiles
 * again for the second, and nearly every pattern that an analysis uses once it uses twice.
 */
const PATTERNS_ONCE = '--regexp-tier-up-ticks=0';

/**
 * The flags of V8 by release line of Node; another line is left alone, since V8 complains on standard error of a flag that
 * it does not know. Besides the patterns, functions are to be called several times as often before they are optimised, which
 * is what the rest of the flags say: few of ours run long enough to earn it back, neither in a check of a small
 * repository nor in each of the threads that check a large one. In CPU time, Node 20: 0.49 s became 0.41 s for 12 small
 * bundles, and 14.2 s became 10.1 s for 45 MB of them.
 */
const FLAGS: ReadonlyMap<number, readonly string[]> = new Map([
  [20, [PATTERNS_ONCE, '--interrupt-budget=540672']],
  [22, [PATTERNS_ONCE]],
  [
    24,
    [
      PATTERNS_ONCE,
      '--invocation-count-for-maglev=3200',
      '--invocation-count-for-maglev-osr=800',
      '--invocation-count-for-turbofan=12000',
      '--invocation-count-for-osr=2000',
    ],
  ],
]);

/**
 * Tunes V8 to programs that use much code, and most of it seldom. Concerns what is made later, so a door calls it before it
 * loads the rest; changes nothing but speed. All threads share the flags.
 */
export async function tuneEngine(): Promise<void> {
  const flags = FLAGS.get(Number.parseInt(process.versions.node, 10));
  if (flags === undefined) return;
  // Loaded here, so that what needs none of it does not pay. Once a flag is changed, V8 compiles anew what Node keeps compiled
  // of its own modules; those that every command uses are therefore loaded before.
  const [{ setFlagsFromString }] = await Promise.all([
    import('node:v8'),
    import('node:crypto'),
    import('node:zlib'),
    import('node:child_process'),
    import('node:worker_threads'),
  ]);
  for (const flag of flags) setFlagsFromString(flag);
}
