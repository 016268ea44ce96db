import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The debugger of a window of another program, or the hooks of a browser on every request. */
const TAPS_REQUESTS = signal(
  'taps-requests',
  ['webcontents', 'webrequest', 'onsendheaders', 'onbeforesendheaders'],
  /(?:\bwebContents["'\]]{0,2}\s?\??\.?\[?["']?debugger\b|\bwebRequest\.on(?:Before(?:Request|SendHeaders)|SendHeaders|Completed)\b)/iu,
  120,
);
const BODIES =
  /Network\.(?:getResponseBody|responseReceived|requestWillBeSent|getRequestPostData)|\bpostData\b|\brequestBody\b|\brequestHeaders\b/u;
/** Pages and fields of signing in, as what is waited for. */
const SIGNING_IN =
  /["'`\/][^"'`\n]{0,40}\b(?:login|log-in|signin|sign-in|auth|oauth|mfa|2fa|otp|verif\w{0,10}|token|session)\b|\.(?:password|passwd|pwd)\b|["'](?:Authorization|Cookie|password)["']/iu;
const PASSES_ON =
  /\b(?:fetch|axios\.post|sendBeacon|\$\.post)\(\s?["'`]https?:\/\/(?!localhost|127\.)|\b(?:https?|net)\.request\(|\bXMLHttpRequest\b|\.send\(/u;

/** What people sign in with, read on its way. */
export const TAPS_LOGINS: readonly CodeDeed[] = [
  codeDeed('reads what a window of another program is sent when its user signs in', 'critical/high', TAPS_REQUESTS, {
    near: [/\bdebugger\b/u, BODIES, SIGNING_IN],
    unless: [/\bexpect\(|\bdescribe\(/u],
    reach: 900,
  }),
  codeDeed('takes passwords or tokens out of the requests of a browser and sends them', 'critical/high', TAPS_REQUESTS, {
    near: [BODIES, SIGNING_IN, PASSES_ON],
    unless: [/\bexpect\(|\bdescribe\(/u],
    reach: 900,
  }),
];
