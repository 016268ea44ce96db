import { phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';

/** The name of an account that is written out: words that a dash parts, one of which says what accounts are for, or which stand as a name. */
const ACCOUNT = String.raw`(?:\b(?:account|user|bot|member|collaborator|app|handle|team|robot) ["'${'`'}@]{0,2}[a-z]\w{0,20}(?:-\w{1,20}){1,4}|["'${'`'}]@?[a-z]\w{0,20}(?:-\w{1,20}){1,4}["'${'`'}]|(?<![\w/.-])@[a-z]\w{0,20}(?:-\w{1,20}){1,4}|\b(?:[a-z]\w{0,20}-){1,3}(?:bot|svc|sync|relay|helper|ops|mirror|agent|robot|\d{1,4})\b|\b(?:svc|bot|ops|sync)-\w{1,20}(?:-\w{1,20}){0,3})`;
const POWER = String.raw`(?:(?:co-?)?owners?|admin(?:istrator)?s?|maintainers?|(?:admin\w{0,9}|owner|maintainer|write|full|push|root|super-?user) (?:access|rights?|permissions?|roles?|privileges?))`;
const PLACE = String.raw`(?:repositor(?:y|ies)|repos?|organi[sz]ations?|orgs?|projects?|workspaces?|teams?|tenant|groups?|servers?|clusters?|databases?|drive|calendars?|mailbox(?:es)?|channels?|accounts?|boards?)`;
const ADMITS = /\b(?:add|make|giv|grant|invit|promot|appoint|nam|set|put|assign|let)(?:e|s|es|ed|d|ing|ting)?\b/;
const ADMITTED = signal(
  'account-admitted',
  [
    'owner',
    'admin',
    'maintainer',
    'write access',
    'write right',
    'write perm',
    'write role',
    'write priv',
    'full ',
    'push ',
    'root ',
    'superuser ',
    'super-user ',
  ],
  new RegExp(
    String.raw`\b(?:add|make|give|grant|invite|promote|appoint|name|set|put|assign)\b[^.\n]{0,40}?${ACCOUNT}[^.\n]{0,30}?\b${POWER}\b[^.\n]{0,30}?\b${PLACE}\b|\b(?:add|make|give|grant|invite|put|let)\b[^.\n]{0,30}?${ACCOUNT}[^.\n]{0,30}?\b${PLACE}\b[^.\n]{0,20}?\b(?:with|as|and)\b[^.\n]{0,20}?\b${POWER}|\b(?:give|grant|assign)\b[^.\n]{0,20}?\b${POWER}\b[^.\n]{0,40}?\b${PLACE}\b[^.\n]{0,20}?\bto\b[^.\n]{0,16}?${ACCOUNT}`,
  ),
  320,
);
const TAKEN_OVER = signal(
  'work-into-account',
  ['account ', 'organi', ' org ', 'user ', 'namespace ', 'group '],
  /\b(?:fork|transfer|move|mirror|push|copy|clone|hand over|hand)(?:s|ed|ing)?\b[^.\n]{0,60}?\b(?:to|into|under|in|of)\b (?:the )?(?:account|org(?:ani[sz]ation)?|user|namespace|group) ["'`@]{0,2}(?!read-|own-|target-|new-|test-|your-|my-)[a-z]\w{0,20}(?:-\w{1,20}){1,4}/,
  209,
  [phrases('fork | transfer | move | mirror | push | copy | clone | hand')],
);
/** Accounts that everybody knows, and what the user or the team decides. */
const KNOWN =
  /\b(?:dependabot|renovate|github-actions|codecov|read-only|least-privilege|service-account|break-glass|on-call|(?:whom|that|which) (?:the )?(?:users?|teams?|they|you) (?:\w{1,10} )?(?:name|chose|choose|gave|give|set|configur)\w{0,4}|(?:if|when|once|after) (?:the |your )?(?:users?|they|you|owners?|admins?) (?:\w{1,10} )?(?:ask|request|want|confirm|agree|approv)\w{0,4}|ask (?:the )?(?:user|owner|admin)|your-|my-|example|placeholder|terraform|iam|rbac|localhost|develop\w{3,5}|staging|test)\b/i;

/** Accounts that the text brings, let in with more than a look or given the user’s work. */
export const ADMITTED_ACCOUNTS: readonly Deed[] = [
  deed('account-admitted', 'high/medium', ADMITTED, ADMITS, { unless: [KNOWN], quoted: 'own' }),
  deed('work-into-account', 'high/medium', TAKEN_OVER, /\b(?:fork|transfer|move|mirror|push|copy|clone|hand)(?:s|ed|ing)?\b/, {
    unless: [KNOWN],
    quoted: 'own',
  }),
];
