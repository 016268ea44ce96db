/** The newest release line of Node whose V8 is known to have the flag. One that has not prints a complaint on standard error. */
const NEWEST_KNOWN_NODE = 24;

/**
 * Has V8 compile each regular expression once, to machine code. Left alone it compiles to bytecode for the first use and
 * again for the second, and nearly every pattern that an analysis uses once it uses twice: in a small repository that
 * costs a fifth of all time. Concerns expressions that are made later, so a door calls it before it loads the rest, and
 * changes nothing but their speed.
 */
export async function compilePatternsOnce(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) > NEWEST_KNOWN_NODE) return;
  // Loaded here, so that what needs no pattern does not pay for it.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--regexp-tier-up-ticks=0');
}
