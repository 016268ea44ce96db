import { followed, phrases } from '../deeds/concealment/phrases.js';
import { oneOf, signal } from '../signal.js';

const AGENT_FILE = String.raw`(?:(?:~\/|\.\/|\$HOME\/)?\.?(?:claude|codex|cursor|gemini|openclaw|clawdbot|windsurf|copilot)\/\S{0,40}|\bCLAUDE\.md\b|\bAGENTS\.md\b|\bGEMINI\.md\b|\bMEMORY\.md\b|\bSOUL\.md\b|\bIDENTITY\.md\b|\bHEARTBEAT\.md\b|\.cursorrules\b|\bcopilot-instructions\.md\b|\bsystem prompt\b|\b(?:agent|assistant|long[- ]term|persistent)['’]?s? memory\b|\bmemory (?:file|store|bank)\b|\bstartup (?:file|instructions)\b)`;

/** Writing into what an agent obeys in later sessions. */
export const POISON_MEMORY = signal(
  'poison-memory',
  [
    'claude/',
    'codex/',
    'cursor/',
    'gemini/',
    'openclaw/',
    'clawdbot/',
    'windsurf/',
    'copilot/',
    'startup file',
    'startup instruction',
    '.claude/',
    '.codex/',
    '.cursor/',
    '.gemini/',
    '.openclaw/',
    '.clawdbot/',
    'claude.md',
    'agents.md',
    'gemini.md',
    'memory.md',
    'soul.md',
    'identity.md',
    'heartbeat.md',
    '.cursorrules',
    'copilot-instructions',
    'system prompt',
    'memory',
  ],
  new RegExp(
    String.raw`\b(?:add|append|write|insert|save|store|inject|put|copy|persist|record|modify|update|edit|replace|overwrite|prepend|embed|install)(?:s|ing)?\b(?:[^.\n]|\.(?=\w)){0,100}?\b(?:in|to|into|inside|at|with)\b(?:[^.\n]|\.(?=\w)){0,30}?${AGENT_FILE}`,
  ),
);

/** Words that make an instruction outlive the session. */
export const FOREVER = signal(
  'forever',
  [
    'subsequent',
    'survive',
    'in future',
    'for future',
    'into future',
    'later session',
    'later conversation',
    'future session',
    'future conversation',
    'all future',
    'every future',
    'across sessions',
    'permanently',
    'every session',
    'subsequent session',
    'from now on',
    'future interaction',
    'always remember',
    'even after',
    'persist',
    'all sessions',
    'later task',
    'later chat',
    'later request',
    'later interaction',
    'future task',
    'future chat',
    'future request',
  ],
  /\b(?:(?:in|for|across|to|into|over) (?:all |every |any )?(?:future|subsequent|later) (?:sessions?|conversations?|interactions?|tasks?|requests?|chats?)|permanently|across (?:all )?sessions|from now on|even after (?:the |this )?(?:skill|session|conversation|restart|uninstall)\w{0,10}|survives? (?:restarts?|updates?|removal|uninstall))\b/,
);

