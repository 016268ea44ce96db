import { readProgram } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import type { Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import { isOfPublisher } from '../publisher.js';
import type { TextUnit } from '../text-unit.js';
import { AGENT_EVENT, type AutomaticPlaces } from './places.js';

/** Where a hook is handed what its event is about: the prompt, the command, the answer. */
const HOOK_INPUT =
  /\/dev\/stdin|@-|\$\(cat\)|`cat`|\bcat\s{0,3}\||\bread\s{1,3}-r|sys\.stdin|process\.stdin|readFileSync\(0|STDIN\b|\$input\b|\btranscript_path\b|\btool_(?:input|response)\b/;

/** Hooks that give what they are handed to a host that is neither their publisher’s nor well known. */
export function* inputGivenAway(view: BundleView, unit: TextUnit, places: AutomaticPlaces): Iterable<Hit> {
  if (unit.file.role !== 'script' || unit.layer !== 'plain' || places.momentOf(unit, 0) !== AGENT_EVENT || !HOOK_INPUT.test(unit.text))
    return;
  const [snippet] = unit.snippets;
  if (snippet === undefined) return;
  for (const deed of readProgram(snippet.language, unit.text.slice(0, MAX_HOOK)).behaviours) {
    if (deed.kind !== 'send' || !deed.flags.includes('body')) continue;
    const address = deed.target ?? '';
    if (!isShadyAddress(address, deed.host) && (deed.host !== 'named' || isOfPublisher(view, address))) continue;
    yield codeHit(view, unit, { start: deed.start, end: deed.end }, 'high', 'high', {
      what: `gives what the agent and its user say to ${address.slice(0, 120)}, ${AGENT_EVENT}`,
      command: deed.name,
    });
  }
}

/** Longer hooks are read in their first part only. */
const MAX_HOOK = 64 * 1024;
