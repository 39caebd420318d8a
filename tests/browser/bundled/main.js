// A program of somebody who has installed the package: a plan, a slow question to the worker, and an element.
import init, { defaultPlan, evaluate } from 'notewave';
import { defineElements } from 'notewave/elements';
import { openWorker } from 'notewave/worker';

defineElements({ page: 'https://example.com/calculator/' });

await init();
const plan = defaultPlan('seeding', '2026-11-23');
const { budget } = evaluate(plan);
const worker = openWorker();
const { optimum } = await worker.forecast(plan);
worker.close();

document.getElementById('said').textContent = JSON.stringify({
  counts: budget.optimum.counts,
  saves: optimum.saves.p50,
});
