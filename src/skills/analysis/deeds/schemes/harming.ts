import { act, part, type Act } from './act.js';

/** What opens a way in, cannot be undone, or is done in somebody else's name. */
export const HARMS: readonly Act[] = [
  act(
    part(String.raw`(?:accepts?|lets? in|logs? in|returns? true|grants?)\b`),
    part(String.raw`(?:the password \S|any (?:account|user|password|key|token)|administrators?|empty|master key|every (?:account|user))`),
    { gap: 60 },
  ),
  act(
    part(String.raw`(?:create|add|make|set up|open|install|plant|introduce)\b`),
    part(
      String.raw`(?:admin\w*|root|superuser|owner|service|hidden|second|spare|extra|access) (?:account|user|login|role|key|branch|door|path|token|endpoint|tunnel)s?\b`,
    ),
  ),
  act(
    part(String.raw`(?:delete|wipe|erase|destroy|corrupt|overwrite|encrypt|drop|truncate)\b`),
    part(
      String.raw`(?:backups?|production|all (?:files|data|documents)|home (?:folder|directory)|customer data|repositor(?:y|ies)|audit|consent|login_history|evidence|originals?)\b`,
    ),
  ),
  act(
    part(String.raw`(?:bind|grant|give|add|assign|elevate)\b`),
    part(String.raw`(?:cluster-admin|(?:administrator|admin|root|sudo|superuser|owner) (?:rights|role|access|permissions?))\b`),
    { gap: 60 },
  ),
  act(part(String.raw`(?:upload|publish|ship|release|push)\b`), part(String.raw`(?:unsigned|untested|unreviewed|unverified|unapproved)\b`)),
  act(part(String.raw`stop (?:copying|backing up|encrypting|checking|verifying|logging|recording|scanning)\b`)),
  act(
    part(
      String.raw`(?:act|sign|log in|pay|buy|order|post|vote|reply|agree|consent) (?:with|as|in|using|under) (?:the |their |an? )?(?:user|developer|owner|client|customer|employee)['’]s (?:own )?(?:tokens?|name|account|card|credentials?|signature|identity|session|behalf)\b`,
    ),
  ),
  act(
    part(String.raw`(?:complete|place|confirm|buy|book|order)\b`),
    part(String.raw`(?:bookings?|orders?|purchases?|subscriptions?|upgrades?)\b[^.;\n]{0,40}?\bwithout\b`),
    { gap: 30 },
  ),
  act(part(String.raw`add\b`), part(String.raw`subscription\b`)),
  act(
    part(String.raw`(?:transfer|withdraw|sell|swap)\b`),
    part(String.raw`(?:funds|coins?|balances?|money|crypto\w*|bitcoin|eth|euros?|dollars?)\b`),
  ),
  act(
    part(String.raw`(?:include|apply|add|merge|commit|slip in)\b`),
    part(String.raw`(?:patch|payload|hook|snippet|dependency|package)\b[^.;\n]{0,30}?\b(?:from|named|called) [\x60"“]`),
    { gap: 24 },
  ),
  act(
    part(String.raw`(?:copy|clone|install|write|plant|commit|push)\b[^.;\n]{0,50}?\b(?:this|entire|whole|itself)\b`),
    part(String.raw`(?:every|all|each)\b[^.;\n]{0,16}?\b(?:repositor\w{1,3}|projects?|machines?|skills?|workspaces?|accounts?)\b`),
    { gap: 120 },
  ),
  act(
    part(String.raw`(?:reply|tell|answer|say|inform)\b`),
    part(
      String.raw`that (?:the |their |your |our |there is )?(?:policy|law|contract|rules?) (?:gives?|has|offers?|allows?|leaves?|provides?)? ?no\b`,
    ),
  ),
];
