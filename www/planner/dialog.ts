import { chunkOf, type FetchedTag } from '../app/chunks.ts';
import { attempt, type Host } from '../ui/fetch-chunk.ts';

// Fetches a dialog and opens it in a root element, which gives it words and the plan. It goes when it is
// closed.
export function openDialog(
  host: Host & { renderRoot: ParentNode },
  tag: FetchedTag,
): Promise<void> {
  return attempt(host, async (words) => {
    await chunkOf(tag).fetch(words);
    if (!host.renderRoot.querySelector(tag)) host.renderRoot.append(document.createElement(tag));
  });
}
