import type { Severity } from '../../../core/finding.js';
import type { JsonObject } from '../../../core/json.js';
import type { Rule } from '../../../core/rule.js';
import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import { unnamedRecipient } from '../../../rules/skill/unnamed-recipient.js';
import { downloadAndExecute } from '../../../rules/skill/download-and-execute.js';
import { remoteAccess } from '../../../rules/skill/remote-access.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { carriesWhatWasRead } from '../unspoken/carried-reads.js';
import {
  givesAll,
  givesSecrets,
  givesSomething,
  givesStores,
  givesUnasked,
  givesVariable,
  givesWork,
  isClientOfUser,
  signsIn,
} from '../unspoken/gives.js';
import { isAskedFirst, isSwitchedOn } from '../unspoken/asked-first.js';
import { CONNECTED_HOST, WRITTEN_ADDRESS } from '../unspoken/addresses.js';
import { lookedUpNames, LOOKS_UP_NAMES } from '../unspoken/looked-up-names.js';
import { saysItGives } from '../unspoken/overt.js';
import { blockRequests, type BlockRequest } from '../unspoken/block-requests.js';
import { runsAnswer } from '../unspoken/runs.js';
import { BOT_TOKEN, ownBots } from '../unspoken/own-bots.js';
import { EVALUATES_NAME, runsBesideFetched, runsBesideServed, SERVES, SHELLS_NAME } from '../unspoken/runs-beside.js';
import { PRIVATE_STORE, storesBeside } from '../unspoken/stores-beside.js';
import { speaksOfNetwork, tellsOfUploads } from '../told-uploads.js';
import { unspokenRequests, type UnspokenRequest } from '../unspoken/requests.js';

/** Requests by which an otherwise honest program gives keys, or what it works on, to a host that nothing else in its bundle speaks of. */
export const UNSPOKEN_HOST_DETECTORS: readonly Detector[] = [
  {
    rule: downloadAndExecute,
    signals: [WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const request of gravest(view, (one) => runsAnswer(one) !== undefined))
        yield commandHit(view, request.unit, request, 'critical', 'high', {
          address: `https://${request.host}`,
          runs: runsAnswer(request) === 'revives' ? 'objects are made of it, which run what it says' : '',
        });
    },
  },
  {
    rule: credentialExfiltration,
    signals: [WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const request of gravest(view, takesKeys))
        yield commandHit(view, request.unit, request, 'critical', 'high', {
          what: 'what lets it, or its user, in elsewhere',
          source: '',
          target: `https://${request.host}`,
        });
    },
  },
  {
    rule: credentialExfiltration,
    signals: [PRIVATE_STORE, WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const { unit, start, end, host, store, source, together } of storesBeside(view))
        yield commandHit(view, unit, { start, end }, 'critical', together ? 'high' : 'medium', {
          what: `“${store}”`,
          source,
          target: `https://${host}`,
        });
    },
  },
  {
    rule: unnamedRecipient,
    signals: [WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const request of gravest(
        view,
        (one) => one.answer === 'unheard' && one.isHidden && isUntold(view, one) && !isAskedFirst(one) && !isSwitchedOn(one),
      ))
        yield commandHit(view, request.unit, request, 'high', 'high', {
          what: 'The program gives data, of which it asks nothing back,',
          where: `to ${request.host}`,
        });
    },
  },
  {
    rule: downloadAndExecute,
    signals: [EVALUATES_NAME, WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const { unit, start, end, from, source, how } of runsBesideFetched(view))
        yield commandHit(view, unit, { start, end }, 'critical', how === 'evaluated' ? 'high' : 'medium', {
          address: from,
          runs: `asked at ${source}`,
        });
    },
  },
  {
    rule: remoteAccess,
    signals: [SHELLS_NAME, SERVES],
    *detect(view) {
      for (const { unit, start, end, from, source } of runsBesideServed(view))
        yield commandHit(view, unit, { start, end }, 'critical', 'medium', {
          how: `gives a shell the lines that come from ${from} (${source})`,
          command: '',
        });
    },
  },
  {
    rule: unnamedRecipient,
    signals: [WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      if (speaksOfNetwork(view) || tellsOfUploads(view)) return;
      for (const request of gravest(view, (one) => one.answer === 'used' && isUntoldService(view, one)))
        yield commandHit(view, request.unit, request, 'high', 'high', {
          what: 'The program gives what it works on, though no page says that it asks anybody,',
          where: `to ${request.host}`,
        });
    },
  },
  {
    rule: unnamedRecipient,
    signals: [BOT_TOKEN],
    *detect(view) {
      for (const { unit, start, end } of ownBots(view))
        yield commandHit(view, unit, { start, end }, 'critical', 'high', {
          what: 'The program gives what it is handed',
          where: 'to a bot in a messenger of which no page speaks',
        });
    },
  },
  blockDetector(credentialExfiltration, 'keys', 'critical', (host) => ({
    what: 'what lets it, or its user, in elsewhere',
    source: '',
    target: `https://${host}`,
  })),
  blockDetector(unnamedRecipient, 'work', 'high', (host) => ({
    what: 'The block gives what it works on, and asks nothing back,',
    where: `to ${host}`,
  })),
  {
    rule: unnamedRecipient,
    signals: [LOOKS_UP_NAMES],
    *detect(view) {
      for (const name of lookedUpNames(view))
        yield commandHit(view, name.unit, name, 'critical', 'high', {
          what: 'The program puts data into names that it looks up',
          where: `below ${name.host}`,
        });
    },
  },
];

