// Compiles the whole core away from the page's thread and runs it once: a browser compiles a function
// when it is first called, and the page then has it compiled as well. Which plan it runs does not matter.
import init, { defaultPlan, evaluate } from '#core';

addEventListener('message', async ({ data: module }: MessageEvent<WebAssembly.Module>) => {
  try {
    await init({ module_or_path: module });
    evaluate(defaultPlan('seeding', '2026-11-23'));
  } catch {
    // What fails here fails on the page as well, which says so.
  }
  postMessage('compiled');
});
