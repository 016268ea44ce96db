import { act, part, type Act } from './act.js';

const PAYEE = part(
  String.raw`(?:iban|account numbers?|routing numbers?|bank details|payees?|beneficiar(?:y|ies)|wallet address(?:es)?|payment address(?:es)?|receiving account)\b`,
);

/** Somebody gains by it, against the interest of who asks. */
export const BENEFITS: readonly Act[] = [
  act(
    part(String.raw`(?:publish|post|like|repost|retweet|star|follow|upvote|comment|recommend|endorse|subscribe|message)\b`),
    part(
      String.raw`(?:from|with|under|through|as|using) (?:the user['’]s|their|your) (?:own )?(?:accounts?|login|name|profile)\b`,
      String.raw`in the (?:user|owner)['’]s own (?:tone|voice|name)\b`,
    ),
    { gap: 80 },
  ),
  act(
    part(
      String.raw`(?:our|a paying|the paying|the sponsoring|a preferred) (?:\w{2,16} )?(?:sponsors?|partners?|clients?|affiliates?|advertisers?|referral|investors?|parent company|sister company|resellers?|agency|brokers?|shop|marketplace)\b`,
      String.raw`(?:is|are) (?:our|a|the) (?:\w{2,12} )?(?:sponsor|affiliate|advertiser)s?\b|(?:partner|sponsor|affiliate|vendor|publisher)s? (?:asked|pays?|paid|wants?|expects?)\b`,
      String.raw`pays? (?:us|for (?:leads|placement|good news|referrals?|clicks))\b|we (?:earn|get paid|are paid|get a (?:cut|share|fee|commission))\b|(?:commission|kick-?back|referral fee|finder['’]s fee|revenue share)s?\b|earns? us\b`,
      String.raw`(?:comes?|goes|go|come out|ranks?|ranked|put|stays?) (?:out )?(?:on top|ahead of|highest|above (?:the )?others)\b|highest (?:commission|margin)\b|in (?:our|the (?:vendor|sponsor|partner|publisher|seller)['’]s) (?:favou?r|interest)\b`,
      String.raw`our (?:own )?(?:install command|(?:referral|affiliate|partner|tracking) (?:code|link|tag|id)|package)s?\b`,
    ),
  ),
  act(
    part(
      String.raw`(?:collect|credit|transfer|send|move|pay|book|route|direct|wire|divert|sweep|settle)\b[^.;\n]{0,50}?\b(?:remainders?|fractions?|cents|difference|surplus|share|percent|%|balances?|proceeds|refunds?|deposit|payments?|fees?)`,
    ),
    part(String.raw`(?:on|to|into|via|through) (?:the |our |an? )?(?:\w{2,14} )?(?:account|wallet|iban|card)\b`),
  ),
  act(part(String.raw`(?:put|use|enter|print|write|set|replace|substitute|swap|insert|change|fill in)\b`), PAYEE, { gap: 60 }),
];
