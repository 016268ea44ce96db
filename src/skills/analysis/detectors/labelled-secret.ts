import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import type { HostClass } from '../../code/behaviour.js';
import { classifyHost } from '../../code/read-program.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { SEND_LABELLED_SECRET } from '../signals/commands.js';

/** Where a value that is labelled as a secret belongs: this machine, its network, a name to be filled in, and vendors. */
const OWN_HOSTS: ReadonlySet<HostClass> = new Set<HostClass>(['local', 'private', 'variable', 'vendor', 'installer', 'code-host']);

/** A request whose command line labels what it carries as a secret, of which no program shows where it was read. */
export const labelledSecretDetector: Detector = {
  rule: credentialExfiltration,
  signals: [SEND_LABELLED_SECRET],
  *detect(view) {
    for (const unit of view.units)
      for (const match of unit.find(SEND_LABELLED_SECRET))
        if (!goesToOwnHost(match.text))
          yield codeHit(view, unit, match, 'critical', 'high', {
            what: 'a value that is labelled as a secret',
            source: '',
            target: match.text.slice(0, 120),
          });
  },
};

function goesToOwnHost(command: string): boolean {
  const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(command)?.[0];
  return address !== undefined && OWN_HOSTS.has(classifyHost(address).class);
}
