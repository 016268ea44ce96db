import type { Confidence, Finding, Level, Place, RuleId, Severity, Subject } from './finding.js';
import type { JsonObject } from './json.js';

/** The areas that `--checks` names, and `config`, which always runs. */
export type Area = 'packs' | 'policies' | 'skills' | 'config';

/**
 * One rule: what it is called, how it is said, how it is told from honest work. Wording is a pure function of the
 * details; the text that it returns is still untrusted and is escaped by whoever prints it.
 */
export interface Rule<D extends JsonObject = JsonObject> {
  readonly id: RuleId;
  readonly area: Area;
  /** A few words, sentence case, no full stop. */
  readonly title: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** SkillVault's reason code that goes with every finding of the rule, if there is one. */
  readonly code?: string;
  /** One sentence: what is the case at this place. */
  message(details: D): string;
  /** What to do about it; a command to copy where there is one. */
  help(details: D): string;
  /** Why it matters, for the rule's page: plain Markdown written by us. */
  readonly why: string;
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
  /** Public taxonomies and specifications, as `name: id` or a URL. */
  readonly references?: readonly string[];
}

/** Keeps the type of the details while the rule is written down. */
export function defineRule<D extends JsonObject>(rule: Rule<D>): Rule<D> {
  return rule;
}

/** What may differ from the rule's own defaults at one place. */
export interface Grading {
  readonly level?: Level;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly code?: string;
  readonly subject?: Subject;
}

/** A finding of a rule at a place. */
export function findingOf<D extends JsonObject>(rule: Rule<D>, place: Place, details: D, grading: Grading = {}): Finding {
  const code = grading.code ?? rule.code;
  return {
    rule: rule.id,
    ...(code === undefined ? {} : { code }),
    level: grading.level ?? rule.level,
    severity: grading.severity ?? rule.severity,
    confidence: grading.confidence ?? rule.confidence,
    path: place.path,
    ...(place.region === undefined ? {} : { region: place.region }),
    ...(place.snippet === undefined ? {} : { snippet: place.snippet }),
    details,
    ...(grading.subject === undefined ? {} : { subject: grading.subject }),
  };
}

/** What a finding says: its rule's words, and where in the file it stands when the file is an archive or a document. */
export function findingMessage(rule: Rule, details: JsonObject): string {
  const message = rule.message(details);
  const { inside, inside_line: line } = details;
  if (typeof inside !== 'string') return message;
  const place = typeof line === 'number' && line > 1 ? `“${inside}”, line ${String(line)},` : `“${inside}”`;
  return `${message.replace(/\.$/, '')} (${place} within the file).`;
}
