import { parentPort } from 'node:worker_threads';

import { anchorTables } from './io/assets.js';
import { analyseTogether } from './skills/analysis/analyse.js';
import { answersTo, takeGroup } from './skills/analysis/answers.js';
import type { AnalysisJob } from './skills/analysis/jobs.js';

// The third door: a worker thread that analyses bundles for the thread that started it, a few of those that wait at a time.
const waiting: AnalysisJob[] = [];

parentPort?.on('message', (job: AnalysisJob) => {
  // All that has come by then is handed over before.
  if (waiting.push(job) === 1) setImmediate(answerGroup);
});

function answerGroup(): void {
  const group = takeGroup(waiting);
  for (const answer of answersTo(group, (bundles) => analyseTogether(bundles, { anchorTables: anchorTables() })))
    parentPort?.postMessage(answer);
  if (waiting.length > 0) setImmediate(answerGroup);
}
