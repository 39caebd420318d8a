// The built core in Node: the same wasm that the page loads.
import { readFileSync } from 'node:fs';
import * as core from '#core';

const wasm = new URL('../../wasm/pkg/notewave_bg.wasm', import.meta.url);
const { memory } = core.initSync({ module: readFileSync(wasm) });

export { core, memory };
