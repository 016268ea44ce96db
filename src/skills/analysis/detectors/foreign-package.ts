import type { Confidence, Severity } from '../../../core/finding.js';
import { foreignPackage } from '../../../rules/skill/foreign-package.js';
import { classifyHost } from '../../code/read-program.js';
import { standInOf } from '../../code/stand-in-hosts.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import { isOfPublisher } from '../publisher.js';
import {
  MANIFEST_ADDRESS,
  PACKAGE_ADDRESS,
  REGISTRY_SETTING,
  REGISTRY_TOKEN,
  SECRET_TO_FETCHED,
  SYSTEM_SOURCE,
  UNCHECKED_REGISTRY,
  WRAPPER_ADDRESS,
} from '../signals/package-sources.js';
import type { SourceFile } from '../source-file.js';
import type { TextUnit } from '../text-unit.js';
import { zoneAt } from '../zones.js';

/** Settings that have packages come from elsewhere than their registry: registries, indexes, addresses of dependencies and locks. */
export const foreignPackageSettingDetector: Detector = {
  rule: foreignPackage,
  signals: [
    MANIFEST_ADDRESS,
    PACKAGE_ADDRESS,
    REGISTRY_SETTING,
    REGISTRY_TOKEN,
    SECRET_TO_FETCHED,
    SYSTEM_SOURCE,
    UNCHECKED_REGISTRY,
    WRAPPER_ADDRESS,
  ],
  *detect(view) {
    for (const unit of view.units) {
      yield* registries(view, unit);
      yield* addresses(view, unit);
      yield* systemSources(view, unit);
      for (const match of unit.find(SECRET_TO_FETCHED))
        yield codeHit(view, unit, match, 'critical', 'high', {
          package: 'a package, which gets a secret',
          manager: match.groups['runner'] ?? '',
        });
    }
  },
};

/**
 * Words in the names of mirrors that whole countries use, of products that companies keep their packages in, of vendors with
 * an index of their own for builds that do not fit the public one, and of hosts that stand for a reader’s own.
 */
const KNOWN_MIRROR =
  /(?:^|[.-])(?:npmmirror|taobao|tuna|tsinghua|aliyun|aliyuncs|ustc|bfsu|sjtu|huaweicloud|tencent|tencentyun|douban|artifactory|nexus|jfrog|cloudsmith|gemfury|fury|nvidia|ngc|pytorch|anaconda|conda|huggingface|vllm|flashinfer|jsr|buf|graphite|company|mycompany|yourcompany|corp|internal)(?=[.-]|$)/i;

/** Proxies of Go and mirrors of Ruby that are open to all. */
const PUBLIC_PROXY = /^(?:(?:www\.)?goproxy\.(?:cn|io)|gems\.ruby-china\.(?:com|org)|mirrors?\.[\w.-]{3,60})$/i;

/** Whether a host is one of those. */
export function isKnownMirror(host: string): boolean {
  return KNOWN_MIRROR.test(host) || PUBLIC_PROXY.test(host);
}

type Grade = readonly [Severity, Confidence] | undefined;

function* registries(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const unchecked = unit.find(UNCHECKED_REGISTRY).length > 0;
  const hostsWithToken = new Set(unit.find(REGISTRY_TOKEN).map((match) => (match.groups['host'] ?? '').toLowerCase()));
  for (const match of unit.find(REGISTRY_SETTING)) {
    const address = (match.groups['address'] ?? '').replace(/^sparse\+/, '');
    const { host } = classifyHost(address);
    const place = placeOf(unit.file, match.text);
    if (place === 'shown' && unit.layer === 'plain' && zoneAt(unit.file.zones, match.start)?.kind !== 'fence') continue;
    const scoped = (match.groups['key'] ?? '').startsWith('@');
    const grade = gradeOfRegistry(address, {
      scope: scoped ? 'one' : 'all',
      checks: unchecked ? 'off' : 'on',
      token: !scoped && hostsWithToken.has(host) ? 'given' : 'kept',
      place,
      replaces: /extra|find/i.test(match.groups['key'] ?? '') ? 'some' : 'all',
    });
    if (grade === undefined || isOfOwner(view, host)) continue;
    yield codeHit(view, unit, match, ...grade, {
      package: 'packages',
      manager: `The setting ${(match.groups['key'] ?? '').replace(/^@.*:/, '')}`,
    });
  }
}

