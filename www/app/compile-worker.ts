// Compiles the whole core away from the page's thread and runs it: a browser compiles a function when it is
// first called, once more and better when it is called often, and the page then has it compiled as well. Which
// plan it runs does not matter.
import init, { defaultPlan, evaluate } from '#core';

const runs = 4;

addEventListener('message', async ({ data: module }: MessageEvent<WebAssembly.Module>) => {
  try {
    await init({ module_or_path: module });
    const plan = defaultPlan('seeding', '2026-11-23');
    for (let run = 0; run < runs; run += 1) evaluate(plan);
  } catch {
    // What fails here fails on the page as well, which says so.
  }
  postMessage('compiled');
});
