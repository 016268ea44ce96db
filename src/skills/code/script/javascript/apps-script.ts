import { NO_ORIGINS } from '../../trace.js';
import { changed, derived, UNKNOWN } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** `UrlFetchApp.fetch(address, options)`; its data stand under `payload`. */
const fetchAddress: CallReader = (call) => network.request({ sends: false, body: ['payload'] })(withMethod(call));

/** A request with a payload is a POST unless it says otherwise (Apps Script reference, “UrlFetchApp”). */
function withMethod(call: Parameters<CallReader>[0]): Parameters<CallReader>[0] {
  const options = call.args.find((arg) => arg.entries?.has('payload') === true);
  if (options?.entries === undefined) return call;
  const entries = new Map([...options.entries, ['body', options.entries.get('payload') ?? UNKNOWN] as const]);
  return { ...call, args: call.args.map((arg) => (arg === options ? changed(options, { entries }) : arg)) };
}

const mails: CallReader = (call) => {
  noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) });
  return derived(NO_ORIGINS);
};

/** Google Apps Script: programs within mail, files and tables of a user, with the user's own rights. */
export const APPS_SCRIPT_CALLS = tableOf([
  ['UrlFetchApp.fetch', fetchAddress],
  [
    'GmailApp.search GmailApp.getInboxThreads GmailApp.getMessagesForThreads Gmail.Users.Messages.list Gmail.Users.Messages.get',
    effects.reveal('mailbox'),
  ],
  ['ContactsApp.getContacts People.People.Connections.list', effects.reveal('mailbox')],
  ['DriveApp.getFiles DriveApp.searchFiles DriveApp.getRootFolder Drive.Files.list', effects.reveal('personal-files')],
  ['ScriptApp.getOAuthToken', effects.reveal('access-token')],
  ['PropertiesService.getScriptProperties.getProperties PropertiesService.getUserProperties.getProperties', effects.reveal('environment')],
  ['GmailApp.sendEmail MailApp.sendEmail', mails],
]);
