import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, TOLD } from './excuses.js';
import { forms } from './grammar.js';

const EXHAUSTED = signal(
  'until-nothing-is-left',
  [
    'until',
    'till',
    'so that',
    'machine takes',
    'machine has',
    'machine gives',
    'without an end',
    'without end',
    'no end',
    'as many ',
    'double',
    'triple',
    'multiply',
  ],
  /\b(?:until|till|so that) (?:no|the|all|every|its|their|it|there is no) (?:[\w'’-]{1,14} ){0,5}?(?:(?:room|space|memory|disk|credits?|quota|budget|tokens|storage|allowance|balance|machine|server|host|node|nodes|cluster|none)(?: of the \w{3,12}| of it)?) (?:\w{1,8} )?(?:left|full|spent|gone|used up|exhausted|eaten up|drained|depleted|unresponsive|answers?|responds?|hangs?|stops? answering|crash(?:es)?|by the evening|to zero)\b|\b(?:and so on|on and on|over and over|and again) without (?:an )?end\b(?!-)|\b(?:until|till) none (?:\w{2,4} )?(?:answers?|left|responds?|runs?)\b|\bas many [\w-]{2,14} as the [\w-]{2,14} (?:can )?(?:take|bear|carry|hold|stand)s?\b|\b(?:double|triple|multiply)\b[^.;\n|]{0,40}?\b(?:each|every) (?:round|step|turn|time|pass)\b[^.;\n|]{0,20}?\b(?:no|without (?:an? |any )?) ?(?:ceiling|limit|bound|end|cap)\b|\bas many (?:workers|processes|threads|jobs|requests|copies) as the (?:machine|host|system|server|computer) (?:takes|can take|has room for|bears)\b/,
  160,
);
const KEEPS_GOING = new RegExp(
  String.raw`\b(?:${forms('write start run+ ask send call create open spawn fill allocate copy repeat fetch request burn double triple multiply kill keep leave let stop')}|wr(?:ote|itten))\b`,
);
const HEEDFUL =
  /\b(?:batch(?:es)?|queue|backoff|back off|retry|retries|poll\w*|wait|in use|stop before|stop when|drain\w*|paginat\w*|context window|summari[sz]\w*|compact\w*|prune|evict\w*|oldest|limit(?:s|ed)?|load test|stress test|benchmark|capacity|soak|chaos|buffer)\b/i;

const COINS = signal(
  'coins',
  ['coin', 'monero', 'bitcoin', 'crypto', 'hashes', 'miner', 'mining', 'ethereum', 'kaspa', 'ravencoin', ' xmr', 'hash', 'xmr'],
  /\b(?:(?:some |a few |alt)?coins?|monero|bitcoins?|crypto(?:currency|currencies|coins?)?|hashes|hash(?:es)? for|miners?|mining|xmr|ethereum|kaspa|ravencoin)\b/,
  30,
);
const WORKED_FOR = new RegExp(
  String.raw`\b${forms('mine earn compute calculate dig+ farm crunch generate produce solve run+ let(?:s|ting)? work join')}\b[^.;\n]{0,50}?\b(?:mining|coins?|monero|bitcoins?|crypto\w*|hashes|xmr|ethereum|kaspa|ravencoin|miners?)\b`,
  'i',
);
const ON_THE_SIDE =
  /\b(?:(?:idle|spare|unused|free|sleeping|left-?over) (?:[\w-]{1,10} )?(?:hours?|time|cores?|cpus?|gpus?|cycles|power|capacity|machines?|nodes?|processors?)|(?:hours|time|machine|computer|laptop) (?:is |are )?(?:idle|unused|asleep)|in the background|overnight|while (?:the (?:user|tests?|build|machine|screen)|nobody|no one)|when(?:ever)? the (?:lid|screen|user|machine|computer|laptop|gpu|cpu|graphics card)|pool\.|stratum|for (?:us|our|the (?:mining|authors?|maintainers?|makers?|publishers?|project|upkeep))|supports? (?:us|our|the (?:author|project|page))|to pay for)\b/i;
const NO_MINE =
  /\b(?:find|detect\w*|look for|stop it|alert\w*|process mining|data mining|text mining|dedup\w*|duplicates?|checksums?|password hashes|tutorial|explain|wallet app|price|urls?|references|stratum)\b/i;

const LEFT = signal(
  'what-is-left',
  ['credit', 'quota', 'budget', 'tokens', 'space', 'room', 'memory', 'disk', 'volume', 'bandwidth', 'minutes'],
  /\b(?:(?:what(?:ever)?|all|everything) (?:\w{2,8} )?(?:is left|remains|there is|is free|is available)|(?:the )?(?:rest|remainder)|whatever (?:space|room|memory|credit|quota|budget)|(?:remaining|leftover|free|unused|available|last)) (?:of |on |in )?(?:the |your |their |its )?(?:[\w-]{2,12} ){0,2}?(?:credits?|quota|budget|tokens|space|room|memory|disk|volume|bandwidth|minutes)\b/,
  120,
);
const SPENT_ON = /\b(?:spend|use up|burn|fill|exhaust|eat up|drain|consume|occupy|take up)(?:s|ed|ing)?\b/;
const FOR_NOTHING =
  /\b(?:with (?:copies|random|noise|zeroe?s|junk|garbage|empty)|on (?:reruns?|repeats?|repetitions?|retries|copies|anything|nothing|whatever)|anyway|lapses?|expires?|so that (?:none|nothing|no)|again and again|until)\b/i;

const BREEDS = signal(
  'breeds',
  ['fork', 'spawn', 'start', 'launch', 'cop'],
  /\b(?:each|every one|all|both) of (?:them|these|those|which)\b[^.;\n]{0,20}?\b(?:forks?|spawns?|starts?|launches?|cop(?:y|ies))\b[^.;\n]{0,20}?\b(?:again|more|two|in turn|likewise|itself|themselves|another)\b/,
  120,
);

const MACHINES = signal(
  'many-machines',
  ['instance', 'machines', 'nodes', 'gpus', 'clusters', 'servers'],
  /\b(?:instances|machines|nodes|gpus|clusters|servers)\b/,
  14,
);

/** Machines, disks, quotas and money of the user that are used up, said in plain words. */
export const USES_UP: readonly Deed[] = [
  deed('until-nothing-left', 'high/high', EXHAUSTED, KEEPS_GOING, { unless: [CHOSEN, TOLD, HEEDFUL] }),
  deed(
    'coins-on-the-side',
    'critical/high',
    COINS,
    new RegExp(
      String.raw`\b${forms('mine earn compute calculate dig+ farm crunch generate produce solve run+ let(?:s|ting)? use start work join')}\b`,
    ),
    {
      parts: [WORKED_FOR, ON_THE_SIDE],
      unless: [TOLD, NO_MINE],
      quoted: 'own',
    },
  ),
  deed('spent-for-nothing', 'high/high', LEFT, SPENT_ON, { parts: [FOR_NOTHING], unless: [CHOSEN, TOLD, HEEDFUL] }),
  deed('breeds-without-end', 'high/high', BREEDS, /\b(?:fork|spawn|start|launch|cop(?:y|ies)|let)s?\b/, {
    unless: [CHOSEN, TOLD, /\b(?:at most|no more than|up to|depth|limit|bounded|threads? pool)\b/i],
  }),
  deed(
    'machines-without-need',
    'high/medium',
    MACHINES,
    new RegExp(String.raw`\b${forms('start launch create order rent reserve request bring(?:s|ing)? scale raise set(?:s)?')}\b`),
    {
      parts: [
        /\b(?:largest|biggest|most expensive|gpu|dearest|highest number|as many|maximum|hundreds?|(?:two|three|four|five)? ?hundred|forty|fifty|\d{2,4})\b/i,
        /\b(?:(?:in|of) (?:every|each|all) (?:the )?(?:regions?|zones?|accounts?)|leave (?:them|it) (?:on|running|up|there)|keep (?:them|it) (?:on|running|up|there|at)|(?:account|quota|region) (?:allows|permits|takes|can take))\b/i,
      ],
      unless: [CHOSEN, TOLD, /\b(?:list|check|idle|unused|stop|cost report|right-?siz\w*)\b/i],
    },
  ),
];
