import { type Argument, NOTHING, originsOf, type Value } from '../../value.js';
import { cut, note, parseOptions, valuesOf, type Call, type CommandReader, type Parsed } from '../call.js';
import { cloudCopy } from './network.js';

/** Options that take a value, of the commands by which hosts of code are written to (GitHub CLI and GitLab CLI manuals). */
const OPTIONS = {
  short: 'RtbdmFfXHlapBnj',
  long: new Set(
    'repo title body body-file description message field raw-field input method header label assignee project milestone base head hostname subject notes notes-file comment template'.split(
      ' ',
    ),
  ),
};
/** What others read at once: issues, requests to merge, their comments, releases. */
const WRITTEN = /^(?:issue|pr|mr|discussion|release|incident)$/u;
const WRITES = /^(?:create|new|comment|note|edit|update|close|reopen|review|merge)$/u;
const METHOD = /^(?:POST|PUT|PATCH)$/iu;

/** gh(1) and glab(1): what they write into an issue, a comment or a call of the interface is sent to the host of code. */
export const codeHost: CommandReader = (call) => {
  const parsed = parseOptions(call.args, OPTIONS);
  const [kind, verb] = parsed.operands;
  const isWritten = WRITTEN.test(kind?.text ?? '') && WRITES.test(verb?.text ?? '');
  const isCalled = kind?.text === 'api' && (parsed.options.has('input') || hasFields(parsed));
  if (!isWritten && !isCalled) return cloudCopy(call);
  const texts = valuesOf(
    parsed,
    ...(isCalled ? ['f', 'raw-field'] : ['b', 'body', 't', 'title', 'd', 'description', 'm', 'message', 'n', 'notes', 'c', 'comment']),
  );
  const files = [
    ...valuesOf(parsed, 'body-file', 'notes-file', 'input'),
    ...valuesOf(parsed, 'F', 'field').flatMap((field) => (isCalled ? fieldFile(field) : [field])),
  ];
  const fields = isCalled ? valuesOf(parsed, 'F', 'field') : [];
  const read = files.map((file): Value => (file.text === '-' ? call.stdin : call.reading.readPath(file, call.name, call.place)));
  note(call, 'send', {
    target: targetOf(call, parsed, isCalled ? verb : undefined),
    host: 'code-host',
    flags: ['body'],
    flowsFrom: originsOf([...texts, ...fields, ...read]),
  });
  return NOTHING;
};

/** Fields make a call of the interface one that writes, unless a method that reads is named (GitHub CLI manual, `gh api`). */
function hasFields(parsed: Parsed): boolean {
  const [method] = valuesOf(parsed, 'X', 'method');
  return method === undefined ? valuesOf(parsed, 'f', 'F', 'field', 'raw-field').length > 0 : METHOD.test(method.text);
}

/** `body=@file`. */
function fieldFile(field: Argument): readonly Argument[] {
  const at = /^[\w.[\]-]{1,60}=@/u.exec(field.text);
  return at === null ? [] : [cut(field, at[0].length)];
}

function targetOf({ name }: Call, parsed: Parsed, path: Argument | undefined): string {
  const host = name === 'glab' ? 'https://gitlab.com' : 'https://github.com';
  const repository = valuesOf(parsed, 'R', 'repo')[0]?.text ?? path?.text ?? '';
  return `${host}/${repository}`.slice(0, 200);
}
