import { readYaml } from '../io/yaml/read-yaml.js';
import type { Region } from '../core/region.js';
import type { Content } from '../io/snapshot.js';
import { BUILT_IN_PROFILES } from '../skills/policy/built-in.js';
import { parsePolicy, resolvePolicy } from '../skills/policy/read-policy.js';
import type { PolicyFile } from '../skills/policy/schema.js';
import { skillPolicyLoosenings } from './loosening/skill-policy.js';
import type { Loosening } from './loosening/loosening.js';
import type { RuleKind, RuleRead } from './rule-file.js';

export interface PlacedPolicy {
  readonly bytes: Uint8Array;
  readonly file: PolicyFile;
}

/** The skill policy as something that decides. Profiles are compared by what they amount to, each laid over its own file. */
export const skillPolicyRule: RuleKind<PlacedPolicy> = {
  what: 'skill policy',
  read: readPlaced,
  loosenings: (path, base, head) => {
    const profiles = new Set([...Object.keys(base?.file.profiles ?? {}), ...Object.keys(BUILT_IN_PROFILES)]);
    const topLevel = compare(path, base, head, undefined);
    const said = new Set(topLevel.map(changeOf));
    const own = [...profiles].flatMap((profile) => compare(path, base, head, profile));
    return [...topLevel, ...own.filter((loosening) => !said.has(changeOf(loosening)))];
  },
};

function readPlaced(content: Content): RuleRead<PlacedPolicy> {
  if (content.kind === 'unreadable') {
    return content.reason === 'missing'
      ? { kind: 'absent' }
      : { kind: 'broken', faults: [{ message: `the file cannot be read (${content.reason})` }] };
  }
  const read = parsePolicy(content.bytes);
  if (!read.ok) return { kind: 'broken', faults: read.faults.map((fault) => ({ ...fault, message: `${fault.code}: ${fault.message}` })) };
  return { kind: 'usable', value: { bytes: content.bytes, file: read.file } };
}

function compare(path: string, base: PlacedPolicy | undefined, head: PlacedPolicy | undefined, profile: string | undefined): Loosening[] {
  if (profile !== undefined && !knows(head, profile)) {
    return [{ file: path, key: `profiles.${profile}`, from: 'defined', to: 'gone' }];
  }
  const old = resolvePolicy(inputOf(path, base), profile);
  const now = resolvePolicy(inputOf(path, head), profile);
  return skillPolicyLoosenings({ file: path, profile, base: old, head: now, regionOf: (key) => regionOf(head, profile, key) });
}

function knows(policy: PlacedPolicy | undefined, profile: string): boolean {
  return Object.hasOwn(BUILT_IN_PROFILES, profile) || Object.hasOwn(policy?.file.profiles ?? {}, profile);
}

function inputOf(path: string, policy: PlacedPolicy | undefined): { path: string; bytes: Uint8Array } | undefined {
  return policy === undefined ? undefined : { path, bytes: policy.bytes };
}

/** The key itself where it stands, else the section around it. */
function regionOf(policy: PlacedPolicy | undefined, profile: string | undefined, key: readonly string[]): Region | undefined {
  if (policy === undefined) return undefined;
  const read = readYaml(policy.bytes);
  return read.ok ? read.document.regionOf(profile === undefined ? key : ['profiles', profile, ...key]) : undefined;
}

function changeOf({ key, from, to }: Loosening): string {
  return JSON.stringify([key.replace(/^profiles\.[^.]*\.(?=gates|capabilities|constraints)/, ''), from, to]);
}
