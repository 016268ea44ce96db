import { classifyHost } from '../../classify-host.js';
import { NO_ORIGINS, plus } from '../../trace.js';
import { type Argument, derived, literal, NOTHING, originsOf, type Value } from '../../value.js';
import { commandLine, hasOption, note, parseOptions, valuesOf, type Call, type CommandReader } from '../call.js';

/** scp, rsync, sftp, rclone: from here to there, or from there to here. */
export const copyRemote: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'iPFoeJSl', long: new Set(['rsh', 'exclude', 'include', 'config']) });
  const operands = parsed.operands.filter((operand) => !/^(?:copy|sync|move|copyto|copyurl)$/u.test(operand.text));
  const target = operands.at(-1);
  if (call.name === 'rclone' && noteRemote(call, parsed.operands)) return NOTHING;
  const remote = /^(?:[^/@\s]{1,80}@)?([\w.${}-]{1,200}|\[[\da-f:]{2,45}\])::?/iu.exec(target?.text ?? '');
  if (!target || operands.length < 2) return NOTHING;
  if (remote && !/^[A-Za-z]:\\/u.test(target.text)) {
    const sources = operands
      .slice(0, -1)
      .map((source) => call.reading.readPath(source, call.name, call.place, hasOption(parsed, 'r', 'a') ? ['recursive'] : []));
    const made = call.name === 'rclone' ? call.reading.files.get(`rclone remote ${remote[1] ?? ''}`)?.text : undefined;
    note(call, 'send', {
      target: made === undefined ? target.text : `${made} (${target.text})`,
      host: classifyHost(made ?? machineOf(call, remote[1] ?? '')).class,
      flags: ['body'],
      flowsFrom: originsOf([...sources, target]),
    });
    return NOTHING;
  }
  const source = operands.find((operand) => /^[^/\s]{1,200}:/u.test(operand.text));
  if (!source) return NOTHING;
  const deed = note(call, 'fetch', { target: source.text, host: classifyHost(source.text.replace(/:.{0,300}$/su, '')).class });
  call.reading.writePath(target, derived(plus(NO_ORIGINS, deed)), call.name, call.place);
  return NOTHING;
};

/**
 * The address of the machine that scp or rsync names. A name of one label is one of the user's own network or of their settings
 * for ssh: no public domain answers to it (RFC 7085). A remote of rclone may stand for any service.
 */
function machineOf(call: Call, name: string): string {
  return call.name !== 'rclone' && /^[A-Za-z][\w-]{0,62}$/u.test(name) ? `ssh://${name}.local` : name;
}

/** `rclone config create NAME TYPE host=…`: a remote that the script itself sets up; true when the command is that. */
function noteRemote(call: Call, operands: readonly Argument[]): boolean {
  const [first, second, name] = operands;
  if (first?.text !== 'config' || second?.text !== 'create' || !name) return false;
  const line = operands.map((operand) => operand.text).join(' ');
  const host = /\b(?:host|url|endpoint|remote)[= ]([^\s$`{]{3,200})/u.exec(line)?.[1];
  if (host !== undefined) call.reading.files.set(`rclone remote ${name.text}`, { origins: NO_ORIGINS, text: host });
  note(call, 'execute', { target: `rclone ${line}`.slice(0, 400) });
  return true;
}

/** The host of a repository of backups: `rest:https://…`, `sftp:user@host:/…`, `s3:https://…`, `ssh://user@host/…`, `user@host:path`. */
function hostOfRepository(repository: string): string | undefined {
  const address = /(?:https?|ssh|sftp|ftps?|webdavs?|rest):\/\/[^\s]{3,300}/u.exec(repository)?.[0];
  if (address !== undefined) return address.replace(/^(?:sftp|ftps?|webdavs?|rest):/u, 'ssh:');
  const remote = /^(?:sftp:|scp:|s3:|rest:)?(?:[\w.-]{1,64}@)?([\w-]{1,80}(?:\.[\w-]{1,80}){1,6})(?=[:/])/u.exec(repository);
  return remote?.[1];
}

/** Variables in which the repository stands, by the manuals of restic and of Borg. */
const REPOSITORY_VARIABLES = ['RESTIC_REPOSITORY', 'BORG_REPO', 'RUSTIC_REPOSITORY'];

/** The repository and the folders of a backup; undefined for any other work. */
function partsOf(call: Call): { readonly repository: Value; readonly folders: readonly Argument[] } | undefined {
  const parsed = parseOptions(call.args, {
    short: 'rpe',
    long: new Set('repo repository-file password-file exclude exclude-file tag host include encrypt-key compression'.split(' ')),
  });
  const operands = parsed.operands;
  const given =
    valuesOf(parsed, 'r', 'repo')[0] ?? REPOSITORY_VARIABLES.map((name) => call.variable(name)).find((value) => value !== undefined);
  if (call.name === 'borg') {
    if (operands[0]?.text !== 'create') return undefined;
    const archive = operands[1];
    if (!archive) return undefined;
    return { repository: archive.text.startsWith('::') ? (given ?? archive) : archive, folders: operands.slice(2) };
  }
  if (call.name === 'duplicity') {
    const repository = operands.at(-1);
    return repository && operands.length >= 2 ? { repository, folders: operands.slice(0, -1) } : undefined;
  }
  const at = operands.findIndex((operand) => /^(?:backup|snapshot|create)$/u.test(operand.text));
  return at === -1 || given === undefined
    ? undefined
    : { repository: given, folders: operands.slice(at + 1).filter((one) => one.text !== 'create') };
}

/** restic, Borg, duplicity: folders that are kept elsewhere. */
export const backupRemote: CommandReader = (call) => {
  const parts = partsOf(call);
  const host = parts && hostOfRepository(parts.repository.text);
  if (!parts || host === undefined) {
    note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
    return NOTHING;
  }
  const read = parts.folders.slice(0, 40).map((folder) => call.reading.readPath(folder, call.name, call.place, ['recursive']));
  note(call, 'send', {
    target: parts.repository.text,
    host: classifyHost(host).class,
    flags: ['body'],
    flowsFrom: originsOf([...read, parts.repository]),
  });
  return NOTHING;
};

/** sftp(1) and lftp: what a batch of commands puts there, else a copy like any other. */
export const sftp: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'bBcDFiJloPRSXeu', long: new Set() });
  const script = valuesOf(parsed, 'e', 'c')[0] ?? (call.stdin.known && call.stdin.text !== '' ? call.stdin : undefined);
  const host = parsed.operands[0] ?? /\bopen\s{1,4}(?:-u\s{1,4}\S{1,80}\s{1,4})?(\S{3,200})/u.exec(script?.text ?? '')?.[1];
  if (!script || host === undefined || hasOption(parsed, 'h')) return copyRemote(call);
  const address = typeof host === 'string' ? literal(host) : host;
  const files = [...script.text.slice(0, 8000).matchAll(/(?:^|[\n;])\s{0,8}m?put\s{1,4}((?:-\w{1,4}\s{1,4}){0,3})(\S{1,300})/gu)];
  if (files.length === 0) return copyRemote(call);
  const read = files
    .slice(0, 40)
    .map((match) => call.reading.readPath(literal(match[2] ?? '', script.origins), call.name, call.place, ['recursive']));
  note(call, 'send', {
    target: address.text,
    host: classifyHost(address.text.replace(/^(?:sftp|ftps?):\/\//u, 'ssh://')).class,
    flags: ['body'],
    flowsFrom: originsOf([...read, address]),
  });
  return NOTHING;
};
