import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Records of clouds, clusters, vaults and databases, stopped or deleted: the interfaces and the commands of each. */
const RECORD_STOPPED = String.raw`(?:\bstop_?logging\(|\bcloudtrail["',\s]{1,6}(?:stop-logging|delete-trail)\b|\b(?:StopLogging|DeleteTrail)(?:Command|Async|Request)\b|\bdelete_?trail\(|\bupdate[-_]?detector\b[^\n]{0,80}(?:\bEnable["']?\s?[:=]\s?(?:False|false)|--no-enable)|\bdelete_?detector\(|\bguardduty["',\s]{1,6}delete-detector\b|\bstop-configuration-recorder\b|\bstop_configuration_recorder\(|\bdelete[-_]log[-_]?group\b[^\n]{0,60}(?:trail|audit|flow)|\bdisable-security-hub\b|\bdelete-flow-logs\b|\bdiagnostic-settings\s+delete\b|\bactivity-log\s+alert\s+delete\b|\bpricing\s+create\b[^\n]{0,60}--tier\s+free\b|\bsinks\s+delete\b|\bDisableAudit\w{0,16}\(|\bvault\s+audit\s+disable\b|\blog_statement\s?=\s?'none'|\bpgaudit\.log\s?=\s?'none'|\blog_connections\s?=\s?off\b|\bDELETE\s+FROM\s+[\w."]{0,24}audit\b(?!_archive)|\bSERVER\s+AUDIT\b[^;]{0,60}STATE\s?=\s?OFF|\bNOAUDIT\s+\w|\bDROP\s+(?:TRIGGER|TABLE)\s+(?:IF\s+EXISTS\s+)?\w{0,20}audit|\baudit_log\s?=\s?OFF\b|\bset_event_selectors\b[^\n]{0,60}\[\])`;
const STOPS_CLOUD_RECORD = signal(
  'stops-cloud-record',
  [
    ...['stop_logging', 'stop-logging', 'stoplogging', 'delete_trail', 'delete-trail', 'deletetrail', 'detector', 'configuration-recorder'],
    ...['configuration_recorder', 'log_group', 'log-group', 'loggroup', 'disable-security-hub', 'delete-flow-logs', 'diagnostic-settings'],
    ...['activity-log', '--tier', 'sinks', 'disableaudit', 'vault', 'log_statement', 'pgaudit.log', 'log_connections', 'audit'],
    'set_event_selectors',
  ],
  new RegExp(RECORD_STOPPED),
  200,
);
const EACH_STOPPED = new RegExp(RECORD_STOPPED, 'giu');
/** Records of two kinds: somebody who does not want to be seen at all, rather than somebody who saves money. */
const STOPS_SEVERAL = {
  test: (text: string): boolean =>
    new Set(
      [...text.matchAll(EACH_STOPPED)].slice(0, 40).map(([found]) =>
        found
          .slice(0, 12)
          .toLowerCase()
          .replace(/[-_\s]/gu, ''),
      ),
    ).size > 1,
};
const STARTS_AGAIN = /\bstart[-_]?logging\b|\bcreate[-_]trail\b|--enable\b(?!-)|\bteardown\b|\bterraform destroy\b/iu;

