// The doors of the package that are more than a binding: one file that has the calls of all bindings, for
// browsers and for Node, and one that asks a worker. What they export is read from the types of the
// bindings, so that nothing is written twice.

// What measures and tests solvers, and what the page alone needs.
const inner = new Set(['initSync', 'bestSubset', 'bestBoard', 'joinNames']);

// The functions and classes of a binding, by its types.
export function namesOf(types) {
  const found = [...types.matchAll(/^export (function|class) (\w+)/gm)];
  return found.map(([, kind, name]) => ({ kind, name })).filter(({ name }) => !inner.has(name));
}

const functionsOf = (names) =>
  names.filter(({ kind }) => kind === 'function').map(({ name }) => name);
const list = (names) => names.map(({ name }) => name).join(', ');

// The crate's questions about a roster take the whole plan, lists and all: each call as it is of a `Roster`.
const aboutRoster = {
  rosterRows: 'rows()',
  vetCreator: 'creator(row)',
  bestTeam: 'bestTeam(plan)',
  feeThresholds: 'feeThresholds(plan, row)',
};
const rosterNames = Object.keys(aboutRoster);
const rosterCalls = rosterNames
  .map(
    (name) => `
export function ${name}(plan, row) {
  const roster = new Roster(plan);
  try {
    return roster.${aboutRoster[name]};
  } finally {
    roster.free();
  }
}
`,
  )
  .join('');
const rosterTypes = `
/** How far each creator of a plan's roster can be relied on, in brief. To ask more than once, keep a \`Roster\`. */
export function rosterRows(plan: Plan): RosterRows;
/** All there is to say of the creator of a row in a plan's roster; nothing where it has a problem. */
export function vetCreator(plan: Plan, row: number): VettedCreator | undefined;
/** The best team of a plan's roster. */
export function bestTeam(plan: Plan): Selection;
/** The fees at which the creators of some rows of a plan's roster come into its team or drop out of it. */
export function feeThresholds(plan: Plan, rows: Uint32Array | number[]): FeeThreshold[];
`;

// For browsers and bundlers: nothing is fetched until \`init\` is called.
export function mainDoor(all) {
  const bindings = Object.keys(all);
  return `${bindings.map((name) => `import load${name} from './wasm/${name}.js';`).join('\n')}
import { Roster } from './wasm/lists.js';

${bindings.map((name) => `export { ${list(all[name])} } from './wasm/${name}.js';`).join('\n')}
${rosterCalls}
const given = (file) => file && { module_or_path: file };

export default async function init(files = {}) {
  await Promise.all([${bindings.map((name) => `load${name}(given(files.${name}))`).join(', ')}]);
}
`;
}

// Types of plans and reports are those of the first binding, which has them all.
export function mainTypes(all) {
  const bindings = Object.keys(all);
  return `import type { FeeThreshold, InitInput, Plan, RosterRows, Selection, VettedCreator } from './wasm/notewave.js';

export type * from './wasm/notewave.js';
${bindings.map((name) => `export { ${list(all[name])} } from './wasm/${name}.js';`).join('\n')}
${rosterTypes}
/** Where the WebAssembly of each part is, if not beside this module: an address, a response, or bytes. */
export interface Files {
${bindings.map((name) => `  ${name}?: InitInput | Promise<InitInput>;`).join('\n')}
}

/** Loads the WebAssembly, once. Every other call is ready when this is done; in Node they are from the start. */
export default function init(files?: Files): Promise<void>;
`;
}

// Calls that load their WebAssembly when one is first called: importing does nothing.
function lazyBinding(binding, names, bytes) {
  const calls = names.map(({ kind, name }) =>
    kind === 'class'
      ? `export class ${name} extends ${binding}.${name} {
  constructor(...given) {
    ${binding}Ready();
    super(...given);
  }
}`
      : `export function ${name}(...given) {
  ${binding}Ready();
  return ${binding}.${name}(...given);
}`,
  );
  return `import * as ${binding} from './wasm/${binding}.js';

let is${binding} = false;
function ${binding}Ready() {
  if (is${binding}) return;
  ${binding}.initSync({ module: ${bytes} });
  is${binding} = true;
}

${calls.join('\n\n')}
`;
}

const lazy = (all, bytesOf) =>
  Object.entries(all)
    .map(([binding, names]) => lazyBinding(binding, names, bytesOf(binding)))
    .join('\n');

// For Node, which has the WebAssembly as files. \`init\` is there for what runs in browsers too.
export function nodeDoor(all) {
  const file = (binding) => `readFileSync(new URL('./wasm/${binding}_bg.wasm', import.meta.url))`;
  return `import { readFileSync } from 'node:fs';

${lazy(all, file)}${rosterCalls}
export default async function init() {}
`;
}

