import type { JsonObject } from '../../../core/json.js';
import type { Rule } from '../../../core/rule.js';
import { bulkUpload } from '../../../rules/skill/bulk-upload.js';
import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import { mailDiversion } from '../../../rules/skill/mail-diversion.js';
import { visitorDataTheft } from '../../../rules/skill/visitor-data-theft.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import {
  clientsGivenAside,
  recordsGivenAside,
  savedFilesGivenAside,
  secretsGivenAside,
  type GivenAside,
} from '../given-aside/given-aside.js';
import { asideBlocks } from '../given-aside/blocks.js';
import { fixedRecipients, SENDS_MAIL } from '../given-aside/recipients.js';
import { commandHit } from '../judged.js';

function givenAsideDetector(
  rule: Rule,
  given: (view: BundleView) => Iterable<GivenAside>,
  detailsOf: (what: string, host: string) => JsonObject,
): Detector {
  return {
    rule,
    signals: [],
    *detect(view) {
      const told = new Set<string>();
      for (const { request, what, severity, confidence } of given(view)) {
        if (told.has(request.host)) continue;
        told.add(request.host);
        yield commandHit(view, request.unit, request, severity, confidence, detailsOf(what, request.host));
      }
    },
  };
}

const asideBlockDetector: Detector = {
  rule: credentialExfiltration,
  signals: [],
  *detect(view) {
    for (const block of asideBlocks(view))
      yield commandHit(view, block.unit, block, 'critical', 'high', {
        what: 'a secret that belongs elsewhere',
        source: '',
        target: `https://${block.host}`,
      });
  },
};

const fixedRecipientDetector: Detector = {
  rule: mailDiversion,
  signals: [SENDS_MAIL],
  *detect(view) {
    for (const recipient of fixedRecipients(view))
      yield commandHit(view, recipient.unit, recipient, 'critical', 'high', { how: recipient.how });
  },
};

/** One function of an otherwise honest program that gives to a stranger what is meant for somebody else. */
export const GIVEN_ASIDE_DETECTORS: readonly Detector[] = [
  givenAsideDetector(credentialExfiltration, secretsGivenAside, (what, host) => ({ what, source: '', target: `https://${host}` })),
  givenAsideDetector(visitorDataTheft, clientsGivenAside, (how) => ({ how })),
  givenAsideDetector(bulkUpload, savedFilesGivenAside, (what) => ({ what })),
  givenAsideDetector(bulkUpload, recordsGivenAside, (what) => ({ what })),
  asideBlockDetector,
  fixedRecipientDetector,
];
