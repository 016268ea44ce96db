import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour, HostClass, Subject } from '../../code/behaviour.js';
import { isShadyAddress } from '../hosts.js';

/** Hosts from which programs are installed every day, and the machine's own. */
const ORDINARY: ReadonlySet<HostClass> = new Set<HostClass>(['local', 'private', 'installer', 'vendor']);
/** What nothing that runs by itself has to give away. */
const PRIVATE: ReadonlySet<Subject> = new Set<Subject>([
  'private-key',
  'credentials',
  'dotenv',
  'wallet',
  'browser-store',
  'keychain',
  'password-database',
  'environment',
  'shell-history',
  'agent-memory',
  'agent-settings',
  'messages',
  'cloud-metadata',
]);

/** How grave a deed is where nobody asked for it; undefined for what honest set-up does. */
export function automaticGrade(
  deed: Behaviour,
  origins: readonly Behaviour[],
  publisher: boolean,
): readonly [Severity, Confidence] | undefined {
  if (deed.kind === 'connect-shell' || deed.kind === 'mine') return ['critical', 'high'];
  if (deed.kind === 'execute' || deed.kind === 'evaluate') return runGrade(deed, origins, publisher);
  if (deed.kind !== 'send' && deed.kind !== 'fetch') return undefined;
  const subjects = origins.filter((origin) => origin.kind === 'read' && origin.subject !== undefined && PRIVATE.has(origin.subject));
  const host = deed.host ?? 'variable';
  return subjects.length === 0 || host === 'local' || host === 'private'
    ? undefined
    : ['critical', host === 'variable' ? 'medium' : 'high'];
}

function runGrade(deed: Behaviour, origins: readonly Behaviour[], publisher: boolean): readonly [Severity, Confidence] | undefined {
  const decoded = origins.some((origin) => origin.kind === 'decode' && origin.target !== 'archive' && origin.target !== 'percent');
  if (decoded && (deed.kind === 'evaluate' || deed.flags.includes('shell'))) return ['critical', 'high'];
  const fetched = origins.filter((origin) => origin.kind === 'fetch' || origin.kind === 'send');
  const strange = fetched.find((origin) => !ORDINARY.has(origin.host ?? 'variable'));
  if (strange === undefined) return undefined;
  if (isShadyAddress(strange.target ?? '', strange.host)) return ['critical', 'high'];
  // A release that a project downloads from its own repository is how many packages bring their binaries.
  if (strange.host === 'code-host') return ['medium', 'medium'];
  if (publisher) return ['high', 'medium'];
  return ['high', strange.host === 'variable' ? 'low' : 'high'];
}