/** Blocks of pages that give something away; where the page tells of giving somewhere else, it is less sure that they hide it. */
function blockDetector(rule: Rule, given: BlockRequest['gives'], severity: Severity, detailsOf: (host: string) => JsonObject): Detector {
  return {
    rule,
    signals: [WRITTEN_ADDRESS, CONNECTED_HOST],
    *detect(view) {
      for (const { request, gives, told } of blockRequests(view))
        if (gives === given)
          yield commandHit(view, request.unit, request, severity, told === 'nothing' ? 'high' : 'medium', detailsOf(request.host));
    },
  };
}

function takesKeys(request: UnspokenRequest): boolean {
  if (!givesSomething(request)) return false;
  return givesStores(request) || (request.answer === 'unheard' && request.isHidden && !signsIn(request) && givesSecrets(request));
}

/**
 * Whether data go along of which nobody is told: neither by the name of the function or the file, nor, where it is not known what they are, by
 * a word of the pages.
 */
function isUntold(view: BundleView, one: UnspokenRequest): boolean {
  const givesWhatIsKnown = givesWork(one) || (givesUnasked(one) && carriesWhatWasRead(view, one));
  if (givesWhatIsKnown && !saysItGives(one)) return true;
  if (one.unit.file.role !== 'script' || OF_VISITORS.test(one.unit.file.path)) return false;
  return (givesWhatIsKnown || givesUnasked(one)) && givesVariable(one) && !tellsOfUploads(view) && !speaksOfNetwork(view);
}

/** Whether a program has something done by a service, and gives it the user's work for that, without saying so by any name of its own. */
function isUntoldService(view: BundleView, one: UnspokenRequest): boolean {
  if (one.unit.file.role !== 'script' || saysItGives(one) || isClientOfUser(one) || isAskedFirst(one) || isSwitchedOn(one)) return false;
  return (givesWork(one) && givesAll(one)) || (givesUnasked(one) && carriesWhatWasRead(view, one));
}

/** Pages and templates of pages, whose scripts measure what visitors do. */
const OF_VISITORS = /\.(?:html?|vue|svelte|astro|erb|ejs|tpl|twig|hbs|liquid|phtml)(?:!\/|$)/iu;

/** The first request to each host of which something holds. */
function gravest(view: BundleView, holds: (request: UnspokenRequest) => boolean): readonly UnspokenRequest[] {
  const found = new Map<string, UnspokenRequest>();
  for (const request of unspokenRequests(view)) {
    const known = found.get(request.host);
    if ((known === undefined || (known.answer !== 'unheard' && request.answer === 'unheard')) && holds(request))
      found.set(request.host, request);
  }
  return [...found.values()];
}
