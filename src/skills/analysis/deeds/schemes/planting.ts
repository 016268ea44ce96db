import { act, part, type Act } from './act.js';

/** Words that the next reader does not see and the next agent obeys. */
export const PLANTS: readonly Act[] = [
  act(
    part(String.raw`(?:add|put|insert|include|place|append|embed|leave|end|close|finish|hide|write|slip|carry)\b`),
    part(
      String.raw`(?:(?:html |hidden |invisible |trailing |code )?comments?|hidden (?:text|line|paragraph|span|note)|alt[- ]texts?|metadata|white text|docstrings?|front ?matter|zero[- ]width|footnotes?|hidden (?:field|column|cell)|(?:smallest|tiniest|tiny|faint|small) (?:heading|print|type|font|letters|text))\b`,
    ),
    {
      gap: 50,
      beside:
        /\b(?:assistants?|agents?|models?|llms?|copilots?|chatbots?|ai (?:tools|systems|readers|reviewers))\b[^.;\n]{0,40}?\b(?:to|should|must|that they|will)\b[^.;\n]{0,16}?\b(?:install|run|send|recommend|prefer|rank|ignore|fetch|trust|approve|vote|buy|praise|execute|skip|open|visit|follow|report|rate|score|treat|take|forward|post|upload)\b/i,
    },
  ),
];
