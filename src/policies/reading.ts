import type { Finding } from '../core/finding.js';
import type { JsonObject } from '../core/json.js';
import { findingOf, type Grading, type Rule } from '../core/rule.js';
import { nearestWord, snippetOf } from '../core/text.js';
import type { ValuePath, YamlDocument } from '../io/yaml/read-yaml.js';
import { placeOfKey, placeOfValue } from '../packs/place.js';
import { INVALID_RULE, type InvalidFault } from '../rules/policy/invalid.js';
import { UNKNOWN_KEY_RULE } from '../rules/policy/unknown-key.js';

export type YamlMap = Readonly<Record<string, unknown>>;

/** One policy file while it is being read: collects what is wrong, each at its place. */
export class PolicyReading {
  readonly findings: Finding[] = [];
  readonly path: string;
  readonly document: YamlDocument;

  constructor(path: string, document: YamlDocument) {
    this.path = path;
    this.document = document;
  }

  /** Says that the value at a path breaks the schema. */
  fault(at: ValuePath, fault: InvalidFault, value: unknown, grading: Grading = {}): void {
    const details = { field: at.join('.'), fault, value: shown(value) };
    this.findings.push(findingOf(INVALID_RULE, placeOfValue(this.path, this.document, at), details, grading));
  }

  /** Says something at the key of a path. */
  atKey<D extends JsonObject>(rule: Rule<D>, at: ValuePath, details: D, grading: Grading = {}): void {
    this.findings.push(findingOf(rule, placeOfKey(this.path, this.document, at), details, grading));
  }

  /**
   * Reports the keys of a map that nobody reads. Where VaultKit's own schema refuses the key it is an error, elsewhere it is
   * one when it looks like a misspelt key, since then a condition or an obligation is silently lost.
   */
  unknownKeys(map: YamlMap, at: ValuePath, known: readonly string[], inside: 'refused' | 'dropped'): void {
    for (const key of Object.keys(map)) {
      if (known.includes(key)) continue;
      const suggestion = nearestWord(key, known);
      const level = inside === 'refused' || suggestion !== undefined ? 'error' : 'warning';
      const details = { key: snippetOf(key, 60), inside: at.join('.'), suggestion: suggestion ?? null, known: [...known] };
      this.atKey(UNKNOWN_KEY_RULE, [...at, key], details, { level });
    }
  }

  /** The map at a path; undefined for an absent one, and with a fault for anything else. */
  map(value: unknown, at: ValuePath): YamlMap | undefined {
    if (value === undefined || value === null) return undefined;
    if (isMap(value)) return value;
    this.fault(at, 'not-a-map', value);
    return undefined;
  }

  /** A non-empty string; undefined, with a fault, for anything else. */
  text(value: unknown, at: ValuePath): string | undefined {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault(at, 'not-a-text', value);
    return undefined;
  }

  /** A non-empty list of non-empty strings; undefined, with a fault, for anything else. */
  texts(value: unknown, at: ValuePath): readonly string[] | undefined {
    if (!Array.isArray(value) || value.length === 0) {
      this.fault(at, 'not-a-list', value);
      return undefined;
    }
    const items: readonly unknown[] = value;
    const texts = items.map((item, index) => this.text(item, [...at, index]));
    return texts.every((text) => text !== undefined) ? [...new Set(texts)] : undefined;
  }
}

export function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as people may be shown it: short and on one line. */
function shown(value: unknown): string {
  return value === undefined ? '' : snippetOf(typeof value === 'string' ? value : JSON.stringify(value), 60);
}
