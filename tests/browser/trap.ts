// The built core with a real trap in it: from its `call`-th evaluation on it executes `unreachable`,
// as a panic of the core does.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import binaryen from 'binaryen';

function builtCore(): Buffer {
  const folder = new URL('../../dist/assets/', import.meta.url);
  const name = readdirSync(folder).find((file) => /^notewave.*\.wasm$/.test(file));
  if (!name) throw new Error('there is no wasm in dist/assets: run "npm run build"');
  return readFileSync(new URL(name, folder));
}

function trappingFrom(call: number): Buffer {
  const core = binaryen.readBinary(builtCore());
  const { name } = evaluateIn(core);
  const { params, results, vars, body } = binaryen.getFunctionInfo(core.getFunction(name));
  core.addGlobal('calls', binaryen.i32, true, core.i32.const(0));
  const calls = () => core.global.get('calls', binaryen.i32);
  const counted = core.block(
    null,
    [
      core.global.set('calls', core.i32.add(calls(), core.i32.const(1))),
      core.if(core.i32.ge_u(calls(), core.i32.const(call)), core.unreachable()),
      body,
    ],
    results,
  );
  core.removeFunction(name);
  core.addFunction(name, params, results, vars, counted);
  if (!core.validate()) throw new Error('the core with a trap is no valid wasm');
  return Buffer.from(core.emitBinary());
}

function evaluateIn(core: binaryen.Module): { name: string } {
  for (let index = 0; index < core.getNumExports(); index += 1) {
    const { name, value } = binaryen.getExportInfo(core.getExportByIndex(index));
    if (name === 'evaluate') return { name: value };
  }
  throw new Error('the core does not export evaluate');
}

// The first requests for the core get one that traps; the later ones get the true file.
export async function serveTrapping(page: Page, from: number, requests = 1): Promise<void> {
  const body = trappingFrom(from);
  await page.route(
    '**/notewave*.wasm',
    (route) => route.fulfill({ body, contentType: 'application/wasm' }),
    {
      times: requests,
    },
  );
}
