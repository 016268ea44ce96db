import type { JsonObject } from '../../../core/json.js';
import type { Rule } from '../../../core/rule.js';
import { confirmationBypass } from '../../../rules/skill/confirmation-bypass.js';
import { codeInjection } from '../../../rules/skill/code-injection.js';
import { bulkUpload } from '../../../rules/skill/bulk-upload.js';
import { cryptocurrencyMining } from '../../../rules/skill/cryptocurrency-mining.js';
import { destructiveCommand } from '../../../rules/skill/destructive-command.js';
import { mailDiversion } from '../../../rules/skill/mail-diversion.js';
import { packageTakeover } from '../../../rules/skill/package-takeover.js';
import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import { projectBackdoor } from '../../../rules/skill/project-backdoor.js';
import { resourceExhaustion } from '../../../rules/skill/resource-exhaustion.js';
import { selfSpreading } from '../../../rules/skill/self-spreading.js';
import { passwordTheft } from '../../../rules/skill/password-theft.js';
import { ransomEncryption } from '../../../rules/skill/ransom-encryption.js';
import { remoteAccess } from '../../../rules/skill/remote-access.js';
import { surveillance } from '../../../rules/skill/surveillance.js';
import { visitorDataTheft } from '../../../rules/skill/visitor-data-theft.js';
import { privilegeGrant } from '../../../rules/skill/privilege-grant.js';
import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import { hostTakeover } from '../../../rules/skill/host-takeover.js';
import { agentTampering } from '../../../rules/skill/agent-tampering.js';
import { trafficInterception } from '../../../rules/skill/traffic-interception.js';
import { sabotage } from '../../../rules/skill/sabotage.js';
import { sessionTheft } from '../../../rules/skill/session-theft.js';
import { traceRemoval } from '../../../rules/skill/trace-removal.js';
import { codeDeedHits, keysOfCode, type CodeDeed } from '../code-deeds/code-deed.js';
import { FALSIFIES, FORGETS } from '../code-deeds/falsifying.js';
import { GIVES_ASIDE } from '../code-deeds/giving-aside.js';
import { GIVES_CODE_AWAY } from '../code-deeds/giving-code-away.js';
import { LISTENS_IN_SHELLS } from '../code-deeds/listening-in-shells.js';
import { LOCKS_TABLES } from '../code-deeds/locking-tables.js';
import { MINES } from '../code-deeds/mining.js';
import { ANSWERS_QUESTIONS } from '../code-deeds/answering-questions.js';
import { ADDS_RECIPIENTS } from '../code-deeds/adding-recipients.js';
import { DIVERTS_MAIL } from '../code-deeds/diverting-mail.js';
import { DIVERTS_MONEY } from '../code-deeds/diverting-money.js';
import { EXHAUSTS } from '../code-deeds/exhausting.js';
import { GRABS_SESSIONS } from '../code-deeds/grabbing-sessions.js';
import { OPENS_DOORS } from '../code-deeds/opening-doors.js';
import { RULES_DATABASES } from '../code-deeds/ruling-databases.js';
import { SPREADS } from '../code-deeds/spreading.js';
import { HUNTS_KEYS } from '../code-deeds/hunting-keys.js';
import { TAKES_AGENTS } from '../code-deeds/taking-agents.js';
import { TAKES_ORDERS } from '../code-deeds/taking-orders.js';
import { TAPS_LOGINS } from '../code-deeds/tapping-logins.js';
import { TRIES_PASSWORDS } from '../code-deeds/trying-passwords.js';
import { REPLACES_APPLICATION, TAKES_OVER_CALLS } from '../code-deeds/taking-over-calls.js';
import { ALTERS_DATA } from '../code-deeds/altering-data.js';
import { ASKS_PASSWORDS } from '../code-deeds/asking-passwords.js';
import { ASKS_STRANGERS } from '../code-deeds/asking-strangers.js';
import { BROWSER_POLICIES } from '../code-deeds/browser-policies.js';
import { LITERAL_OBJECTS } from '../code-deeds/literal-objects.js';
import { COPIES_FORMS } from '../code-deeds/copying-forms.js';
import { COPIES_REQUESTS } from '../code-deeds/copying-requests.js';
import { DIVERTS_MODELS, DIVERTS_TRAFFIC } from '../code-deeds/diverting-models.js';
import { LETS_STRANGERS_IN, STOPS_WATCHING } from '../code-deeds/provisioning.js';
import { KEEPS_TUNNELS } from '../code-deeds/keeping-tunnels.js';
import { RUNS_HEADERS } from '../code-deeds/running-headers.js';
import { LEAVES_OUT } from '../code-deeds/leaving-out.js';
import { MAKES_ACCOUNTS } from '../code-deeds/making-accounts.js';
import { LOADS_AT_START } from '../code-deeds/loading-at-start.js';
import { PASSES_TESTS } from '../code-deeds/passing-tests.js';
import { DIGEST_DOORS } from '../code-deeds/digest-doors.js';
import { ADDS_OWNERS } from '../code-deeds/adding-owners.js';
import { REPLACES_MODULES } from '../code-deeds/replacing-modules.js';
import { BIASED_MEASURES } from '../code-deeds/biased-measures.js';
import { MASTER_KEYS } from '../code-deeds/master-keys.js';
import { SECRET_DOORS } from '../code-deeds/secret-doors.js';
import { SKIMS_FORMS } from '../code-deeds/skimming-forms.js';
import { TRUSTS_STRANGERS } from '../code-deeds/trusting-strangers.js';
import { WIPES_HOMES } from '../code-deeds/wiping-homes.js';
import { WIPES } from '../code-deeds/wiping.js';
import { BLINDS_WATCHERS } from '../code-deeds/blinding-watchers.js';
import { EMPTIES_STORES, SEALS_FILES } from '../code-deeds/emptying-stores.js';
import { FORGES_RESULTS } from '../code-deeds/forging-results.js';
import { OBEYS_MESSAGES } from '../code-deeds/obeying-messages.js';
import { RUNS_FETCHED } from '../code-deeds/running-fetched.js';
import { SPELLS_NAMES } from '../code-deeds/spelling-names.js';
import { SWAPS_ARTEFACTS } from '../code-deeds/swapping-artefacts.js';
import { TAMPERS_WITH_PACKAGES } from '../code-deeds/tampering-packages.js';
import { LEADS_MODELS_AWAY, TAPS_MODELS } from '../code-deeds/tapping-models.js';
import { WATCHES_USERS } from '../code-deeds/watching-users.js';
import { GIVES_LOGINS_AWAY, GIVES_SENSES_AWAY, GIVES_STORES_AWAY, GIVES_WORDS_AWAY } from '../code-deeds/giving-away.js';
import { LOCKS_FILES } from '../code-deeds/locking-files.js';
import { STARTS_AGAIN } from '../code-deeds/starting-again.js';
import { SWITCHES_OFF } from '../code-deeds/switching-off.js';
import { WAITS_FOR_VICTIMS } from '../code-deeds/waiting-for-victims.js';
import { WAITS_TO_DESTROY } from '../code-deeds/waiting-to-destroy.js';
import { CLEARS_OUT } from '../code-deeds/clearing-out.js';
import { RENDERS_STRANGERS_TEXTS } from '../code-deeds/rendering-strangers.js';
import { REWRITES_REPORTS } from '../code-deeds/rewriting-reports.js';
import type { Detector } from '../detector.js';

