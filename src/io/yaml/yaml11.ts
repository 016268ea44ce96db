/** How the two readings of one scalar are told to people. */
export interface TwoReadings {
  readonly yaml11: string;
  readonly yaml12: string;
}

/**
 * The two readings of a plain scalar where YAML 1.1 (https://yaml.org/type/, as Ruby's Psych and PyYAML follow it) and the
 * YAML 1.2 core schema (§10.3.2) differ; undefined where they agree. `value` is the 1.2 value.
 */
export function yaml11Reading(source: string, value: unknown): TwoReadings | undefined {
  const yaml11 = readAsYaml11(source);
  if (yaml11 === undefined) return undefined;
  const yaml12 = value === undefined ? 'null' : JSON.stringify(value);
  return yaml11 === yaml12 ? undefined : { yaml11, yaml12 };
}

function readAsYaml11(source: string): string | undefined {
  if (source.length > 64) return undefined;
  if (/^(?:yes|Yes|YES|on|On|ON)$/.test(source)) return 'true';
  if (/^(?:no|No|NO|off|Off|OFF)$/.test(source)) return 'false';
  if (/^[-+]?0[0-7_]+$/.test(source)) return String(withSign(source, (digits) => Number.parseInt(digits.replaceAll('_', ''), 8)));
  if (/^[-+]?0b[01_]+$/.test(source)) return String(withSign(source, (digits) => Number.parseInt(digits.slice(2).replaceAll('_', ''), 2)));
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(source)) return String(withSign(source, sexagesimal));
  if (/^[-+]?[1-9][0-9]*_[0-9_]*$/.test(source)) return String(Number(source.replaceAll('_', '')));
  if (/^[-+]?[0-9][0-9_]*\.[0-9_]*_[0-9_]*$/.test(source)) return String(Number(source.replaceAll('_', '')));
  if (/^0o[0-7]+$/.test(source)) return JSON.stringify(source);
  if (/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?$/.test(source)) return `the date ${source}`;
  return undefined;
}

function withSign(source: string, read: (digits: string) => number): number {
  return source.startsWith('-') ? -read(source.slice(1)) : read(source.replace(/^\+/, ''));
}

/** Base 60: 17:00 is 1020. */
function sexagesimal(digits: string): number {
  return digits
    .replaceAll('_', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
