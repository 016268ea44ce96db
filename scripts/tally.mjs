// Prints how many tests passed and failed, from the result that jest wrote; exit 1 when none ran.
//
//   node scripts/tally.mjs RESULT.json
import { readFileSync } from 'node:fs';

let tally = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
try {
  tally = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
} catch {
  console.error('No test ran: an earlier step failed, see above.');
}
const failed = tally.numFailedTests + tally.numRuntimeErrorTestSuites;
console.log(`Tests: ${String(tally.numPassedTests)} passed, ${String(failed)} failed`);
process.exitCode = tally.numPassedTests > 0 ? 0 : 1;
