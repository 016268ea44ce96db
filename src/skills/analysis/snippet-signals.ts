import type { Signal, SignalMatch } from './signal.js';
import type { CodeStretch } from './code-stretches.js';
import type { TextUnit } from './text-unit.js';

/** The matches of a signal inside one program. */
export function matchesIn(unit: TextUnit, wanted: Signal, snippet: CodeStretch): readonly SignalMatch[] {
  return unit.find(wanted).filter((match) => match.start >= snippet.start && match.end <= snippet.end);
}
