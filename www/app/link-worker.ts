// The worker that inflates links: what a stranger packed never stops the page.
import { inflateLink, type Linked } from './inflate-link.ts';

export type Reply = { linked: Linked | null };

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const linked = await inflateLink(data).catch(() => null);
  postMessage({ linked } satisfies Reply);
});
