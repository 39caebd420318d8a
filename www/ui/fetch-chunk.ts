import type { Chunk } from '../app/chunks.ts';
import type { Store } from '../app/store.ts';

// An element that waits for a chunk.
export interface Host {
  readonly store: Store | null;
  requestUpdate(): void;
}

// Fetches a chunk on the reader's action and draws the host anew; `use` is what the code is for. What
// fails is told in a notice.
export async function fetchChunk<T>(
  host: Host,
  chunk: Chunk<T>,
  use?: (code: T) => unknown,
): Promise<void> {
  try {
    const code = await chunk.fetch();
    host.requestUpdate();
    await use?.(code);
  } catch {
    host.store?.tell('part-missing');
  }
}
