import type { Chunk } from '../app/chunks.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';

// An element that a chunk is fetched for.
export interface Host {
  readonly store: Store | null;
  readonly words: Words | null;
  requestUpdate(): void;
}

// Does something that may need the network. If it fails, a notice says so.
export async function attempt(
  { store, words }: Host,
  work: (words: Words) => Promise<unknown>,
): Promise<void> {
  try {
    if (words) await work(words);
  } catch {
    store?.tell('part-missing');
  }
}

// Fetches a chunk and then redraws the host.
export function fetchChunk(host: Host, chunk: Chunk): Promise<void> {
  return attempt(host, async (words) => {
    await chunk.fetch(words);
    host.requestUpdate();
  });
}
