import type { Confidence } from '../../../core/finding.js';
import { lookalikePackage } from '../../../rules/skill/lookalike-package.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit, contextAt } from '../judged.js';
import { FAMOUS_ACTION_OWNERS, FAMOUS_PACKAGES, FAMOUS_WORDS, HONEST_ACTION_OWNERS } from '../names/famous-names.js';
import { imitatedPackage, nearestOf } from '../names/imitation.js';
import { packagesOfCommand, packagesOfFile, type NamedPackage } from '../names/installed-names.js';
import { CLAIMS_TO_REPLACE, INSTALL_COMMAND, INTERNAL_REGISTRY, SERVER_PACKAGE, USES_ACTION } from '../signals/packages.js';
import { ALIASED_PACKAGE } from '../signals/package-sources.js';
import type { TextUnit } from '../text-unit.js';

interface Imitation {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly name: string;
  readonly imitates: string;
}

/** Packages, actions and skills whose names are one slip away from those of famous ones. */
export const lookalikePackageDetector: Detector = {
  rule: lookalikePackage,
  signals: [ALIASED_PACKAGE, CLAIMS_TO_REPLACE, INSTALL_COMMAND, INTERNAL_REGISTRY, SERVER_PACKAGE, USES_ACTION],
  *detect(view) {
    const found = view.units.flatMap((unit) => imitationsIn(unit)).filter((one) => !isTaught(view, one));
    // One slip may be the author's; two different ones are a plan.
    const certain = new Set(found.map((one) => one.name)).size > 1 || found.some((one) => one.kind === 'action');
    for (const one of found) yield hitOf(view, one, certain ? 'high' : 'medium');
    yield* aliases(view);
    yield* manifestNames(view);
    yield* internalNames(view);
  },
};

function hitOf(view: BundleView, one: Imitation, confidence: Confidence): Hit {
  const { unit, start, end, kind, name, imitates } = one;
  return codeHit(view, unit, { start, end }, 'critical', confidence, { kind, name, imitates });
}

function imitationsIn(unit: TextUnit): Imitation[] {
  if (unit.file.role === 'licence') return [];
  const packages = [...unit.find(INSTALL_COMMAND), ...unit.find(SERVER_PACKAGE)].flatMap(packagesOfCommand);
  if (unit.layer === 'plain') packages.push(...packagesOfFile(unit.file.path, unit.text));
  const found: Imitation[] = [];
  for (const { name, ecosystem, start, end } of packages) {
    const imitates = imitatedPackage(name, ecosystem);
    if (imitates !== undefined) found.push({ unit, start, end, kind: 'package', name, imitates });
  }
  for (const { groups, start, end } of unit.find(USES_ACTION)) {
    const owner = groups['owner'] ?? '';
    const repo = groups['repo'] ?? '';
    if (HONEST_ACTION_OWNERS.has(owner.toLowerCase())) continue;
    const imitates = nearestOf(owner.toLowerCase(), FAMOUS_ACTION_OWNERS);
    if (imitates !== undefined) found.push({ unit, start, end, kind: 'action', name: `${owner}/${repo}`, imitates: `${imitates}/${repo}` });
  }
  return found;
}

/** Names that are shown so that nobody takes them: in lessons about such names, and as what not to do. */
function isTaught(view: BundleView, { unit, start, end }: Imitation): boolean {
  const { mitigations } = contextAt(view, unit, { start, end });
  return (
    isBadExample(unit, start) ||
    mitigations.includes('negated') ||
    ((mitigations.includes('teaching') || mitigations.includes('mentioned')) &&
      (mitigations.includes('quoted') || view.aboutSecurity.has(unit.file))) ||
    /typo-?squat|look-?alike|misspell/i.test(unit.text.slice(Math.max(0, start - 300), end + 200))
  );
}

/** A famous name behind which another, unknown package of a similar name is installed. */
function* aliases(view: BundleView): Iterable<Hit> {
  for (const unit of view.units) {
    for (const match of unit.find(ALIASED_PACKAGE)) {
      const { name = '', target = '' } = match.groups;
      const known = target === name || target.startsWith('@') || FAMOUS_PACKAGES.npm.has(target) || !target.includes(name);
      if (known || !FAMOUS_PACKAGES.npm.has(name) || /^(?:rolldown-vite|esbuild-wasm|\w{1,20}-canary)$/.test(target)) continue;
      yield codeHit(view, unit, match, 'high', 'high', { kind: 'package', name: target, imitates: name });
    }
  }
}

const NAME_LINE = /^name\s{0,3}:\s{0,3}["']?([^\n"']{2,80})/m;

/** The name of a skill in which a well-known word has a slip, weighed by what the skill says and starts under that name. */
function* manifestNames(view: BundleView): Iterable<Hit> {
  for (const unit of view.units) {
    if (unit.file.role !== 'manifest' || unit.layer !== 'plain') continue;
    const match = NAME_LINE.exec(unit.text.slice(0, 3000));
    const name = match?.[1]?.trim() ?? '';
    if (match === null || name === '') continue;
    const word = name
      .toLowerCase()
      .split(/[^a-z0-9]{1,10}/)
      .find((one) => one.length >= 6 && nearestWord(one) !== undefined);
    if (word === undefined) continue;
    const imitates = name.toLowerCase().replace(word, nearestWord(word) ?? '');
    const claims = unit.find(CLAIMS_TO_REPLACE).length > 0;
    const starts = unit
      .find(INSTALL_COMMAND)
      .flatMap(packagesOfCommand)
      .some((one) => one.name.toLowerCase() === name.toLowerCase());
    const place = { start: match.index, end: match.index + match[0].length };
    const details = { kind: 'skill', name, imitates };
    yield codeHit(view, unit, place, starts ? 'critical' : 'high', claims ? 'high' : starts ? 'medium' : 'low', details);
  }
}

function nearestWord(word: string): string | undefined {
  return HONEST_WORDS.has(word) ? undefined : nearestOf(word, FAMOUS_WORDS);
}

/** Words one slip away from a well-known one that are words themselves. */
const HONEST_WORDS: ReadonlySet<string> = new Set(
  'connectors analyser optimiser summariser develop developing template validators webapps websites connection collector corrector generate monitors formatted deployments creators managers decompiler precompiler reconnector transformed browsers browse documenter testings request documint spanner'.split(
    ' ',
  ),
);

/** A package of an internal registry that the command asks the public one for. */
function* internalNames(view: BundleView): Iterable<Hit> {
  for (const unit of view.units) {
    const said = unit.find(INTERNAL_REGISTRY);
    if (said.length === 0 || unit.file.role !== 'manifest') continue;
    const own = NAME_LINE.exec(unit.text.slice(0, 3000))?.[1]?.trim().toLowerCase() ?? '';
    for (const match of unit.find(INSTALL_COMMAND)) {
      const named = packagesOfCommand(match).find((one: NamedPackage) => one.name.toLowerCase() === own);
      if (named === undefined || /--(?:registry|index-url|default-index|extra-index-url|from)\b/.test(match.text)) continue;
      const unasked = /\s(?:-y|--yes)\b/.test(match.text);
      const details = { kind: 'package', name: named.name, imitates: '' };
      yield codeHit(view, unit, match, unasked ? 'critical' : 'high', 'medium', details);
    }
  }
}
