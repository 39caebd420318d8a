// What README.md of the package says of esbuild, whose worker is bundled by itself.
import init, { defaultPlan, evaluate } from 'notewave';
import lists from 'notewave/lists.wasm';
import notewave from 'notewave/notewave.wasm';
import whatif from 'notewave/whatif.wasm';
import { openWorker } from 'notewave/worker';

await init({ notewave, whatif, lists });
const plan = defaultPlan('seeding', '2026-11-23');
const { budget } = evaluate(plan);
const worker = openWorker(new Worker('worker-thread.js', { type: 'module' }));
const { optimum } = await worker.forecast(plan);
worker.close();

document.getElementById('said').textContent = JSON.stringify({
  counts: budget.optimum.counts,
  saves: optimum.saves.p50,
});