/** Whether a host is the publisher's by the name of its domain; what stands before that (`npm.`, `packages.`) stands in every page. */
export function isOfOwner(view: BundleView, host: string): boolean {
  return isOfPublisher(view, `https://${host.split('.').slice(-2).join('.')}/`);
}

/** What is known of a setting of a registry besides its address. */
export interface RegistryFacts {
  /** Whether it serves the packages of one scope or all. */
  readonly scope: 'one' | 'all';
  /** Checks of certificates. */
  readonly checks: 'on' | 'off';
  /** Whether it gets a credential. */
  readonly token: 'given' | 'kept';
  /** In the settings of a manager, in a list of packages, or in a page. */
  readonly place: 'settings' | 'list' | 'shown';
  /** Whether it stands in for the registry or is asked besides. */
  readonly replaces: 'all' | 'some';
}

/** How grave it is that packages come from an address; undefined for registries and mirrors that are well known. */
export function gradeOfRegistry(address: string, { scope, checks, token, place, replaces }: RegistryFacts): Grade {
  const { class: host, host: name, secure } = classifyHost(address);
  if (isShadyAddress(address, host)) return ['critical', 'high'];
  // A name that nobody can own is what a page puts in the place of a registry; with the checks off it stands for somebody's.
  const isSetUp = place === 'settings' && checks === 'off' && standInOf(name) === 'reserved';
  if ((host !== 'named' && !isSetUp) || isKnownMirror(name)) return undefined;
  if (!secure) return ['critical', place !== 'shown' || checks === 'off' ? 'high' : 'medium'];
  if (scope === 'one') return ['low', 'medium'];
  if (checks === 'off') return ['critical', 'high'];
  if (token === 'given') return ['critical', 'medium'];
  if (place === 'settings') return ['high', 'high'];
  return place === 'list' || replaces === 'all' ? ['high', 'medium'] : ['medium', 'medium'];
}

const SETTINGS_OF_MANAGER =
  /(?:^|\/)(?:\.?npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|\.?pip\.(?:conf|ini)|uv\.toml|\.condarc|\.?cargo\/config(?:\.toml)?|\.?gemrc|settings\.xml|nuget\.config)$/i;

/** Recipes whose lines are commands. */
const BUILDS = /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Justfile|Taskfile)[\w.-]{0,40}$|\.(?:mk|dockerfile)$/i;

/** How a script sets where packages come from, for good: a command of the manager, a variable that is exported, lines of its settings. */
const SETS_REGISTRY =
  /^(?:registry|index-url|npmRegistryServer)["']?(?:["'],)?\s|\b(?:source|sources|mirror|nuget|channels|config)\b|^[A-Z][A-Z_\d]{5,60}["'\s=:]|^npm_config|[\w-]\s{0,3}=\s/;

function placeOf({ path, role }: SourceFile, setting: string): RegistryFacts['place'] {
  if (SETTINGS_OF_MANAGER.test(path)) return 'settings';
  if (role === 'script' || BUILDS.test(path)) return SETS_REGISTRY.test(setting) ? 'settings' : 'list';
  return role === 'config' || /(?:requirements|constraints)[\w.-]{0,40}\.(?:txt|in)$/.test(path) ? 'list' : 'shown';
}