function codeDeedDetector(rule: Rule, deeds: readonly CodeDeed[], detailsOf: (how: string) => JsonObject): Detector {
  return { rule, signals: keysOfCode(deeds), detect: (view) => codeDeedHits(view, deeds, detailsOf) };
}

const asSaid = (how: string): JsonObject => ({ how });

/** What code does that its own words show, whatever its language. */
export const CODE_DEED_DETECTORS: readonly Detector[] = [
  codeDeedDetector(
    codeInjection,
    [
      ...[...TAKES_OVER_CALLS, ...LOADS_AT_START, ...RUNS_FETCHED, ...LITERAL_OBJECTS, ...SPELLS_NAMES, ...STARTS_AGAIN],
      ...[...WAITS_FOR_VICTIMS, ...WAITS_TO_DESTROY, ...RENDERS_STRANGERS_TEXTS],
    ],
    (how) => ({ kind: how }),
  ),
  codeDeedDetector(destructiveCommand, [...WIPES, ...WIPES_HOMES, ...EMPTIES_STORES, ...CLEARS_OUT], (how) => ({
    how,
    target: 'the user',
  })),
  codeDeedDetector(
    bulkUpload,
    [...GIVES_CODE_AWAY, ...TAPS_MODELS, ...GIVES_WORDS_AWAY, ...GIVES_STORES_AWAY, ...GIVES_ASIDE, ...ASKS_STRANGERS],
    (how) => ({
      what: how,
    }),
  ),
  codeDeedDetector(cryptocurrencyMining, MINES, (how) => ({ command: how })),
  codeDeedDetector(mailDiversion, [...DIVERTS_MAIL, ...ADDS_RECIPIENTS], asSaid),
  codeDeedDetector(paymentDiversion, DIVERTS_MONEY, asSaid),
  codeDeedDetector(projectBackdoor, [...OPENS_DOORS, ...RULES_DATABASES, ...SECRET_DOORS, ...MASTER_KEYS, ...DIGEST_DOORS], asSaid),
  codeDeedDetector(resourceExhaustion, EXHAUSTS, asSaid),
  codeDeedDetector(selfSpreading, SPREADS, asSaid),
  codeDeedDetector(
    sabotage,
    [...FALSIFIES, ...PASSES_TESTS, ...ALTERS_DATA, ...FORGES_RESULTS, ...REWRITES_REPORTS, ...LEAVES_OUT, ...BIASED_MEASURES],
    (how) => ({
      kind: how,
    }),
  ),
  codeDeedDetector(traceRemoval, FORGETS, (how) => ({ command: how })),
  codeDeedDetector(sessionTheft, [...GRABS_SESSIONS, ...TAPS_LOGINS, ...TAKES_AGENTS, ...HUNTS_KEYS], asSaid),
  codeDeedDetector(ransomEncryption, [...LOCKS_TABLES, ...SEALS_FILES, ...LOCKS_FILES], () => ({ demand: false })),
  codeDeedDetector(
    packageTakeover,
    [...REPLACES_APPLICATION, ...TAMPERS_WITH_PACKAGES, ...SWAPS_ARTEFACTS, ...ADDS_OWNERS, ...REPLACES_MODULES],
    asSaid,
  ),
  codeDeedDetector(passwordTheft, [...TRIES_PASSWORDS, ...ASKS_PASSWORDS], (how) => ({ how, command: how })),
  codeDeedDetector(surveillance, [...LISTENS_IN_SHELLS, ...WATCHES_USERS, ...GIVES_SENSES_AWAY], (how) => ({
    what: how,
    host: 'another machine',
  })),
  codeDeedDetector(visitorDataTheft, [...COPIES_REQUESTS, ...COPIES_FORMS, ...SKIMS_FORMS, ...GIVES_LOGINS_AWAY], asSaid),
  codeDeedDetector(privilegeGrant, TRUSTS_STRANGERS, (how) => ({ what: how, whom: 'somebody outside, by a name that is written out' })),
  codeDeedDetector(hostTakeover, [...LETS_STRANGERS_IN, ...MAKES_ACCOUNTS], (how) => ({ how, command: how })),
  codeDeedDetector(protectionDisabled, [...STOPS_WATCHING, ...BLINDS_WATCHERS, ...SWITCHES_OFF], (how) => ({ command: how })),
  codeDeedDetector(confirmationBypass, ANSWERS_QUESTIONS, (how) => ({ deed: how })),
  codeDeedDetector(agentTampering, [...DIVERTS_MODELS, ...LEADS_MODELS_AWAY], (how) => ({ what: how, target: '' })),
  codeDeedDetector(trafficInterception, [...DIVERTS_TRAFFIC, ...BROWSER_POLICIES], (how) => ({ how, command: how })),
  codeDeedDetector(remoteAccess, [...TAKES_ORDERS, ...OBEYS_MESSAGES, ...KEEPS_TUNNELS, ...RUNS_HEADERS], (how) => ({ how, command: how })),
];
