import type { Confidence, Severity } from '../../../core/finding.js';
import type { TextHit } from '../../analysis/detector.js';
import type { TextUnit } from '../../analysis/text-unit.js';
import { classifyHost } from '../../code/read-program.js';
import { shareOf } from '../documents/office-actions.js';

type Grade = readonly [why: string, severity: Severity, confidence: Confidence];

/** One kind of file that the system does something with: which, what in it decides, and how grave that is. */
interface Launcher {
  readonly path: RegExp;
  readonly pattern: RegExp;
  grade(value: string, whole: string): Grade | undefined;
}

const SYSTEM_PROGRAM =
  /\b(?:cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|forfiles|conhost|curl|bash|wsl|sh)(?:\.exe)?\b/iu;
const RUNNABLE = /\.(?:exe|msi|scr|bat|cmd|ps1|vbs|js|hta|lnk|dmg|pkg|iso|zip|rar|7z|jar|apk|app)(?:[?#]|$)/iu;

/** Files of settings and shortcuts that start, fetch or load something as soon as they are opened, or their folder is shown. */
const LAUNCHERS: readonly Launcher[] = [
  {
    path: /\.(?:url|website)$/iu,
    pattern: /^[ \t]{0,4}(?:URL|BaseURL|IconFile|WorkingDirectory)[ \t]{0,3}=[ \t]{0,3}([^\r\n]{3,600})/gimu,
    grade: gradeOfLink,
  },
  { path: /\.(?:webloc|inetloc|fileloc)$/iu, pattern: /<key>URL<\/key>\s{0,40}<string>([^<]{3,600})<\/string>/giu, grade: gradeOfLink },
  { path: /\.scf$/iu, pattern: /^[ \t]{0,4}IconFile[ \t]{0,3}=[ \t]{0,3}([^\r\n]{3,600})/gimu, grade: gradeOfShare },
  { path: /\.(?:library-ms|searchConnector-ms)$/iu, pattern: /<url>([^<]{3,600})<\/url>/giu, grade: gradeOfShare },
  {
    path: /(?:^|\/)desktop\.ini$/iu,
    pattern: /^[ \t]{0,4}(?:IconResource|IconFile)[ \t]{0,3}=[ \t]{0,3}([^\r\n]{3,600})/gimu,
    grade: gradeOfShare,
  },
  {
    path: /\.settingcontent-ms$/iu,
    pattern: /<DeepLink>([^<]{3,1000})<\/DeepLink>/giu,
    grade: (value) => (SYSTEM_PROGRAM.test(value) ? ['it starts a program when it is opened', 'critical', 'high'] : undefined),
  },
  {
    path: /(?:^|\/)autorun\.inf$/iu,
    pattern: /^[ \t]{0,4}(?:open|shellexecute|shell\\\w{1,20}\\command)[ \t]{0,3}=[ \t]{0,3}([^\r\n]{2,300})/gimu,
    grade: () => ['it starts a program when its volume is opened', 'high', 'high'],
  },
  {
    path: /\.inf$/iu,
    pattern: /^[ \t]{0,4}(?:RunPreSetupCommands|RunPostSetupCommands|UnRegisterOCXs|RegisterOCXs)[ \t]{0,3}=[ \t]{0,3}([^\r\n]{1,300})/gimu,
    grade: () => ['it starts programs when it is installed', 'critical', 'medium'],
  },
  {
    path: /\.jnlp$/iu,
    pattern: /<jnlp\b[^>]{0,600}?\bcodebase="([^"]{4,400})"/giu,
    grade: (value, whole) => gradeOfInstaller(value, whole.includes('<all-permissions')),
  },
  {
    path: /\.(?:application|appinstaller)$/iu,
    pattern: /<(?:deploymentProvider|MainPackage|MainBundle)\b[^>]{0,600}?\b(?:codebase|Uri)="([^"]{4,400})"/giu,
    grade: (value) => gradeOfInstaller(value, false),
  },
  {
    path: /\.mobileconfig$/iu,
    pattern:
      /<string>(com\.apple\.(?:security\.(?:root|pkcs12|acme)|proxy\.http\.global|vpn\.managed|mdm|webcontent-filter|dnsSettings\.managed))<\/string>/giu,
    grade: gradeOfProfile,
  },
  {
    path: /\.msc$/iu,
    pattern: /(res:\/\/[^<"]{0,200}(?:javascript|redirect)[^<"]{0,300}|<script\b[^>]{0,200}|<CommandLine\b[^>]{0,600})/giu,
    grade: () => ['it runs a script when it is opened', 'critical', 'medium'],
  },
  {
    path: /\.rdp$/iu,
    pattern: /^[ \t]{0,4}full address:s:([^\r\n]{2,300})/gimu,
    grade: (value, whole) => {
      const shares = /^(?:drivestoredirect:s:\S|redirectclipboard:i:1|redirectsmartcards:i:1)/imu.test(whole);
      const { class: host } = classifyHost(`https://${value.trim()}`);
      return shares && (host === 'raw-ip' || host === 'named')
        ? [`it gives the drives of the user to ${value.trim().slice(0, 80)}`, 'high', 'medium']
        : undefined;
    },
  },
  {
    path: /\.(?:jse|vbe)$/iu,
    pattern: /(#@~\^[\w+/=]{8})/gu,
    grade: () => ['it is an encoded script, which nobody can read', 'high', 'high'],
  },
  { path: /\.reg$/iu, pattern: /^[ \t]{0,4}(?:"(?:[^"\\\r\n]|\\.){0,200}"|@)=([^\r\n]{3,1000})/gimu, grade: () => undefined },
];

