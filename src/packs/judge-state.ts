import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import type { AmbiguousScalar, YamlDocument } from '../io/yaml/read-yaml.js';
import { ambiguousScalar } from '../rules/pack/ambiguous-scalar.js';
import { fileClaimedTwice } from '../rules/pack/file-claimed-twice.js';
import { nameMismatch } from '../rules/pack/name-mismatch.js';
import { pathOutside } from '../rules/pack/path-outside.js';
import { stateInvalid } from '../rules/pack/state-invalid.js';
import { stateMissing } from '../rules/pack/state-missing.js';
import { stateVersion } from '../rules/pack/state-version.js';
import { symlink } from '../rules/pack/symlink.js';
import { unknownKey } from '../rules/pack/unknown-key.js';
import { isInside, type StrayFile } from './installed.js';
import type { PackSettings } from './model.js';
import { placeOfKey, placeOfProblem, placeOfValue } from './place.js';
import { STATE_FORMAT, type PackState, type StateRead } from './state.js';
import type { UnknownKey } from './unknown-keys.js';

/** Findings of one kind that one file can have; each costs a look at the whole text. */
const MAX_SHOWN = 50;

/** What is wrong with the state file as a file, whatever it says. */
export function judgeStateFile(read: StateRead, stray: readonly StrayFile[], settings: PackSettings): Finding[] {
  const { stateFile, policiesDir } = settings;
  switch (read.kind) {
    case 'absent': {
      const first = stray[0];
      if (first === undefined) return [];
      const packs = [...new Set(stray.map((file) => file.pack))];
      return [
        findingOf(
          stateMissing,
          { path: first.path },
          { state_file: stateFile, policies_dir: policiesDir, packs, files: stray.map((file) => file.path) },
        ),
      ];
    }
    case 'symlink':
      return [];
    case 'corrupt':
      return read.problems.map((problem) =>
        findingOf(stateInvalid, placeOfProblem(stateFile, problem, read.text), { state_file: stateFile, problem: problem.message }),
      );
    case 'other-format': {
      const place = placeOfValue(stateFile, read.document, ['format_version']);
      return [findingOf(stateVersion, place, { state_file: stateFile, format: read.format, known: STATE_FORMAT })];
    }
    case 'ok':
      return judgeRecords(read.state, settings);
  }
}

function judgeRecords(state: PackState, { stateFile, policiesDir }: PackSettings): Finding[] {
  const { document } = state;
  const findings = [
    ...state.unknownKeys.slice(0, MAX_SHOWN).map((key) => judgeUnknownKey(stateFile, document, key)),
    // A date reads as the same text wherever one is shown.
    ...document.ambiguous
      .filter((scalar) => !scalar.yaml11.startsWith('the date '))
      .slice(0, MAX_SHOWN)
      .map((scalar) => judgeAmbiguous(stateFile, document, scalar)),
  ];
  const claims = new Map<string, string>();
  for (const entry of state.entries) {
    const subject = { kind: 'pack', name: entry.name } as const;
    const path = ['installed_packs', entry.name];
    if (entry.recordedName !== undefined && entry.recordedName !== entry.name) {
      const place = placeOfValue(stateFile, document, [...path, 'name']);
      findings.push(
        findingOf(nameMismatch, place, { pack: entry.name, recorded_name: entry.recordedName, state_file: stateFile }, { subject }),
      );
    }
    for (const [index, file] of entry.files.entries()) {
      const place = placeOfValue(stateFile, document, [...path, 'files', index, 'path']);
      const other = claims.get(file.path);
      if (!isInside(file.path, policiesDir)) {
        findings.push(findingOf(pathOutside, place, { pack: entry.name, file: file.path, policies_dir: policiesDir }, { subject }));
      } else if (other !== undefined) {
        findings.push(findingOf(fileClaimedTwice, place, { pack: entry.name, file: file.path, other }, { subject }));
      }
      claims.set(file.path, entry.name);
    }
  }
  return findings;
}

function judgeUnknownKey(file: string, document: YamlDocument, unknown: UnknownKey): Finding {
  return findingOf(
    unknownKey,
    placeOfKey(file, document, unknown.path),
    { file, key: unknown.key, suggestion: unknown.suggestion ?? null },
    unknown.suggestion === undefined ? { level: 'note', severity: 'info' } : {},
  );
}

function judgeAmbiguous(file: string, document: YamlDocument, scalar: AmbiguousScalar): Finding {
  const { source, yaml11, yaml12 } = scalar;
  return findingOf(ambiguousScalar, placeOfValue(file, document, scalar.path), { file, source, yaml11, yaml12 });
}

/** Links that stand where the state file or the policies folder should; nothing behind them is read. */
export function judgeLinks(snapshot: Snapshot, settings: PackSettings): Finding[] {
  const wanted = new Set([settings.stateFile, settings.policiesDir].flatMap(withAncestors));
  return [...wanted].flatMap((path) => {
    const entry = snapshot.entry(path);
    return entry?.kind === 'symlink' ? [findingOf(symlink, { path }, { link: path, target: entry.target ?? null })] : [];
  });
}

function withAncestors(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
