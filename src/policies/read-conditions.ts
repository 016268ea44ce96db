import { INVALID_RULE } from '../rules/policy/invalid.js';
import { IGNORED_CONDITION_RULE } from '../rules/policy/ignored-condition.js';
import type { Grading } from '../core/rule.js';
import {
  SCALAR_CONDITIONS,
  type FieldConditions,
  type PolicyConditions,
  type ScalarCondition,
  type ScalarValue,
  type TimeWindow,
} from './policy.js';
import type { PolicyReading, YamlMap } from './reading.js';

const MATCH_KEYS = ['dataset', 'fields'];
const FIELD_KEYS = ['any', 'all', 'contains', 'sensitivity', 'category'];
const CONTEXT_KEYS = [...SCALAR_CONDITIONS, 'time'];
const TIME_KEYS = ['after', 'before'];

/**
 * Reads `match` and `context`. What VaultKit ignores (`match.context`, a time zone) is reported and left out of the
 * conditions, since the conditions are those that are enforced.
 */
export function readConditions(reading: PolicyReading, policy: YamlMap, ignored: Grading): PolicyConditions {
  const match = reading.map(policy['match'], ['match']) ?? {};
  const context = reading.map(policy['context'], ['context']) ?? {};
  reading.unknownKeys(match, ['match'], [...MATCH_KEYS, 'context'], 'refused');
  reading.unknownKeys(context, ['context'], CONTEXT_KEYS, 'refused');
  if (match['context'] !== undefined) reading.atKey(IGNORED_CONDITION_RULE, ['match', 'context'], { field: 'match.context' }, ignored);
  const dataset = optionalText(reading, match, ['match'], 'dataset');
  const time = readTime(reading, context, ignored);
  return {
    ...(dataset === undefined ? {} : { dataset }),
    fields: readFields(reading, match),
    scalars: readScalars(reading, context),
    ...(time === undefined ? {} : { time }),
  };
}

function readFields(reading: PolicyReading, match: YamlMap): FieldConditions {
  const at = ['match', 'fields'];
  const fields = reading.map(match['fields'], at);
  if (fields === undefined) return {};
  reading.unknownKeys(fields, at, FIELD_KEYS, 'refused');
  const sensitivity = optionalText(reading, fields, at, 'sensitivity');
  const category = optionalText(reading, fields, at, 'category');
  const contains = optionalTexts(reading, fields, at, 'contains');
  const any = optionalTexts(reading, fields, at, 'any');
  const all = optionalTexts(reading, fields, at, 'all');
  return {
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(category === undefined ? {} : { category }),
    ...(contains === undefined ? {} : { contains }),
    ...(any === undefined ? {} : { any }),
    ...(all === undefined ? {} : { all }),
  };
}

function readScalars(reading: PolicyReading, context: YamlMap): Partial<Record<ScalarCondition, ScalarValue>> {
  const scalars: Partial<Record<ScalarCondition, ScalarValue>> = {};
  for (const key of SCALAR_CONDITIONS) {
    const value = key === 'requester_clearance' ? optionalClearance(reading, context) : optionalText(reading, context, ['context'], key);
    if (value !== undefined) scalars[key] = value;
  }
  return scalars;
}

function optionalClearance(reading: PolicyReading, context: YamlMap): ScalarValue | undefined {
  const value = context['requester_clearance'];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value === 'number' || typeof value === 'boolean') {
    reading.fault(['context', 'requester_clearance'], 'clearance-type', value);
    return undefined;
  }
  return optionalText(reading, context, ['context'], 'requester_clearance');
}

function optionalText(reading: PolicyReading, map: YamlMap, at: readonly string[], key: string): string | undefined {
  if (!conditionGiven(reading, map, at, key)) return undefined;
  return reading.text(map[key], [...at, key]);
}

function optionalTexts(reading: PolicyReading, map: YamlMap, at: readonly string[], key: string): readonly string[] | undefined {
  if (!conditionGiven(reading, map, at, key)) return undefined;
  return reading.texts(map[key], [...at, key]);
}

/** In VaultKit's engine a null is no condition: the policy applies to every value. */
function conditionGiven(reading: PolicyReading, map: YamlMap, at: readonly string[], key: string): boolean {
  if (!Object.hasOwn(map, key)) return false;
  if (map[key] !== null) return true;
  reading.atKey(INVALID_RULE, [...at, key], { field: [...at, key].join('.'), fault: 'null-condition', value: '' }, { level: 'warning' });
  return false;
}

function readTime(reading: PolicyReading, context: YamlMap, ignored: Grading): TimeWindow | undefined {
  if (!conditionGiven(reading, context, ['context'], 'time')) return undefined;
  const at = ['context', 'time'];
  const time = reading.map(context['time'], at);
  if (time === undefined) return undefined;
  reading.unknownKeys(time, at, [...TIME_KEYS, 'timezone'], 'refused');
  const timezone = time['timezone'];
  if (timezone !== undefined) {
    reading.atKey(IGNORED_CONDITION_RULE, [...at, 'timezone'], { field: 'context.time.timezone' }, ignored);
  }
  const after = minuteOf(reading, time, 'after');
  const before = minuteOf(reading, time, 'before');
  if (after === undefined || before === undefined) return undefined;
  return { after, before, ...(typeof timezone === 'string' ? { timezone } : {}) };
}

function minuteOf(reading: PolicyReading, time: YamlMap, key: string): number | undefined {
  const value = time[key];
  const at = ['context', 'time', key];
  if (value === undefined || value === null) {
    reading.fault(at, 'time-bound-missing', undefined);
    return undefined;
  }
  const minute = typeof value === 'string' ? minuteOfDay(value) : undefined;
  if (minute === undefined) reading.fault(at, 'time-grammar', value);
  return minute;
}

/** "HH:MM" as minutes from midnight; undefined for anything else. VaultKit's policy bundle schema: two digits each. */
export function minuteOfDay(text: string): number | undefined {
  const parts = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(text);
  return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}
