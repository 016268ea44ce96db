import type { OuterPlace } from '../specimen.js';

/** What the first paragraph of a section says of all of it: that it is taken from what others did. */
const TAKEN_FROM =
  /\b(?:quotations?|quoted|quotes|excerpts?|examples?|samples?|specimens?|lines?|commands?|entries|findings|traces|strings|notes)\b(?:[^.!?\n]{0,20}\b(?:all|real|kept|collected)\b)?[^.!?\n]{0,30}\b(?:from|of|in|seen in|found in|met in)\s(?:\w{1,14} ){0,3}(?:cases?|incidents?|investigations?|attacks?|intrusions?|engagements?|breach(?:es)?|the wild|malware|campaigns?|corpus|threat (?:actors?|reports?)|honeypots?|honeynets?)\b/i;
/** Threat: what the same paragraph has its reader do with all of it. */
const ACTED_ON =
  /\b(?:run|execute|paste|start|launch|follow|apply|carry out|use) (?:them|these|those|each|all|every|it|the (?:lines?|commands?|entries|following))\b/i;

/** Whether the section of a place, or its whole page, begins by saying that what follows was taken from attacks. Asked only in bundles about security. */
export function isCitedSection({ file, start, zone }: OuterPlace): boolean {
  if (zone === undefined || zone.kind === 'front-matter' || zone.kind === 'comment') return false;
  return zone.headings.some((index) => {
    const heading = file.zones[index];
    if (heading === undefined || heading.end > start) return false;
    const paragraph = /^\s*(?!#|```|~~~|[-*+] |\d+[.)] )(?<text>[^\n][^]{0,500}?)(?:\n\n|$)/.exec(
      file.text.slice(heading.end, Math.min(start, heading.end + 700)),
    )?.groups?.['text'];
    return paragraph !== undefined && TAKEN_FROM.test(paragraph) && !ACTED_ON.test(paragraph);
  });
}
