// The whole planner, for a page of others.
import { loadCore } from '../app/core.ts';
import { EmbeddedPlanner } from './embedded-planner.ts';
import { mounts } from './mount.ts';
import { wholeCore } from './whole.ts';
import '../words.ts';

export const mount = mounts({
  core: loadCore,
  element: () => new EmbeddedPlanner(),
  // Two of its calculators stand below the first view.
  after: async (store) => {
    try {
      await Promise.all([wholeCore(), import('../below.ts')]);
    } catch {
      store.tell('part-missing');
    }
  },
});
