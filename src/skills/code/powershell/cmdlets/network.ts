import type { Flag } from '../../behaviour.js';
import { NO_ORIGINS, plus } from '../../trace.js';
import { derived, NOTHING, originsOf, UNKNOWN } from '../../value.js';
import { allOf, cmdletsOf, isSet, named, noteCmdlet, parameter, type Cmdlet } from '../cmdlet.js';

/** `Invoke-WebRequest`, `Invoke-RestMethod`. */
const request: Cmdlet = (call) => {
  const { reading } = call.run;
  const address = parameter(call, 0, 'uri', 'url');
  const file = named(call, 'infile');
  const payload = [
    ...['body', 'form', 'headers', 'websession'].map((name) => named(call, name) ?? UNKNOWN),
    ...(file ? (file.items ?? [file]).slice(0, 20).map((one) => reading.readPath(one, call.name, call.place)) : []),
  ];
  const sends =
    /post|put|patch/iu.test(named(call, 'method', 'custommethod')?.text ?? '') ||
    isSet(call, 'body') ||
    isSet(call, 'form') ||
    file !== undefined;
  const flags: Flag[] = isSet(call, 'skipcertificatecheck') ? ['insecure'] : [];
  const answer = reading.request({ name: call.name, address, payload, sends, flags: [...call.flags, ...flags] }, call.place);
  const out = named(call, 'outfile') ?? call.named.get('o');
  if (!out) return answer;
  reading.writePath(out, answer, call.name, call.place);
  return NOTHING;
};

const transfer: Cmdlet = (call) => {
  const source = parameter(call, 0, 'source');
  const target = parameter(call, 1, 'destination');
  const uploads = /upload/iu.test(named(call, 'transfertype')?.text ?? '');
  const payload = uploads ? [call.run.reading.readPath(source, call.name, call.place)] : [];
  const answer = call.run.reading.request(
    { name: call.name, address: uploads ? target : source, payload, sends: uploads, flags: call.flags },
    call.place,
  );
  if (!uploads) call.run.reading.writePath(target, answer, call.name, call.place);
  return NOTHING;
};

/** Mail: what is written in it, and what is attached. */
const mail: Cmdlet = (call) => {
  const files = named(call, 'attachments');
  const read = (files?.items ?? (files ? [files] : [])).map((file) => call.run.reading.readPath(file, call.name, call.place));
  const target = named(call, 'smtpserver')?.text ?? '';
  // What the sender logs in with is no content.
  const written = [
    ...call.positional,
    call.input,
    ...[...call.named].filter(([name]) => !'credential'.startsWith(name)).map(([, value]) => value),
  ];
  noteCmdlet(call, 'send', { target, host: 'variable', flags: ['body'], flowsFrom: originsOf([...written, ...read]) });
  return NOTHING;
};

/** A name that is looked up carries data when it is put together from them. */
const lookUp: Cmdlet = (call) => {
  const name = parameter(call, 0, 'name', 'computername', 'targetname');
  if (name.origins.length === 0) return UNKNOWN;
  return call.run.reading.request({ name: call.name, address: name, payload: [], sends: true, flags: call.flags }, call.place);
};

/** Commands and copies on another machine of one's own. */
const session: Cmdlet = (call) =>
  derived(plus(NO_ORIGINS, noteCmdlet(call, 'execute', { target: call.name, flowsFrom: originsOf(allOf(call)) })));

/** Requests, transfers, mail and names. */
export const NETWORK_CMDLETS = cmdletsOf([
  ['invoke-webrequest iwr wget curl invoke-restmethod irm', request],
  ['start-bitstransfer', transfer],
  ['send-mailmessage', mail],
  ['resolve-dnsname test-connection test-netconnection tnc', lookUp],
  ['new-pssession enter-pssession', session],
]);
