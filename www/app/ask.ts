// The client of the question worker. The worker answers one question at a time; of questions of one
// sort only the newest waits, so a moved slider never builds a queue.

import { openWorker } from './open-worker.ts';
import type { Question, Reply } from './question-worker.ts';
import address from './question-worker.ts?worker&url';
import type { Answer, Asked, Kind } from './questions.ts';

// The outcome of a question that a newer one of its sort replaced.
export const dropped = Symbol('dropped');
export type Outcome<K extends Kind> = Answer<K> | typeof dropped;

interface Job {
  sort: string;
  question: Question;
  done: (outcome: Outcome<Kind>) => void;
  failed: (reason: Error) => void;
}

let worker: Promise<Worker | null> | null = null;
let running: Job | null = null;
let waiting: Job[] = [];
let count = 0;
// Whether a worker ever answered. One that fails before it does may be forbidden here.
let works = false;

// Asks the worker a question. `sort` tells apart questions of one kind that several elements ask.
export function ask<K extends Kind>(kind: K, asked: Asked<K>, sort: string = kind) {
  return new Promise<Outcome<K>>((done, failed) => {
    for (const job of waiting) if (job.sort === sort) job.done(dropped);
    waiting = waiting.filter((job) => job.sort !== sort);
    count += 1;
    const question: Question<K> = { id: count, kind, asked };
    waiting.push({ sort, question, done, failed } as Job);
    next();
  });
}

async function next(): Promise<void> {
  const job = running ? undefined : waiting.shift();
  if (!job) return;
  running = job;
  worker ??= begin();
  const found = await worker;
  if (found) {
    found.postMessage(job.question);
    return;
  }
  // A host page may forbid workers. The question is then answered on the page's own thread.
  const { id, kind, asked } = job.question;
  const { answer } = await import('./questions.ts');
  await answer(kind, asked).then(
    (answer) => finish({ id, answer }),
    (error) => finish({ id, failed: String(error) }),
  );
}

function finish(reply: Reply): void {
  const job = running;
  if (job?.question.id !== reply.id) return;
  running = null;
  works = true;
  if ('answer' in reply) {
    job.done(reply.answer);
  } else {
    // After a trap the core's memory may be in any state, so the next question gets a new worker.
    worker?.then((worker) => worker?.terminate());
    worker = null;
    job.failed(new Error(reply.failed));
  }
  next();
}

// Starts the worker; null where none can be had.
async function begin(): Promise<Worker | null> {
  try {
    const worker = openWorker(new URL(address, import.meta.url));
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => finish(data));
    worker.addEventListener('error', () => {
      if (works && running) finish({ id: running.question.id, failed: 'the worker failed' });
      else instead();
    });
    return worker;
  } catch {
    return null;
  }
}

// Answers the waiting questions on the page's own thread: it turns out that no worker can be had.
function instead(): void {
  worker = Promise.resolve(null);
  if (running) waiting.unshift(running);
  running = null;
  next();
}
