import { codeInjection } from '../../../rules/skill/code-injection.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { INTERPRETS_DATA, NETWORK_FETCH, SHELLCODE } from '../signals/programs.js';
import type { SignalMatch } from '../signal.js';
import { matchesIn } from '../snippet-signals.js';

/** Programs that run what is not in the bundle: machine code in memory, or data that they fetch and interpret. */
export const codeInjectionDetector: Detector = {
  rule: codeInjection,
  signals: [INTERPRETS_DATA, NETWORK_FETCH, SHELLCODE],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(SHELLCODE)) {
        const inside = unit.snippets.find((one) => one.kind === 'code' && one.start <= match.start && match.end <= one.end);
        if (isOnlyNamed(unit.text, match) || (unit.file.role !== 'script' && inside === undefined)) continue;
        const fetched = inside !== undefined && matchesIn(unit, NETWORK_FETCH, inside).length > 0;
        yield codeHit(view, unit, match, 'critical', fetched || holdsMachineCode(unit.text, match) ? 'high' : 'medium', {
          kind: 'machine-code',
        });
      }
      if (unit.find(INTERPRETS_DATA).length === 0) continue;
      for (const snippet of unit.snippets) {
        const [interprets] = matchesIn(unit, INTERPRETS_DATA, snippet);
        if (snippet.kind !== 'code' || interprets === undefined || matchesIn(unit, NETWORK_FETCH, snippet).length === 0) continue;
        yield codeHit(view, unit, interprets, 'high', 'medium', { kind: 'fetched-data' });
      }
    }
  },
};

/** Bytes that are written out in a row, as a program for a processor is. */
function holdsMachineCode(text: string, { start, end }: SignalMatch): boolean {
  return /(?:\\x[0-9a-f]{2}){20}|(?:\b0x[0-9a-f]{2}\s?,\s{0,4}){20}/i.test(text.slice(Math.max(0, start - 3000), end + 3000));
}

/** Looking a function up by its name, which calls it in the end. */
const LOOKS_UP = /\b(?:GetProcAddress|getattr|dlsym|DllImport|GetDelegate\w*|LoadLibrary\w*|windll|kernel32|ffi|koffi|EntryPoint)\b/i;

/** Whether the name of a system call stands in a list, a comparison or a sentence, where nothing calls it. */
function isOnlyNamed(text: string, match: SignalMatch): boolean {
  if (!/^[A-Z][A-Za-z]+$/.test(match.text)) return false;
  const line = text.slice(text.lastIndexOf('\n', match.start - 1) + 1, Math.max(match.end, text.indexOf('\n', match.end)));
  const called = /^\w{0,4}\(/.test(text.slice(match.end, match.end + 6)) || text.charAt(match.start - 1) === '.';
  return !called && !LOOKS_UP.test(line);
}
