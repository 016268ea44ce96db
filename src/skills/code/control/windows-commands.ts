import { isStrange, publicAddresses, unknownResolvers } from './addresses.js';
import { DEFENDERS } from './defenders.js';
import type { ControlCommand } from './commands.js';

const DEFENDER_POLICY = /Windows Defender\b[^\n]{0,200}\bDisable\w{3,40}\b[^\n]{0,80}\b(?:1|0x1)\b/iu;
/** Folders into which anybody may write: a driver or a service there is not the system's. */
const WRITABLE = String.raw`(?:ProgramData|Windows\\+Temp|\\+Temp\\|Users\\|AppData|%TEMP%|%TMP%|%APPDATA%|%PUBLIC%|\$env:(?:TEMP|TMP|APPDATA|LOCALAPPDATA|PUBLIC|ProgramData))`;

/** `reg` also shows and deletes. */
const changesRegistry = (line: string): boolean => !/^reg(?:\.exe)?\s+(?!add\b|import\b|load\b|copy\b|restore\b)/iu.test(line);

/** Commands of Windows, as `cmd` and PowerShell have them. Names are in lower case. */
export const WINDOWS_COMMANDS: readonly ControlCommand[] = [
  {
    names: 'sc',
    line: new RegExp(
      String.raw`\bcreate\b[^\n]{1,200}\btype=\s{0,3}kernel\b[^\n]{0,200}${WRITABLE}|\bcreate\b[^\n]{1,200}${WRITABLE}[^\n]{0,200}\btype=\s{0,3}kernel\b`,
      'iu',
    ),
    effect: 'kernel-code',
    certainty: 'certain',
  },
  { names: 'sc', line: /\bcreate\b[^\n]{1,300}\btype=\s{0,3}kernel\b/iu, effect: 'kernel-code', certainty: 'likely' },
  {
    names: 'sc net stop-service set-service',
    line: new RegExp(String.raw`\b(?:stop|delete|config|stop-service|set-service)\b[^\n]{0,80}\b${DEFENDERS}\b`, 'iu'),
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'taskkill stop-process',
    line: new RegExp(String.raw`\b${DEFENDERS}\b`, 'iu'),
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  { names: 'bcdedit', line: /\btestsigning\s+on\b|\bnointegritychecks\s+on\b/iu, effect: 'kernel-code', certainty: 'likely' },
  {
    names: 'bcdedit',
    line: /recoveryenabled\s+(?:no|off)|bootstatuspolicy\s+ignoreallfailures/iu,
    effect: 'deleted-backups',
    certainty: 'certain',
  },
  {
    names: 'vssadmin diskshadow',
    line: /\bdelete\b[^\n]{0,60}shadow|\bresize\s+shadowstorage\b/iu,
    effect: 'deleted-backups',
    certainty: 'certain',
  },
  { names: 'wmic', line: /\bshadowcopy\b[^\n]{0,80}\bdelete\b/iu, effect: 'deleted-backups', certainty: 'certain' },
  { names: 'wbadmin', line: /\bdelete\s+(?:catalog|systemstatebackup|backup)\b/iu, effect: 'deleted-backups', certainty: 'certain' },
  {
    names: 'net',
    line: /\blocalgroup\s+["']?(?:administrators|administratoren|administrateurs|administradores|remote desktop users)\b[^\n]{0,80}\/add\b/iu,
    effect: 'root-rights',
    certainty: 'plausible',
  },
  { names: 'add-localgroupmember', line: /\badministrators\b/iu, effect: 'root-rights', certainty: 'plausible' },
  {
    names: 'reg new-itemproperty set-itemproperty new-item sp ni',
    line: /\\(?:ms-settings|mscfile|exefile)\\+Shell\\+(?:Open|runas)\\+command/iu,
    also: changesRegistry,
    effect: 'elevation-bypass',
    certainty: 'certain',
  },
  {
    names: 'reg new-itemproperty set-itemproperty sp',
    line: /\bEnableLUA\b[^\n]{0,60}\b0\b|\bConsentPromptBehaviorAdmin\b[^\n]{0,60}\b0\b/iu,
    also: changesRegistry,
    effect: 'elevation-bypass',
    certainty: 'likely',
  },
  {
    names: 'reg new-itemproperty set-itemproperty new-item sp ni',
    line: /Image File Execution Options\\+(?:sethc|utilman|osk|narrator|magnify|displayswitch|atbroker)\.exe/iu,
    also: changesRegistry,
    effect: 'elevation-bypass',
    certainty: 'certain',
  },
  {
    names: 'reg new-itemproperty set-itemproperty sp',
    line: DEFENDER_POLICY,
    also: changesRegistry,
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'reg new-itemproperty set-itemproperty sp',
    line: /\\AMSI\\+Providers|\bAmsiEnable\b/iu,
    also: changesRegistry,
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'reg new-itemproperty set-itemproperty sp',
    line: /\\Control\\+Lsa\b[^\n]{0,80}\b(?:DisableRestrictedAdmin|RunAsPPL)\b|\bUseLogonCredential\b[^\n]{0,60}\b1\b/iu,
    also: changesRegistry,
    effect: 'credential-dump',
    certainty: 'likely',
  },
  {
    names: 'reg new-itemproperty set-itemproperty sp',
    line: /Internet Settings\b[^\n]{0,120}\b(?:ProxyServer|AutoConfigURL)\b/iu,
    also: (line) => changesRegistry(line) && (publicAddresses(line).length > 0 || hostsOf(line).some(isStrange)),
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'reg',
    line: /\b(?:save|export)\s+["']?(?:HKLM|HKEY_LOCAL_MACHINE)\\+(?:SAM|SECURITY)\b/iu,
    effect: 'credential-dump',
    certainty: 'certain',
  },
  { names: 'ntdsutil', line: /\bifm\b/iu, effect: 'credential-dump', certainty: 'certain' },
  { names: 'procdump procdump64 nanodump sqldumper rdrleakdiag', line: /\blsass\b/iu, effect: 'credential-dump', certainty: 'certain' },
  { names: 'rundll32', line: /comsvcs(?:\.dll)?[^\n]{0,80}(?:minidump|#\+?24)/iu, effect: 'credential-dump', certainty: 'certain' },
  {
    names: 'netsh',
    line: /\bportproxy\b[^\n]{0,80}\b(?:add|set)\b/iu,
    also: (line) => publicAddresses(line.replace(/listenaddress=\S{1,60}/iu, '')).length > 0,
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'netsh',
    line: /\bwinhttp\b[^\n]{0,40}\bset\s+proxy\b/iu,
    also: (line) => publicAddresses(line).length > 0 || hostsOf(line).some(isStrange),
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'netsh',
    line: /\bdns(?:servers)?\b/iu,
    also: (line) => unknownResolvers(line).length > 0,
    effect: 'foreign-resolver',
    certainty: 'certain',
  },
  { names: 'netsh', line: /\bwlan\s+export\b[^\n]{0,80}\bkey=clear\b/iu, effect: 'credential-dump', certainty: 'likely' },
  {
    names: 'set-dnsclientserveraddress',
    line: /./u,
    also: (line) => unknownResolvers(line).length > 0,
    effect: 'foreign-resolver',
    certainty: 'certain',
  },
  { names: 'certutil', line: /-addstore\b[^\n]{0,40}\b(?:root|authroot)\b/iu, effect: 'trusted-root', certainty: 'possible' },
  { names: 'import-certificate', line: /Cert:\\+(?:LocalMachine|CurrentUser)\\+Root\b/iu, effect: 'trusted-root', certainty: 'possible' },
  {
    names: 'set-mppreference',
    line: /-Disable(?:RealtimeMonitoring|IOAVProtection|BehaviorMonitoring|ScriptScanning|BlockAtFirstSeen)\s+(?:\$true|1)\b/iu,
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'add-mppreference set-mppreference',
    line: new RegExp(
      String.raw`-Exclusion(?:Path\s+["']?(?:[A-Z]:\\?["']?(?:\s|$|,)|[^\n]{0,60}${WRITABLE})|Extension\s+["']?\.?(?:exe|dll|ps1|bat|scr)|Process\s+["']?(?:powershell|pwsh|cmd|rundll32|regsvr32|mshta))`,
      'iu',
    ),
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  { names: 'set-netfirewallprofile', line: /-Enabled\s+(?:\$?false|0)\b/iu, effect: 'silenced-defence', certainty: 'likely' },
  { names: 'fltmc', line: /\bunload\b/iu, effect: 'silenced-defence', certainty: 'likely' },
  {
    names: 'set-wmiinstance new-ciminstance register-wmievent',
    line: /CommandLineEventConsumer|ActiveScriptEventConsumer|__FilterToConsumerBinding/u,
    effect: 'hidden-subscription',
    certainty: 'certain',
  },
  {
    names: 'wmic',
    line: /\/node:(?!localhost|127\.|\.)\S[^\n]{0,200}\bprocess\s+call\s+create\b/iu,
    effect: 'other-machines',
    certainty: 'likely',
  },
  { names: 'psexec psexec64 paexec', line: /\\\\\S/u, effect: 'other-machines', certainty: 'possible' },
];

function hostsOf(line: string): readonly string[] {
  return line
    .split(/[\s"'=]+/u)
    .filter((word) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/u.test(word) && !/\.(?:exe|dll|reg)$/iu.test(word));
}
