import type { Region } from '../../core/region.js';
import type { Config } from '../config/schema.js';
import { CHECK_NAMES } from '../settings.js';
import type { Loosening } from './loosening.js';

type Key = keyof Config;

/** Keys whose value says what is read: another value cannot be compared, so it is taken for looser. */
const SOURCES: readonly Key[] = ['policy', 'profile', 'packs-dir', 'policies-dir', 'state-file', 'pubkey', 'keyring'];
/** Keys that switch a part of the gate off when true. */
const SWITCHES: readonly Key[] = ['allow-empty', 'warn-only'];

/** What a change of the config file lets through. `regionOf` finds a key in the head's file. */
export function configLoosenings(file: string, base: Config, head: Config, regionOf: (key: string) => Region | undefined): Loosening[] {
  const found: Loosening[] = [];
  const add = (key: Key, from: string, to: string): void => {
    found.push({ file, key, from, to, region: head[key] === undefined ? undefined : regionOf(key) });
  };
  for (const pattern of added(base.exclude ?? [], head.exclude ?? [])) add('exclude', 'not excluded', pattern);
  for (const name of added(head.checks ?? CHECK_NAMES, base.checks ?? CHECK_NAMES)) add('checks', name, 'not checked');
  if (narrows(base.skills, head.skills)) add('skills', listed(base.skills), listed(head.skills));
  if (leniency(head) > leniency(base)) add('fail-on', base['fail-on'] ?? 'error', head['fail-on'] ?? 'error');
  for (const key of SWITCHES) if (head[key] === true && base[key] !== true) add(key, 'false', 'true');
  for (const key of SOURCES) {
    const from = base[key];
    const to = head[key];
    if (from !== to) add(key, shown(from), shown(to));
  }
  return found.sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0));
}

function leniency(config: Config): number {
  return ['warning', 'error', 'never'].indexOf(config['fail-on'] ?? 'error');
}

function added(old: readonly string[], now: readonly string[]): string[] {
  return now.filter((item) => !old.includes(item));
}

/** Fewer bundles: patterns where there were none, or one of them gone. */
function narrows(base: readonly string[] | undefined, head: readonly string[] | undefined): boolean {
  if (head === undefined || head.length === 0) return false;
  return base === undefined || base.length === 0 || added(head, base).length > 0;
}

function listed(patterns: readonly string[] | undefined): string {
  return patterns === undefined || patterns.length === 0 ? 'every bundle' : patterns.join(', ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'the default';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
