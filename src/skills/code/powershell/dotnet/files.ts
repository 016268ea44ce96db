import { changed, NOTHING, originsOf, UNKNOWN, valueOf, type Value } from '../../value.js';
import type { MethodReader } from '../methods.js';
import { methodsOf } from './method-table.js';

const read: MethodReader = (call) => call.run.reading.readPath(call.args[0] ?? UNKNOWN, 'File', call.place);

const list: MethodReader = (call) => call.run.reading.readPath(call.args[0] ?? UNKNOWN, 'Directory', call.place, ['recursive']);

const write: MethodReader = (call) => {
  const flags = call.name.includes('append') ? (['append'] as const) : [];
  call.run.reading.writePath(call.args[0] ?? UNKNOWN, call.args[1] ?? UNKNOWN, 'File', call.place, flags);
  return NOTHING;
};

function copied(source: Value, target: Value, call: Parameters<MethodReader>[0]): Value {
  const content = call.run.reading.readPath(source, 'File', call.place);
  call.run.reading.writePath(target, content, 'File', call.place);
  return NOTHING;
}

const copy: MethodReader = (call) => copied(call.args[0] ?? UNKNOWN, call.args[1] ?? UNKNOWN, call);

/** `[IO.Path]::Combine('a', 'b')`. */
const combine: MethodReader = (call) => {
  const text = call.args.map((arg) => arg.text).join('\\');
  return valueOf(
    text,
    call.args.every((arg) => arg.known),
    originsOf(call.args),
  );
};

/** A stream of ADO: `SaveToFile` writes what was put into it. */
const saveToFile: MethodReader = (call) => {
  call.run.reading.writePath(call.args[0] ?? UNKNOWN, call.receiver, 'SaveToFile', call.place);
  return NOTHING;
};

/** A link that is put somewhere: `CreateShortcut(path)`. */
const shortcut: MethodReader = (call) => {
  call.run.reading.writePath(call.args[0] ?? UNKNOWN, call.receiver, 'CreateShortcut', call.place);
  return changed(call.args[0] ?? UNKNOWN, { ref: 'shortcut' });
};

/** Files, folders, archives and paths. */
export const FILE_METHODS = methodsOf([
  ['readalltext readallbytes readalllines readlines readalltextasync readallbytesasync [io.file]::openread [io.file]::opentext', read],
  [
    '[io.directory]::getfiles [io.directory]::enumeratefiles [io.directory]::getdirectories [io.directory]::getfilesystementries [io.directory]::enumeratefilesystementries',
    list,
  ],
  ['writealltext writeallbytes writealllines appendalltext appendalllines', write],
  ['[io.file]::copy [io.file]::move [io.compression.zipfile]::createfromdirectory [io.compression.zipfile]::extracttodirectory', copy],
  ['[io.path]::combine [io.path]::join', combine],
  ['savetofile', saveToFile],
  ['createshortcut', shortcut],
]);
