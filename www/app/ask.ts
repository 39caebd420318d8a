// The client of the question worker. The worker answers one question at a time; of the questions of one
// asker only the newest of a sort waits, so a moved slider never builds a queue. A worker that does not
// answer in time, or fails, is replaced, and the question asked once more.

import { openWorker } from './open-worker.ts';
import type { Reply } from './question-worker.ts';
import address from './question-worker.ts?worker&url';
import { type Answer, type Asked, isOfRoster, type Kind, type Question } from './questions.ts';
import type { Store } from './store.ts';

// The outcome of a question that a newer one of its sort replaced.
export const dropped = Symbol('dropped');
export type Outcome<K extends Kind> = Answer<K> | typeof dropped;

// In milliseconds. An answer takes a fraction of a second; the best team of a long list, or the code over a
// slow line, may take longer.
const patience = 20_000;
const longPatience = 90_000;
// The most rosters that the worker keeps: one for each plan on a page.
const mostRosters = 4;

interface Job {
  by: object;
  store: Store | null;
  question: Question;
  isAgain: boolean;
  // The rows of a roster that came ahead of the answer.
  rows: Answer<'roster'>['rows'];
  done: (outcome: Outcome<Kind>) => void;
  failed: (reason: Error) => void;
}

let worker: Promise<Worker | null> | null = null;
let running: Job | null = null;
let waiting: Job[] = [];
let deadline = 0;
let count = 0;
// Whether a worker ever answered. One that fails before it does may be forbidden here.
let works = false;

// What is known of the roster of each plan: a number for the plan, and what was listed last, which a fresh
// worker has to be told again.
const owners = new WeakMap<Store, { owner: number; plan?: Asked<'roster'>[0] }>();
let ownerCount = 0;
// The owners whose rosters the worker has, the newest last.
let told: number[] = [];

function ownerOf(store: Store) {
  const known = owners.get(store) ?? { owner: ++ownerCount };
  owners.set(store, known);
  return known;
}

// Asks the worker a question. `by` is who asks: a newer question of the same kind replaces the one that
// waits. A question about a roster is about that of a store.
export function ask<K extends Kind>(
  kind: K,
  asked: Asked<K>,
  by: object = {},
  store: Store | null = null,
) {
  return new Promise<Outcome<K>>((done, failed) => {
    const isReplaced = (job: Job) => job.by === by && job.question.kind === kind;
    for (const job of waiting) if (isReplaced(job)) job.done(dropped);
    waiting = waiting.filter((job) => !isReplaced(job));
    count += 1;
    const roster = store && ownerOf(store);
    if (roster && kind === 'roster') roster.plan = (asked as Asked<'roster'>)[0];
    const question: Question<K> = { id: count, kind, asked, owner: roster?.owner ?? 0 };
    waiting.push({ by, store, question, isAgain: false, rows: [], done, failed } as Job);
    next();
  });
}

// The question with the roster that it is about, where the worker has it not or no longer.
function complete({ question, store }: Job): Question {
  if (!store || !isOfRoster(question.kind)) return question;
  const { owner, plan } = ownerOf(store);
  const isTold = told.includes(owner);
  told = [...told.filter((one) => one !== owner), owner];
  const forget = told.slice(0, -mostRosters);
  told = told.slice(-mostRosters);
  return {
    ...question,
    forget,
    roster: isTold || question.kind === 'roster' ? undefined : plan,
  };
}

async function next(): Promise<void> {
  const job = running ? undefined : waiting.shift();
  if (!job) return;
  running = job;
  worker ??= begin();
  const found = await worker;
  if (running !== job) return;
  const question = complete(job);
  if (found) {
    const isLong = !works || isOfRoster(question.kind);
    deadline = window.setTimeout(lost, isLong ? longPatience : patience);
    found.postMessage(question);
    return;
  }
  // A host page may forbid workers. The question is then answered on the page's own thread.
  const { id } = question;
  let code: typeof import('./answer.ts');
  try {
    code = await import('./answer.ts');
  } catch {
    // The network is gone, which does not mean that there are no workers: the next question tries anew.
    end();
    running = null;
    job.failed(new Error('this cannot be fetched'));
    next();
    return;
  }
  await code.answer(question).then(
    (answer) => finish({ id, answer }),
    (error) => finish({ id, failed: String(error), trapped: true }),
  );
}

function end(): void {
  clearTimeout(deadline);
  worker?.then((worker) => worker?.terminate());
  worker = null;
  told = [];
}

// Asks the running question again, of a fresh worker, and gives up the second time.
function lost(): void {
  const job = running;
  if (!job) return;
  end();
  running = null;
  if (job.isAgain) job.failed(new Error('the worker does not answer'));
  else waiting.unshift({ ...job, isAgain: true, rows: [] });
  next();
}

function finish(reply: Reply): void {
  const job = running;
  if (job?.question.id !== reply.id) return;
  works = true;
  if ('rows' in reply) {
    job.rows.push(...reply.rows);
    return;
  }
  clearTimeout(deadline);
  if ('failed' in reply && reply.trapped) {
    // After a trap the core's memory may be in any state.
    lost();
    return;
  }
  running = null;
  if ('answer' in reply) {
    if (job.rows.length > 0) (reply.answer as Answer<'roster'>).rows = job.rows;
    job.done(reply.answer);
  } else job.failed(new Error(reply.failed));
  next();
}

// Starts the worker; null where none can be had.
async function begin(): Promise<Worker | null> {
  try {
    const fresh = openWorker(new URL(address, import.meta.url));
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => finish(data));
    fresh.addEventListener('error', () => {
      if (works) lost();
      else instead();
    });
    return fresh;
  } catch {
    return null;
  }
}

// Answers the waiting questions on the page's own thread: it turns out that no worker can be had.
function instead(): void {
  clearTimeout(deadline);
  worker = Promise.resolve(null);
  if (running) waiting.unshift(running);
  running = null;
  next();
}
