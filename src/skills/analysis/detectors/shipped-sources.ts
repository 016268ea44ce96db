import type { Confidence, Severity } from '../../../core/finding.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import { classifyHost } from '../../code/read-program.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import type { SignalMatch } from '../signal.js';
import {
  GIT_EXCHANGE,
  HOOK_REPOSITORY,
  MODULE_ADDRESS,
  REQUIREMENT_ADDRESS,
  SERVER_FROM_ADDRESS,
  SOURCE_SECTION,
} from '../signals/shipped-settings.js';
import type { TextUnit } from '../text-unit.js';
import { isKnownMirror, isOfOwner } from './foreign-package.js';

/** Registries and repositories that build tools are set up with, by the end of their names. */
const REGISTRY =
  /(?:^|\.)(?:nuget\.org|myget\.org|maven\.org|apache\.org|sonatype\.org|gradle\.org|jitpack\.io|spring\.io|jboss\.org|eclipse\.org|jetbrains\.space|confluent\.io|pypi\.org|rubygems\.org|clojars\.org|visualstudio\.com|dot\.net|unity3d?\.com|npmjs\.org|yarnpkg\.com|terraform\.io|opentofu\.org)$/;

type Grade = readonly [Severity, Confidence] | undefined;

/** A setting that says where something comes from: in which files it counts, and how grave it is for a host that nobody knows. */
interface SourceSetting {
  readonly signal: typeof SOURCE_SECTION;
  readonly path: RegExp;
  /** The only part of the signal that counts in those files. */
  readonly group?: string;
  readonly named: Grade;
  readonly package: string;
  readonly manager: string;
}

const SETTINGS: readonly SourceSetting[] = [
  {
    signal: SOURCE_SECTION,
    path: /(?:^|\/)(?:pyproject\.toml|Pipfile|poetry\.toml)$/,
    named: ['high', 'medium'],
    package: 'packages',
    manager: 'The manifest',
  },
  { signal: SOURCE_SECTION, path: /(?:^|\/)uv\.toml$/, named: ['high', 'high'], package: 'packages', manager: 'The manager' },
  {
    signal: SOURCE_SECTION,
    path: /(?:^|\/)(?:settings\.xml|nuget\.config)$/i,
    named: ['high', 'high'],
    package: 'packages',
    manager: 'The manager',
  },
  // A page or a script that has the settings of Maven written.
  {
    signal: SOURCE_SECTION,
    path: /\.(?:md|txt|sh|bash|zsh|py|m?js|ts|ps1|rb|ya?ml)$/i,
    group: 'mirror',
    named: ['high', 'medium'],
    package: 'packages',
    manager: 'The manager',
  },
  { signal: SOURCE_SECTION, path: /(?:^|\/)composer\.json$/, named: ['medium', 'medium'], package: 'packages', manager: 'Composer' },
  {
    signal: SOURCE_SECTION,
    path: /\.gradle(?:\.kts)?$/,
    named: ['medium', 'medium'],
    package: 'packages',
    manager: 'Gradle',
  },
  {
    signal: REQUIREMENT_ADDRESS,
    path: /(?:requirements|constraints)[\w.-]{0,40}\.(?:txt|in)$|(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/,
    named: ['high', 'high'],
    package: 'a package',
    manager: 'The manifest',
  },
  {
    signal: SERVER_FROM_ADDRESS,
    path: /(?:mcp[\w-]{0,20}|settings|plugin|claude_desktop_config|opencode)\.json$/i,
    named: ['high', 'high'],
    package: 'a server',
    manager: 'The agent',
  },
  { signal: MODULE_ADDRESS, path: /\.(?:tf|hcl|tofu)$/, named: ['high', 'medium'], package: 'a module', manager: 'Terraform' },
  {
    signal: HOOK_REPOSITORY,
    path: /(?:^|\/)\.pre-commit-config\.ya?ml$/,
    named: ['medium', 'medium'],
    package: 'hooks',
    manager: 'pre-commit',
  },
];

/** Settings of a bundle by which packages, servers, modules and hooks come from strangers. */
export const shippedSourcesDetector: Detector = {
  rule: foreignPackage,
  signals: [GIT_EXCHANGE, HOOK_REPOSITORY, MODULE_ADDRESS, REQUIREMENT_ADDRESS, SERVER_FROM_ADDRESS, SOURCE_SECTION],
  *detect(view) {
    for (const unit of view.units) {
      for (const setting of SETTINGS) {
        if (!setting.path.test(unit.file.path)) continue;
        for (const match of unit.find(setting.signal)) yield* sourceHit(view, unit, match, setting);
      }
      for (const match of unit.find(GIT_EXCHANGE)) yield* exchangeHit(view, unit, match);
    }
  },
};

function* sourceHit(view: BundleView, unit: TextUnit, match: SignalMatch, setting: SourceSetting): Iterable<Hit> {
  if (setting.group !== undefined && match.groups[setting.group] === undefined) return;
  const { address: given, index, mirror, feed, repository, composer, name } = match.groups;
  const address = (given ?? index ?? mirror ?? feed ?? repository ?? composer ?? '').replace(/^git::/, '');
  const grade = gradeOf(view, address, setting.named);
  // A module out of a repository is looked at in the repository, as far as its owner is known.
  if (grade === undefined || (given?.startsWith('git::') === true && grade[0] !== 'critical')) return;
  yield codeHit(view, unit, match, grade[0], isBadExample(unit, match.start) ? 'low' : grade[1], {
    package: name ?? setting.package,
    manager: setting.manager,
  });
}

function gradeOf(view: BundleView, address: string, named: Grade): Grade {
  const { class: host, host: server, secure } = classifyHost(address);
  if (isShadyAddress(address, host)) return ['critical', 'high'];
  if (host !== 'named' || isKnownMirror(server) || REGISTRY.test(server) || isOfOwner(view, server)) return undefined;
  return secure ? named : ['critical', 'high'];
}

/** Programs that git fetches from elsewhere than the address that people read. */
function* exchangeHit(view: BundleView, unit: TextUnit, match: SignalMatch): Iterable<Hit> {
  const { section, inline, from, of } = match.groups;
  const address = section ?? inline ?? '';
  if (!/^(?:https?:\/\/|git@|ssh:)/.test(from ?? of ?? '') && !/github|gitlab|bitbucket/.test(from ?? of ?? '')) return;
  const shipped = /(?:^|\/)\.?git(?:config|modules)?(?:\/config)?$/.test(unit.file.path);
  const grade = gradeOf(view, address, ['high', shipped ? 'high' : 'medium']);
  if (grade !== undefined)
    yield codeHit(view, unit, match, grade[0], isBadExample(unit, match.start) ? 'low' : grade[1], {
      package: 'repositories',
      manager: 'git',
    });
}
