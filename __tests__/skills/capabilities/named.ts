import { analyse } from '../../../src/skills/analysis/analyse.js';
import type { CapabilityFact } from '../../../src/skills/analysis/facts.js';
import { bundleOf } from '../analysis/example-bundle.js';

/** What a bundle of these files can do. */
export function factsOf(files: Readonly<Record<string, string>>): readonly CapabilityFact[] {
  return analyse(bundleOf(files)).capabilities;
}

/** The names of what a bundle of these files can do. */
export const named = (files: Readonly<Record<string, string>>): readonly string[] => factsOf(files).map((fact) => fact.capability);

/** A bundle whose manifest says this. */
export const manifest = (body: string): Readonly<Record<string, string>> => ({
  'SKILL.md': `---\nname: a\ndescription: b\n---\n\n${body}\n`,
});

/** A bundle with one script, whose manifest says nothing. */
export const script = (path: string, body: string): Readonly<Record<string, string>> => ({ ...manifest('Text.'), [path]: body });
