// The built core in Node: the same wasm that the page loads.
import { readFileSync } from 'node:fs';
import * as budget from '#budget';
import * as core from '#core';
import * as lists from '#lists';
import * as whatif from '#whatif';

const wasm = (path) => ({ module: readFileSync(new URL(`../../wasm/${path}`, import.meta.url)) });
const { memory } = core.initSync(wasm('pkg/notewave_bg.wasm'));
budget.initSync(wasm('pkg-budget/budget_bg.wasm'));
lists.initSync(wasm('pkg-lists/lists_bg.wasm'));
whatif.initSync(wasm('pkg-whatif/whatif_bg.wasm'));

export { budget, core, lists, memory, whatif };
