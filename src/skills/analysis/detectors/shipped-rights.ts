import { hostTakeover } from '../../../rules/skill/host-takeover.js';
import { isSampleKey, WRITTEN_LOGIN_KEY } from '../../code/login-keys.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { HOST_ROOT } from '../signals/privileges.js';
import { LOGIN_KEY, SUDO_FOR_ALL } from '../signals/shipped-settings.js';
import type { TextUnit } from '../text-unit.js';

/** Agents of hosts, which look at all of their files by trade. */
const LOOKS_AT_HOST =
  /\b(?:node[-_]exporter|cadvisor|netdata|datadog|promtail|alloy|grafana|falco|sysdig|telegraf|fluent|vector|filebeat|metricbeat|glances|duplicati|restic|borg|backup|portainer|tetragon|trivy|osquery|kopia|filebrowser|syncthing)/i;

/** Files of a bundle that give the machine away as soon as they are put in place: rights of sudo, login keys, the host in a container. */
export const shippedRightsDetector: Detector = {
  rule: hostTakeover,
  signals: [HOST_ROOT, LOGIN_KEY, SUDO_FOR_ALL],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'plain') continue;
      yield* sudoers(view, unit);
      yield* loginKeys(view, unit);
      yield* hostFiles(view, unit);
    }
  },
};

function* sudoers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (!/(?:^|\/)sudoers(?:\.d\/[\w.-]{1,60}|[\w.-]{0,20})$/.test(unit.file.path)) return;
  for (const match of unit.find(SUDO_FOR_ALL))
    yield codeHit(view, unit, match, 'critical', 'high', {
      how: 'lets accounts do everything without a password',
      command: match.text.trim().slice(0, 120),
    });
}

/** Keys that open a machine: of somebody whom nobody knows, in a file that is put where logins are looked up. */
function* loginKeys(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const file = /(?:^|\/)authorized_keys2?$/.test(unit.file.path);
  for (const match of unit.find(LOGIN_KEY)) {
    const before = unit.text.slice(Math.max(0, match.start - 400), match.start);
    const settled =
      unit.file.role === 'config' && /\b(?:authorized_key|ssh_authorized_keys|ssh-authorized-keys)\b["']?\s{0,3}:/.test(before);
    if (!file && !settled) continue;
    const root = settled && /\buser["']?\s{0,3}:\s{0,3}["']?root\b/.test(before);
    const { key = '', comment = '' } = WRITTEN_LOGIN_KEY.exec(unit.text.slice(match.start, match.end + 120))?.groups ?? {};
    const shown = isBadExample(unit, match.start) || isSampleKey(key, comment);
    yield codeHit(view, unit, match, 'high', shown ? 'low' : root ? 'high' : 'medium', {
      how: 'opens a login with a key of somebody',
      command: match.text.slice(0, 40),
    });
  }
}

/** The whole file system of the host, for writing, in a container whose work that is not. */
function* hostFiles(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (unit.file.role !== 'config') return;
  for (const match of unit.find(HOST_ROOT)) {
    if (!/^\s{0,40}-\s{1,3}["']?\/:\//.test(match.text)) continue;
    const around = unit.text.slice(Math.max(0, match.start - 600), match.end + 300);
    if (LOOKS_AT_HOST.test(around) || /:(?:ro|[\w,]{1,20},ro|ro,[\w,]{1,20})\b/.test(unit.text.slice(match.end, match.end + 20))) continue;
    yield codeHit(view, unit, match, 'high', 'medium', { how: 'gives a container all files of the host', command: match.text.trim() });
  }
}
