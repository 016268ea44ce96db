import { prettyJson } from '../../core/json.js';
import { decodeUtf8 } from '../../core/text.js';
import { MAX_YAML_DEPTH, readYaml, type YamlDocument, type YamlRead } from './read-yaml.js';

/** Keys that the reader of YAML refuses. */
const FORBIDDEN_KEY = /"(?:__proto__|constructor|prototype)":/;
/** Printable ASCII, and no back slash: what JSON and YAML 1.2 surely read alike. */
const PLAIN = /^[\n !#-[\]-~"]*$/;
const TOO_DEEP = `\n${' '.repeat(2 * (MAX_YAML_DEPTH + 1))}`;

/**
 * Reads a JSON file that this tool writes, as {@link readYaml} does and with the same faults. One that stands there just as it
 * was written holds each key once, so `JSON.parse` tells its value, at a tenth of the time; YAML is asked only for places.
 */
export function readOwnJson(bytes: Uint8Array, limit: number): YamlRead {
  const text = bytes.byteLength > limit ? undefined : decodeUtf8(bytes);
  const value = text === undefined ? undefined : valueAsWritten(text);
  if (text === undefined || value === undefined) return readYaml(bytes, limit);
  let placed: YamlDocument | undefined;
  const withPlaces = (): YamlDocument => (placed ??= documentOf(text, limit));
  const document: YamlDocument = {
    text,
    value,
    ambiguous: [],
    regionOf: (path) => withPlaces().regionOf(path),
    regionOfKey: (path) => withPlaces().regionOfKey(path),
    validate: (schema) => {
      const result = schema.safeParse(value, { jitless: true });
      return result.success ? { ok: true, value: result.data } : withPlaces().validate(schema);
    },
  };
  return { ok: true, document };
}

/** The object in a text that is exactly what we would print for it; undefined for any other text. */
function valueAsWritten(text: string): object | undefined {
  if (!PLAIN.test(text) || FORBIDDEN_KEY.test(text) || text.includes(TOO_DEEP)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && prettyJson(value) === text ? value : undefined;
  } catch {
    // Not JSON, or nested beyond what can be printed: the reader of YAML says what is wrong with it.
    return undefined;
  }
}

function documentOf(text: string, limit: number): YamlDocument {
  const read = readYaml(text, limit);
  if (!read.ok) throw new Error(`valid JSON was refused as YAML: ${read.problems[0]?.message ?? 'without a reason'}`);
  return read.document;
}
