import type { JsonObject, JsonValue } from '../core/json.js';
import type { Atom } from './compile.js';
import { SCALAR_CONDITIONS, type ScalarCondition, type ScalarValue } from './policy.js';

/** A field that is asked for, with what the registry says about it. */
export interface RequestedField {
  readonly name: string;
  readonly sensitivity?: string;
  /** The category of the registry among them, as in VaultKit's compiled registry. */
  readonly tags: readonly string[];
}

/** One request for data. What is absent meets no condition. */
export interface AccessRequest {
  readonly dataset?: string;
  readonly fields: readonly RequestedField[];
  readonly scalars: Readonly<Partial<Record<ScalarCondition, ScalarValue>>>;
  /** Minutes from midnight. */
  readonly minute?: number;
}

/** All that the fields of a request show together. */
export function atomsOf(request: AccessRequest): ReadonlySet<Atom> {
  const atoms = new Set<Atom>();
  for (const field of request.fields) {
    atoms.add(`name=${field.name}`);
    if (field.sensitivity !== undefined) atoms.add(`sensitivity=${field.sensitivity}`);
    for (const tag of field.tags) atoms.add(`tag=${tag}`);
  }
  return atoms;
}

/** The request in the form in which `policy explain` takes one. */
export function requestToJson(request: AccessRequest): JsonObject {
  const json: Record<string, JsonValue> = {};
  if (request.dataset !== undefined) json['dataset'] = request.dataset;
  if (request.fields.length > 0) json['fields'] = request.fields.map(fieldToJson);
  for (const key of SCALAR_CONDITIONS) {
    const value = request.scalars[key];
    if (value !== undefined) json[key] = value;
  }
  if (request.minute !== undefined) json['time'] = timeOfMinute(request.minute);
  return json;
}

function fieldToJson(field: RequestedField): JsonValue {
  if (field.sensitivity === undefined && field.tags.length === 0) return field.name;
  return {
    name: field.name,
    ...(field.sensitivity === undefined ? {} : { sensitivity: field.sensitivity }),
    ...(field.tags.length === 0 ? {} : { tags: [...field.tags] }),
  };
}

/** Minutes from midnight as "HH:MM". */
export function timeOfMinute(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