// With the WebAssembly of one binding inside.
export function inlineDoor(binding, names, bytes) {
  return `const base64 = '${bytes.toString('base64')}';

${lazy({ [binding]: names }, () => 'Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))')}`;
}

export const inlineTypes = (binding, names) =>
  `export type * from './wasm/${binding}.js';
export { ${list(names)} } from './wasm/${binding}.js';
`;

// A call of a worker, by its name. A function cannot be sent, so that the progress of a list is not told.
const workerNames = (all) => [...Object.values(all).flatMap(functionsOf), ...rosterNames];

export function workerDoors(all) {
  const names = workerNames(all);
  // Asks by number, and hands each answer to who asked.
  const asking = `export function asking(post, end) {
  const waiting = new Map();
  let count = 0;
  const lost = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ask = (name, given) =>
    new Promise((resolve, reject) => {
      count += 1;
      post({ id: count, name, given });
      waiting.set(count, { resolve, reject });
    });
  return {
    heard({ id, answer, failed }) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (failed === undefined) asked?.resolve(answer);
      else asked?.reject(new Error(failed));
      return waiting.size > 0;
    },
    lost,
    calls: {
      close() {
        end();
        lost(new Error('The worker was closed.'));
      },
${names.map((name) => `      ${name}: (...given) => ask('${name}', given),`).join('\n')}
    },
  };
}
`;
  const web = `import { asking } from './worker-asking.js';

export function openWorker(given) {
  const worker =
    given ?? new Worker(new URL('./worker-thread.js', import.meta.url), { type: 'module' });
  const { heard, lost, calls } = asking(
    (question) => worker.postMessage(question),
    () => worker.terminate(),
  );
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = ({ message }) => lost(new Error(message || 'The worker cannot be loaded.'));
  return calls;
}
`;
  const node = `import { Worker } from 'node:worker_threads';
import { asking } from './worker-asking.js';

export function openWorker() {
  const worker = new Worker(new URL('./worker-thread-node.js', import.meta.url));
  const { heard, lost, calls } = asking(
    (question) => {
      worker.ref();
      worker.postMessage(question);
    },
    () => worker.terminate(),
  );
  worker.on('message', (reply) => {
    if (!heard(reply)) worker.unref();
  });
  worker.on('error', lost);
  worker.unref();
  return calls;
}
`;
  const reply = (answer) => `  try {
    reply({ id, answer: ${answer} });
  } catch (error) {
    reply({ id, failed: String(error) });
  }`;
  const partOf = Object.entries(all).flatMap(([binding, part]) =>
    functionsOf(part).map((name) => `  ${name}: '${binding}',`),
  );
  const thread = `import { ${rosterNames.join(', ')} } from './index.js';
${Object.keys(all)
  .map((binding) => `import * as ${binding} from './wasm/${binding}.js';`)
  .join('\n')}

const bindings = { ${Object.keys(all).join(', ')} };
const partOf = {
${partOf.join('\n')}
${rosterNames.map((name) => `  ${name}: 'lists',`).join('\n')}
};
const others = { ${rosterNames.join(', ')} };
const reply = (message) => postMessage(message);

addEventListener('message', async ({ data: { id, name, given } }) => {
  const binding = bindings[partOf[name]];
${reply('(await binding.default(), (others[name] ?? binding[name])(...given))')}
});
`;
  const threadNode = `import { parentPort } from 'node:worker_threads';
import * as core from './node.js';

const reply = (message) => parentPort.postMessage(message);

parentPort.on('message', ({ id, name, given }) => {
${reply('core[name](...given)')}
});
`;
  const types = `import type * as core from './index.js';

type Later<F extends (...given: never[]) => unknown> = (
  ...given: Parameters<F>
) => Promise<ReturnType<F>>;

/** The calls of the package, each answered by a worker, one after the other. */
export interface NotewaveWorker {
${names.map((name) => `  ${name}: Later<typeof core.${name}>;`).join('\n')}
  /** Ends the worker; what it has not answered is refused. */
  close(): void;
}

/**
 * Starts a worker, which loads what its first question needs. In Node it keeps no program alive that waits for
 * nothing. Where a bundler makes no worker of its own accord, give one that runs \`notewave/worker-thread\`.
 */
export function openWorker(worker?: Worker): NotewaveWorker;
`;
  return {
    'worker-asking.js': asking,
    'worker.js': web,
    'worker-node.js': node,
    'worker-thread.js': thread,
    'worker-thread-node.js': threadNode,
    'worker-thread.d.ts': 'export {};\n',
    'worker.d.ts': types,
  };
}
