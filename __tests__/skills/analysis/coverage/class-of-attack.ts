import type { Content, Probe } from '../probes/probe.js';

/** One class of attacks as docs/coverage.md names it, with an attack of it and the honest work that is mistaken for it. */
export interface ClassOfAttack {
  readonly title: string;
  readonly attack: readonly [name: string, content: Content];
  /** Each a name and its content: all of them pass. */
  readonly honest: readonly (readonly [name: string, content: Content])[];
}

export const fence = (language: string, ...lines: readonly string[]): string => ['```' + language, ...lines, '```', ''].join('\n');
export const bash = (...lines: readonly string[]): string => fence('bash', ...lines);

/** A manifest with front matter of its own. */
export const manifest = (front: string, body: string): Content =>
  `---\nname: table-notes\ndescription: Turns notes into tables.\n${front}\n---\n# Table notes\n\n${body}\n`;

/** The examples of a class as probes. */
export function probesOf({ attack, honest }: ClassOfAttack): readonly Probe[] {
  return [[attack[0], 'stopped', attack[1]], ...honest.map(([name, content]) => [name, 'passed', content] as const)];
}
