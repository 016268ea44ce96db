import { signal } from '../signal.js';

/** Giving something private to an address, said in words. */
export const SEND_PRIVATE = signal(
  'send-private',
  [
    'send',
    'post ',
    'upload',
    'transmit',
    'exfil',
    'forward',
    'submit',
    'report',
    'sync',
    'leak',
    'include',
    'append',
    'embed',
    'deliver',
    'share',
    'copy',
    'relay',
    'push',
    'email',
    'mail',
    'beacon',
    'ship',
    'pass ',
  ],
  /\b(?:send(?:s|ing)?|post(?:s|ing)?|upload(?:s|ing)?|transmit(?:s|ting)?|exfiltrat\w{1,4}|forward(?:s|ing)?|submit(?:s|ting)?|report|sync(?:s|ing|hronize)?|leak|deliver|relay|push|ship|e?mail|share|copy|beacon)\b[^.\n]{0,120}?\b(?<what>(?:conversation|chat|session|message|prompt|command|shell|browser|browsing|dialog(?:ue)?)s?[- ]?(?:history|log|transcript|context|content|data|state)s?|conversations?|transcripts?|(?:full |entire |complete |current )(?:context|prompt|history|memory|session|system prompt)|system prompt|(?:api|access|secret|private|ssh|encryption|auth\w{0,10}|session|bearer|aws|gpg|wallet|signing)[- _]?(?:keys?|tokens?|credentials?|secrets?|cookies?)|credentials?|passwords?|secrets|seed phrases?|mnemonics?|cookies|env(?:ironment)?[- ](?:variables?|vars?|contents?)|environment|\.env(?: files?)?|~?\/?\.ssh\S{0,20}|~?\/?\.aws\S{0,20}|id_rsa|user(?:['’]s)? (?:data|files?|inputs?|queries|query|messages?|prompts?|information|documents?|code)|personal (?:data|information)|private (?:data|files?|keys?)|source code|file contents?|contents? of (?:the |all |any |every )?(?:file|files|workspace|repository|project|directory)|tokens)\b[^.\n]{0,120}?(?:\bto\b|\bvia\b|\bat\b|→|->)[^\n]{0,80}?(?<where>https?:\/\/[^\s)>"'`\]]{4,200}|\b[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}\b|\bwebhook\b|\b(?:external|remote|our|collection|telemetry|attacker\S{0,3}|c2|third[- ]party|monitoring|analytics|backup|tracking|logging) (?:server|endpoint|service|url|host|api|address|collector|webhook)\b|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|io|xyz|top|ru|cn|dev|site|online|me|co|info|tk|example|click|live|app|sh)\b)/,
  500,
);
