import { oneOf, type Way } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Between the words of a command, on a line or in a list of arguments. */
const GAP = String.raw`["',\s]{1,6}`;
/** `X off`, in the words of settings of many programs. */
const TO_FALSE = String.raw`["'\]]{0,2}(?:\s?[:=,]\s?|\s{1,3})\\?["']?(?:false|0|off|no|disabled|none)\b`;

/** One protection each, with its anchors: of networks, of the system, of packages and certificates, of repositories, of clusters. */
const PROTECTIONS: readonly Way[] = [
  [['setenforce', 'selinux='], String.raw`\bsetenforce${GAP}0|\bSELINUX=(?:disabled|permissive)`],
  [
    ['ufw', 'firewalld', 'nftables', 'iptables'],
    String.raw`\bufw${GAP}(?:--force${GAP})?disable\b|\bsystemctl${GAP}(?:\S{1,12}${GAP}){0,2}(?:stop|disable|mask)${GAP}(?:--now${GAP})?(?:ufw|firewalld|nftables|iptables)\b`,
  ],
  [['iptables', 'ruleset', 'pfctl'], String.raw`\biptables${GAP}-F\b|\bnft${GAP}flush${GAP}ruleset\b|\bpfctl${GAP}-d\b`],
  [
    ['advfirewall', 'netfirewallprofile'],
    String.raw`\badvfirewall\b[^\n]{0,40}\bstate\b${GAP}off\b|\bSet-NetFirewallProfile\b[^\n]{0,80}-Enabled\s+\$?False`,
  ],
  [
    ['auditctl', 'auditpol', 'wevtutil', 'clear-eventlog'],
    String.raw`\bauditctl${GAP}-(?:e${GAP}0|D)\b|\bauditpol\b[^\n]{0,60}(?:/clear|disable)|\bwevtutil${GAP}(?:sl\b[^\n]{0,60}/e:false|cl\b)|\bClear-EventLog\b`,
  ],
  [
    [
      'auditd',
      'rsyslog',
      'syslog-ng',
      'journald',
      'fail2ban',
      'apparmor',
      'clamav',
      'crowdsec',
      'wazuh-agent',
      'osqueryd',
      'falco',
      'unattended-upgrades',
    ],
    String.raw`\bsystemctl${GAP}(?:\S{1,12}${GAP}){0,2}(?:stop|disable|mask)${GAP}(?:--now${GAP})?(?:auditd|rsyslog|syslog-ng|systemd-journald|fail2ban|apparmor|clamav\S{0,12}|crowdsec|wazuh-agent|osqueryd|falco|unattended-upgrades)\b|\bservice${GAP}(?:auditd|rsyslog|fail2ban|apparmor)${GAP}stop\b`,
  ],
  [
    ['aa-teardown', 'aa-disable', 'aa-complain', 'apparmor=0', 'mitigations=off'],
    String.raw`\baa-(?:teardown|disable|complain)\b|\bapparmor=0\b|\bmitigations=off\b`,
  ],
  [
    ['spctl', 'csrutil', 'gkautorearm', 'disableassessment', 'socketfilterfw'],
    String.raw`\bspctl${GAP}(?:--master-disable|--global-disable)\b|\bcsrutil${GAP}disable\b|\bGKAutoRearm\b|\bDisableAssessments?\b|\bsocketfilterfw\b[^\n]{0,30}--setglobalstate${GAP}off`,
  ],
  [
    ['mppreference', 'windowsfeature'],
    String.raw`\bSet-MpPreference\b[^\n]{0,120}-(?:Disable\w{4,40}\s+(?:\$?true|1)|Exclusion\w{4,12})|\bUninstall-WindowsFeature\b[^\n]{0,40}Defender`,
  ],
  [
    ['windefend', 'sense', 'wscsvc', 'eventlog', 'mpssvc', 'securityhealthservice'],
    String.raw`\bsc(?:\.exe)?${GAP}(?:stop|delete|config)${GAP}(?:WinDefend|Sense|wscsvc|EventLog|mpssvc|SecurityHealthService)\b|\b(?:Stop|Set)-Service\b[^\n]{0,40}\b(?:WinDefend|Sense|wscsvc|EventLog|mpssvc|SecurityHealthService)\b`,
    [['-service', 'sc.exe', 'sc"', "sc'", 'sc,', 'sc ', 'sc\t', 'sc\n', 'sc\r']],
  ],
  [
    [
      'disableantispyware',
      'disablerealtime',
      'disablebehavior',
      'disableioav',
      'disabletaskmgr',
      'disableregistry',
      'disablecmd',
      'enablelua',
      'consentpromptbehavior',
      'enablesmartscreen',
    ],
    String.raw`\bDisable(?:AntiSpyware|RealtimeMonitoring|BehaviorMonitoring|IOAVProtection|TaskMgr|RegistryTools|CMD)\b[^\n]{0,60}\b1\b|\bEnableLUA\b[^\n]{0,60}\b0\b|\bConsentPromptBehaviorAdmin\b[^\n]{0,60}\b0\b|\bEnableSmartScreen\b[^\n]{0,60}\b0\b`,
  ],
  [
    ['scriptblocklogging', 'modulelogging', 'amsi'],
    String.raw`\bEnableScriptBlockLogging\b[^\n]{0,60}\b0\b|\bEnableModuleLogging\b[^\n]{0,60}\b0\b|\bamsiInitFailed\b|\bAmsiScanBuffer\b`,
  ],
  [
    ['ptrace_scope', 'randomize_va_space', 'kptr_restrict', 'dmesg_restrict'],
    String.raw`\bkernel\.(?:yama\.ptrace_scope|randomize_va_space|kptr_restrict|dmesg_restrict)\s?=\s?0`,
  ],
  [
    ['sslverify', 'ssl_no_verify'],
    String.raw`\bhttp\.sslVerify${TO_FALSE}|\bGIT_SSL_NO_VERIFY\b${TO_FALSE.replace('false|0|off|no|disabled|none', '1|true')}`,
  ],
  [
    ['strict-ssl', 'node_tls_reject', 'pythonhttpsverify', 'unverified_context', 'check-revoke'],
    String.raw`\bstrict-ssl${TO_FALSE}|\bNODE_TLS_REJECT_UNAUTHORIZED\b${TO_FALSE}|\bPYTHONHTTPSVERIFY\b${TO_FALSE}|\b_create_default_https_context\s?=\s?ssl\._create_unverified_context|\bcheck-revoke\s?=\s?false`,
  ],
  [
    ['gpgcheck', 'gpgsign', 'allowunauthenticated', 'allow-insecure', 'signature-verification'],
    String.raw`\bgpgcheck\s?=\s?0|\b(?:commit|tag)\.gpgsign${GAP}false\b|\bAPT::Get::AllowUnauthenticated\b|\bAllow-Insecure-Repositories\b|\bsignature-verification\b[^\n]{0,20}false`,
  ],
  [['audit', 'fund'], String.raw`\bnpm${GAP}config${GAP}set${GAP}(?:audit|fund)${GAP}?=?false\b`, [['config']]],
  [['audit-level', 'ignore-scripts'], String.raw`\baudit-level${GAP}?=?none\b|\bignore-scripts${GAP}?=?false\b`],
  [
    ['hookspath', '--no-verify', 'husky=', 'skip='],
    String.raw`\bcore\.hooksPath${GAP}(?:/dev/null|NUL)\b|--no-verify\b|\bHUSKY=0\b|\bSKIP=\w`,
  ],
  [
    ['permitrootlogin', 'passwordauthentication', 'permitemptypasswords', 'strictmodes', 'pam_faillock'],
    String.raw`\bPermitRootLogin${GAP}yes\b|\bPasswordAuthentication${GAP}yes\b|\bPermitEmptyPasswords${GAP}yes\b|\bStrictModes${GAP}no\b|\bpam_faillock\b[^\n]{0,30}(?:#|pam_permit)`,
  ],
  [
    ['stricthostkeychecking', 'userknownhostsfile'],
    String.raw`\bStrictHostKeyChecking[=\s]{1,3}no\b|\bUserKnownHostsFile[=\s]{1,3}/dev/null`,
  ],
  [
    'kubectl',
    String.raw`\bkubectl${GAP}delete${GAP}(?:\S{0,24}(?:networkpolic|validatingwebhook|mutatingwebhook|podsecuritypolic|psp|clusterpolic|constraint)\S{0,20})`,
    [['delete']],
  ],
  [['pod-security', 'failurepolicy'], String.raw`\bpod-security\.kubernetes\.io/enforce[:=]\s?privileged\b|\bfailurePolicy:\s?Ignore\b`],
  [['unconfined', 'label=', 'label:'], String.raw`\bseccomp[=:]\s?unconfined\b|\bapparmor[=:]\s?unconfined\b|\blabel[=:]\s?disable\b`],
  [
    ['history', 'histfile', 'histsize', 'savenothing'],
    String.raw`\bhistory${GAP}-c\b|\bHISTFILE=(?:/dev/null)?(?=[\s;"']|$)|\bset${GAP}\+o${GAP}history\b|\bHISTSIZE=0\b|\bSaveNothing\b`,
  ],
  [
    ['tmutil', 'vssadmin', 'bcdedit', 'disablesr', 'nointegritychecks', 'testsigning'],
    String.raw`\btmutil${GAP}disable\b|\bvssadmin${GAP}delete\b|\bbcdedit\b[^\n]{0,60}recoveryenabled${GAP}no\b|\bDisableSR\b|\bnointegritychecks\b|\btestsigning${GAP}on\b`,
  ],
  [
    ['workspace.trust', 'telemetry.enabled', 'autoupdate'],
    String.raw`\bsecurity\.workspace\.trust\.enabled${TO_FALSE}|\btelemetry\.enabled${TO_FALSE}(?!.)|\bextensions\.autoUpdate${TO_FALSE}(?!.)`,
  ],
  [
    ['disable_auth', 'disable_csrf', 'disable_security', 'csrf_enabled', 'cookie_secure'],
    String.raw`\bDISABLE_(?:AUTH|CSRF|SECURITY)\w{0,12}\b|\bWTF_CSRF_ENABLED${TO_FALSE}|\bSESSION_COOKIE_SECURE${TO_FALSE}`,
  ],
  [['mpthreat', 'mppreference'], String.raw`\bRemove-MpThreat\b|\bRemove-MpPreference\b|\bAdd-MpPreference\b[^\n]{0,60}-Exclusion\w{4,12}`],
];
const EACH = PROTECTIONS.map(([, source]) => new RegExp(source, 'iu'));

