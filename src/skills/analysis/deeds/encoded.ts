import { followed, phrases } from './concealment/phrases.js';
import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden } from './concealment/graded.js';

const CODEC = signal(
  'codec',
  [
    'rot47',
    'reverse the',
    'rot13',
    'rot-13',
    'rot 13',
    'base64',
    'base32',
    'base58',
    'base85',
    'ascii85',
    'rot47',
    'atbash',
    'braille',
    'quoted-printable',
    'quoted printable',
    'utf-7',
    'uudecode',
    'uuencode',
    'decode the binary',
    'url-decode',
    'url decode',
    'percent-decod',
    'hex',
    'backwards',
    'reversed',
    'in reverse',
    'pig latin',
    'caesar',
    'morse',
    'first letter',
    'first word',
    'last letter',
    'every second',
    'every third',
    'emoji',
    'semaphore',
    'leetspeak',
    'cipher',
    'join them',
    'concatenate',
    'in this order',
    '解码',
    '倒序',
    '反转',
    'rot-47',
    'rot 47',
    ...followed('ascii | base', '64 | 32 | 58 | 85'),
    ...phrases('base-64 | base-32 | base-58 | base-85 | ascii64 | ascii32 | ascii58 | ascii-64 | ascii-32 | ascii-58 | ascii-85'),
    'assemble the',
    'join the',
    'reverse the',
    'percent decode',
    'percent-decode',
    'every other word',
    'every other letter',
    'every fourth',
  ],
  /\brot[- ]?13\b|\b(?:base|ascii)[- ]?(?:64|32|58|85)\b|\brot[- ]?47\b|\batbash\b|\bquoted[- ]printable\b|\butf-7\b|\buu(?:de|en)code\w?\b|\bdecode the binary\b|\b(?:url|percent)[- ]decode\b|\bhex(?:adecimal)?(?: string| text| line)?\b|\bbackwards\b|\breversed\b|\bin reverse\b|\breverse the\b|\bpig latin\b|\bcaesar(?: cipher)?\b|\bmorse\b|\bfirst letters? of (?:each|every)\b|\b(?:first words?|last letters?) of (?:each|every)\b|\bevery (?:second|third|fourth|other) (?:word|letter)\b|\beach emoji\b|\bemojis? (?:in)?to (?:the |a )?letters?\b|\bbraille\b|\bsemaphore\b|\bleetspeak\b|\bcipher\b|\b(?:join|concatenate|assemble) (?:them|the (?:parts|pieces|fragments|lines|files))\b|解码|倒序|反转/,
  60,
);
const DO_IT = String.raw`(?:\b(?:follow|obey|execute|act on|act upon|carry|do|run|perform|comply with)(?:s|ing)? (?:it|this|that|what(?!\s?(?:[.,;:!?\n]|$))|the (?:result(?:ing)?|decoded|hidden|order|instruction|command|sentence|text|message)\w*|out what)\b|\bcarry (?:it|this|them|that) out\b|\b(?:convert|decode|translate)\b[^.\n]{0,24}?\b(?:and|then) (?:execute|obey|follow|act|do|run)\b|\bis the command that you\b|\btreat (?:the (?:result|sentence|text|word|message)|it|what results) as (?:a |an |your )?(?:commands?|instructions?|orders?)\b|\b(?:execute|obey|follow|carry out) the (?:sentence|text|words?|message)\b|\bobey them\b|\bact on (?:it|the)\b|(?<![不勿别未可]|不[要会能得可])(?:并(?:执行|照做|遵循)|(?<!并)(?:执行|照做|遵循)))`;
const HONEST =
  /\b(?:script|program|function|binary|sandbox|(?:tool|game|library|parser|client|encoder|codec|engine|format) (?:must|should|can|has to|will|does|did|do)|malware|ctf|challenge|file to|sql|python|payload to analy\w+|decode it and (?:show|print|display)|never|untrusted)\b/i;

/** Orders that are to be decoded first, so that whoever reviews the text does not read them. */
export const DECODE_AND_OBEY: readonly Deed[] = [
  deed('decode-and-obey', 'critical/high', CODEC, anyOf(DO_IT), { unless: [HONEST], reach: 'few' }),
  deed('decode-and-hide', 'high/high', CODEC, /\b(?:follow|execute|carry|obey|act)\b/, { parts: [hidden()], unless: [HONEST] }),
];
