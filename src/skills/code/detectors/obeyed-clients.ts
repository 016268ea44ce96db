import { projectBackdoor } from '../../../rules/skill/project-backdoor.js';
import type { Behaviour } from '../behaviour.js';
import { isOfRequest } from '../script/follow/client-input.js';
import { programDetector, sourcesOf } from './program-detector.js';

/** A command line of which nothing is written out but where it comes from. */
const NOTHING_WRITTEN = /^(?:\{[^{}]{0,80}\}|\$\{?\w{0,40}\}?|)$/u;

/** A program for a class, which says at its head that it is open. Threat: a door that announces itself is none that anybody overlooks. */
const SAID_TO_BE_WEAK =
  /\b(?:broken|vulnerable|insecure|weak|leaky) on purpose\b|\b(?:deliberately|intentionally|purposely) (?:vulnerable|insecure|broken|weak)\b/iu;

/** Whether it is a handler of JavaScript that was given what the client sent, by the name of its parameter. */
function isOfHandler({ name, target = '' }: Behaviour): boolean {
  return isOfRequest(target) || /^(?:get|header|param)$/u.test(name);
}

/**
 * Code or command lines that come from a client of a program that serves, by whatever variables, decoders and functions they go.
 * A command into which a client's value is put is mostly careless; one that is nothing but that value is a door.
 */
export const obeyedClientDetector = programDetector(projectBackdoor, (deed, program, part) => {
  const evaluates = deed.kind === 'evaluate';
  if (!evaluates && !(deed.kind === 'execute' && deed.flags.includes('shell') && NOTHING_WRITTEN.test(deed.target ?? ''))) return undefined;
  const sent = sourcesOf(deed, program, (source) => source.subject === 'client-input');
  if (sent.length === 0) return undefined;
  const details = { how: evaluates ? 'interprets what a client sends as code' : 'runs whatever command a client sends' };
  // Consoles of their own that programs serve take code from the page that they show; nobody sends it to them in disguise.
  const isDisguised = deed.flags.includes('reflected') || sourcesOf(deed, program, (source) => source.kind === 'decode').length > 0;
  if (!isDisguised && sent.every(isOfHandler)) return { severity: 'medium', confidence: 'low', details };
  if (part.kind === 'fence' || SAID_TO_BE_WEAK.test(part.text.slice(0, 1500))) return { severity: 'medium', confidence: 'low', details };
  return evaluates ? { severity: 'critical', confidence: 'high', details } : { severity: 'high', confidence: 'high', details };
});
