// What a page may use: the planner with its three calculators, and where their parts are fetched.
import { findChunksIn } from './app/chunks.ts';
import { loadWholeCore } from './app/core.ts';
import { Planner } from './planner/planner.ts';
import './words.ts';

export { Planner };

findChunksIn(async () => (await import('./chunks.ts')).chunks);

// Two of the calculators stand below the first view, so they are fetched when the page has loaded.
async function fetchBelow(): Promise<void> {
  try {
    // The words and pictures need not wait for the core, nor it for them.
    await Promise.all([loadWholeCore(), import('./below.ts')]);
  } catch {
    const planner = document.querySelector('notewave-planner');
    if (planner instanceof Planner) planner.store?.tell('part-missing');
    addEventListener('online', fetchBelow, { once: true });
  }
}

// In a task of its own, so that a touch need not wait for both.
const soon = () => setTimeout(fetchBelow);
if (document.readyState === 'complete') soon();
else addEventListener('load', soon, { once: true });
