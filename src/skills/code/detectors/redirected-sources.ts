import type { Confidence, Severity } from '../../../core/finding.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import { gradeOfRegistry, isOfOwner } from '../../analysis/detectors/foreign-package.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Behaviour, Program } from '../behaviour.js';
import { classifyHost } from '../classify-host.js';
import { MANAGER_SETTINGS, PACKAGE_MANAGERS, type PackageManager } from '../package-managers.js';
import { programDetector, type Judgement } from './program-detector.js';

const ADDRESS = String.raw`(?:\s{1,4}|=)["']?(?:sparse\+)?(?<address>https?:\/\/[^\s"'\x60|;,]{3,300})`;

/** A command line that sets for good where packages or repositories come from. */
interface Setting extends Pick<PackageManager, 'name' | 'package'> {
  readonly line: RegExp;
  readonly replaces: 'all' | 'some';
}

const SETTINGS: readonly Setting[] = PACKAGE_MANAGERS.flatMap(({ name, package: what, commands }) =>
  commands.map(({ line, address, replaces }) => ({ name, package: what, replaces, line: new RegExp(line + (address ?? ADDRESS), 'iu') })),
);

/** An address in the settings of a manager, behind a word that says that packages come from there. */
const WRITTEN_SOURCE =
  /(?:<url>|\burl\b|\bregistry\w{0,10}|index[-_]url|\bindex\b|find[-_]links|mirror\S{0,80}|channels?\w{0,8}|\bsources?\b|\bvalue|GOPROXY|npmRegistryServer)[^\n<]{0,40}?(?<address>https?:\/\/[^\s"'\x60<>)\]|;,]{3,300})/giu;

/** Checks of certificates, or of the host of an index, that a program switches off by a command. */
const UNCHECKED =
  /\bconfig\b[^\n]{0,80}?\b(?:strict-ssl|http\.sslVerify|enableStrictSsl)(?:\s{1,4}|=)["']?(?:false|0)\b|\bconfig\b[^\n]{0,80}?\btrusted-host\b|\bgo\s{1,4}env\s{1,4}-w\s{1,4}GO(?:SUMDB=off|INSECURE=|NOSUMCHECK=1|NOSUMDB=)/iu;

/**
 * Sources of packages that a program sets by a command line of which only a run shows the address (a variable of another
 * file, a constant, the arguments of a function), and those that it writes into the settings of a manager. What is written
 * out at the command itself is read as text.
 */
export const redirectedSourceDetector = programDetector(foreignPackage, (deed, program, part, view) => {
  if (deed.kind === 'write') return writtenSource(deed, program, view);
  if (deed.kind !== 'execute' && deed.kind !== 'persist') return undefined;
  const line = deed.target ?? '';
  // Few commands have an address, and each of the settings has one.
  if (!line.includes('://')) return undefined;
  for (const setting of SETTINGS) {
    const given = setting.line.exec(line)?.groups?.['address'];
    if (given === undefined || part.text.slice(deed.start, deed.end).includes(given)) continue;
    if (isOfOwner(view, classifyHost(given).host)) continue;
    return judgementOf(setting, given, program);
  }
  return undefined;
});

/** The first source of a stranger in settings that a program writes. */
function writtenSource(deed: Behaviour, program: Program, view: BundleView): Judgement | undefined {
  const { target = '', content = '' } = deed;
  if (content === '' || !MANAGER_SETTINGS.test(target)) return undefined;
  for (const match of content.matchAll(WRITTEN_SOURCE)) {
    const given = match.groups?.['address'] ?? '';
    if (isOfOwner(view, classifyHost(given).host)) continue;
    const judgement = judgementOf({ name: 'The manager', package: 'packages', replaces: 'all' }, given, program);
    if (judgement) return judgement;
  }
  return undefined;
}

function judgementOf({ name, package: what, replaces }: Omit<Setting, 'line'>, address: string, program: Program): Judgement | undefined {
  const grade: readonly [Severity, Confidence] | undefined = gradeOfRegistry(address, {
    scope: 'all',
    checks: program.behaviours.some(switchesChecksOff) ? 'off' : 'on',
    token: 'kept',
    place: 'settings',
    replaces,
  });
  return grade && { severity: grade[0], confidence: grade[1], details: { package: what, manager: name } };
}

function switchesChecksOff(deed: Behaviour): boolean {
  return (deed.kind === 'execute' || deed.kind === 'weaken') && UNCHECKED.test(deed.target ?? '');
}
