// The core that knows the whole plan; see core.ts.
import init, { defaultPlan, drawAhead, evaluate, figures, readPlan } from '#core';
import wasm from '../../wasm/pkg/notewave_bg.wasm?url';
import address from './compile-worker.ts?worker&url';
import type { Fetched } from './fetched.ts';
import { openWorker } from './open-worker.ts';

export { defaultPlan, drawAhead, evaluate, figures, readPlan };

// In milliseconds. A worker that takes longer is not waited for: the page then compiles for itself.
const patience = 3000;

// Has the module's functions compiled by a worker, where there is one. A task of 40 ms on a fast machine
// is one of 15 after it.
function compile(module: WebAssembly.Module): Promise<unknown> {
  let worker: Worker;
  try {
    worker = openWorker(new URL(address, import.meta.url));
  } catch {
    return Promise.resolve();
  }
  const compiled = new Promise<unknown>((done) => {
    setTimeout(done, patience);
    worker.onmessage = done;
    worker.onerror = done;
    worker.postMessage(module);
  });
  return compiled.finally(() => worker.terminate());
}

async function load(fetched: Fetched): Promise<WebAssembly.Module> {
  const response = await (fetched?.module_or_path ?? fetch(wasm));
  return WebAssembly.compile(await response.arrayBuffer());
}

export default async function start(fetched: Fetched): Promise<void> {
  const module = await load(fetched);
  await compile(module);
  await init({ module_or_path: module });
}
