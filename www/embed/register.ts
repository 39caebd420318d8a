import { type Files, NotewaveElement } from './element.ts';
import type { Calculator } from './types.ts';

// The tags, each with its calculator. `engagement` is what `creators` was called before.
const tags: Record<string, Calculator> = {
  'notewave-planner': 'planner',
  'notewave-budget': 'budget',
  'notewave-creators': 'creators',
  'notewave-engagement': 'creators',
  'notewave-schedule': 'schedule',
};

// Defines the public elements. If another copy did so before, whatever its version, its elements stay.
export function register(files: Files): void {
  if (!globalThis.customElements) return;
  const known = customElements.get('notewave-budget') as typeof NotewaveElement | undefined;
  if (known) {
    const first = known.files?.folder;
    if (first !== files.folder)
      console.info(
        `Notewave: the elements are those of ${first ?? 'another script'}; the copy from ${files.folder} is not used.`,
      );
    return;
  }
  for (const [tag, calculator] of Object.entries(tags)) {
    if (customElements.get(tag)) continue;
    customElements.define(
      tag,
      class extends NotewaveElement {
        static override calculator = calculator;
        static override files = files;
      },
    );
  }
}
