import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { messageOf } from '../../core/errors.js';
import { anchorTables, workerUrl } from '../../io/assets.js';
import type { Bundle } from '../bundle.js';
import type { SkillFacts } from './facts.js';
import type { AnalysisAnswer, AnalysisJob } from './jobs.js';

/** Analyses bundles; the same bundle gives the same facts whichever way it is done. */
export interface Analyser {
  analyse(bundle: Bundle): Promise<SkillFacts>;
  /** Ends the threads, if there are any. */
  close(): Promise<void>;
}

/** Below this a thread costs more to start than it saves: 4 MiB. */
const WORTH_THREADS_BYTES = 4 * 1024 * 1024;
const MAX_THREADS = 8;

/** An analyser for an amount of content: threads where they pay and where their code lies beside ours, else this thread. */
export function openAnalyser(bytes: number): Analyser {
  const threads = Math.min(MAX_THREADS, availableParallelism());
  const url = bytes < WORTH_THREADS_BYTES || threads < 2 ? undefined : workerUrl();
  return url === undefined ? inThisThread : new AnalysisPool(url, threads);
}

/**
 * Analyses where it is called. The analysis is most of the code there is, so that it is loaded for the first bundle: a check
 * without one, and a thread that leaves them to others, go without it.
 */
export const inThisThread: Analyser = {
  analyse: async (bundle) => (await import('./analyse.js')).analyse(bundle, { anchorTables: anchorTables() }),
  close: () => Promise.resolve(),
};

interface Waiting {
  readonly resolve: (facts: SkillFacts) => void;
  readonly reject: (error: Error) => void;
}

/** One thread with the jobs that it has not answered. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  pendingBytes: number;
}

/** Worker threads that each analyse bundles one after the other; a job goes to the thread with the least to do. */
export class AnalysisPool implements Analyser {
  readonly #threads: readonly Thread[];
  #nextId = 0;

  constructor(url: URL, size: number) {
    this.#threads = Array.from({ length: size }, () => startThread(url));
  }

  analyse(bundle: Bundle): Promise<SkillFacts> {
    const [first, ...others] = this.#threads;
    if (first === undefined) return inThisThread.analyse(bundle);
    const thread = others.reduce((best, other) => (other.pendingBytes < best.pendingBytes ? other : best), first);
    const size = bundle.files.reduce((sum, file) => sum + file.size, 1);
    const id = this.#nextId;
    this.#nextId += 1;
    thread.pendingBytes += size;
    return new Promise<SkillFacts>((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      const job: AnalysisJob = { id, bundle };
      thread.worker.postMessage(job);
    }).finally(() => {
      thread.pendingBytes -= size;
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.worker.terminate()));
  }
}

function startThread(url: URL): Thread {
  const thread: Thread = { worker: new Worker(url), waiting: new Map(), pendingBytes: 0 };
  thread.worker.on('message', (answer: AnalysisAnswer) => {
    const job = thread.waiting.get(answer.id);
    thread.waiting.delete(answer.id);
    if (answer.facts === undefined) job?.reject(new Error(`the analysis of a bundle failed: ${answer.error}`));
    else job?.resolve(answer.facts);
  });
  const failAll = (reason: string): void => {
    for (const job of thread.waiting.values()) job.reject(new Error(`an analysis thread ended: ${reason}`));
    thread.waiting.clear();
  };
  thread.worker.on('error', (error) => {
    failAll(messageOf(error));
  });
  thread.worker.on('exit', (code) => {
    failAll(`exit code ${String(code)}`);
  });
  return thread;
}
