// A built module with a real trap in it: from the `call`-th call of one of its functions on it
// executes `unreachable`, as a panic does.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import binaryen from 'binaryen';

// What is evaluated, and what reads lists.
const core = { file: 'notewave', entry: 'evaluate' };
export const lists = { file: 'lists', entry: 'readRoster' };

function built({ file: start }: typeof core): Buffer {
  const folder = new URL('../../dist/assets/', import.meta.url);
  const name = readdirSync(folder).find((file) => file.startsWith(start) && file.endsWith('.wasm'));
  if (!name) throw new Error('there is no wasm in dist/assets: run "npm run build"');
  return readFileSync(new URL(name, folder));
}

function trappingFrom(call: number, which: typeof core): Buffer {
  const module = binaryen.readBinary(built(which));
  const { name } = entryOf(module, which);
  const { params, results, vars, body } = binaryen.getFunctionInfo(module.getFunction(name));
  module.addGlobal('calls', binaryen.i32, true, module.i32.const(0));
  const calls = () => module.global.get('calls', binaryen.i32);
  const counted = module.block(
    null,
    [
      module.global.set('calls', module.i32.add(calls(), module.i32.const(1))),
      module.if(module.i32.ge_u(calls(), module.i32.const(call)), module.unreachable()),
      body,
    ],
    results,
  );
  module.removeFunction(name);
  module.addFunction(name, params, results, vars, counted);
  if (!module.validate()) throw new Error('the module with a trap is no valid wasm');
  return Buffer.from(module.emitBinary());
}

function entryOf(module: binaryen.Module, { entry }: typeof core): { name: string } {
  for (let index = 0; index < module.getNumExports(); index += 1) {
    const { name, value } = binaryen.getExportInfo(module.getExportByIndex(index));
    if (name === entry) return { name: value };
  }
  throw new Error(`the module does not export ${entry}`);
}

// The first requests for the module get one that traps; the later ones get the true file.
export async function serveTrapping(
  page: Page,
  from: number,
  requests = 1,
  which = core,
): Promise<void> {
  const body = trappingFrom(from, which);
  await page.route(
    `**/${which.file}*.wasm`,
    // Not to be kept: a later request is to get the true file, or none.
    (route) =>
      route.fulfill({
        body,
        contentType: 'application/wasm',
        headers: { 'cache-control': 'no-store' },
      }),
    {
      times: requests,
    },
  );
}