const PROTECTION_OFF = oneOf('protection-off', PROTECTIONS, 260);
const MANY = 3;
/** Protections of several kinds at once: nobody who mends one thing needs that. */
const SEVERAL = {
  test(text: string): boolean {
    let kinds = 0;
    for (const one of EACH) {
      if (one.test(text)) kinds += 1;
      if (kinds >= MANY) return true;
    }
    return false;
  },
};
const TWO = {
  test: (text: string): boolean => EACH.filter((one) => one.test(text)).length >= 2,
};
/** Said to nobody, or put past whoever looks at changes. */
const UNSEEN =
  />\s?\/dev\/null|2>&1|\bstdio:\s?["']ignore|\|\|\s?true\b|\bexcept\b[^\n]{0,20}:\s{0,20}pass\b|\bcatch\s?(?:\([^)\n]{0,12}\))?\s?\{\s?\}|\bOut-Null\b|\bSilentlyContinue\b|>\s?nul\b|\bDEVNULL\b|\bforce\b|\bstderr=-3\b/iu;
/** Hardening and tests that switch things on as well, and words that tell a user what is off. */
const SWITCHES_ON =
  /\b(?:setenforce 1|ufw (?:--force )?enable|--master-enable|is off|are off|harden\w{0,4}|compliance|benchmark|remediat\w{0,4}|findings?|severity|expected|check_\w{3,20})\b/iu;

/** Protections switched off by the handful. */
export const SWITCHES_OFF: readonly CodeDeed[] = [
  codeDeed('protections of several kinds at once', 'critical/high', PROTECTION_OFF, {
    near: [SEVERAL],
    unless: [SWITCHES_ON],
    reach: 700,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('two protections, where nobody sees it', 'critical/medium', PROTECTION_OFF, {
    near: [TWO, UNSEEN],
    unless: [SWITCHES_ON],
    reach: 500,
    shown: 'medium/low',
  }),
];
