// Prints how many tests passed and failed, from the results that jest wrote; exit 1 when one of the runs held none.
//
//   node scripts/tally.mjs RESULT.json...
import { readFileSync } from 'node:fs';

/** @param {string} file */
function tallyOf(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) + Number(numRuntimeErrorTestSuites) };
  } catch {
    console.error(`No test ran for ${file}: an earlier step failed, see above.`);
    return { passed: 0, failed: 0 };
  }
}

const tallies = process.argv.slice(2).map(tallyOf);
const passed = tallies.reduce((total, tally) => total + tally.passed, 0);
const failed = tallies.reduce((total, tally) => total + tally.failed, 0);
console.log(`Tests: ${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = tallies.length > 0 && tallies.every((tally) => tally.passed > 0) ? 0 : 1;
