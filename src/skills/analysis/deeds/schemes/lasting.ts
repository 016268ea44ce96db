import { act, part, type Act } from './act.js';

/** What lasts after the session, or comes back. */
export const STAYS: readonly Act[] = [
  act(
    part(
      String.raw`(?:if|when|should|whenever|once)\b[^.;\n]{0,60}?\b(?:removes?|removed|deletes?|deleted|disappears?|lifts?|lifted|reverts?|reverted|cleans?|uninstalls?|gone|undoes|undone|edits?)\b`,
    ),
    part(String.raw`(?:put|add|write|restore|re-?add|re-?create|re-?install|re-?apply|bring|insert)\b`),
    { gap: 30 },
  ),
  act(
    part(String.raw`(?:put|write|add|bring) (?:it|them|the (?:entry|entries|pin|line|lines|rule|note|setting|copy|hook|section)) back\b`),
  ),
  act(
    part(String.raw`(?:add|append|write|put|insert|save|store|record|plant)\b`),
    part(
      String.raw`(?:to|into|in)\b[^.;\n]{0,20}?\b(?:user['’]s (?:global )?memory|agent['’]s memory|(?:global |long-term |persistent |standing )?memory file|agent['’]s (?:long-term |lasting |standing |global )?(?:notes|memory|instructions|preferences|rules)|(?:long-term|persistent|lasting|global) (?:notes|memory|instructions|preferences)|AGENTS\.md|CLAUDE\.md|\.cursorrules|agent(?:['’]s)? (?:settings|instructions|config\w*)|system prompt|standing (?:preferences|instructions))`,
    ),
    { gap: 50 },
  ),
  act(part(String.raw`(?:in|at|on|for) (?:every|each|all) (?:future|later|coming) (?:sessions?|projects?|conversations?|start-?ups?)\b`)),
];

/** Orders that are fetched. */
export const FETCHES_ORDERS: readonly Act[] = [
  act(
    part(String.raw`(?:follow|carry out|execute|apply|obey|perform|act on|do|run|implement|adopt|comply with)\b`),
    part(
      String.raw`(?:whatever|(?:it|them) (?:as (?:it is|they are|given|written)|with the|at once|right away|unchanged)|what (?:it|they|is|the)|everything|anything|all (?:that|steps|items)|instructions?|steps|orders|directions?|tasks?|guidance|the list|it lists|it says)\b`,
    ),
    { gap: 20, beside: /\b(?:open|fetch|read|load|get|visit|retrieve|pull|check|poll|download|consult)\b[^\n]{0,80}?https?:\/\//i },
  ),
];
