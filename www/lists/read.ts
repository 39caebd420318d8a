// Reads a list in a worker. A new list, or the user, stops the one before.
import { openWorker } from '../app/open-worker.ts';
import { Refusal } from './limits.ts';
import type { Asked, Opened } from './parse.ts';
import type { Reply } from './worker.ts';
import address from './worker.ts?worker&url';

// The outcome of a reading that was stopped.
export const stopped = Symbol('stopped');

let worker: Worker | null = null;
let stop: (() => void) | null = null;
// Whether a worker ever answered. One that fails before it does may be forbidden here.
let works = false;

// Stops the reading that is under way, if any.
export function cancelReading(): void {
  stop?.();
}

function end(): void {
  worker?.terminate();
  worker = null;
}

// A host page may forbid workers. The list is then read on the page's own thread.
async function here(asked: Asked, progress: (part: number) => void): Promise<Opened> {
  const { parseList } = await import('./parse.ts');
  return parseList(asked, progress);
}

// Reads a list. Throws a `Refusal` if the file is not read.
export async function readList(
  asked: Asked,
  progress: (part: number) => void,
): Promise<Opened | typeof stopped> {
  stop?.();
  let reader: Worker;
  try {
    reader = worker ?? openWorker(new URL(address, import.meta.url));
  } catch {
    return here(asked, progress);
  }
  worker = reader;
  const outcome = new Promise<Opened | typeof stopped | null>((resolve, reject) => {
    stop = () => {
      end();
      resolve(stopped);
    };
    reader.onmessage = ({ data }: MessageEvent<Reply>) => {
      works = true;
      if ('part' in data) {
        progress(data.part);
      } else if ('opened' in data) {
        resolve(data.opened);
      } else if ('refused' in data) {
        const { reason, given, most } = data.refused;
        reject(new Refusal(reason, given, most));
      } else {
        // After a trap the core's memory may be in any state, so the next list gets a new worker.
        end();
        reject(new Error(data.failed));
      }
    };
    reader.onerror = () => {
      end();
      if (works) reject(new Error('the worker failed'));
      else resolve(null);
    };
    reader.postMessage(asked);
  });
  try {
    return (await outcome) ?? (await here(asked, progress));
  } finally {
    if (worker === reader || worker === null) stop = null;
  }
}
