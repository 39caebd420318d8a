// Reads lists in a worker. Each reader has a worker of its own; a new list, or the user, stops the one before.
import { openWorker } from '../app/open-worker.ts';
import { Refusal } from './limits.ts';
import type { Asked, Opened } from './parse.ts';
import type { Creator, Reply } from './worker.ts';
import address from './worker.ts?worker&url';

// The outcome of a reading that was stopped.
export const stopped = Symbol('stopped');

type Progress = (part: number) => void;

// In milliseconds, without any progress; the longest list takes seconds.
const patience = 60_000;

// Whether a worker ever answered. One that fails before it does may be forbidden here.
let works = false;

// A worker that gave no answer.
class Lost extends Error {}

// A host page may forbid workers. The list is then read on the page's own thread.
async function here(asked: Asked, progress: Progress): Promise<Opened> {
  const { parseList } = await import('./parse.ts');
  return parseList(asked, progress);
}

export class Reader {
  #worker: Worker | null = null;
  #stop: (() => void) | null = null;

  // Stops the reading that is under way, if any.
  cancel(): void {
    this.#stop?.();
  }

  // Reads a list. Throws a `Refusal` if the file is not read. A worker that does not answer or fails is
  // replaced once.
  async read(asked: Asked, progress: Progress): Promise<Opened | typeof stopped> {
    this.cancel();
    try {
      return await this.#ask(asked, progress);
    } catch (error) {
      if (error instanceof Lost) return this.#ask(asked, progress);
      throw error;
    }
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #ask(asked: Asked, progress: Progress): Promise<Opened | typeof stopped> {
    let reader: Worker;
    try {
      reader = this.#worker ?? openWorker(new URL(address, import.meta.url));
    } catch {
      return here(asked, progress);
    }
    this.#worker = reader;
    let deadline = 0;
    const ahead = new Map<number, Creator[]>();
    const outcome = new Promise<Opened | typeof stopped | null>((resolve, reject) => {
      const lost = (reason: string) => {
        this.#end();
        reject(new Lost(reason));
      };
      const wait = () => {
        clearTimeout(deadline);
        deadline = window.setTimeout(lost, patience, 'the worker does not answer');
      };
      this.#stop = () => {
        this.#end();
        resolve(stopped);
      };
      reader.onmessage = ({ data }: MessageEvent<Reply>) => {
        works = true;
        wait();
        if ('part' in data) {
          progress(data.part);
        } else if ('creators' in data) {
          const { table, creators } = data;
          ahead.set(table, [...(ahead.get(table) ?? []), ...creators]);
        } else if ('opened' in data) {
          data.opened.tables.forEach(({ reading }, table) => {
            reading.roster = ahead.get(table) ?? reading.roster;
          });
          resolve(data.opened);
        } else if ('refused' in data) {
          const { reason, given, most } = data.refused;
          reject(new Refusal(reason, given, most));
        } else {
          // After a trap the core's memory may be in any state.
          lost(data.failed);
        }
      };
      reader.onerror = () => {
        if (works) lost('the worker failed');
        else {
          this.#end();
          resolve(null);
        }
      };
      wait();
      reader.postMessage(asked);
    });
    try {
      return (await outcome) ?? (await here(asked, progress));
    } finally {
      clearTimeout(deadline);
      if (this.#worker === reader || this.#worker === null) this.#stop = null;
    }
  }
}
