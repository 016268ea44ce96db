import type { Confidence, Severity } from '../../../core/finding.js';
import { hostTakeover } from '../../../rules/skill/host-takeover.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { keysOf } from '../deeds/deed.js';
import { GRANTED, GRANTED_HOW } from '../deeds/granting.js';
import { deedHits } from '../deeds/hits.js';
import { codeHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { ENTER_HOST, OPEN_TO_ALL, RUN_CONTAINER } from '../signals/host-access.js';

const PRIVILEGED = /\s--privileged\b(?!=false)|--cap-add[= ](?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)\b|(?:apparmor|seccomp)[:=]unconfined/iu;
const MOUNT = String.raw`(?:-v|--volume|--mount)[= ]["']?(?:type=bind,)?(?:source=|src=)?`;
const SOCKET = new RegExp(String.raw`${MOUNT}/(?:var/)?run/(?:docker|containerd|podman|crio)\S{0,40}\.sock`, 'iu');
/** Folders of the host that hold keys, or everything. */
const WHOLE_HOST = new RegExp(
  String.raw`${MOUNT}(?:/(?::|,|\s)|/(?:root|home)(?:/|:|,)|/etc/(?:shadow|sudoers|cron|ssh|kubernetes)|(?:~|\$HOME|\$\{HOME\})(?::|/\.(?:ssh|aws|kube|gnupg|config/gcloud)\b))`,
  'iu',
);
const SECRET_VARIABLES =
  /(?:-e|--env)[= ]["']?[A-Z0-9_]{0,40}(?:SECRET|TOKEN|PASSWORD|PRIVATE_KEY|API_KEY|ACCESS_KEY)[A-Z0-9_]{0,20}=["']?\$/u;
const HOST_SPACE = /--(?:pid|ipc|userns|uts)[= ]host\b/iu;

/** Containers that are root on their host, and ways out of a container. */
export const hostTakeoverDetector: Detector = {
  rule: hostTakeover,
  signals: [RUN_CONTAINER, ENTER_HOST, OPEN_TO_ALL, ...keysOf(GRANTED)],
  *detect(view) {
    for (const unit of proseUnits(view))
      yield* deedHits(view, unit, GRANTED, ({ deed, key }) => ({ how: GRANTED_HOW[deed.name] ?? '', command: key.text.slice(0, 120) }));
    for (const unit of view.units) {
      for (const match of unit.find(RUN_CONTAINER)) {
        const options = match.groups['options'] ?? '';
        const plain = gradeOf(options);
        const judged = plain?.[0] === 'medium' ? (socketOfNobody(view, options) ?? plain) : plain;
        if (judged === undefined) continue;
        const [severity, confidence, how] = judged;
        yield codeHit(view, unit, match, severity, confidence, { how, command: match.text.slice(0, 120) });
      }
      for (const match of unit.find(ENTER_HOST))
        yield codeHit(view, unit, match, 'high', 'medium', { how: 'gives a container the processes of its host', command: match.text });
      for (const match of unit.find(OPEN_TO_ALL))
        yield codeHit(view, unit, match, 'critical', 'high', {
          how: 'gives everyone the files that root owns and runs',
          command: match.text,
        });
    }
  },
};

/** Images without an owner in their name that the publisher of Docker vouches for, as far as they are given the socket. */
const OFFICIAL = new Set(
  'docker traefik nginx alpine ubuntu debian fedora busybox python node golang rust ruby php openjdk eclipse-temurin jenkins registry caddy haproxy amazonlinux bash'.split(
    ' ',
  ),
);
/** Options that have no value of their own. */
const BARE = /^-(?:[ditP]{1,4}|-(?:rm|detach|interactive|tty|init|privileged|read-only|publish-all|no-healthcheck))$/u;

/** The socket of the daemon for an image that has no owner, and that the bundle does not build: whoever takes the name has the machine. */
function socketOfNobody(view: BundleView, options: string): readonly [Severity, Confidence, string] | undefined {
  if (!SOCKET.test(options)) return undefined;
  const image = imageOf(options);
  const name = image?.replace(/:.*$/u, '') ?? '';
  if (name === '' || /[/$<{]/u.test(name) || OFFICIAL.has(name)) return undefined;
  const built = new RegExp(
    String.raw`(?:-t|--tag)[ =]["']?${name.replace(/[^\w-]/gu, '.')}\b|\bimage:\s{0,3}["']?${name.replace(/[^\w-]/gu, '.')}\b`,
    'u',
  );
  if (view.files.some(({ text }) => built.test(text))) return undefined;
  return ['high', 'medium', 'gives the socket of the daemon that starts containers to an image that nobody vouches for'];
}

function imageOf(options: string): string | undefined {
  const words = options.replace(/\\\n/gu, ' ').trim().split(/\s+/u).slice(0, 60);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return /^["']?[a-z0-9]/u.test(word) ? word.replace(/["'`;]/gu, '') : undefined;
    if (!word.includes('=') && !BARE.test(word)) at += 1;
  }
  return undefined;
}

/**
 * All files of the host for reading, in a published monitor of machines. Threat: what may be read may be sent, so a name alone
 * does not do: the image is that of its maker.
 */
const LOOKS_ONLY =
  /^(?=[^]*(?:-v|--volume)[= ]["']?\/:\/[\w/]{1,40}:(?:ro\b|rslave,ro\b))[^]*\s(?:(?:docker\.io|quay\.io|gcr\.io|public\.ecr\.aws|ghcr\.io|registry\.datadoghq\.com)\/)?(?:prom(?:etheus)?\/node-exporter|cadvisor\/cadvisor|google\/cadvisor|netdata\/netdata|datadog\/(?:docker-)?agent|newrelic\/infrastructure|grafana\/(?:alloy|agent|promtail)|telegraf|glances|nicolargo\/glances|timberio\/vector|elastic\/\w{3,20}beat)\b/u;

/**
 * An interactive container from an image of the system's makers whose command is a shell and nothing else. Threat: what the
 * shell is told to do (`-c`, a document in place, a pipe) is done by nobody at a terminal.
 */
const OPENS_SHELL =
  /^(?=[^\n]{0,400}\s-(?:it|ti|i\s+-t|t\s+-i)\b)[^\n|;&<>]{0,400}\s(?:alpine|ubuntu|debian|busybox|fedora|bash|archlinux)(?::[\w.-]{1,30})?(?:\s+chroot\s+\/\w{1,20})?(?:\s+(?:\/bin\/)?(?:ba|a)?sh)?(?:\s+-[il])?\s*(?:#[^\n]*)?$/u;

/** One power is often needed; two of different kinds, and keys most of all, are not. */
function gradeOf(options: string): readonly [Severity, Confidence, string] | undefined {
  const privileged = PRIVILEGED.test(options);
  const socket = SOCKET.test(options);
  const whole = WHOLE_HOST.test(options);
  const space = HOST_SPACE.test(options);
  // A shell for whoever sits at the machine, on their own machine: how it is shown what the options mean.
  if (whole && privileged && OPENS_SHELL.test(options))
    return ['high', 'medium', 'gives a container with the rights of the host its keys and files'];
  if (whole && privileged) return ['critical', 'high', 'gives a container with the rights of the host its keys and files'];
  // Monitors of a machine look at all of it and write nothing.
  if (whole && space && !socket && LOOKS_ONLY.test(options)) return ['medium', 'low', 'gives a container rights over the host'];
  if (whole && (socket || space)) return ['critical', 'medium', 'gives a container the keys, files and processes of the host'];
  if (privileged && SECRET_VARIABLES.test(options))
    return ['critical', 'medium', 'gives secrets to a container with the rights of the host'];
  if (privileged && socket) return ['high', 'high', 'gives a container the rights of the host'];
  // How the machine behind a desktop's containers is looked into by hand.
  if (privileged && space) return ['high', 'medium', 'gives a container the rights of the host'];
  // Proxies, updaters and monitors of containers are started with it everywhere.
  if (socket) return ['medium', 'high', 'gives a container the socket of the daemon that starts containers'];
  if (privileged || whole) return ['medium', 'low', 'gives a container rights over the host'];
  return undefined;
}
