import type { Place } from '../core/finding.js';
import type { Region } from '../core/region.js';
import { snippetOf } from '../core/text.js';
import type { ValuePath, YamlDocument } from '../io/yaml/read-yaml.js';

/** The place of a region in a text, with its first line as the snippet. */
export function placeInText(path: string, text: string, region: Region | undefined): Place {
  if (region === undefined) return { path };
  const line = text.split(/\r\n|\r|\n/, region.startLine)[region.startLine - 1];
  return { path, region, ...(line === undefined ? {} : { snippet: snippetOf(line) }) };
}

/** The place of the value at a path of a document, or of the nearest value around it. */
export function placeOfValue(path: string, document: YamlDocument, at: ValuePath): Place {
  return placeInText(path, document.text, document.regionOf(at));
}

/** The place of the key at a path of a document. */
export function placeOfKey(path: string, document: YamlDocument, at: ValuePath): Place {
  return placeInText(path, document.text, document.regionOfKey(at));
}
