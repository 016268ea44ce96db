import { secretHarvest } from '../../../rules/skill/secret-harvest.js';
import type { Subject } from '../../code/behaviour.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { placed } from '../programs.js';
import type { SignalMatch } from '../signal.js';
import { NETWORK_SEND, SECRET_LITERAL, SECRET_VARIABLE, WHOLE_ENVIRONMENT } from '../signals/code.js';
import type { TextUnit } from '../text-unit.js';

const SECRETS: ReadonlySet<Subject> = new Set<Subject>([
  'private-key',
  'credentials',
  'wallet',
  'browser-store',
  'keychain',
  'password-database',
  'cloud-metadata',
  'keystrokes',
  'shell-history',
  'messages',
  'agent-memory',
  'agent-settings',
  'screen',
]);

/** Stores that nothing but their owner opens. */
const GRAVE_KINDS: ReadonlySet<string> = new Set(['browser', 'wallet', 'keychain', 'manager', 'shadow', 'gnupg']);

/** Programs that read secrets; several kinds in one program, or secrets beside a way out, are a harvest. */
export const secretHarvestDetector: Detector = {
  rule: secretHarvest,
  signals: [SECRET_LITERAL, WHOLE_ENVIRONMENT, SECRET_VARIABLE, NETWORK_SEND],
  *detect(view) {
    yield* readSecrets(view);
    for (const unit of view.units) if (unit.find(NETWORK_SEND).length > 0) yield* secretsBesideSending(view, unit);
  },
};

function* readSecrets(view: BundleView): Iterable<Hit> {
  for (const read of view.programs) {
    const reads = read.program.behaviours.filter((deed) => deed.kind === 'read' && deed.subject !== undefined && SECRETS.has(deed.subject));
    const kinds = new Set(reads.map((deed) => deed.subject)).size;
    if (kinds < 2) continue;
    for (const deed of reads) {
      const [severity, confidence] = ['high', kinds >= 3 ? 'high' : 'low'] as const;
      yield codeHit(view, read.unit, placed(read, deed), severity, confidence, {
        what: deed.subject ?? '',
        target: deed.target ?? '',
        kinds,
      });
    }
  }
}

/** Secrets of several kinds named in a program that also sends: the flow between may run through calls that nobody can follow. */
function* secretsBesideSending(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const snippet of unit.snippets) {
    if (snippet.kind !== 'code') continue;
    const inside = (match: SignalMatch): boolean => match.start >= snippet.start && match.end <= snippet.end;
    if (!unit.find(NETWORK_SEND).some(inside)) continue;
    const literals = unit.find(SECRET_LITERAL).filter(inside);
    const variables = unit.find(SECRET_VARIABLE).filter(inside);
    const environment = unit.find(WHOLE_ENVIRONMENT).filter(inside);
    const kinds = new Set(literals.map(kindOf));
    if (new Set(variables.map((match) => match.groups['name'])).size >= 3) kinds.add('variables');
    if (environment.length > 0) kinds.add('environment');
    const first = literals[0] ?? environment[0] ?? variables[0];
    if (first === undefined || kinds.size === 0) continue;
    const grave = literals.some((match) => GRAVE_KINDS.has(kindOf(match)));
    const [severity, confidence] = kinds.size >= 2 || grave ? (['critical', 'high'] as const) : (['critical', 'medium'] as const);
    yield codeHit(view, unit, first, severity, confidence, { what: [...kinds].sort().join(', '), target: '', kinds: kinds.size });
  }
}

function kindOf(match: SignalMatch): string {
  return Object.entries(match.groups).find(([, value]) => value !== undefined)?.[0] ?? '';
}