/** What a file of one of these kinds would do, at its lines. */
export function* launchers(unit: TextUnit): Iterable<TextHit> {
  const { path } = unit.file;
  if (!/\.[\w-]{3,20}$/u.test(path)) return;
  for (const launcher of LAUNCHERS) {
    if (!launcher.path.test(path)) continue;
    const text = unit.text.slice(0, 500_000);
    for (const match of text.matchAll(launcher.pattern)) {
      const grade = launcher.grade(match[1] ?? '', text);
      if (grade !== undefined) yield hitAt(unit, match.index, match.index + match[0].length, grade);
    }
  }
  if (/\.reg$/iu.test(path)) yield* registryHits(unit);
}

function hitAt(unit: TextUnit, start: number, end: number, [why, severity, confidence]: Grade): TextHit {
  return { unit, start, end, severity, confidence, details: { why } };
}

function gradeOfLink(value: string): Grade | undefined {
  const target = value.trim();
  const share = gradeOfShare(target);
  if (share !== undefined) return share;
  if (/^(?:search-ms|search|ms-msdt|ms-officecmd|javascript|vbscript|shell|ms-appinstaller):/iu.test(target))
    return ['it calls a handler of the system, which starts what it is told', 'critical', 'high'];
  if (/^file:/iu.test(target) && RUNNABLE.test(target)) return ['it starts a program', 'high', 'medium'];
  if (!/^https?:/iu.test(target)) return undefined;
  const { class: host } = classifyHost(target);
  if (host === 'raw-ip') return [`it leads to ${target.slice(0, 120)}`, 'high', RUNNABLE.test(target) ? 'high' : 'medium'];
  return RUNNABLE.test(target) && host === 'named' ? [`it downloads ${target.slice(0, 120)}`, 'high', 'medium'] : undefined;
}

/** The machine signs in at a share as soon as its icon is to be shown (MITRE ATT&CK T1187). */
function gradeOfShare(value: string): Grade | undefined {
  const share = shareOf(value.trim());
  if (share === undefined) return undefined;
  const why = `it reaches for a share of ${share}, which gives the password hash of the user away`;
  return share.includes('.') ? [why, 'critical', 'high'] : [why, 'medium', 'low'];
}

