import { NO_ORIGINS, plus } from '../../trace.js';
import { keepsTraces } from '../../traces.js';
import { changed, concat, derived, NOTHING, originsOf, UNKNOWN, withText, type Value } from '../../value.js';
import { cmdletsOf, isSet, named, noteCmdlet, parameter, type Cmdlet, type CmdletCall } from '../cmdlet.js';

/** Each path of a list that is written out, read; what comes back carries all of them. */
function readEach(call: CmdletCall, paths: Value, flags: readonly 'recursive'[] = []): Value {
  const values = (paths.items ?? [paths]).slice(0, 30).map((path) => call.run.reading.readPath(path, call.name, call.place, flags));
  const [only] = values;
  return values.length === 1 && only ? only : derived(originsOf([paths, ...values]));
}

const readContent: Cmdlet = (call) => readEach(call, parameter(call, 0, 'path', 'literalpath'));

const list: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  if (/^env:/iu.test(path.text)) return derived(plus(NO_ORIGINS, noteCmdlet(call, 'read', { subject: 'environment', target: 'Env:' })));
  const within = named(call, 'filter', 'include');
  const read = readEach(
    call,
    within?.known === true && path.text !== '' ? concat([path, within], '\\') : path,
    isSet(call, 'recurse') ? ['recursive'] : [],
  );
  return withText(read, read.text === '' ? path.text : read.text);
};

const writeContent: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'filepath', 'literalpath');
  const content = named(call, 'value') ?? call.positional[1] ?? call.input;
  const appends = /^(?:add-content|ac)$/iu.test(call.name) || isSet(call, 'append');
  call.run.reading.writePath(path, content, call.name, call.place, appends ? ['append'] : []);
  return /^tee/iu.test(call.name) ? call.input : NOTHING;
};

const copy: Cmdlet = (call) => {
  const source = parameter(call, 0, 'path', 'literalpath');
  const target = parameter(call, 1, 'destination');
  const read = readEach(call, source, isSet(call, 'recurse') ? ['recursive'] : []);
  call.run.reading.writePath(target, read, call.name, call.place);
  return NOTHING;
};

const remove: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  noteCmdlet(call, keepsTraces(path.text) ? 'conceal' : 'delete', {
    target: path.text,
    flags: isSet(call, 'recurse') || call.named.has('r') ? ['recursive'] : [],
    flowsFrom: path.origins,
  });
  return NOTHING;
};

const archive: Cmdlet = (call) => {
  const read = readEach(call, parameter(call, 0, 'path', 'literalpath'), ['recursive']);
  call.run.reading.writePath(parameter(call, 1, 'destinationpath'), read, call.name, call.place);
  return NOTHING;
};

const extract: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  const target = parameter(call, 1, 'destinationpath');
  const origins = call.run.reading.files.get(path.text)?.origins ?? NO_ORIGINS;
  if (origins.length === 0) return NOTHING;
  call.run.reading.noteExtracted(origins);
  if (target.text !== '') call.run.reading.writePath(target, derived(origins), call.name, call.place);
  return NOTHING;
};

const joinPath: Cmdlet = (call) => {
  const parent = parameter(call, 0, 'path');
  const parts = [parent, named(call, 'childpath') ?? call.positional[named(call, 'path') ? 0 : 1] ?? UNKNOWN, ...call.positional.slice(2)];
  const children = parts[1]?.items;
  if (!children) return changed(concat(parts, '\\'), { known: parts.every((part) => part.known) });
  return changed(UNKNOWN, {
    items: children.map((child) => concat([parent, child], '\\')),
    text: concat(parts, '\\').text,
    origins: originsOf(parts),
  });
};

/** Files, folders, archives and paths. */
export const FILE_CMDLETS = cmdletsOf([
  ['get-content gc cat type import-csv import-clixml', readContent],
  ['get-childitem gci dir ls', list],
  ['get-item gi', list],
  ['set-content sc out-file add-content ac tee-object tee new-item ni export-clixml export-csv epcsv', writeContent],
  ['copy-item copy cp cpi move-item mi mv move', copy],
  ['remove-item ri rm del erase rd rmdir', remove],
  ['compress-archive', archive],
  ['expand-archive', extract],
  ['join-path', joinPath],
  ['resolve-path convert-path', (call) => parameter(call, 0, 'path', 'literalpath')],
]);
