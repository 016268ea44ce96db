import type { Confidence, Severity } from '../../../core/finding.js';
import { agentTampering } from '../../../rules/skill/agent-tampering.js';
import { cryptocurrencyMining } from '../../../rules/skill/cryptocurrency-mining.js';
import { destructiveCommand } from '../../../rules/skill/destructive-command.js';
import { persistenceWrite } from '../../../rules/skill/persistence-write.js';
import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import { traceRemoval } from '../../../rules/skill/trace-removal.js';
import type { Behaviour, Persistence, Program } from '../behaviour.js';
import { classifyPath } from '../classify-path.js';
import { isEmptiedLog } from '../traces.js';
import { isCovert } from './covert-condition.js';
import {
  copiesDeviceRules,
  copiesOwnFolder,
  holdsFolder,
  isDeviceRules,
  isImageRecipe,
  isMadeForPurpose,
  oftenRunsHidden,
  withoutWorkFiles,
} from './narrow-settings.js';
import { gradeOfKey } from './login-key-grade.js';
import { isSwitchedOnAgain, isWayBack } from './switched-on-again.js';
import { holdsPayload, withDocument } from './persisted-payload.js';
import { marksOfPlantedNotes, withoutInstallers } from './planted-notes.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import { gradeOfFetchedSkill } from './fetched-skills.js';
import { programDetector, shown, sourcesOf } from './program-detector.js';

const PERSISTENCE_WORDS: Readonly<Record<Persistence, string>> = {
  'shell-startup': 'the start-up file of a shell or of an editor',
  cron: 'a cron table',
  'launch-agent': 'a launch agent',
  systemd: 'a systemd unit',
  'init-script': 'a start-up script of the system',
  'scheduled-task': 'a scheduled task',
  'run-key': 'a key of the registry that starts programs',
  'startup-folder': 'the start-up folder',
  'login-item': 'the login items',
  'git-hook': 'a git hook',
  'authorized-keys': 'the keys that may log in',
  account: 'an account',
  sudoers: 'the rights of sudo or PAM',
  'agent-memory': 'the instructions or the memory of an agent',
  'agent-settings': 'the settings of an agent',
  'other-skill': 'another skill',
  'editor-task': 'the tasks of an editor',
  'python-startup': 'a file that Python runs at every start',
  'package-config': 'the settings of a package manager, of git or of SSH',
  'name-resolution': 'the resolution of host names',
  'environment-hijack': 'a variable that makes every program load code',
};

const AGENT: ReadonlySet<Persistence> = new Set<Persistence>(['agent-memory', 'agent-settings', 'other-skill']);
/** Grades of a write that nothing else makes worse. Many skills have an honest reason for these: alone they are hints. */
const GRADES: Readonly<Record<Persistence, readonly [Severity, Confidence]>> = {
  'authorized-keys': ['high', 'medium'],
  sudoers: ['high', 'medium'],
  'environment-hijack': ['high', 'medium'],
  'init-script': ['high', 'medium'],
  'run-key': ['high', 'medium'],
  'startup-folder': ['high', 'medium'],
  'python-startup': ['high', 'medium'],
  'launch-agent': ['medium', 'medium'],
  'scheduled-task': ['medium', 'medium'],
  'login-item': ['medium', 'medium'],
  cron: ['medium', 'medium'],
  systemd: ['medium', 'low'],
  account: ['medium', 'medium'],
  'name-resolution': ['medium', 'low'],
  'git-hook': ['medium', 'low'],
  'shell-startup': ['medium', 'low'],
  'editor-task': ['low', 'low'],
  'package-config': ['low', 'low'],
  'agent-memory': ['low', 'low'],
  'agent-settings': ['medium', 'low'],
  'other-skill': ['low', 'low'],
};

