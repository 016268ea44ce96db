import { signal } from '../signal.js';
import { codeDeed, type CodeDeed, type Test } from './code-deed.js';
import { GIVES_TO_ADDRESS, NOBODY_WAITS } from './giving-aside.js';
import { SECRET_FIELD } from './skimming-forms.js';
import { HOST } from './strangers.js';

/** All that was entered, or the fields that hold cards and passwords, as they are gathered for a request. */
const GATHERS_ENTRIES =
  /\bnew FormData\(|\bserialize(?:Array)?\(|\.elements\b|\bJSON\.stringify\(\s?(?:\w{1,20}\.)?(?:values|form|formData|fields|entries|state|credentials|card|payment|login)\b|\bJSON\.stringify\(\s?\{[^}]{0,160}\b(?:password|passwd|pwd|pin|card\w{0,8}|cvc|cvv|pan)\b|\b(?:password|passwd|pwd|pin|card\w{0,8}|number|cvc|cvv|code|pan)\b(?:["']\))?\.value\b|\bencodeURIComponent\([^\n]{0,40}\b(?:password|passwd|pwd|card\w{0,8}|cvc|cvv)\b/iu;
/** What a request is given, behind the words that make it. */
const GIVEN = /(?:\b(?:sendBeacon|fetch|post|ajax|send|emit)\(|\.src\s?=)([^;]{0,200})/gu;
const MOST_REQUESTS = 20;
const MOST_NAMES = 12;
/** Requests that are given what was entered, there or under a name. */
const GIVES_ENTERED: Test = {
  test(code: string): boolean {
    if (!GATHERS_ENTRIES.test(code)) return false;
    const requests = [...code.matchAll(GIVEN)].slice(0, MOST_REQUESTS).map(([, given = '']) => given);
    return requests.some((given) => {
      if (GATHERS_ENTRIES.test(given)) return true;
      const names = new Set((given.match(/\b[a-z_]\w{1,30}\b/giu) ?? []).slice(0, MOST_NAMES));
      return [...names].some((name) => GATHERS_ENTRIES.test(new RegExp(`\\b${name}\\s?=(?!=)([^;\\n]{0,120})`, 'u').exec(code)?.[1] ?? ''));
    });
  },
};
/** Where the page itself hands its form: a place of its own site, or one that its user fills in. */
const HAS_OWN_PLACE =
  /<form\b[^>]{0,200}\baction=\\?["'](?:\/|\{\{|\{%|<\?|\$\{|\?|\.|[\w-]{1,40}\.(?:php|aspx?|jsp|cgi)|#\{)|\b(?:fetch|axios(?:\.post)?|ky\.post|\$\.(?:post|ajax)|got\.post)\(\s?(?:\{\s?url:\s?)?["'`](?:\/(?!\/)|\$\{)|\.submit\(\)|\bsignIn\(|\blogin\(|\bonSubmit\(|\bmutateAsync\(|\bemit\(\s?["']submit|\bconfirm(?:Card)?Payment\(/iu;
const TESTS = /(?<![.\w])(?:describe|expect)\(|\bmsw\b|\bcy\.|\bpage\.goto\(/u;

/** A button of a form that gives its fields to another host than the form names (HTML, "formaction"). */
const OTHER_ACTION = signal(
  'other-action-of-form',
  ['formaction'],
  new RegExp(String.raw`\bformaction\s?=\s?\\?["'{\x60]{1,2}https?:\/\/(?<host>${HOST})`),
  140,
);

/** What a server was sent by a form or as a login, by the names that frameworks give it. */
const GIVES_ENTRIES =
  /\b(?:post|put|fetch|urlopen|Request|sendBeacon|request|send|Invoke-RestMethod|curl_setopt|CURLOPT_POSTFIELDS|file_get_contents|body|data|json)\b[^;]{0,240}?(?:\brequest\.(?:form|json|POST|data|get_json|get_data)\b|\breq\.body\b|\bctx\.request\.body\b|\$_POST\b|\bparams\.(?:permit|to_unsafe_h)\b|\bcleaned_data\b|\bcredentials\b|\bform_?data\b|\b(?:password|passwd|pwd|card_?number|cvc|cvv|pan)\b)/iu;
const SERVES_FORMS =
  /@\w{1,20}\.(?:post|route)\(|\b(?:app|router|server|fastify)\.post\(|\bmethods\s?=\s?\[[^\]]{0,40}["']POST|\bdef (?:post|form_valid|create)\(|\bexport (?:async )?function POST\b|\$_SERVER\[["']REQUEST_METHOD|\baction:\s?async\b|\bwp_ajax_|\badd_action\(/u;
const OF_LOGIN_OR_CARD = /\b(?:pass(?:word|wd)|log_?in|sign_?in|checkout|card_?(?:number|holder)|cvc|cvv|iban|authenticate)\b/iu;

/** The whole of a form as it came. */
const GIVES_WHOLE_FORM =
  /\b(?:json|data|body|fields|POSTFIELDS|content|stringify|http_build_query|urlencode)\b["']?\s?(?:[=:(]|=>)[^;\n]{0,60}?(?:\brequest\.(?:form|POST|get_json\(\)|json)(?=\s?[),}.])(?!\.(?:get|pop)\b)|\breq\.body(?=\s?[),}])|\bctx\.request\.body(?=\s?[),}])|\$_POST(?!\s?\[)|\bcleaned_data(?!\[|\.get))/u;

/** What people enter into a page that holds a card or a password, given to a second host beside the one that the form is for. */
export const COPIES_FORMS: readonly CodeDeed[] = [
  codeDeed('gives what visitors enter to a second host beside the one that its form is for', 'critical/high', GIVES_TO_ADDRESS, {
    near: [GIVES_ENTERED, NOBODY_WAITS],
    whole: [SECRET_FIELD, HAS_OWN_PLACE],
    unless: [TESTS],
    reach: 400,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('gives what visitors enter to another host by one of the buttons of its form', 'high/high', OTHER_ACTION, {
    whole: [SECRET_FIELD, HAS_OWN_PLACE],
    unless: [TESTS],
    reach: 400,
    places: 'settings',
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('gives what people sign in or pay with to a second host and waits for no answer', 'critical/high', GIVES_TO_ADDRESS, {
    near: [GIVES_ENTRIES, NOBODY_WAITS],
    whole: [SERVES_FORMS, OF_LOGIN_OR_CARD],
    unless: [TESTS, /\bgrant_type\b|\bsiteverify\b|\bcaptcha\b/iu],
    reach: 400,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('gives whole forms of visitors to a second host and waits for no answer', 'high/high', GIVES_TO_ADDRESS, {
    near: [GIVES_WHOLE_FORM, NOBODY_WAITS],
    whole: [SERVES_FORMS],
    unless: [TESTS, /\bgrant_type\b|\bsiteverify\b|\bcaptcha\b|\bproxy\b|\bwebhook/iu],
    reach: 300,
    to: 'unexplained',
    shown: 'medium/low',
  }),
];
