// The elements in the package: the files that embed.js would fetch, each so that a bundler finds it, and the
// door that defines them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cores, embedManifest, versionFolder } from '../embed.mjs';
import { root } from '../run.mjs';

// The WebAssembly is that of the other doors.
const withSharedCores = (code) =>
  code.replace(/`(\w+)_bg-[\w-]+\.wasm`/g, (_, core) => `\`../wasm/${core}_bg.wasm\``);

// The address of a worker, as Vite has written it.
const workerAddress =
  /\b([\w$]+)=new URL\((`(?:\w+-)?worker-[\w-]+\.js`),import\.meta\.url\)\.href/;

// Starts a worker in the words by which bundlers know one. The page starts it by a script of the host's origin,
// which a bundler's file has already.
function withPlainWorker(code) {
  const [, variable, file] = code.match(workerAddress) ?? [];
  if (!variable) return code;
  const start = new RegExp(
    `[\\w$]+\\(new URL\\(${variable.replaceAll('$', '\\$')},import\\.meta\\.url\\)\\)`,
    'g',
  );
  if (code.match(start)?.length !== 1) throw new Error(`${file} is not started once`);
  const plain = `new Worker(new URL(${file},import.meta.url),{type:\`module\`})`;
  return withPlainWorker(
    code.replace(workerAddress, `${variable}=\`\``).replace(start, () => plain),
  );
}

// Writes the files of the elements, and gives the text of their door: `register` as it is built.
export function writeElements(out, register) {
  const assets = join(root, 'dist', versionFolder, 'assets');
  mkdirSync(join(out, 'embed'));
  let workers = 0;
  for (const name of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    const code = withSharedCores(readFileSync(join(assets, name), 'utf8'));
    const written = withPlainWorker(code);
    workers +=
      written.split('new Worker(new URL(').length - code.split('new Worker(new URL(').length;
    writeFileSync(join(out, 'embed', name), written);
  }
  if (workers !== 4) throw new Error(`${workers} workers are started, not 4`);
  writeFileSync(join(out, 'embed/register.js'), register);
  const manifest = JSON.parse(readFileSync(join(root, embedManifest), 'utf8'));
  const fileOf = (name) => manifest[`embed/${name}.ts`].file.replace('assets', './embed');
  const calculators = Object.keys(cores);
  return `import { register } from './embed/register.js';

const scripts = {
${calculators.map((name) => `  ${name}: () => import('${fileOf(name)}'),`).join('\n')}
};

export function defineElements({ page }) {
  if (!globalThis.customElements) return;
  const wasm = {
${[...new Set(Object.values(cores))].map((core) => `    ${core}: new URL('./wasm/${core}_bg.wasm', import.meta.url).href,`).join('\n')}
  };
  register({
    folder: import.meta.url,
    page: new URL(page, document.baseURI).href,
    of: {
${calculators.map((name) => `      ${name}: { scripts: ['${name}'], wasm: wasm.${cores[name]} },`).join('\n')}
    },
    load: (name) => scripts[name](),
  });
}
`;
}