const DEPENDENCY_FILE = /(?:^|\/)(?:package|npm-shrinkwrap|package-lock|composer|deno|bower)\.(?:json|lock)$/;
const PINNED = /[-/@]v?\d{1,4}\.\d{1,4}\.\d{1,4}|#[0-9a-f]{7,40}$|\/[0-9a-f]{40}\b/;
/** Members of a manifest whose value is an address, but of no package. */
const NO_PACKAGE =
  /^(?:url|homepage|repository|bugs|funding|docs|website|license|\$schema|schema|author|icon|registry|documentation|source|email|base|api|demo|download|image|type|href|support|dist|issues|forum|rss|chat|wiki)$/i;

const OTHER_MANIFEST = /(?:^|\/)(?:Cargo\.toml|pyproject\.toml|Pipfile|Gemfile|gems\.rb|uv\.toml)$|(?:^|\/)\.?cargo\/config(?:\.toml)?$/;

function* addresses(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (OTHER_MANIFEST.test(unit.file.path))
    for (const match of unit.find(MANIFEST_ADDRESS)) {
      const address = (match.groups['address'] ?? match.groups['from'] ?? '').replace(/^(?:git|sparse)\+/, '');
      const name = match.groups['name'] ?? match.groups['gem'] ?? 'packages';
      const grade = NO_PACKAGE.test(name) ? undefined : gradeOfAddress(name, address);
      if (grade !== undefined && !isOfOwner(view, classifyHost(address).host))
        yield codeHit(view, unit, match, ...grade, { package: name, manager: 'The manifest' });
    }
  if (!DEPENDENCY_FILE.test(unit.file.path)) return;
  for (const match of unit.find(PACKAGE_ADDRESS)) {
    const { name = '', address = '' } = match.groups;
    if (NO_PACKAGE.test(name)) continue;
    const grade = gradeOfAddress(name, address.replace(/^git\+/, ''));
    if (grade !== undefined && !isOfOwner(view, classifyHost(address.replace(/^git\+/, '')).host))
      yield codeHit(view, unit, match, ...grade, { package: name === 'resolved' ? 'a locked package' : name, manager: 'The manifest' });
  }
}

function gradeOfAddress(name: string, address: string): Grade {
  const { class: host, host: server, secure } = classifyHost(address);
  if (isShadyAddress(address, host)) return ['critical', 'high'];
  if (host !== 'named' || KNOWN_MIRROR.test(server)) return undefined;
  if (!secure) return ['critical', 'high'];
  if (name === 'resolved') return ['high', 'high'];
  return PINNED.test(address) ? ['medium', 'medium'] : ['high', 'high'];
}

/** The projects that publish their own wrappers. */
const WRAPPER_HOME = /(?:^|\.)(?:gradle|apache|maven)\.(?:org|com)$/i;

/** Build tools and packages of the system from a stranger, who then builds and installs what he likes. */
function* systemSources(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(WRAPPER_ADDRESS)) {
    const address = (match.groups['address'] ?? '').replace('\\', '');
    const grade = WRAPPER_HOME.test(classifyHost(address).host) ? undefined : gradeOfAddress('resolved', address);
    if (grade !== undefined && !isOfOwner(view, classifyHost(address).host))
      yield codeHit(view, unit, match, ...grade, { package: 'the build tool', manager: 'The wrapper' });
  }
  for (const match of unit.find(SYSTEM_SOURCE)) {
    const { deb, tap, rpm } = match.groups;
    const address = deb ?? tap ?? rpm ?? '';
    const { class: host, host: server } = classifyHost(address);
    const shady = isShadyAddress(address, host);
    if ((!shady && host !== 'named') || (tap !== undefined && isOfOwner(view, server))) continue;
    const grade: readonly [Severity, Confidence] = shady || /^http:/i.test(address) ? ['critical', 'high'] : ['high', 'high'];
    yield codeHit(view, unit, match, ...grade, {
      package: 'packages, whose signatures nobody checks,',
      manager: tap === undefined ? 'The system' : 'brew',
    });
  }
}
