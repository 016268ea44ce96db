import { NO_ORIGINS, union } from '../../trace.js';
import { changed, derived, NOTHING, UNKNOWN } from '../../value.js';
import * as effects from '../effects.js';
import { argument, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

const readFile: CallReader = (call) => {
  const read = effects.readFile()(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, read]);
  return read;
};

const writeStream: CallReader = (call) => {
  const file = argument(call, 0);
  const deed = call.reading.writePath(file, NOTHING, call.name, call.place);
  return changed(derived(file.origins), { handle: { path: file.text, writes: true, deed } });
};

const remove: CallReader = (call) => {
  const recursive = call.args.some((arg) => arg.entries?.has('recursive'));
  return effects.removePath(0, recursive ? ['recursive'] : [])(call);
};

const permission: CallReader = (call) => {
  const target = argument(call, 0);
  noteCall(call, 'permission', {
    target: `${call.args[1]?.text ?? ''} ${target.text}`,
    flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
  });
  return NOTHING;
};

const FILES = 'fs fs.promises'.split(' ');

/** Files, streams and paths. */
export const FILE_CALLS = tableOf([
  ...FILES.flatMap((module): (readonly [string, CallReader])[] => [
    [
      `${module}.readFile ${module}.readFileSync ${module}.createReadStream ${module}.openSync ${module}.readJson ${module}.readJsonSync`,
      readFile,
    ],
    [`${module}.writeFile ${module}.writeFileSync ${module}.outputFile ${module}.outputFileSync`, effects.writeFile(0, 1)],
    [`${module}.appendFile ${module}.appendFileSync`, effects.writeFile(0, 1, ['append'])],
    [`${module}.createWriteStream`, writeStream],
    [
      `${module}.unlink ${module}.unlinkSync ${module}.rm ${module}.rmSync ${module}.rmdir ${module}.rmdirSync ${module}.remove ${module}.removeSync`,
      remove,
    ],
    [
      `${module}.copyFile ${module}.copyFileSync ${module}.cp ${module}.cpSync ${module}.rename ${module}.renameSync ${module}.symlinkSync ${module}.copy ${module}.copySync ${module}.moveSync`,
      effects.copyFile(),
    ],
    [`${module}.chmod ${module}.chmodSync`, permission],
    [
      `${module}.readdir ${module}.readdirSync ${module}.opendir`,
      (call) => call.reading.readPath(argument(call, 0), call.name, call.place, ['recursive']),
    ],
    [
      `${module}.existsSync ${module}.statSync ${module}.stat ${module}.access ${module}.accessSync ${module}.mkdir ${module}.mkdirSync ${module}.lstatSync`,
      () => NOTHING,
    ],
  ]),
  ['Deno.readTextFile Deno.readTextFileSync Deno.readFile Bun.file', readFile],
  ['Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Bun.write', effects.writeFile(0, 1)],
  ['os.homedir', effects.constant('~')],
  ['os.tmpdir', effects.constant('/tmp')],
  ['path.join path.resolve path.posix.join', effects.joinPath],
  ['path.normalize', effects.same()],
]);

/** Files, streams and paths. Methods, whatever their object. */
export const FILE_METHODS = tableOf([['write end', effects.writeHandle()]]);
