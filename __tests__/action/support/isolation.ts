import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a step can be started in; each kind needs namespaces, which not every machine permits. */
export type Isolation = 'network' | 'mounts';

/** Whether this machine permits it. Tests that need it are skipped where not, and say so in their names. */
export function mayIsolate(isolation: Isolation): boolean {
  const script = isolation === 'network' ? 'ip link set lo up' : 'mount --bind /tmp /tmp && mount -o remount,bind,ro /tmp';
  try {
    execFileSync('unshare', [FLAGS[isolation], 'sh', '-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const FLAGS: Readonly<Record<Isolation, string>> = { network: '-rn', mounts: '-rm' };

/** Words to start a step with so that it has no network at all. */
export const WITHOUT_NETWORK: readonly string[] = ['unshare', FLAGS.network];

/**
 * Words to start a step with so that it reaches one address and no other: in a network of its own, whose loopback port
 * `port` leads to the socket file on which the played GitHub listens too.
 */
export function onlyLoopback(folder: string, socket: string, port: number): readonly string[] {
  const relay = `import { spawn, execFileSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
const [socket, port, program, ...args] = process.argv.slice(2);
execFileSync('ip', ['link', 'set', 'lo', 'up']);
const server = createServer((near) => {
  const far = connect(socket);
  for (const [from, to] of [[near, far], [far, near]]) from.on('error', () => to.destroy()).pipe(to);
});
server.listen(Number(port), '127.0.0.1', () => {
  spawn(program, args, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 70));
});
`;
  return ['unshare', FLAGS.network, process.execPath, scriptIn(folder, 'relay.mjs', relay), socket, String(port)];
}

/** Words to start a step with so that a folder cannot be written, by root neither; it ends with 99 where it could be all the same. */
export function readOnly(scripts: string, folder: string): readonly string[] {
  const script = `import { spawnSync, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const [folder, program, ...args] = process.argv.slice(2);
execFileSync('mount', ['--bind', folder, folder]);
execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
try {
  writeFileSync(folder + '/x', '');
  process.exit(99);
} catch (error) {
  if (error.code !== 'EROFS') throw error;
}
process.chdir('/');
process.exit(spawnSync(program, args, { stdio: 'inherit' }).status ?? 70);
`;
  return ['unshare', FLAGS.mounts, process.execPath, scriptIn(scripts, 'read-only.mjs', script), folder];
}

/** Not a shell: shells drop variables such as `INPUT_JSON-FILE`, whose names are none to them. */
function scriptIn(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Every file below a folder with its mode, time of change and bytes, as one text; for comparison. */
export function stateOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const lines = names.map((name) => {
    const file = join(folder, name);
    const { mode, mtimeMs } = lstatSync(file);
    const content = lstatSync(file).isSymbolicLink() ? readlinkSync(file) : lstatSync(file).isFile() ? readFileSync(file) : '';
    return `${name} ${mode.toString(8)} ${String(mtimeMs)} ${createHash('sha256').update(content).digest('hex')}`;
  });
  return lines.join('\n');
}
