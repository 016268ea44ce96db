import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { messageOf } from '../../core/errors.js';
import { anchorTables, workerUrl } from '../../io/assets.js';
import type { Bundle } from '../bundle.js';
import { answersTo, takeGroup } from './answers.js';
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

interface Waiting {
  readonly resolve: (facts: SkillFacts) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Analyses where it is called, a few of the bundles that wait at a time. The analysis is most of the code there is, so that it is
 * loaded for the first bundle: a check without one, and a thread that leaves them to others, go without it.
 */
class ThisThread implements Analyser {
  readonly #jobs: AnalysisJob[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;

  analyse(bundle: Bundle): Promise<SkillFacts> {
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise<SkillFacts>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // All that is asked for in one go waits by then.
      if (this.#jobs.push({ id, bundle }) === 1) setImmediate(() => void this.#answerAll());
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #answerAll(): Promise<void> {
    try {
      const { analyseTogether } = await import('./analyse.js');
      const options = { anchorTables: anchorTables() };
      while (this.#jobs.length > 0)
        for (const answer of answersTo(takeGroup(this.#jobs), (bundles) => analyseTogether(bundles, options)))
          settle(this.#waiting, answer);
    } catch (error) {
      this.#jobs.length = 0;
      failAll(this.#waiting, messageOf(error));
    }
  }
}

export const inThisThread: Analyser = new ThisThread();

function settle(waiting: Map<number, Waiting>, answer: AnalysisAnswer): void {
  const job = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.facts === undefined) job?.reject(new Error(`the analysis of a bundle failed: ${answer.error}`));
  else job?.resolve(answer.facts);
}

function failAll(waiting: Map<number, Waiting>, reason: string): void {
  for (const job of waiting.values()) job.reject(new Error(reason));
  waiting.clear();
}

/** One thread with the jobs that it has not answered. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  pendingBytes: number;
}

/** Worker threads that each analyse a few of their bundles at a time; a job goes to the thread with the least to do. */
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
    settle(thread.waiting, answer);
  });
  thread.worker.on('error', (error) => {
    failAll(thread.waiting, `an analysis thread ended: ${messageOf(error)}`);
  });
  thread.worker.on('exit', (code) => {
    failAll(thread.waiting, `an analysis thread ended: exit code ${String(code)}`);
  });
  return thread;
}
