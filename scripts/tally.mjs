// Prints how many tests passed and failed, from the results that jest wrote; exit 1 when one of the runs held none.
//
//   node scripts/tally.mjs RESULT.json...
import { readFileSync } from 'node:fs';

const tallies = process.argv.slice(2).map((file) => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    console.error(`No test ran for ${file}: an earlier step failed, see above.`);
    return { passed: 0, failed: 0 };
  }
});
const sum = (key) => String(tallies.reduce((total, tally) => total + tally[key], 0));
console.log(`Tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = tallies.length > 0 && tallies.every(({ passed }) => passed > 0) ? 0 : 1;
