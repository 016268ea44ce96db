import type { Place } from '../reading.js';
import { derived, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** Code in a value: noted, and followed when its text is known. */
export function evaluate(run: PowerShellRun, code: Value, place: Place): Value {
  run.reading.note({ kind: 'evaluate', ...place, name: 'Invoke-Expression', target: code.text, flowsFrom: code.origins });
  if (run.peer.text !== '' && code.origins.some((origin) => run.reading.trace.behaviours[origin]?.name === 'TCPClient')) {
    run.reading.note({ kind: 'connect-shell', ...place, name: 'TCPClient', target: run.peer.text, flowsFrom: code.origins });
  }
  return code.known && code.text !== '' ? run.reading.nested('powershell', code, place, { exact: code.exact }) : derived(code.origins);
}
