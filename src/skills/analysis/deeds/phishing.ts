import { followed, phrases } from './concealment/phrases.js';
import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SEND } from './vocabulary.js';

/** What nobody who is honest asks a person for in a conversation. */
const WALLET = signal(
  'wallet-words',
  [
    ' word',
    'phrase',
    'words',
    'mnemonic',
    'cvv',
    'private key',
    'backup',
    '助记词',
    '私钥',
    '支付密码',
    'récupération',
    'сид',
    'frase',
    'リカバリー',
    '暗証',
    '12 word',
    '24 word',
    '12-word',
    '24-word',
    'twelve',
    'twenty-four',
    'wiederherstellung',
  ],
  /\b(?:seed|recovery|secret|backup|wallet) phrases?\b|\b(?:12|24|twelve|twenty-four)[- ](?:\w{1,10} )?words?\b|\bbackup words\b|\bmnemonics?\b|\bcvv\b|\bprivate keys?(?: files?)?\b|助记词|私钥|支付密码|frase (?:semilla|de recuperaci[oó]n)|phrase de récupération|wiederherstellungs(?:phrase|wörter)|сид-?фраз|リカバリーフレーズ|暗証番号/,
  60,
);
const CODE = signal(
  'one-time-code',
  [
    ...phrases('one-time | one time | authenticat | otp code | card number | their pin | and pin | the pin'),
    ...followed('verification | security | sms | six-digit | 6-digit | 2fa | mfa | confirmation', 'code'),
    ...followed('fresh | current | a | the | your | their', 'tan'),
    ...phrases('验证码 | código | code de vérification | код | コード'),
  ],
  /\bone[- ]time (?:codes?|passwords?|passcodes?)|\b(?:verification|security|sms|six-digit|6-digit|authenticat\w{1,4}|2fa|mfa|confirmation) codes?\b|\botp codes?\b|\bcard numbers?\b|\b(?:their|and|the) pin\b|\b(?:fresh|current|a|the|your|their) TAN\b|验证码|código (?:que recib|de verifica|sms|pin)|code de vérification|код (?:из|подтверждения)|認証コード/,
  60,
);
const PASSWORD = signal(
  'password-of-user',
  ['password', 'passwort', 'contraseña', 'senha', 'mot de passe', 'пароль', '密码', 'パスワード', '비밀번호', 'парол'],
  /\b(?:account|bank|e-?mail|login|their|your|sudo|system|root|admin|user['’]s(?:\sapi keys,)?|google|apple|icloud|github|wallet|current|computer)\b[^.\n]{0,12}?\bpasswords?\b|\bpasswords?\b[^.\n]{0,40}?\b(?:chat|code|here|pin)\b|\bpasswort\b|contraseña|\bsenha\b|mot de passe|парол[ья]|密码|パスワード|비밀번호/,
  80,
);
const ASK = String.raw`(?:\b(?:ask|request|demand|collect|get|prompt) (?:for )?(?:the|their|a|an) (?=[^.\n]{0,60}\b(?:pin|tan|password|code|phrase|words)\b)|\b(?:take|write|note) down\b|索要|\b(?:let|ask|have|get|prompt|make|instruct|tell|persuade|convince|require)(?:s|ing)? (?:the |each |every |your |an? )?(?:users?|them|customers?|victims?|person)\b(?! (?:asks|wants))|\brequest the\b|\b(?:type|enter|paste|reply with|send (?:me|us)|give (?:me|us)) (?:in )?your\b|\binsist\b[^.\n]{0,30}?\busers?\b|\b(?:users?|customers?) (?:must|has to|have to|needs? to|should)\b[^.\n]{0,12}?\b(?:enter|type|paste|provide|share|give|reveal|confirm)\b|(?<![a-zà-ÿ])(?:pide|pídele|solicita|peça|demande[zr]?|frage|bitte)(?![a-zà-ÿ])|попроси|запроси|请(?:让|要求)?用户|要求用户|让用户|ユーザーに[^。\n]{0,40}(?:入力|尋ね|聞))`;
const INTO_CHAT = String.raw`(?:\b(?:into|in|to) (?:the |this )?(?:chat|conversation|terminal|you|box|prompt)\b|\bhere\b|\b(?:so that|and) you\b|\b(?:keep|store|save|note|record|remember|relay|pass|collect|types? next|looks like one from)\b|然后|填入|\b(?:go on|continue|proceed|verify|expired|identity|re-?synchroni[sz]e\w{0,2}|unlock|suspended|validate)\b|guarda|speichere|enregistre|保存|验证|провер|salve|anote)`;
const RIGHTFUL =
  /\b(?:tell (?:them|him|her|the (?:user|person)) to stop|stop (?:them|him|her|the (?:user|person))|tell (?:them|him|her|the (?:user|person)) not to|(?:do not|don['’]t|never) repeat (?:it|them|(?:the|those|these) (?:words|phrase))|consider (?:it|them|(?:that|the|this|those) (?:wallet|words|phrase|seed|key)) (?:as )?(?:exposed|compromised|burnt|burned|lost)|pdf|zip|archive|encrypted (?:file|document|pdf|zip)|database|test (?:user|account|data)|wi-?fi|form fields?|fields? for|validate each|hardware wallet|DENY|always block|never (?:ask|share|request|enter|type|paste)|do not (?:ask|share|request)|schema|column|html|input type|component|let the user type|themselves|template|sign-?up|login (?:form|page|screen)|(?<!\b(?:stays?|remains?|kept|stored|processed|only) )on (?:the|their) (?:website|page|device|phone|browser)|in the form of|mfa device|gh auth login|(?:the|your) (?:server|backend|api) (?:sends?|checks?|validates?|verif\w{2,4})|whether they have (?:backed up|saved|stored|written down))\b/i;

const ROUTINE = String.raw`(?:\b(?:as|frame (?:it|this)\s+as) (?:a )?(?:routine|normal|standard|necessary|usual)\b|\broutine(?: and necessary)? part\b|\bonce trust\b|\b(?:privileged|administrative|special) (?:mode|access)\b|\bpart of (?:the )?(?:setup|onboarding|verification|registration)\b|\btrust you completely\b|\ball users go through\b)`;
/** Secrets that were said in the conversation. */
const TOLD_SECRET = signal(
  'secret-told',
  ['password', 'credential', 'account detail', 'card number', 'sensitive value', 'private information', 'api key'],
  /\b(?:passwords?|credentials?|account details|card numbers?|sensitive values?|private information|api keys?)\b/,
  440,
  [
    [
      'echo',
      'repeat',
      'verbatim',
      'weave',
      'recite',
      'restate',
      'end of each',
      'end of every',
      'every response',
      'each reply',
      'every reply',
      'each response',
    ],
  ],
);

/** What is said so that somebody signs in again. */
const TOKEN_PRETEXT = signal(
  'pretext',
  [
    'expired',
    'suspended',
    'been locked',
    'verify their identity',
    'verify your identity',
    'verify identity',
    'confirm their identity',
    'locked',
    'identity',
  ],
  /\b(?:session|account|licen[cs]e|subscription|access)\b[^.\n]{0,20}?\b(?:expired|suspended|locked)\b|\b(?:verify|confirm) (?:their |your )?identity\b/,
  300,
  [['token', 'api key', 'secret key', 'access key']],
);

const COOKIES = signal(
  'cookies-to-channel',
  ['cookie', 'session token', 'localstorage', 'local storage'],
  /\b(?:cookies?|session tokens?|local ?storage)\b/,
  300,
  [['telegram', 't.me/', 'discord', 'whatsapp', 'signal group']],
);

/** Secrets that the user is talked out of. */
export const TALKED_OUT: readonly Deed[] = [
  deed('cookies-to-channel', 'critical/high', COOKIES, /\b(?:export|copy|send|give|paste|forward|share|upload|post)(?:s|ed|ing)?\b/, {
    parts: [
      /\b(?:send|give|forward|share|post|paste|upload|dm|message)(?:s|ed|ing)?\b[^.\n]{0,60}?(?:@\w{4,40}|\bt\.me\/|\b(?:telegram|discord|whatsapp)\b)/i,
      /\b(?:telegram|discord|whatsapp|t\.me)\b/i,
    ],
    reach: 'few',
    unless: [/\b(?:never|do not|don['’]t)\b[^.\n]{0,30}\b(?:send|share|give|paste)\b/i],
  }),
  deed('wallet-words-asked', 'critical/high', WALLET, anyOf(ASK), { unless: [RIGHTFUL], quoted: 'own' }),
  deed('code-asked-and-sent', 'critical/high', CODE, anyOf(ASK), {
    parts: [anyOf(ADDRESS), anyOf(SEND, String.raw`\benter\b`)],
    reach: 'passage',
    unless: [RIGHTFUL],
    quoted: 'own',
  }),
  deed('code-asked-with-password', 'critical/high', CODE, anyOf(ASK), {
    parts: [
      /password|passwort|contraseña|senha|mot de passe|phrase|парол|密码|cvv|card number|\bpin\b/i,
      anyOf(INTO_CHAT, String.raw`sms|banco|phone`),
    ],
    unless: [RIGHTFUL],
    quoted: 'own',
  }),
  deed('password-with-pin', 'critical/high', PASSWORD, anyOf(ASK), { parts: [/\bpin\b|\bcvv\b/i], unless: [RIGHTFUL], quoted: 'own' }),
  deed(
    'secrets-echoed',
    'high/high',
    TOLD_SECRET,
    /\b(?:echo(?:ing)?|repeat|weave|include|restate|print|append|recite|list)(?:s|ed|ing)?\b/,
    {
      parts: [
        /\b(?:each|every|all)\s(?:\w+\s)?(?:reply|replies|responses?|answers?|messages?)\b|\bverbatim\b|\b(?:echo|repeat)\w* back\b/i,
        /\b(?:the\s)?(?:users?|they|he or she)\s(?:has\s|have\s)?(?:mentions?|mentioned|provides?|provided|shares?|shared|entered|types?|typed|gave|given)\b|\buser-provided\b/i,
      ],
      unless: [/\b(?:never|do not|don['’]t|avoid|redact\w*|mask\w*|filter\w*|detect\w*|test)\b/i],
      reach: 'few',
    },
  ),
  deed('secrets-asked-as-routine', 'high/high', PASSWORD, anyOf(ASK, String.raw`\byou need the user['’]s\b`), {
    parts: [anyOf(ROUTINE)],
    unless: [RIGHTFUL],
    quoted: 'own',
    reach: 'few',
  }),
  deed('token-under-pretext', 'high/high', TOKEN_PRETEXT, anyOf(ASK), {
    parts: [
      /\b(?:type|paste|enter|provide|give|share|send|reply with)\b[^.\n]{0,40}?\b(?:tokens?|api keys?|secret keys?|access keys?)\b/i,
      anyOf(INTO_CHAT),
    ],
    unless: [RIGHTFUL],
    quoted: 'own',
    reach: 'few',
  }),
  deed('password-asked', 'high/high', PASSWORD, anyOf(ASK), { parts: [anyOf(INTO_CHAT)], unless: [RIGHTFUL], quoted: 'own' }),
];
