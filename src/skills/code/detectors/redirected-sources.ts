import type { Confidence, Severity } from '../../../core/finding.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import { gradeOfRegistry, isOfOwner } from '../../analysis/detectors/foreign-package.js';
import type { Behaviour, Program } from '../behaviour.js';
import { classifyHost } from '../classify-host.js';
import { programDetector, type Judgement } from './program-detector.js';

const ADDRESS = String.raw`["']?(?:sparse\+)?(?<address>https?:\/\/[^\s"'\x60|;,]{3,300})`;

/** A command line that sets for good where packages or repositories come from. */
interface Setting {
  readonly manager: string;
  readonly line: RegExp;
  readonly replaces: 'all' | 'some';
  readonly package: string;
}

/** By the manuals of the tools: git-config(1), npm-config, “pip config”, “go env”, “gem sources”, “bundle config”, “conda config”. */
const SETTINGS: readonly Setting[] = [
  {
    manager: 'git',
    line: /\bgit\s[^\n]{0,80}?\bconfig\s[^\n]{0,60}?\burl\.["']?(?<address>https?:\/\/[^\s"']{3,300}?)["']?\.insteadOf\s{1,4}["']?(?:https?:\/\/|git@|ssh:|git:)/iu,
    replaces: 'all',
    package: 'repositories',
  },
  {
    manager: 'npm',
    line: new RegExp(
      String.raw`\b(?:npm|pnpm|yarn|bun)\s{1,4}(?:config\s{1,4}set|c\s{1,4}set|set)\s{1,4}(?:-\S{1,20}\s{1,4}){0,3}(?:registry|npmRegistryServer)(?:\s{1,4}|=)${ADDRESS}`,
      'iu',
    ),
    replaces: 'all',
    package: 'packages',
  },
  {
    manager: 'pip',
    line: new RegExp(
      String.raw`\bpip[\d.]{0,4}\s{1,4}config\s{1,4}(?:-\S{1,20}\s{1,4}){0,3}set\s{1,4}(?:-\S{1,20}\s{1,4}){0,3}[\w-]{1,20}\.(?:index-url|find-links)\s{1,4}${ADDRESS}`,
      'iu',
    ),
    replaces: 'all',
    package: 'packages',
  },
  {
    manager: 'pip',
    line: new RegExp(
      String.raw`\bpip[\d.]{0,4}\s{1,4}config\s{1,4}(?:-\S{1,20}\s{1,4}){0,3}set\s{1,4}(?:-\S{1,20}\s{1,4}){0,3}[\w-]{1,20}\.extra-index-url\s{1,4}${ADDRESS}`,
      'iu',
    ),
    replaces: 'some',
    package: 'packages',
  },
  {
    manager: 'go',
    line: new RegExp(String.raw`\bgo\s{1,4}env\s{1,4}-w\s{1,4}GOPROXY=${ADDRESS}`, 'u'),
    replaces: 'all',
    package: 'modules',
  },
  {
    manager: 'RubyGems',
    line: new RegExp(
      String.raw`\bgem\s{1,4}sources?\s{1,4}(?:--add|-a)\s{1,4}${ADDRESS}|\bbundle\s{1,4}config\s{1,4}(?:set\s{1,4})?(?:--\w{1,12}\s{1,4})?mirror\.\S{3,80}\s{1,4}["']?(?<mirror>https?:\/\/[^\s"']{3,300})`,
      'u',
    ),
    replaces: 'all',
    package: 'gems',
  },
  {
    manager: 'conda',
    line: new RegExp(
      String.raw`\b(?:conda|mamba)\s{1,4}config\s{1,4}(?:--\w{1,10}\s{1,4}){0,2}--(?:add|prepend)\s{1,4}channels\s{1,4}${ADDRESS}`,
      'u',
    ),
    replaces: 'some',
    package: 'packages',
  },
];

/** Checks of certificates, or of the host of an index, that a program switches off by a command. */
const UNCHECKED =
  /\bconfig\b[^\n]{0,80}?\b(?:strict-ssl|http\.sslVerify|enableStrictSsl)(?:\s{1,4}|=)["']?(?:false|0)\b|\bconfig\b[^\n]{0,80}?\btrusted-host\b|\bgo\s{1,4}env\s{1,4}-w\s{1,4}GO(?:SUMDB=off|INSECURE=|NOSUMCHECK=1|NOSUMDB=)/iu;

/**
 * Sources of packages that a program sets by a command line of which only a run shows the address: a variable of another
 * file, a constant, the arguments of a function. What is written out at the command itself is read as text.
 */
export const redirectedSourceDetector = programDetector(foreignPackage, (deed, program, part, view) => {
  if (deed.kind !== 'execute' && deed.kind !== 'persist') return undefined;
  const line = deed.target ?? '';
  for (const setting of SETTINGS) {
    const { address, mirror } = setting.line.exec(line)?.groups ?? {};
    const given = address ?? mirror;
    if (given === undefined || part.text.slice(deed.start, deed.end).includes(given)) continue;
    if (isOfOwner(view, classifyHost(given).host)) continue;
    return judgementOf(setting, given, program);
  }
  return undefined;
});

function judgementOf({ manager, package: what, replaces }: Setting, address: string, program: Program): Judgement | undefined {
  const grade: readonly [Severity, Confidence] | undefined = gradeOfRegistry(address, {
    scope: 'all',
    checks: program.behaviours.some(switchesChecksOff) ? 'off' : 'on',
    token: 'kept',
    place: 'settings',
    replaces,
  });
  return grade && { severity: grade[0], confidence: grade[1], details: { package: what, manager } };
}

function switchesChecksOff(deed: Behaviour): boolean {
  return (deed.kind === 'execute' || deed.kind === 'weaken') && UNCHECKED.test(deed.target ?? '');
}
