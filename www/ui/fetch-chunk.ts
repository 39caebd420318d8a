import type { Chunk } from '../app/chunks.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';

// An element that waits for a chunk.
export interface Host {
  readonly store: Store | null;
  readonly words: Words | null;
  requestUpdate(): void;
}

// Does what the reader asked for and what may need the network. That it failed is told in a notice.
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

// Fetches a chunk on the reader's action, and draws the host anew when it is here.
export function fetchChunk(host: Host, chunk: Chunk): Promise<void> {
  return attempt(host, async (words) => {
    await chunk.fetch(words);
    host.requestUpdate();
  });
}
