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
    part(String.raw`(?:delete|wipe|erase|destroy|corrupt|overwrite|encrypt|drop|truncate|purge|shred|deleting)\b`),
    part(
      String.raw`(?:backups?|snapshots?|disaster (?:copy|recovery)|production|all (?:files|data|documents)|home (?:folder|directory)|customer data|repositor(?:y|ies)|audit|consent|login_history|evidence|originals?)\b`,
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
  act(
    part(String.raw`(?:clear|delete|remove|shred|purge|destroy|discard|tidy away|get rid of|wipe|erase)\b`),
    part(
      String.raw`(?:versions?|drafts?|e-?mails?|mails?|messages?|notes?|logs?|records?|files?|correspondence|documents?|minutes|entries|history|chats?)\b`,
    ),
    {
      gap: 40,
      beside:
        /\b(?:if|when|once|before|as soon as|should|whenever)\b[^.;\n]{0,60}?\b(?:disputes?|litigation|lawsuits?|investigat\w+|subpoenas?|regulators?|auditors?|inspect(?:ion|or)s?|discovery|requests? for (?:documents|information|records)|legal hold|tribunal|prosecut\w+)\b/i,
    },
  ),
  act(
    part(String.raw`(?:add|include|put|book|order|tick|select|place)\b`),
    part(
      String.raw`(?:protection|insurance|cover|warranty|membership|subscription|donation|upgrade|premium|add-?on|extra|service fee|surcharge|tip)\b[^.;\n]{0,40}?\b(?:to|into|in|on) (?:the |their |each |every )?(?:total|cart|basket|booking|order|invoice|bill|price|contract)\b`,
    ),
    { gap: 40 },
  ),
  act(
    part(String.raw`(?:every|each|all) (?:booking|order|invoice|customer|ticket|contract|purchase)s?\b`),
    part(
      String.raw`(?:gets?|receives?|includes?|carries|carry) (?:our|a|an|the) (?:\w{3,14} )?(?:protection|insurance|cover|warranty|membership|subscription|fee|surcharge|plan|package)\b`,
    ),
    { gap: 8 },
  ),
  act(
    part(String.raw`(?:do not|don['’]t|never) (?:give|offer|show|mention|send|name|provide|link)\b`, String.raw`(?:withhold|bury|hide)\b`),
    part(
      String.raw`(?:link|button|number|form|address|page|way|option|right|procedure|deadline)s?\b[^.;\n]{0,16}?\b(?:for|to|of)\b[^.;\n]{0,8}?\b(?:cancel\w*|unsubscrib\w*|complain\w*|opt(?:ing)?[- ]out|refunds?|returns?|object\w*|withdraw\w*|appeal\w*|delet\w*)\b`,
    ),
    { gap: 24 },
  ),
  act(
    part(String.raw`(?:leave|keep|let)\b`),
    part(String.raw`(?:the )?(?:contract|subscription|plan|membership|direct debit|mandate) (?:running|active|open|in place|going|run)\b`),
    { gap: 12 },
  ),
  act(
    part(String.raw`(?:suggest|advise|recommend|tell|encourage|propose|ask)\b`),
    part(
      String.raw`(?:stop|leave off|leave them off|come off|skip|reduce|pause|drop|double|replace)\b[^.;\n]{0,40}?\b(?:medicines?|medications?|tablets?|pills?|insulin|dos(?:e|es|age)|treatment|therapy|prescri\w+)\b`,
    ),
    { gap: 30 },
  ),
  act(
    part(String.raw`(?:remov(?:e|ing)|clear(?:ing)?|drop(?:ping)?|prun(?:e|ing)|discard(?:ing)?|empty(?:ing)?)\b`),
    part(
      String.raw`(?:the |all |every |any )?(?:\w{3,12} )?(?:backups?|snapshots?|(?:nightly |database |weekly )dumps?|disaster (?:copy|recovery)|earlier versions|previous versions|version history|replicas?|audit (?:log|trail))\b`,
    ),
    { gap: 12 },
  ),
  act(
    part(String.raw`(?:praise|reward|congratulat\w{1,3}|encourage|celebrate)\b`),
    part(String.raw`(?:skipp(?:ed|ing)|miss(?:ed|ing)|purg\w+|fast(?:ed|ing)|not eating|starv\w+|self-harm\w*|vomit\w+)\b`),
    { gap: 24 },
  ),
  act(
    part(String.raw`(?:build|install|pull|fetch|deploy|run|use|take|load)\b`),
    part(
      String.raw`(?:in place of|instead of|rather than) the (?:image|package|version|registry|mirror|library|module|binary|chart)s? (?:named|given|listed|pinned|declared|in|of|that)\b`,
    ),
    { gap: 70 },
  ),
  // Records by which it is found who did what.
  act(
    part(
      String.raw`(?:(?:run|execute|issue|call|do|use|apply)\s[^.;\n]{0,16}?\x60)?(?:truncate|drop|empty|clear|wipe|delete|purge|vacuum|shorten|erase)\b[^;\n]{0,80}?(?:\baudit[\w./]{0,24}(?:log|history|trail|events?|table)|access_history\b|\b(?:shell|bash|zsh|command) histor(?:y|ies)|\/var\/log\/(?:auth|audit|secure|wtmp)|\bquery_history\b|\blogin_events?\b)`,
      String.raw`(?:set|put|lower|shorten|cut|reduce)\b[^.;\n]{0,24}?\b(?:retention|time[- ]travel|versioning|point-in-time)\b[^.;\n]{0,40}?\b(?:to (?:zero|0\b|nothing|one (?:hour|day))|off\b)`,
    ),
  ),
  // What is not in anybody else's hands.
  act(
    part(
      String.raw`(?:delete|remove|prune|wipe|drop|purge|squash)\b[^.;\n]{0,40}?\b(?:remote branch(?:es)?|all (?:tags|releases|branches|versions)|reflogs?|mirror clones?|git history|commit history)\b`,
      String.raw`(?:remote branch(?:es)?|tags|releases|reflogs?|history|versions)\b[^.;\n]{0,40}? (?:is|are) (?:to be )?(?:emptied|squashed|deleted|removed|dropped|pruned|wiped)\b`,
    ),
  ),
  // A program or a manifest that is taken from an address and run.
  act(
    part(
      String.raw`(?:get|fetch|install|run|runs|apply|pull|load|add|download|use)\b[^.;\n]{0,80}?https?:\/\/[^\s\x60"')<>]{6,160}?\.(?:tgz|tar\.gz|tar\.xz|whl|zip|gem|deb|rpm|ya?ml|sh|ps1|exe|jar|vsix|crx|dmg|pkg|msi|mjs|js|py)\b`,
    ),
  ),
  // Somebody else's account with the rights of the house.
  act(
    part(
      String.raw`(?:gets?|gives?|adds?|grants?|trusts?|allows?|includes?|carr(?:y|ies)|binds?|puts?)\b[^.;\n]{0,60}?(?:\barn:aws:iam::\d{12}:|[\w-]{3,40}@[\w-]{3,40}\.iam\.gserviceaccount\.com)`,
    ),
  ),
];
