import { expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { baseRiskOf } from '../../../src/skills/scoring/base-risk.js';
import { bundleOf } from './example-bundle.js';

/** A skill as an honest team writes it: written before the rules were looked at, and kept as it is. */
export interface HonestSkill {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Puts a skill together from its front matter, its body and its other files. */
export function skill(name: string, description: string, body: string, files: Readonly<Record<string, string>> = {}): HonestSkill {
  const manifest = `---\nname: ${name}\ndescription: ${description}\n---\n\n# ${name.replaceAll('-', ' ')}\n\n${body}\n`;
  return { name, files: { 'SKILL.md': manifest, ...files } };
}

/** A block of code in a page. */
export function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\`\n`;
}

export function shell(code: string): string {
  return fence('bash', code);
}

/** States that skills pass the gate without a warning. */
export function itPasses(skills: readonly HonestSkill[]): void {
  it.each(skills.map((one) => [one.name, one] as const))('pass: %s', (_, one) => {
    expect(verdictOf(one)).toMatchObject({ warns: false });
  });
}

/** States of skills that ought to pass that they do not: a known false alarm. The test fails as soon as one passes, so that the list stays true. */
export function itAlarmsStill(skills: readonly HonestSkill[]): void {
  it.failing.each(skills.map((one) => [one.name, one] as const))('not yet passed: %s', (_, one) => {
    expect(verdictOf(one)).toMatchObject({ warns: false });
  });
}

/** States that skills hold what a reader should look at once, and pass. */
export function itWarnsAtMost(skills: readonly HonestSkill[]): void {
  it.each(skills.map((one) => [one.name, one] as const))('warn at most: %s', (_, one) => {
    expect(verdictOf(one)).toMatchObject({ fails: false });
  });
}

/** The points of a skill. */
export function pointsOf({ files }: HonestSkill): number {
  return baseRiskOf(analyse(bundleOf(files)).detections).points;
}

function verdictOf({ files }: HonestSkill): { warns: boolean; fails: boolean; said: readonly string[] } {
  const { points, parts } = baseRiskOf(analyse(bundleOf(files)).detections);
  return { warns: points >= 30, fails: points >= 60, said: parts.map((part) => `${part.rule} ${String(part.points)}`) };
}

/** States of twins that a reader is told of them, at the least. */
export function itWarns(skills: readonly HonestSkill[]): void {
  it.each(skills.map((one) => [one.name, one] as const))('warn: %s', (_, one) => {
    expect(verdictOf(one)).toMatchObject({ warns: true });
  });
}

/** States that the twins of honest skills, in which the same words serve somebody else, fail. */
export function itFails(skills: readonly HonestSkill[]): void {
  it.each(skills.map((one) => [one.name, one] as const))('fail: %s', (_, one) => {
    expect(verdictOf(one)).toMatchObject({ fails: true });
  });
}
