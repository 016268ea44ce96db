import type { Flag } from '../../behaviour.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { derived, listed, literal, NOTHING, originsOf, UNKNOWN } from '../../value.js';
import * as effects from '../effects.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import { whole } from './files.js';

/** A function that is called with the arguments behind it, by another thread: `executor.submit(send, data)`. */
function calledFrom(index: number): CallReader {
  return (call) => {
    const callee = argument(call, index);
    return callee.callable === undefined && callee.ref === undefined
      ? effects.callBack(call, derived(inputOrigins(call)))
      : call.apply(callee, call.args.slice(index + 1), call.named);
  };
}

/** The same for each element of a list: `pool.map(send, files)`. */
const calledForEach: CallReader = (call) => {
  const [fn, list] = call.args;
  if (fn === undefined || (fn.callable === undefined && fn.ref === undefined)) return undefined;
  if (fn.callable && list?.items) {
    const items = fn.callable.each(list.items);
    return listed(items, originsOf(items));
  }
  return call.apply(fn, [derived(list?.origins ?? NO_ORIGINS)]);
};

/** `subprocess.run` and its kin. */
const subprocess: CallReader = (call) => {
  const command = argument(call, 0, 'args', 'cmd');
  const shell =
    call.named.get('shell')?.text === '{True}' ||
    call.named.get('shell')?.text === 'True' ||
    /getoutput|getstatusoutput|create_subprocess_shell/u.test(call.name);
  const streams = ['stdin', 'stdout', 'stderr'].map((name) => call.named.get(name)).filter((value) => value !== undefined);
  if (isConnected(call, originsOf(streams))) noteCall(call, 'connect-shell', { target: command.text, flowsFrom: originsOf(streams) });
  const input = call.named.get('input') ?? call.named.get('stdin') ?? NOTHING;
  return effects.startProgram({ ...call, flags: [...call.flags, ...quietly(call)] }, command, {
    shell,
    input,
    ...(call.name.includes('exec') && call.args.length > 1 ? { rest: call.args.slice(1) } : {}),
  });
};

/** A process whose output nobody sees, or that outlives the program. */
function quietly(call: FunctionCall): readonly Flag[] {
  const thrownAway = ['stdout', 'stderr'].every((name) =>
    (call.named.get(name)?.ref ?? call.named.get(name)?.text ?? '').includes('DEVNULL'),
  );
  const detached = call.named.has('start_new_session') || call.named.has('creationflags') || call.named.has('preexec_fn');
  return [...(thrownAway ? (['hidden-output'] as const) : []), ...(detached ? (['background'] as const) : [])];
}

/** True when the data come from a socket that the program connected. */
function isConnected(call: FunctionCall, origins: readonly number[]): boolean {
  return origins.some((origin) => {
    const deed = call.reading.trace.behaviours[origin];
    return deed?.kind === 'fetch' && /socket|connect/u.test(deed.name);
  });
}

/** `os.dup2(s.fileno(), 0)`: the standard streams on a connection. */
const duplicate: CallReader = (call) => {
  if (isConnected(call, inputOrigins(call)))
    noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: inputOrigins(call) });
  return NOTHING;
};

const spawn: CallReader = (call) => {
  const command = argument(call, call.name.startsWith('os.spawn') ? 1 : 0, 'argv');
  return effects.startProgram(call, command, {
    shell: false,
    input: NOTHING,
    ...(command.items ? {} : { rest: call.args.slice(call.name.startsWith('os.spawn') ? 3 : 1) }),
  });
};

/** A thread: its function is called with its arguments. */
const thread: CallReader = (call) => {
  const target = call.named.get('target') ?? argument(call, 0);
  const args = call.named.get('args')?.items ?? call.args.slice(1);
  call.apply(target, args, call.named.get('kwargs')?.entries);
  return derived(inputOrigins(call));
};

/** `run_cell_magic('bash', '', code)` (IPython, “Built-in magic commands”). */
const cellMagic: CallReader = (call) =>
  /^(?:bash|sh|script|system|sx|!)$/u.test(argument(call, 0).text) ? effects.shellLine(2)(call) : undefined;

/** `run_line_magic('sx', line)`, `magic('system line')`. */
const lineMagic: CallReader = (call) => {
  const line = /^(?:system|sx)\s+(?<command>.+)/u.exec(argument(call, 0).text)?.groups?.['command'];
  if (line !== undefined) return effects.shellLine()({ ...call, args: [literal(line)] });
  return /^(?:system|sx)$/u.test(argument(call, 0).text) ? effects.shellLine(1)(call) : undefined;
};

/** Programs, threads and native libraries that are started. */
export const PROCESS_CALLS = tableOf([
  ['asyncio.to_thread anyio.to_thread.run_sync', calledFrom(0)],
  [
    'os.system os.popen commands.getoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell pty.spawn.shell get_ipython.system get_ipython.system_raw get_ipython.system_piped get_ipython.getoutput get_ipython.getoutput_raw IPython.get_ipython.system IPython.get_ipython.getoutput IPython.get_ipython.system_raw',
    effects.shellLine(),
  ],
  [
    'subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen asyncio.create_subprocess_exec',
    subprocess,
  ],
  ['os.execv os.execve os.execvp os.execvpe os.execl os.execlp os.spawnl os.spawnv os.spawnlp os.spawnvp os.posix_spawn', spawn],
  [
    'pty.spawn',
    (call) => {
      if (call.state.peer.text !== '') noteCall(call, 'connect-shell', { target: call.state.peer.text });
      return spawn(call);
    },
  ],
  ['os.dup2', duplicate],
  [
    'os.startfile webbrowser.open',
    (call) => {
      const target = argument(call, 0, 'url');
      noteCall(call, /^https?:/u.test(target.text) ? 'fetch' : 'execute', {
        target: target.text,
        flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
      });
      return NOTHING;
    },
  ],
  ['threading.Thread multiprocessing.Process threading.Timer', thread],
  [
    'concurrent.futures.ThreadPoolExecutor.map concurrent.futures.ProcessPoolExecutor.map multiprocessing.Pool.map multiprocessing.pool.ThreadPool.map',
    calledForEach,
  ],
  ['get_ipython.run_cell_magic IPython.get_ipython.run_cell_magic', cellMagic],
  ['get_ipython.run_line_magic get_ipython.magic IPython.get_ipython.run_line_magic', lineMagic],
  ['asyncio.run', whole],
  [
    'ctypes.CDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary ctypes.WinDLL ctypes.PyDLL',
    (call) => {
      const file = argument(call, 0);
      noteCall(call, 'evaluate', {
        target: file.text,
        flowsFrom: union(file.origins, call.reading.files.get(file.text)?.origins ?? NO_ORIGINS),
      });
      return UNKNOWN;
    },
  ],
]);

/** Programs, threads and native libraries that are started. Methods, whatever their object. */
export const PROCESS_METHODS = tableOf([
  [
    'communicate',
    (call) => {
      effects.feedInterpreter(call, argument(call, 0, 'input'));
      return undefined;
    },
  ],
  ['run_in_executor', calledFrom(1)],
  ['submit', calledFrom(0)],
  ['imap imap_unordered starmap map_async', calledForEach],
]);
