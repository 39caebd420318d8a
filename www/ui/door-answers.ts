import type { Plan } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';

// What closed doors say, by the ids of doors and parts.
export type Answers = Partial<Record<string, string>>;
// Something that takes a while to find out, and what it says then.
export type Step = () => Promise<Answers>;

type Host = { requestUpdate(): void };

// What was worked out for one plan in one language.
interface Known {
  plan: Plan;
  words: Words;
  later: Answers;
  timer: number;
}

// In milliseconds: after an edit the reader has stopped for so long.
const pause = 800;
const known = new WeakMap<Host, Known>();

// What takes a while: worked out step by step once the reader has stopped, and forgotten with the next
// edit, so that nothing old is said of a new plan.
export function answersLater(host: Host, store: Store, words: Words, steps: Step[]): Answers {
  const { plan } = store;
  const last = known.get(host);
  if (last?.plan === plan && last.words === words) return last.later;
  clearTimeout(last?.timer);
  const fresh: Known = { plan, words, later: {}, timer: 0 };
  fresh.timer = window.setTimeout(() => workOut(host, store, fresh, steps), pause);
  known.set(host, fresh);
  return fresh.later;
}

async function workOut(host: Host, store: Store, at: Known, steps: Step[]): Promise<void> {
  for (const step of steps) {
    if (known.get(host) !== at || store.plan !== at.plan) return;
    const found = await step().catch(() => ({}));
    if (known.get(host) !== at) return;
    Object.assign(at.later, found);
    host.requestUpdate();
  }
}