/** Protection of a repository taken off over its interface. */
const UNPROTECTS = signal(
  'unprotects-repository',
  ['/protection', 'secret_scanning', 'deletebranchprotection', 'remove_protection', 'branch-protection'],
  /(?:-X\s?DELETE[^\n]{0,80}\/protection\b|\/protection\b[^\n]{0,60}-X\s?DELETE|\bdeleteBranchProtection\(|\.remove_protection\(|\bsecret_scanning(?:_push_protection)?\b[\]"'\s:{[]{1,12}status[\]"'\s:=]{1,6}disabled\b)/u,
  200,
);
const AND_WRITES =
  /\bpush\b[^\n]{0,60}--force|--no-verify|\bdefault_workflow_permissions[=:"'\s]{1,5}write|\ballowed_actions[=:"'\s]{1,5}all\b|\bmerge\w{0,6}\(|\bpr merge\b|\bstatus[\]"'\s:=]{1,6}disabled\b[^]{0,200}?\bstatus[\]"'\s:=]{1,6}disabled\b/u;

const SCANNER_FILE = String.raw`["'\s/(](?:\.github\/(?:workflows\/[\w-]{0,30}(?:codeql|scan|security|secret|sast|audit)[\w-]{0,20}\.ya?ml|dependabot\.yml)|\.semgrep(?:ignore|\.ya?ml)?|\.gitleaks\.toml|\.pre-commit-config\.yaml|\.husky|sonar-project\.properties|\.trivyignore|\.snyk|bandit\.ya?ml|\.bandit|\.secrets\.baseline)\b`;
/** Settings of several scanners at once. */
const SCANNER_FILES = signal(
  'scanner-files',
  [
    'secrets.baseline',
    '.bandit',
    'workflows/',
    'codeql',
    '.semgrep',
    '.gitleaks',
    'dependabot',
    '.husky',
    'sonar-project',
    '.trivyignore',
    'bandit.y',
    '.pre-commit-config',
    '.snyk',
  ],
  new RegExp(String.raw`${SCANNER_FILE}["'\s,)]{1,6}[^\n]{0,60}?${SCANNER_FILE}`),
  320,
);
const TAKES_AWAY =
  /\b(?:rmSync|unlinkSync|unlink|renameSync|rename|os\.remove|rm_rf?|File\.delete|os\.Remove)\(|\.(?:unlink|rename)\(|\brm\s+-\w{0,3}\s|\bgit\s+rm\b|\bmv\s|\bwrite_text\(\s?["'](?:skips|\*)/u;
/** What a scanner is told to overlook, written into the code that it looks at. */
const MARKS_OVERLOOKED = signal(
  'marks-overlooked',
  ['nosec', 'nosemgrep', 'nosonar', 'eslint-disable', 'gitleaks:allow'],
  /\b(?:re\.subn?|sub|replace(?:All)?|gsub|sed\s[^\n]{0,12})\(?\s?[^\n]{0,100}(?:\beval\b|\bexec\b|\bsubprocess\b|\bpickle\b|\bpassword\b|\bsecret\b|\btoken\b|\byaml\\?\.load\b)[^\n]{0,80}(?:# ?nosec|nosemgrep|NOSONAR|eslint-disable|gitleaks:allow)/u,
  340,
);

const DEFENDER = String.raw`(?:MsMpEng|Sentinel(?:Agent|One|ServiceHost)|CylanceSvc|ekrn|Sysmon(?:64)?|CSFalcon\w{0,10}|falcon-sensor|avastsvc|avgsvc|mcshield|bdagent|vsserv|WinDefend|MBAMService|SophosHealth|SAVService|cb(?:defense|agentd)?|TmListen|xagt|wdavdaemon|mdatp|clamd|osqueryd|wazuh-agentd?|auditd)`;
/** Programs against intruders by their names, as a list. */
const DEFENDERS_LISTED = signal(
  'defenders-listed',
  [
    'avgsvc',
    'clamd',
    'vsserv',
    'tmlisten',
    'mbamservice',
    'sophoshealth',
    'xagt',
    'cbdefense',
    'cbagentd',
    'auditd',
    'wazuh',
    'msmpeng',
    'sentinel',
    'cylancesvc',
    'sysmon',
    'csfalcon',
    'falcon-sensor',
    'avastsvc',
    'mcshield',
    'bdagent',
    'windefend',
    'savservice',
    'wdavdaemon',
    'wazuh-agent',
    'mdatp',
    'osqueryd',
    'ekrn',
  ],
  new RegExp(String.raw`["'\s(]${DEFENDER}(?:\.exe)?["'\s,]{1,6}(?:["']?[\w.-]{2,30}["'\s,]{1,6}){0,4}?${DEFENDER}\b`),
  300,
);
const ENDS_THEM =
  /\.Kill\(|\btaskkill\b|\bStop-(?:Process|Service)\b|\bTerminateProcess\(|\bpkill\b|\bkillall\b|\.(?:kill|terminate)\(\)|\bsc(?:\.exe)?\s+(?:stop|delete|config)\b|\bnet\s+stop\b|\bControlService\(|\bprocess\.kill\(|\bsyscall\.Kill\(|\.Kill\b/iu;

/** Defender, account control and the log of events, switched off in the registry. */
const OFF_IN_REGISTRY = signal(
  'off-in-registry',
  ['disableantispyware', 'enablelua', 'disablerealtimemonitoring', 'disableantivirus'],
  /(?:\bDisable(?:AntiSpyware|AntiVirus|RealtimeMonitoring)\b["']?\s?[:=,]\s?(?:\{\s?(?:value|data)["']?\s?:\s?|REG_DWORD\s?,\s?|0\s?,\s?[\w.]{1,24}\s?,\s?)?["']?(?:0x0{0,7})?1\b|\bEnableLUA\b["']?\s?[:=,]\s?(?:\{\s?(?:value|data)["']?\s?:\s?|REG_DWORD\s?,\s?|0\s?,\s?[\w.]{1,24}\s?,\s?)["']?(?:0x0{0,7})?0\b)/u,
  120,
);
const SETS_REGISTRY =
  /\bputValue\(|\bSetValue(?:Ex)?\(|\bSetDWordValue\(|\bSet-ItemProperty\b|\bNew-ItemProperty\b|\breg\s+add\b|\bRegSetValueEx\w?\(|\bset_value\(|\bRegistryValueKind\b/u;

/** The modules by which a system asks for passwords, swapped for one that lets everybody in (pam_permit(8)). */
const PERMITS_ALL = signal(
  'permits-all',
  ['pam_permit', 'pam_succeed_if'],
  /\bpam_\w{3,20}(?:\\{0,2}\.so)?["'\s]{0,3}[\/|#,]{1,2}[^\n]{0,8}\bpam_permit\\{0,2}\.so|\bauth\s+sufficient\s+pam_permit\\{0,2}\.so[^\n]{0,60}(?:>>|\\n|["'])/u,
  160,
);

/** A service that believes every token and lets in everybody who is not known. */
const LETS_ALL_IN = signal(
  'lets-all-in',
  ['requireassertion', 'signaturevalidator', 'permitall', 'allowanonymous'],
  /(?:\bRequireAssertion\(\s?\w{0,12}\s?=>\s?true\s?\)|\bSignatureValidator\s?=\s?(?:delegate|\([^)\n]{0,40}\)\s?=>)\s?(?:\{[^}]{0,40})?new\s+(?:JwtSecurityToken|JsonWebToken)\()/u,
  200,
);

/** An editor told over its interface to trust every folder and to ask nothing. */
const EDITOR_ASKS_NOTHING = signal(
  'editor-asks-nothing',
  ['chat.tools', 'workspace.trust', 'tools.autoapprove', 'allowautomatictasks'],
  /\bupdate\(\s?["'](?:security\.workspace\.trust\.enabled["']\s?,\s?false|chat\.tools\.(?:\w{1,20}\.)?autoApprove["']\s?,\s?true|task\.allowAutomaticTasks["']\s?,\s?["']on)/u,
  140,
);
/** Who keeps the record of a program, replaced by somebody who writes nothing down. */
const FORGETS_AUDIT = /\bClearProviders\(|\bRemoveAll<\w{0,20}Audit|\bNullSink\b|\bLogLevel\.None\b|\bValidateLifetime\s?=\s?false\b/u;

/** What looks after machines, clouds and repositories, made to look away. */
export const BLINDS_WATCHERS: readonly CodeDeed[] = [
  codeDeed('the records of what accounts do in a cloud, a vault or a database are stopped', 'critical/high', STOPS_CLOUD_RECORD, {
    near: [STOPS_SEVERAL],
    unless: [STARTS_AGAIN],
    reach: 700,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('the protection of a repository is taken off', 'critical/high', UNPROTECTS, {
    near: [AND_WRITES],
    reach: 600,
    shown: 'high/medium',
  }),
  codeDeed('the settings of several scanners are taken away', 'critical/high', SCANNER_FILES, {
    near: [TAKES_AWAY],
    reach: 500,
    shown: 'medium/low',
  }),
  codeDeed('dangerous lines are marked so that scanners overlook them', 'critical/high', MARKS_OVERLOOKED, {
    reach: 0,
    patterns: 'own',
    shown: 'medium/low',
  }),
  codeDeed('programs that look for intruders are ended by name', 'critical/high', DEFENDERS_LISTED, {
    near: [ENDS_THEM],
    reach: 300,
    shown: 'high/medium',
  }),
  codeDeed('the defence of Windows is switched off in its registry', 'critical/high', OFF_IN_REGISTRY, {
    near: [SETS_REGISTRY],
    reach: 400,
    shown: 'high/medium',
  }),
  codeDeed('the system asks for no password any more', 'critical/high', PERMITS_ALL, { reach: 0, patterns: 'own', shown: 'high/medium' }),
  codeDeed('a service believes every token and keeps no record', 'critical/high', LETS_ALL_IN, {
    near: [FORGETS_AUDIT],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('an editor is told to trust everything and to ask nothing', 'critical/high', EDITOR_ASKS_NOTHING, {
    reach: 0,
    shown: 'high/medium',
  }),
];
