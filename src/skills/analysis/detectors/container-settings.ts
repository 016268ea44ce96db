import type { Confidence, Severity } from '../../../core/finding.js';
import { hostTakeover } from '../../../rules/skill/host-takeover.js';
import { isBadExample } from '../bad-example.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import {
  DAEMON_SOCKET,
  HOST_PROCESSES,
  HOST_ROOT,
  LEAVES_CONTAINER,
  MOUNTED_KEYS,
  OPEN_DAEMON,
  PRIVILEGED_CONTAINER,
} from '../signals/privileges.js';
import type { TextUnit } from '../text-unit.js';

/** How far apart the settings of one container stand at most, in units. */
const WITHIN = 900;

/** Containers that own their host, as settings say it: Compose, Kubernetes, development containers. */
export const containerSettingsDetector: Detector = {
  rule: hostTakeover,
  signals: [DAEMON_SOCKET, HOST_PROCESSES, HOST_ROOT, LEAVES_CONTAINER, MOUNTED_KEYS, OPEN_DAEMON, PRIVILEGED_CONTAINER],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(OPEN_DAEMON))
        yield codeHit(view, unit, match, 'critical', isBadExample(unit, match.start) ? 'low' : 'medium', {
          how: 'opens the daemon that starts containers to the network',
          command: match.text,
        });
      if (unit.file.role === 'script') continue;
      const keys = unit.find(MOUNTED_KEYS);
      if (new Set(keys.map((match) => match.groups['store'])).size > 1)
        for (const match of keys)
          yield codeHit(view, unit, match, 'high', isBadExample(unit, match.start) ? 'low' : 'high', {
            how: 'gives a container the keys of the user for several services',
            command: match.text.trim(),
          });
      for (const match of [...unit.find(HOST_ROOT), ...unit.find(PRIVILEGED_CONTAINER)]) {
        const grade = gradeOf(unit, match);
        if (grade === undefined) continue;
        const [severity, confidence, how] = grade;
        yield codeHit(view, unit, match, severity, isBadExample(unit, match.start) ? 'low' : confidence, {
          how,
          command: match.text.trim().slice(0, 120),
        });
      }
    }
  },
};

/** Agents of a node look at all of its files; only with the right to write, and the rights of the host, they own it. */
function gradeOf(unit: TextUnit, match: SignalMatch): readonly [Severity, Confidence, string] | undefined {
  const has = (matches: readonly SignalMatch[]): boolean => nearest(matches, match, WITHIN) !== undefined;
  const around = unit.text.slice(Math.max(0, match.start - WITHIN), match.end + WITHIN);
  const whole =
    has(unit.find(HOST_ROOT)) && !/\breadOnly["']?\s{0,3}:\s{0,3}true|\bread_only["']?\s{0,3}:\s{0,3}true|,readonly\b/.test(around);
  const privileged = has(unit.find(PRIVILEGED_CONTAINER));
  const leaves = has(unit.find(LEAVES_CONTAINER));
  if (leaves && (whole || privileged)) return ['critical', 'high', 'gives a container its host, which it enters'];
  // Security and storage agents of a cluster's nodes are privileged and see the whole node by trade.
  if (whole && privileged && /\bhostPath\b/.test(around))
    return ['high', 'medium', 'gives a container with the rights of the host its keys and files'];
  if (whole && privileged) return ['critical', 'high', 'gives a container with the rights of the host its keys and files'];
  if (whole && has(unit.find(DAEMON_SOCKET)))
    return ['critical', 'medium', 'gives a container the files of the host and the daemon that starts containers'];
  if (whole && has(unit.find(HOST_PROCESSES))) return ['high', 'medium', 'gives a container the files and processes of the host'];
  return privileged && has(unit.find(DAEMON_SOCKET)) ? ['high', 'medium', 'gives a container the rights of the host'] : undefined;
}
