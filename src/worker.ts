import { parentPort } from 'node:worker_threads';

import { messageOf } from './core/errors.js';
import { anchorTables } from './io/assets.js';
import { analyse } from './skills/analysis/analyse.js';
import type { AnalysisAnswer, AnalysisJob } from './skills/analysis/jobs.js';

// The third door: a worker thread that analyses bundles one after the other for the thread that started it.
parentPort?.on('message', (job: AnalysisJob) => {
  parentPort?.postMessage(answer(job));
});

function answer(job: AnalysisJob): AnalysisAnswer {
  try {
    return { id: job.id, facts: analyse(job.bundle, { anchorTables: anchorTables() }) };
  } catch (error) {
    return { id: job.id, error: messageOf(error) };
  }
}
