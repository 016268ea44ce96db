// Runs every check that CI runs, all of them also when one fails, and says at the end which failed.
//
//   npm test
import { spawnSync } from 'node:child_process';

const STEPS = ['typecheck', 'lint', 'lint:actions', 'unused', 'jest', 'jest:time', 'check-dist'];

const results = STEPS.map((step) => {
  console.log(`\n── npm run ${step}`);
  const started = performance.now();
  // npm is a script of the shell on Windows.
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', shell: process.platform === 'win32' });
  return { step, passed: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log('');
for (const { step, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${step.padEnd(14)} ${seconds.toFixed(0).padStart(4)} s`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
