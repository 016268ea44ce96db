import { isNamedEntry } from '../../store-entries.js';
import { isOfVendor, type Flow } from './flow.js';

/** An entry of a password store that a program keeps under a name. */
const KEPT_ENTRY =
  /(?<![\w.])(?<name>[A-Za-z_]\w{0,30})\s?=\s?(?:await\s)?(?:(?:json\.loads|JSON\.parse)\()?(?:\w{1,20}\.)?(?:get_password|getPassword)\(/gu;
/** What libraries of services make of it: the credentials of a client. */
const MADE_CREDENTIALS = String.raw`(?:\b(?:Credentials|OAuth2?Session|ServiceAccountCredentials|UserCredentials)(?:\.from_\w{2,40})?\(|\.(?:from_authorized_user_info|setCredentials|fromJSON|set_credentials)\()\s?`;

/**
 * Whether one entry of a password store only makes the client sign in that a vendor’s library offers, so that what the client later sends holds
 * no part of it. Threat: an entry that is also put anywhere else is sent.
 */
export function signsInByEntry(flow: Flow): boolean {
  if (!(isOfVendor(flow) || LIBRARY.test(flow.request.target ?? '')) || !isNamedEntry(flow.source.target ?? '')) return false;
  const { program } = flow;
  const names = [...program.matchAll(KEPT_ENTRY)].map(({ groups }) => groups?.['name'] ?? '');
  return (
    names.length > 0 &&
    names.every((name) => count(program, String.raw`(?<![\w.])${name}\b`) === 1 + count(program, `${MADE_CREDENTIALS}${name}\\b`))
  );
}

/** A library that speaks to one vendor, where it stands for the host. */
const LIBRARY = /^(?:googleapiclient|google|gspread|msal|slack_sdk)(?:\.|$)/u;

function count(text: string, source: string): number {
  return [...text.matchAll(new RegExp(source, 'gu'))].length;
}
