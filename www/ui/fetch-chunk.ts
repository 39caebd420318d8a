import type { Chunk } from '../app/chunks.ts';
import type { Plan } from '../app/plan.ts';
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

// With which words and for which plan each host last asked for a chunk that it draws with.
const asked = new WeakMap<Host, Map<Chunk, { words: Words; plan: Plan | undefined }>>();

// Whether a chunk is here that a host draws with; if not, it is fetched. A failure is told, which draws
// the host anew, so a chunk is asked for again only after an edit or with another language: to ask
// while drawing would never end.
export function needs(host: Host, chunk: Chunk): boolean {
  const { store, words } = host;
  if (!words) return false;
  if (chunk.isHere(words)) return true;
  const plan = store?.plan;
  const own = asked.get(host) ?? new Map();
  asked.set(host, own);
  const last = own.get(chunk);
  if (last?.words === words && last.plan === plan) return false;
  own.set(chunk, { words, plan });
  fetchChunk(host, chunk);
  return false;
}

// Fetches a chunk and then redraws the host. What cannot be had is asked for again when the network
// comes back.
export function fetchChunk(host: Host, chunk: Chunk): Promise<void> {
  return attempt(host, async (words) => {
    try {
      await chunk.fetch(words);
    } catch (error) {
      const again = async () => {
        await fetchChunk(host, chunk);
        const { store, words } = host;
        if (words && chunk.isHere(words) && store?.notice === 'part-missing') store.tell(null);
      };
      addEventListener('online', again, { once: true });
      throw error;
    }
    host.requestUpdate();
  });
}
