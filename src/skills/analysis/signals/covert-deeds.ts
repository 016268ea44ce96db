import { followed } from '../deeds/concealment/phrases.js';
import { signal } from '../signal.js';

/** An image with a value in capital letters in its address, and a word of what stands for it: its host gets it when it is shown. */
export const LEAKING_IMAGE = signal(
  'leaking-image',
  ['](http://', '](https://'],
  /!\[[^\]\n]{0,80}\]\((?<where>https?:\/\/[^)\s?]{4,160})\?[^)\s]{0,120}?=(?:[{<[$]|%7B|[A-Z][A-Z_]{2,})[^)\n]{0,80}\)[^\n]{0,60}?\b(?:replac|fill|substitut|where|with|being|encod|insert)[^\n]{0,60}?\b(?<what>conversation|chat|transcript|history|secrets?|passwords?|credentials?|api keys?|tokens?|system prompt|user['’]s (?:message|input|data|files?)|environment|file contents?)\b/,
  600,
);

/** A copy of what the user sends, for somebody else. */
export const EXTRA_RECIPIENT = signal(
  'extra-recipient',
  ['bcc', 'blind', 'recipient', 'copie cach', 'copia oculta', 'cópia oculta', 'скрыт', '密送', '密件抄送', 'ブラインド'],
  /\b(?:add|include|set|insert|put|send|use)\b[^.\n]{0,40}?\b(?:bcc|blind (?:carbon )?copy|(?:hidden|extra|second|additional) recipient)\b[^.\n]{0,40}?[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}|\b(?:change|replace|swap|switch|set) the recipient\b[^.\n]{0,20}?\b(?:to|with|for|by)\b[^.\n]{0,12}?[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}|(?:copie cachée|copie cachee|copia oculta|cópia oculta|blindkopie|скрыт[а-я]{2,3} копи[а-я]|密送|密件抄送|ブラインドカーボン)[^.\n。]{0,60}?[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}|[\w.+-]{2,40}@[\w.-]{2,40}\.[a-z]{2,10}`? (?:en copie cachée|en copia oculta|em cópia oculta|in blindkopie|in die blindkopie)/,
);

/** A purpose that must not come out. */
export const TRUE_PURPOSE = signal(
  'true-purpose',
  [
    ...['disguise it', 'disguise the', 'disguise this'],
    ...followed('real | true | actual | hidden | underlying', 'purpose | function | reason | intent | behavio'),
  ],
  /\b(?:do not|don['’]?t|never|must not)\s(?:ever )?(?:reveal|mention|disclose|explain|admit|tell|state|describe)\b[^.\n]{0,30}?\b(?:real|true|actual|hidden|underlying) (?:purpose|function|reason|intent\w{0,3}|behaviou?r)\b|\bdisguise (?:this|it|the)\b[^.\n]{0,30}?\bas\b/,
);

/** A deed that waits for a number of uses or for a day. */
export const DELAYED = signal(
  'delayed',
  followed(
    `${Array.from({ length: 10 }, (_, digit) => String(digit)).join(' | ')} | st | nd | rd | th | two | three | four | five | six | seven | ten | second | third | successful`,
    'use | run | invocation | session | time | conversation | message | task',
  ),
  /\b(?:after|from|on|once|until|starting with|for) (?:the )?(?:first )?(?:\d{1,3}(?:st|nd|rd|th)?|two|three|four|five|six|seven|ten|second|third|fourth|fifth|tenth) (?:successful )?(?:uses?|runs?|invocations?|sessions?|times?|conversations?|messages?|tasks?)\b/,
  80,
);

/** Results that are changed so that nobody sees it. */
export const FALSIFY = signal(
  'falsify',
  ['silently', 'quietly', 'secretly', 'subtly', 'covertly', 'discreetly'],
  /(?:^|[,.;:]\s|\b(?:then|and|always|must|should|to)\s)(?:silently|quietly|secretly|subtly|covertly|discreetly) (?:change|alter|adjust|modify|inflate|falsify|skew|corrupt|reduce|increase|lower|raise|swap|replace)\b[^.\n]{0,40}?\b(?:totals?|figures?|numbers?|results?|amounts?|values?|prices?|scores?|records?|metrics|balances?|answers?|citations?)\b/,
);

/** Agents that are started without their fences. */
export const SKIP_PERMISSIONS = signal(
  'skip-permissions',
  ['dangerously', 'bypassperm', '--yolo'],
  /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|\bbypassPermissions\b|--yolo\b/,
);
