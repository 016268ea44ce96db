/** One order that the runner would take from a line of a step's log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner registers (actions/runner, ActionCommandManager). */
const REGISTERED = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
  'echo',
  'save-state',
  'set-output',
  'set-env',
]);

/**
 * The commands that the runner finds in the output of a step, by its own rules: lines end at LF, CR LF and lone CR; each is
 * tried as `::name k=v,k=v::data` after leading white space, and then as `##[name k=v;k=v]data` anywhere in it.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = doubleColonForm(line) ?? bracketForm(line);
    return command === undefined ? [] : [command];
  });
}

function doubleColonForm(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(/^[\s\u0085\u200b]+/u, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  return end < 0 ? undefined : commandOf(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
}

function bracketForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function commandOf(head: string, separator: string, data: string): RunnerCommand | undefined {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of blank < 0 ? [] : head.slice(blank + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0)
      properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
  }
  return { name, properties, data: decode(data) };
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
