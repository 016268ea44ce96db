import { signal } from '../signal.js';

/** What follows the name of somebody who is spoken to. */
const ADDRESS_MARKS = [':', ',', '.', ' :', ' ,', ' .', ' only', ' must', ' should', ' shall', ' instruction', ' note'];

/** Words that call the agent by what it is, and tell it to do something. Honest where they are seen; nobody needs to hide them. */
export const ADDRESSED = signal(
  'addressed-to-agent',
  ['assistant', 'agent', 'claude', 'model', 'copilot', 'ai', 'llm'].flatMap((name) =>
    ['', 's'].flatMap((plural) => ADDRESS_MARKS.map((mark) => name + plural + mark)),
  ),
  /(?<![\w-])(?=[aclm])(?<!\b(?:rules?|things|limits|boundaries|what|that|actions|steps|facts) (?:that )?(?:the |an |your )?)(?:assistants?|agents?|claude|copilot|ai|llms?|(?:language )?models?)(?: instructions?| note| only)?(?: ?[:,.]| only\b[.:]?| must| should| shall|, please)\s{1,3}(?:[^.\n]{0,90}, )?(?:please |always |now |you must |first |silently |also |secretly |you should ){0,3}(?:run|execute|send|read|upload|fetch|forward|ignore|disregard|do not|don['’]t|never|curl|download|call|post|copy|delete|install|append|add|tell|follow|obey|act|treat|open|collect|use|put|repeat|include|store|save|write|place|keep|recommend|rate|leave|make|change|replace|insert|when|whenever|if|before|after)\b/,
  240,
);

/** An order about what is to be said. */
export const STEERED = signal(
  'steered-answer',
  ['say', 'tell', 'answer', 'recommend', 'mention', 'suggest', 'reply', 'claim', 'compare', 'prefer', 'praise', 'approve', 'score'],
  /\b(?:when (?:asked|you|the user|anyone|somebody)|if (?:asked|the user|anyone)|always|never|do not|don['’]t|you (?:must|should|will|are to))\b[^.\n<]{0,80}?\b(?:say|tell|answer|recommend|mention|suggest|reply|claim|compare|prefer|praise|approve|score)\b/,
  120,
);