/** A skill that spreads or rewrites itself. */
export const SPREAD = signal(
  'spread',
  [
    'other skill',
    'this skill',
    'these instructions',
    'itself',
    'other skills',
    'this file',
    'all skills',
    'every skill',
    'this prompt',
    'this message',
    'this text',
    'this payload',
    'this block',
    'yourself',
    'existing skill',
    'installed skill',
    'its own',
    'its code',
    'its instructions',
    'its skill.md',
    'its file',
    'its source',
    'own code',
    'own instructions',
  ],
  /\b(?:(?:copy|replicate|propagate|spread|install|insert|inject|embed|append|add|include) (?:this skill|itself|these instructions|this (?:file|prompt|message|text|payload)|yourself)\b[^.\n]{0,60}?\b(?:(?:in|to|into|across|inside) (?:all|every|each|any|other|the (?:user|other|home|next))|other (?:skills?|repositor(?:y|ies)|projects?|agents?|machines?|files?))|(?:copy|replicate|propagate|insert|inject|embed|append|add|include) this block\b[^.\n]{0,60}?\bother (?:skills?|repositor(?:y|ies)|projects?|agents?|machines?)\b|(?:modify|overwrite|rewrite|replace|infect|patch|edit|tamper with)s? (?:all |every |any |the )?(?:other|existing|installed) skills?|(?:modify|rewrite|overwrite|update|patch)s? (?:its own|itself|this skill['’]?s?|its) (?:SKILL\.md|source|code|instructions|file))/,
);

/** Harm put into the code that the agent writes. */
export const SABOTAGE = signal(
  'sabotage',
  [
    'backdoor',
    'hardcoded admin',
    'hidden admin',
    'vulnerab',
    'malicious',
    'disable auth',
    'weaken',
    'insecure',
    'hidden user',
    'trojan',
    'keylogger',
    'subtle bug',
    'logic bomb',
    'admin account',
    'master password',
    'rogue',
    'hard-coded admin',
    'hidden account',
    'hidden endpoint',
    'hidden function',
    'subtle flaw',
    'spyware',
    'rootkit',
  ],
  /\b(?:insert|inject|add|include|introduce|embed|plant|leave|place|install|create|deploy)(?:s|ing)?\b[^.\n]{0,50}?\b(?:backdoors?|logic bombs?|hidden (?:admin|user|account|endpoint|function)\w{0,3}|hard-?coded admin|master password|rogue (?:admin|user|account)|subtle (?:bugs?|vulnerabilit\w{1,3}|flaws?)|malicious (?:code|payloads?|scripts?|dependenc\w{1,3}|packages?)|trojans?|keyloggers?|spyware|rootkits?)\b/,
);

/** Money and advertising. */
export const DIVERT = signal(
  'divert',
  [
    ...followed(
      'wallet | payment | bank | recipient | destination | bitcoin | ethereum | deposit | payout',
      'address | account | detail | number',
    ),
    'crypto',
    ...followed('affiliate | referral', 'link | code | id | tag | param'),
    ...followed('silently | automatically | always | secretly | immediately', 'transfer | send | withdraw | approve | sign'),
  ],
  /\b(?:(?:replace|swap|substitute|change|modify|rewrite)(?:s|ing)?\b[^.\n]{0,40}?\b(?:wallet|payment|bank|recipient|destination|crypto\w{0,8}|bitcoin|ethereum|deposit|payout) (?:address(?:es)?|accounts?|details|numbers?)|(?:insert|inject|append|add|include|embed|use)(?:s|ing)?\b[^.\n]{0,40}?\b(?:our |my |the |an )?(?:affiliate|referral) (?:links?|codes?|ids?|tags?|param\w{0,6})|(?:silently|automatically|always|secretly|immediately) (?:transfer|send|withdraw|approve|sign)\b[^.\n]{0,40}?\b(?:funds?|tokens?|crypto\w{0,8}|eth|btc|sol|usdc|usdt|balance|transactions?)\b)/,
);

/** Words meant for whoever inspects the skill. */
export const TO_THE_SCANNER = oneOf('to-the-scanner', [
  [
    phrases(
      'security scan | security-scan | security review | security-review | security audit | security-audit | malware scan | malware-scan | skill-scan',
    ),
    String.raw`<!--\s{0,4}(?:security[- ](?:scan\w{0,3}|review|audit)|malware[- ]scan|skill-scan)\b[^>\n]{0,120}?\b(?:pass(?:ed)?|clean|safe|benign|approved|no (?:malicious|findings))\b`,
  ],
  [
    phrases('scanner | auditor | reviewer | analyser | analyzer | moderator | security tool | classifier'),
    String.raw`\b(?:security |skill |malware |automated |static |code |llm |ai )*(?:scanners?|auditors?|reviewers?|analy[sz]ers?|moderators?|security tools?|classifiers?)\b[^.\n]{0,60}?\b(?:should|must|please|are instructed to|need to|(?:can|may|will)(?![^.\n]{0,30}\b(?:report|trust the|return|rate|consider)))\b[^.\n]{0,30}?(?<!["'“\x60])\b(?:ignored?|skip(?:ped)?|approved?|pass(?:ed)?|whitelist\w{0,2}|allowlist\w{0,2}|mark(?:ed)?|classif\w{1,4}|rated?|report(?:ed)?|treat(?:ed)?|excluded?|trust(?:ed)?|considered?|return)\b`,
    [
      phrases(
        'ignor | skip | approve | pass | whitelist | allowlist | mark | classif | rate | report | treat | exclud | trust | consider | return',
      ),
    ],
  ],
  [
    followed("not | n't | n’t | dont | never", 'scan | analy | inspect | audit | flag | read | review | open'),
    String.raw`\b(?:do not|don['’]?t|never) (?:scan|analy[sz]e|inspect|audit|flag|read or modify|review|open|read(?! the source until))\b(?:(?!, (?:only|just|but|let|instead|rather|use)\b)[^.;:\n]){0,40}?\b(?:this (?:skill|file|section|script|block|code)|the (?:script|setup|installer|binary|hook)|\S{1,30}\.(?:sh|py|js|ps1))`,
  ],
  [
    followed('this | the', 'skill | file | code | script | section | content').flatMap((one) => [`${one} is`, `${one} has been`]),
    String.raw`\b(?:this|the) (?:skill|file|code|script|section|content) (?:is|has been) (?:completely |fully |100% |already |been |pre-)*(?:safe|verified|reviewed|audited|approved|trusted|whitelisted|benign|clean)\b[^.\n\"“”]{0,40}?\b(?:by|no (?:further|need)|do not|skip|scan\w*|review\w*|security)\b`,
  ],
]);

/** The traffic of an agent, with its key, turned to another host than its vendor's. */
export const REDIRECTED_AGENT = signal(
  'redirected-agent',
  ['anthropic_base_url', 'openai_base_url', 'openai_api_base', 'anthropic_api_url', 'google_gemini_base_url'],
  /\b(?:ANTHROPIC_(?:BASE|API)_URL|OPENAI_(?:BASE_URL|API_BASE)|GOOGLE_GEMINI_BASE_URL)\b["']?\s{0,3}[:=]\s{0,3}["']?https?:\/\/(?![\w.-]{0,60}(?:anthropic\.com|openai\.com|googleapis\.com|localhost|127\.0\.0\.1|azure\.com|amazonaws\.com|cloudflare\.com|openrouter\.ai))(?<where>[\w.-]{3,120})/,
);

/** Switching protections off, said in words. */
export const DISABLE_PROTECTION = signal(
  'disable-protection',
  [
    'antivirus',
    'security control',
    'security software',
    'firewall',
    'defender',
    'gatekeeper',
    'selinux',
    'disable security',
    'endpoint protection',
    'security feature',
    'security tools',
  ],
  /\b(?:disable|turn off|deactivate|switch off|kill|uninstall|bypass)\b[^.\n]{0,30}?\b(?:anti-?virus|security (?:controls?|software|features?|tools)|(?<=disable )security(?=[ .,])(?! (?:rules?|groups?|headers?|defaults?|polic(?:y|ies)|contexts?|hub|questions?|plug-?ins?|modules?)\b)|(?:windows )?defender|gatekeeper|selinux|endpoint protection|firewall)/,
);

/** Programs that blind what watches over the machine, by the names that only this needs: AMSI, ETW, shadow copies. */
export const BLINDS_DEFENCE = signal(
  'blinds-defence',
  [
    'amsiutils',
    'amsiinitfailed',
    'amsiscanbuffer',
    'amsicontext',
    'etweventwrite',
    'win32_shadowcopy',
    'ntsettracecontrol',
    'nttracecontrol',
  ],
  /(?:\bAmsiUtils\b|\bamsiInitFailed\b|\bamsiContext\b|\bAmsiScanBuffer\b|\bEtwEventWrite\b|\bNtTraceControl\b|\bWin32_ShadowCopy\b[^\n]{0,160}(?:\.Delete\s?\(|Remove-(?:WmiObject|CimInstance)\b))/,
  240,
);
