import type { Finding } from '../../core/finding.js';
import type { Entry, Skipped, SkipReason } from '../../io/snapshot.js';
import type { ZipFault } from '../../io/zip/zip-fault.js';
import { archiveFault } from '../../rules/skill-policy/archive-fault.js';
import { forbiddenLink } from '../../rules/skill-policy/link.js';
import { manifestCount } from '../../rules/skill-policy/manifest-count.js';
import { manifestEncoding } from '../../rules/skill-policy/manifest-encoding.js';
import { manifestField } from '../../rules/skill-policy/manifest-field.js';
import { manifestNameCase } from '../../rules/skill-policy/manifest-name-case.js';
import { unreadableContent } from '../../rules/skill-policy/unreadable-content.js';
import { unsafePath } from '../../rules/skill-policy/unsafe-path.js';
import { baseName } from '../discovery.js';
import type { ManifestReading } from '../manifest/read-manifest.js';
import type { Constraints } from '../policy/skill-policy.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { nameFaults } from './name-faults.js';
import { findingIn, manifestPlace, placeFinding, placeIn } from './placing.js';

/** What is wrong with the make of a bundle, whatever it says: manifests, names, links, unreadable parts. */
export function structureFindings(reading: BundleReading, constraints: Constraints): Finding[] {
  return [
    ...(reading.archiveFaults ?? []).map((fault) => archiveFinding(reading, fault)),
    ...manifestFindings(reading, constraints),
    ...reading.others.map((entry) => otherFinding(reading, entry)),
    ...[...reading.unread, ...reading.facts.skipped.filter(({ reason }) => FOUND_BY_ANALYSIS.has(reason))].map((skip) =>
      unreadFinding(reading, skip),
    ),
    ...nameFaults([...reading.files, ...reading.others].map((file) => file.path)).map(({ path, fault, grave }) =>
      findingIn(
        unsafePath,
        placeIn(reading, path),
        { name: JSON.stringify(path), fault },
        grave ? {} : { level: 'warning', severity: 'low' },
      ),
    ),
  ];
}

/** What only the analysis sees to be unread; all else is known from the reading of the bundle. */
const FOUND_BY_ANALYSIS: ReadonlySet<SkipReason> = new Set<SkipReason>(['too-long', 'archive-in-part', 'archive-damaged']);

/** Tables and drawings of such names are data; what goes on behind the end of the part that was read is no order and no program. */
const DATA = /\.(?:jsonl?|ndjson|geojson|csv|tsv|svg|xml|log|map|lock|fasta|vcf|obj|stl)$/iu;

function unreadFinding(reading: BundleReading, { path, reason }: Skipped): Finding {
  // What is packed is unpacked before anybody reads it; where it holds programs, the rules about archives say so.
  const isData = reason === 'archive-in-part' || (reason === 'too-long' && DATA.test(path));
  return findingIn(
    unreadableContent,
    placeIn(reading, path),
    { reason: UNREAD_REASONS[reason] },
    isData ? { level: 'warning', severity: 'low' } : {},
  );
}

/** Faults of names have SkillVault's code; all others are about the archive as a whole. */
function archiveFinding(reading: BundleReading, fault: ZipFault): Finding {
  const place = { path: reading.archive ?? '' };
  const snippet = `${fault.kind} ${fault.entry}`;
  if (fault.kind === 'unsafe-path' || fault.kind === 'duplicate') {
    return findingIn(unsafePath, { path: place.path, snippet }, { name: JSON.stringify(fault.entry), fault: fault.message });
  }
  const subject = fault.entry === '' ? 'The archive' : `The entry ${JSON.stringify(fault.entry)}`;
  return findingIn(archiveFault, { path: place.path, snippet }, { subject, fault: fault.message, kind: fault.kind });
}

const UNREAD_REASONS: Readonly<Record<SkipReason, string>> = {
  missing: 'it was listed and is gone',
  'not-a-regular-file': 'it is not a regular file',
  'too-large': 'it is larger than what is analysed',
  'permission-denied': 'it may not be read',
  'io-error': 'reading it failed',
  'too-deep': 'its folder lies too deep',
  'too-long': 'its text is longer than 4,194,304 characters, and only its first part was read',
  'archive-in-part': 'it is an archive that was unpacked in part only, for its size or its kind',
  'archive-damaged': 'it is an archive that cannot be opened, and a more forgiving program might',
  'name-not-utf8': 'its name is not valid UTF-8',
  excluded: 'it is excluded',
  'dependency-folder': 'it lies in a folder of dependencies',
};

function manifestFindings(reading: BundleReading, constraints: Constraints): Finding[] {
  const { manifests, manifest } = reading;
  const findings: Finding[] = [];
  // Of an archive that cannot be opened nothing is known, so that nothing else is said of it.
  const isOpen = (reading.archiveFaults ?? []).every(({ entry }) => entry !== '') || reading.files.length > 0;
  if (constraints.exactlyOneManifest && manifests.length !== 1 && isOpen) {
    findings.push(findingIn(manifestCount, manifestPlace(reading), { manifests }));
  }
  if (manifest === undefined) return findings;
  if (manifest.path !== 'SKILL.md' && manifest.path !== 'skill.md') {
    findings.push(findingIn(manifestNameCase, placeIn(reading, manifest.path), { name: manifest.path }));
  }
  findings.push(...manifest.findings.map((finding) => placeFinding(reading, finding)), ...nameAndFolder(reading, manifest));
  if (!manifest.validUtf8) findings.push(findingIn(manifestEncoding, placeIn(reading, manifest.path), {}));
  return findings;
}

/** Agents load a skill by the name of its folder, people know it by its own. A bundle at the root has no folder here. */
function nameAndFolder(reading: BundleReading, manifest: ManifestReading): Finding[] {
  const folder = reading.archive === reading.root ? '' : baseName(reading.root);
  if (folder === '' || manifest.name === undefined || manifest.name.normalize('NFKC') === folder) return [];
  const details = { field: 'name', fault: `differs from the name of the folder, ${JSON.stringify(folder)}` };
  return [findingIn(manifestField, placeIn(reading, manifest.path, manifest.anchor, manifest.name), details)];
}

function otherFinding(reading: BundleReading, entry: Entry): Finding {
  const place = placeIn(reading, entry.path);
  if (entry.kind !== 'symlink') {
    const reason = entry.kind === 'submodule' ? "it is a submodule, another repository's content" : 'it is a pipe, socket or device';
    return findingIn(unreadableContent, place, { reason });
  }
  const target = entry.target ?? '';
  const outside = leadsOutside(entry.path, target);
  return findingIn(forbiddenLink, place, { target: JSON.stringify(target), outside }, outside ? {} : { level: 'warning', severity: 'low' });
}

/** Judged by the text of the target alone: nothing is followed. Anything absolute, or with a drive or a backslash, leads outside. */
export function leadsOutside(path: string, target: string): boolean {
  if (target === '' || target.startsWith('/') || /[\\:]/.test(target)) return true;
  let depth = path.split('/').length - 1;
  for (const part of target.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