function gradeOfInstaller(address: string, allRights: boolean): Grade | undefined {
  const { class: host, secure } = classifyHost(address);
  if (host === 'local' || host === 'example' || host === 'private') return undefined;
  const why = `it installs a program from ${address.slice(0, 120)}`;
  if (host === 'raw-ip' || !secure) return [why, 'critical', 'medium'];
  return [why, 'high', allRights ? 'high' : 'medium'];
}

/** Profiles by which somebody else reads the traffic of a device, or takes it over. */
function gradeOfProfile(type: string, whole: string): Grade | undefined {
  const root = whole.includes('com.apple.security.root');
  const leads = /com\.apple\.(?:proxy\.http\.global|vpn\.managed|dnsSettings\.managed)/u.test(whole);
  if (type.endsWith('.mdm')) return ['it hands the device over to another administrator', 'critical', 'medium'];
  if (root && leads) return ['it leads the traffic of the device elsewhere and has its certificates accepted', 'critical', 'high'];
  return type.includes('proxy.http.global') ? ['it leads the traffic of the device elsewhere', 'high', 'medium'] : undefined;
}

/** Keys of the registry by which programs start by themselves or a protection ends. */
const REGISTRY: readonly (readonly [key: RegExp, value: RegExp, Grade])[] = [
  [
    /\\CurrentVersion\\(?:Run(?:Once(?:Ex)?|Services)?|Policies\\Explorer\\Run)\]/iu,
    /=.{0,400}(?:powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|cmd(?:\.exe)?\s{1,3}\/c|%temp%|\\Temp\\|\\AppData\\)/iu,
    ['it has a command start with every sign-in', 'critical', 'high'],
  ],
  [/\\CurrentVersion\\(?:Run(?:Once(?:Ex)?)?)\]/iu, /^"/u, ['it has a program start with every sign-in', 'high', 'low']],
  [
    /\\Image File Execution Options\\[^\]]{1,100}\]/iu,
    /"?Debugger"?=/iu,
    ['it has another program start in place of one of the system', 'critical', 'high'],
  ],
  [
    /\\(?:Winlogon|Windows)\]/iu,
    /"(?:Shell|Userinit|AppInit_DLLs|Load)"="(?!explorer\.exe"|.{0,40}userinit\.exe,?"|")/iu,
    ['it has a program start with every sign-in', 'critical', 'medium'],
  ],
  [
    /\\Windows Defender(?:\\[^\]]{0,80})?\]|\\Windows Defender Security Center/iu,
    /"(?:DisableAntiSpyware|DisableAntiVirus|DisableRealtimeMonitoring|DisableBehaviorMonitoring|TamperProtection|DisableOnAccessProtection|SubmitSamplesConsent|[A-Z]:\\[^"]{0,200})"=dword:/iu,
    ['it turns the virus protection off', 'critical', 'high'],
  ],
  [
    /\\Policies\\System\]/iu,
    /"(?:EnableLUA|ConsentPromptBehaviorAdmin)"=dword:0{8}/iu,
    ['it turns the question before programs get all rights off', 'high', 'high'],
  ],
  [
    /\\(?:CLSID\\[^\]]{1,60}\\(?:InprocServer32|LocalServer32)|shell\\open\\command)\]/iu,
    /="[^"]{0,200}(?:powershell|mshta|regsvr32|scrobj\.dll|\\Temp\\|%temp%)/iu,
    ['it has the system start a command in place of a program', 'critical', 'medium'],
  ],
];

function* registryHits(unit: TextUnit): Iterable<TextHit> {
  let key = '';
  let at = 0;
  for (const line of unit.text.slice(0, 500_000).split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.startsWith('[')) key = line.trim().replaceAll('\\\\', '\\');
    else {
      const grade = REGISTRY.find(([path, value]) => path.test(key) && value.test(line))?.[2];
      if (grade !== undefined) yield hitAt(unit, start, start + line.trimEnd().length, grade);
    }
  }
}
