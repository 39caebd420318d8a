// Reads a link in a worker. A chunk of its own: most visits bring no link.
import { inflateLink, type Linked } from './inflate-link.ts';
import type { Reply } from './link-worker.ts';
import address from './link-worker.ts?worker&url';
import { openWorker } from './open-worker.ts';

// In milliseconds. A plan of 10,000 creators takes a fraction of a second.
const patience = 20_000;

// What is in the fragment of a link; null where nothing can be read.
export function readLink(fragment: string): Promise<Linked | null> {
  // A host page may forbid workers. The link is then read on the page's own thread.
  const here = () => inflateLink(fragment).catch(() => null);
  let worker: Worker;
  try {
    worker = openWorker(new URL(address, import.meta.url));
  } catch {
    return here();
  }
  const read = new Promise<Linked | null>((done) => {
    setTimeout(() => done(null), patience);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => done(data.linked);
    worker.onerror = () => done(here());
    worker.postMessage(fragment);
  });
  return read.finally(() => worker.terminate());
}
