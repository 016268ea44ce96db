import type { Place } from '../core/finding.js';
import { LineIndex, type Region } from '../core/region.js';
import { snippetOf } from '../core/text.js';
import type { ValuePath, YamlDocument, YamlProblem } from '../io/yaml/read-yaml.js';

/** Where the value at a path of a YAML file stands. */
export function placeOfValue(file: string, document: YamlDocument, path: ValuePath): Place {
  return placeOf(file, document.text, document.regionOf(path));
}

/** Where the key at a path of a YAML file stands. */
export function placeOfKey(file: string, document: YamlDocument, path: ValuePath): Place {
  return placeOf(file, document.text, document.regionOfKey(path));
}

/** Where a fault of a file stands; the file as a whole when it could not be read far enough. */
export function placeOfProblem(file: string, problem: YamlProblem, text: string | undefined): Place {
  if (problem.region === undefined) return { path: file };
  return text === undefined ? { path: file, region: problem.region } : placeOf(file, text, problem.region);
}

function placeOf(file: string, text: string, region: Region): Place {
  const lines = new LineIndex(text);
  const from = lines.offsetOfLine(region.startLine) + region.startColumn - 1;
  const to = lines.offsetOfLine(region.endLine) + region.endColumn - 1;
  const snippet = snippetOf(text.slice(from, to));
  return snippet === '' ? { path: file, region } : { path: file, region, snippet };
}
