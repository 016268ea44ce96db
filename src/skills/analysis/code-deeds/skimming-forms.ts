import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

/** Something given to a host from a page. */
const LEAVES_PAGE = signal(
  'leaves-page',
  [
    'sendbeacon',
    'new image',
    'websocket',
    '$.post',
    '$.ajax',
    '$.get',
    'wp_remote_post',
    '.open(',
    'fetch(',
    'axios.post',
    '.src=',
    '.src =',
    '.action =',
    '.action=',
  ],
  new RegExp(
    String.raw`(?:(?:\bsendBeacon|\bfetch|\$\.(?:post|get|ajax)|\baxios\.post|\bwp_remote_post|\bnew WebSocket)\(\s?(?:\{\s?url:\s?)?\\?["'\`](?:https?|wss?):\/\/(?<host>${HOST})|\bnew Image(?:\(\d{0,3},?\d{0,3}\))?\)?\.src ?= ?\\?["'\`]https?:\/\/(?<host2>${HOST})|\.src ?= ?\\?["'\`]https?:\/\/(?<host3>${HOST})[^\n;]{0,80}(?:btoa|encodeURIComponent|escape)\(|\.action ?= ?\\?["']https?:\/\/(?<host5>${HOST})|\.open\(\s?["']POST["'],\s?["']https?:\/\/(?<host4>${HOST}))`,
  ),
  460,
  [['card', 'cvc', 'cvv', 'password', 'passwd', 'iban', 'cc-', 'formdata', 'serialize', 'keydown', 'keypress', 'keyup']],
);
/** Fields that hold cards and passwords, as they are looked for. */
export const SECRET_FIELD =
  /\.match\(\s?\/[^\n\/]{0,40}\b(?:card|cvv|cvc|passw\w{0,4})\b|["'](?:cc-(?:number|csc|exp\w{0,6})|current-password)["']|\bautocomplete\^?=\\?["']?cc-|\btype\s{0,2}[=]{1,3}\s?\\?["']?password|\bname\*?=\\?["']?(?:card|cvv|cvc|cc)|\/[^\n\/]{0,60}\b(?:card|cvc|cvv|cc|pass\w{0,6}|iban|expir\w{0,3})\b[^\n\/]{0,60}\/i?u?\.test\(|["'](?:card_?(?:number|cvc|cvv|expiry)|cvv|cvc|cc_?number)["']|["']#?(?:card[-_]?number|cardnumber|cvv|cvc|password)["']/iu;
const READS_VALUE = /\.value\b|\bserialize(?:Array)?\(|\bFormData\(|\b\w{1,6}\.key\b|\$_POST\b|\.val\(\)|\bcloneNode\(\s?true/u;
/** Listening to whatever is typed or sent off, beside what the page itself does with it. */
const LISTENS =
  /\baddEventListener\(\s?\\?["'](?:blur|change|input|submit|keydown|keyup|keypress|click|paste)|\.on\(\s?["'](?:submit|change|blur|input|key\w{2,5}|click)|\bon(?:submit|input|change|blur|keyup)\s?=|\bquerySelectorAll?\(|\.subscribe\(\s?["']\w{0,20}(?:input|form|checkout|payment)|\badd_action\(\s?["']woocommerce_|\bsetInterval\(/u;
/** The handler of the page's own form, or of its own login. */
const OWN_FORM = /\bpreventDefault\(\)|\bdescribe\(|\bexpect\(|\bmsw\b|\bcy\./u;

/** What a request is given behind its address, up to the end of the statement. */
const GIVEN = /\b(?:sendBeacon|fetch)\(\s?["'\x60]https?:\/\/[^"'\x60\s]{4,200}["'\x60]([^;]{0,240})/gu;
const MOST_REQUESTS = 20;
/** The words of a measurement: a step, a time, a place in a page. */
const MEASURES =
  /^(?:JSON|stringify|URLSearchParams|new|Blob|step|event|name|type|action|t|ts|ms|time|at|Math|round|performance|now|Date|location|href|pathname|host|path|url|document|referrer|title|lang|language|navigator|innerWidth|w|h|v|version|method|POST|keepalive|true|body|headers|mode|credentials|omit|content|application|json|submit|view|start|end|id|duration)$/u;
/** That all requests to other hosts are given measurements, there or by a name. */
const ONLY_MEASURES = {
  test(code: string): boolean {
    const given = [...code.matchAll(GIVEN)].slice(0, MOST_REQUESTS).map(([, one = '']) => one);
    return given.length > 0 && given.every((one) => wordsOf(one).every((word) => MEASURES.test(word) || isMeasured(word, code)));
  },
};

function isMeasured(name: string, code: string): boolean {
  const kept = new RegExp(String.raw`\b${name}\s?=(?!=)\s?([^;\n]{1,160})`, 'u').exec(code)?.[1];
  const grown = new RegExp(String.raw`\b${name}\s?\+=|\b${name}\.(?:append|set|push)\(`, 'u').test(code);
  return kept !== undefined && !grown && wordsOf(kept).every((word) => MEASURES.test(word));
}

function wordsOf(code: string): readonly string[] {
  return code.match(/\b[A-Za-z_]\w{0,40}\b/gu) ?? [];
}

/** Every form of a page, whatever it holds. */
const ANY_FORM =
  /\bdocument\.addEventListener\(\s?["']submit|\$\(\s?document\s?\)\.on\(\s?["']submit|\bdocument\.forms\b|\bquerySelectorAll\(\s?["'`](?:form|input)["'`]/u;
const WHOLE_FORM = /\bnew FormData\(|\bserialize(?:Array)?\(|\belements\b/u;

/** All values of a form in the address of a picture: a page that sends its own form has better ways. */
const FORM_IN_PICTURE = signal(
  'form-in-picture',
  ['.src=', '.src ='],
  new RegExp(
    String.raw`\.src ?= ?\\?["'\`]https?:\/\/(?<host>${HOST})[^;]{0,160}?(?:\bbtoa\(|\b(?:encodeURIComponent|escape)\((?:\w{1,20}\(){0,2}JSON\.stringify\()`,
  ),
  460,
  [['btoa(', 'json.stringify(']],
);

const SECRET_SELECTOR = String.raw`(?:\binput\[[^\]"'\n]{0,40}\b(?:type|name|autocomplete|id)[*^$~]?=\\?["']?(?:password|pass|cc-|card|cvc|cvv|iban)|\[autocomplete[*^$~]?=\\?["']?(?:cc-|current-password)|\[type=\\?["']?password)`;
/** A script of another host that is told which fields to look at: those that hold cards and passwords. */
const TOLD_FIELDS = signal(
  'script-told-fields',
  ['<script'],
  new RegExp(
    String.raw`<script\b[^>\n]{0,200}\bsrc=\\?["'](?:https?:)?\/\/(?<host>${HOST})[^>\n]{0,300}${SECRET_SELECTOR}|<script\b[^>\n]{0,300}${SECRET_SELECTOR}[^>\n]{0,200}\bsrc=\\?["'](?:https?:)?\/\/(?<host2>${HOST})`,
  ),
  900,
  [['password', 'cc-', 'card', 'cvc', 'cvv', 'iban']],
);

/** What is typed into a page, taken beside its own purpose. */
export const SKIMS_FORMS: readonly CodeDeed[] = [
  codeDeed('has a script of another host look at the fields that hold cards and passwords', 'critical/high', TOLD_FIELDS, {
    reach: 0,
    to: 'stranger',
    places: 'settings',
    shown: 'high/high',
  }),
  codeDeed('gives whatever visitors type into a form to another host', 'critical/high', FORM_IN_PICTURE, {
    near: [WHOLE_FORM],
    reach: 900,
    to: 'stranger',
    shown: 'high/medium',
  }),
  codeDeed('gives what visitors type into fields for cards or passwords to another host', 'critical/high', LEAVES_PAGE, {
    near: [SECRET_FIELD, READS_VALUE, LISTENS],
    unless: [OWN_FORM, ONLY_MEASURES],
    reach: 450,
    to: 'stranger',
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('gives whatever visitors type into any form to another host', 'critical/high', LEAVES_PAGE, {
    near: [ANY_FORM, WHOLE_FORM],
    unless: [OWN_FORM],
    reach: 350,
    to: 'stranger',
    places: 'settings',
    shown: 'high/medium',
  }),
];
