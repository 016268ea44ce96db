import { covertDelivery } from '../../../rules/skill/covert-delivery.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { DNS_TO_SHELL, RUN_DATA_ADDRESS, RUN_FROM_SHARE, RUN_HIDDEN_FILE, WRAPPED_FETCH } from '../signals/channels.js';

const CHANNELS = [
  [DNS_TO_SHELL, 'in an answer of the name system'],
  [RUN_FROM_SHARE, 'from a share of another machine'],
  [RUN_DATA_ADDRESS, 'inside an address'],
  [WRAPPED_FETCH, 'from the network, through a scripting host'],
  [RUN_HIDDEN_FILE, 'in a hidden file that others can write'],
] as const;

/** Programs that come by a way on which nobody looks for programs. */
export const covertDeliveryDetector: Detector = {
  rule: covertDelivery,
  signals: CHANNELS.map(([signal]) => signal),
  *detect(view) {
    for (const unit of view.units)
      for (const [signal, channel] of CHANNELS)
        for (const match of unit.find(signal))
          yield codeHit(view, unit, match, 'critical', 'high', { channel, command: match.text.slice(0, 120) });
  },
};