/** The temporary folder that a repository was fetched to, as the source of a copy. */
const COPIED_FROM = /\b(?:cp|mv|rsync|ln)\s(?:-\S{1,20}\s){0,4}["']?\/tmp\/\S{1,200}(?=\s)/giu;

function writesPersistence(deed: Behaviour): Persistence | undefined {
  return deed.kind === 'write' || deed.kind === 'persist' ? deed.persistence : undefined;
}

/** Severity of what a deed leaves behind, from its target and from what is put there. */
function gradeOf(
  deed: Behaviour,
  program: Program,
  text: string,
  persistence: Persistence,
  view: BundleView,
): readonly [Severity, Confidence] {
  const fetched =
    sourcesOf(
      deed,
      program,
      (source) =>
        (source.kind === 'fetch' &&
          !(AGENT.has(persistence) && (source.host === 'code-host' || source.host === 'vendor' || source.host === 'installer'))) ||
        (source.kind === 'decode' && source.target !== 'archive'),
    ).length > 0;
  const own = text.slice(deed.start, deed.end);
  const key = persistence === 'authorized-keys' ? gradeOfKey(deed, program, { text, own, fetched }, view) : undefined;
  if (key !== undefined) return key;
  // What is written stands behind the command that writes it where it is a document in place.
  const before = deed.content === '<<' ? text.slice(Math.max(0, deed.start - 2000), deed.start) : '';
  const around = own.includes('<<') ? withDocument(text, deed) : before + own;
  // Skills are copied from their repositories into the agent's folder by hand all the time.
  if (persistence === 'other-skill' && !holdsPayload(around.replace(COPIED_FROM, '')))
    return fetched ? gradeOfFetchedSkill(deed, program) : GRADES[persistence];
  const holds = (left: string): boolean =>
    holdsPayload(persistence === 'agent-memory' ? withoutInstallers(left) : persistence === 'cron' ? withoutWorkFiles(left) : left);
  // Makers of boards keep the rules that name their devices in their repositories.
  if (fetched && isDeviceRules(deed.target ?? '') && comesFromRepository(deed, program) && !holds(around)) return ['medium', 'medium'];
  if (fetched || [around, deed.content ?? '', deed.kind === 'persist' ? tableOf(deed.target ?? '') : ''].some(holds))
    return ['critical', persistence === 'package-config' || persistence === 'agent-memory' ? 'medium' : 'high'];
  if (persistence === 'cron' && oftenRunsHidden(text)) return ['high', 'high'];
  if (deed.flags.includes('hidden-output') || deed.flags.includes('decoded') || deed.flags.includes('disguised')) return ['high', 'medium'];
  const written = text.slice(text.lastIndexOf('\n', deed.start - 1) + 1, deed.start) + around + (deed.content ?? '');
  return isMadeForPurpose(persistence, written, deed.target ?? '') ? ['medium', 'medium'] : GRADES[persistence];
}

/** A cron table that is named is a file and no job: what was put into it is judged where it is written. */
function tableOf(target: string): string {
  return /^\/tmp\/[\w.-]{1,60}$/u.test(target.trim()) ? '' : target;
}

function comesFromRepository(deed: Behaviour, program: Program): boolean {
  return sourcesOf(deed, program, (source) => source.kind === 'fetch').every(
    ({ host }) => host === 'code-host' || host === 'vendor' || host === 'installer',
  );
}

/** What stays after the skill has run and is started again without being asked. */
export const persistenceDetector = programDetector(persistenceWrite, (deed, program, part, view) => {
  const persistence = writesPersistence(deed);
  if (!persistence || AGENT.has(persistence)) return undefined;
  const [severity, confidence] =
    persistence === 'sudoers' && isImageRecipe(part.unit.file.path)
      ? (['medium', 'low'] as const)
      : persistence === 'sudoers' && isOpenedByHand(deed, part.text)
        ? (['medium', 'medium'] as const)
        : copiesDeviceRules(part.text.slice(deed.start, deed.end), deed.target ?? '', view.files)
          ? (['medium', 'medium'] as const)
          : gradeOf(deed, program, part.text, persistence, view);
  return { severity, confidence, details: { what: PERSISTENCE_WORDS[persistence], target: shown(deed.target) } };
});

/** `visudo` opens an editor for a person. Threat: a variable puts another program in the editor's place. */
function isOpenedByHand(deed: Behaviour, text: string): boolean {
  return (
    deed.name === 'visudo' &&
    deed.flowsFrom.length === 0 &&
    !/\b(?:EDITOR|VISUAL|env_editor)\b|\|\s{0,3}(?:sudo\s)?(?:EDITOR|visudo)/u.test(text)
  );
}

const HOME_OF_AGENT = /^(?:~|\$\{?HOME|%USERPROFILE%|\/(?:home|Users|root)\b)/u;

/** Code that changes what an agent obeys. In the project it is often the job of a skill; in the user's home it reaches every project. */
export const agentTamperingDetector = programDetector(agentTampering, (deed, program, part, view) => {
  const persistence = writesPersistence(deed);
  if (!persistence || !AGENT.has(persistence)) return undefined;
  const what = { what: PERSISTENCE_WORDS[persistence], target: shown(deed.target) };
  const marks = persistence !== 'agent-settings' && part.unit.file.role === 'script' ? marksOfPlantedNotes(part.text) : 0;
  if (marks > 0) return { severity: 'critical', confidence: marks > 1 ? 'high' : 'medium', details: what };
  const [severity, confidence] = gradeOf(deed, program, part.text, persistence, view);
  const graver = severity === 'low' && HOME_OF_AGENT.test(deed.target ?? '') && persistence !== 'other-skill';
  const gives =
    persistence === 'agent-settings' ? whatSettingsGive(part.text.slice(Math.max(0, deed.start - 600), deed.end + 600)) : 'nothing';
  // A document tells its reader of the hook that it sets up; a script sets one up by itself.
  const told = gives === 'hooks' && part.unit.file.role !== 'script';
  if (told && severity !== 'critical' && copiesOwnFolder(part.text.slice(deed.start, deed.end), view.files))
    return { severity: 'medium', confidence: 'medium', details: what };
  const shipped = gives === 'hooks' && holdsFolder(deed.target ?? '', view.files);
  return {
    severity: gives !== 'nothing' ? 'high' : graver ? 'medium' : severity,
    confidence: gives === 'nothing' ? confidence : told || shipped ? 'medium' : 'high',
    details: what,
  };
});

/** Rights that settings give away, or the commands that they have run by themselves. */
function whatSettingsGive(text: string): 'rights' | 'hooks' | 'nothing' {
  if (
    /bypassPermissions|enableAllProjectMcpServers|"allow"|dangerously|hasTrustDialog|autoApprove|alwaysAllow|danger-full-access/u.test(text)
  )
    return 'rights';
  return text.includes('hooks') ? 'hooks' : 'nothing';
}

/** A logical volume: `/dev/GROUP/NAME` or `/dev/mapper/NAME`, none of the folders that list whole disks. */
const VOLUME = /^\/dev\/(?:mapper\/[\w.${}-]{1,60}|(?!disk\/|block\/|input\/)[\w.-]{1,60}\/[\w.-]{1,60})$/u;

/** Deleting what cannot be got back: a home, a disk, a system folder. */
export const destructiveDetector = programDetector(destructiveCommand, (deed, _program, part) => {
  if (deed.kind === 'exhaust') return { severity: 'high', confidence: 'high', details: { target: 'the machine', how: 'a fork bomb' } };
  if (deed.kind !== 'delete') return undefined;
  const target = deed.target ?? '';
  const { area } = classifyPath(target);
  const recursive = deed.flags.includes('recursive');
  if (area === 'device' && deed.flags.includes('irreversible'))
    // A volume is made to be formatted; a whole disk rarely is.
    return VOLUME.test(target)
      ? { severity: 'high', confidence: 'low', details: { target: shown(target), how: 'overwrites a volume' } }
      : {
          severity: 'critical',
          confidence: /[?*[]/u.test(target) ? 'high' : 'medium',
          details: { target: shown(target), how: 'overwrites a device' },
        };
  if (!recursive) return undefined;
  if (area === 'root' || area === 'home')
    return { severity: 'critical', confidence: 'high', details: { target: shown(target), how: 'deletes everything below' } };
  const whole =
    /^\/(?:etc|usr|bin|sbin|lib|boot|var|opt|System|Library)\/?\*?$/u.test(target) ||
    /^(?:~|\$HOME|\$\{HOME\})\/(?:Documents|Desktop|Pictures|Downloads|\.ssh|\.aws)\/?\*?$/u.test(target);
  // What has lain there for days is cleared away, not wiped.
  const aged = /\s-[acm](?:time|min)\s{1,4}["']?\+\d/u.test(part.text.slice(deed.start, deed.end));
  return whole && !aged
    ? {
        severity: 'critical',
        confidence: part.kind === 'script' && isCovert(part.text, deed) ? 'high' : 'medium',
        details: { target: shown(target), how: 'deletes everything below' },
      }
    : undefined;
});

export const miningDetector = programDetector(cryptocurrencyMining, (deed) =>
  deed.kind === 'mine' ? { severity: 'critical', confidence: 'high', details: { command: shown(deed.target) } } : undefined,
);

export const protectionDetector = programDetector(protectionDisabled, (deed, _program, part) => {
  const command = deed.target ?? '';
  if (deed.kind !== 'weaken' || switchesOn(part.text.slice(deed.start, deed.end))) return undefined;
  const severity = isWayBack(command, part) || isSwitchedOnAgain(command, deed, part) ? 'medium' : gravityOfWeakening(command, part.text);
  return {
    severity,
    confidence: deed.flags.includes('insecure') ? 'low' : severity === 'critical' ? 'high' : 'medium',
    details: { command: shown(command) },
  };
});

/** Whether all that is disabled is set to false. */
function switchesOn(written: string): boolean {
  const switched = [...written.matchAll(/-disable\w{2,40}[ :]{1,4}(\$?\w{1,12})/giu)];
  return switched.length > 0 && switched.every((match) => /^\$?(?:false|0)$/iu.test(match[1] ?? ''));
}

/** Folders that anyone can write to, whole drives, and whatever a variable says. */
const OPEN_FOLDER =
  /-exclusion(?:path\s+["']?(?:[A-Za-z]:\\?["']?(?:\s|$)|[^\n]{0,60}(?:temp|appdata|users\b|public|downloads|programdata|~|\$|%))|extension|process)/iu;

/** A folder below the home in which programs are built, as their authors leave it out of what is scanned. */
const BUILD_FOLDER =
  /-exclusionpath\s+["']?(?:\$env:userprofile|%userprofile%|\$home|~|[a-z]:\\users\\[^\\"'\s]{1,40})[\\/](?:source|src|repos?|projects?|dev|code|work(?:space)?|git|\.cargo|\.gradle|\.rustup|go)(?:[\\/][\w.-]{1,40}){0,5}["']?\s*(?:$|#|[;|])/iu;

/** A firewall that lets nothing through but what its rules name: by its policy, or by a last rule for all else. */
const REFILLED =
  /\b(?:ip6?tables-restore|ip6?tables\s[^\n]{0,80}(?:-P|--policy)\s+(?:INPUT|OUTPUT|FORWARD)\s+DROP|ip6?tables\s[^\n]{0,30}-A\s+(?:INPUT|OUTPUT|FORWARD)\s+-j\s+(?:DROP|REJECT))\b/u;

/** Grave where the machine is left open; less where one folder of data is left out, or where what is switched off is switched on again. */
function gravityOfWeakening(command: string, text: string): Severity {
  if (/mppreference/iu.test(command))
    return !/-exclusion/iu.test(command) || (OPEN_FOLDER.test(command) && !BUILD_FOLDER.test(command)) ? 'critical' : 'medium';
  if (/setenforce\s+0|Permissive/iu.test(command) && /setenforce\s+(?:1|enforcing)\b/iu.test(text)) return 'medium';
  // A firewall that is emptied to be filled again stays up.
  if (/iptables/iu.test(command) && REFILLED.test(text)) return 'medium';
  return /csrutil|spctl|setenforce|DisableRealtime|ufw|iptables/iu.test(command) ? 'high' : 'medium';
}

/** One line of what was typed, by its number, on a page by which a secret stood there that is changed as well. */
const ONE_LINE = /^history -d ["']?\d{1,6}["']?$/u;
const SECRET_TYPED =
  /\b(?:pasted?|typed|leaked|exposed|entered)\b[^.\n]{0,60}\b(?:passwords?|secrets?|tokens?|keys?)\b|\b(?:passwords?|secrets?|tokens?|keys?)\b[^.\n]{0,60}\b(?:pasted|typed|leaked|exposed|ended up|landed)\b/iu;
const SECRET_CHANGED = /\b(?:rotate|revoke|change|replace|invalidate)\b/iu;

export const traceRemovalDetector = programDetector(traceRemoval, (deed, _, part) => {
  if (deed.kind !== 'conceal') return undefined;
  const page = part.unit.text.slice(0, 4000);
  if (ONE_LINE.test(deed.target ?? '') && SECRET_TYPED.test(page) && SECRET_CHANGED.test(page))
    return { severity: 'high', confidence: 'low', details: { command: shown(deed.target) } };
  // Copies of a script that a run works from are cleared away by themselves; the rest of the program says what it was for.
  if (/^["']?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE)/u.test(deed.target ?? ''))
    return { severity: 'high', confidence: 'low', details: { command: shown(deed.target) } };
  if (isEmptiedLog(deed.target ?? '')) return { severity: 'high', confidence: 'medium', details: { command: shown(deed.target) } };
  return { severity: 'critical', confidence: 'high', details: { command: shown(deed.target) } };
});
