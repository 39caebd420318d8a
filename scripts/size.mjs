// The size gate: what a visitor's first load of index.html transfers, compressed as a static host
// does it. The files are read from the build, so a chunk that loads later does not count.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { main, print, root } from './run.mjs';

const budget = 100 * 1024;

export const manifestFile = '.cache/manifest.json';

// The scripts of the first load, by the names of their chunks. Another one is a mistake: it comes in
// silence, when a file is imported that should be fetched later.
const scripts = ['index'];

// Files the HTML names itself, some of which (an icon) Vite's manifest does not know.
function namedBy(page) {
  const html = readFileSync(join(root, 'dist', page), 'utf8');
  const tags = html.match(/<(?:script|img|link)\b[^>]*>/g) ?? [];
  return tags
    .filter(
      (tag) =>
        !tag.startsWith('<link') || /rel="[^"]*(?:stylesheet|icon|preload|manifest)/.test(tag),
    )
    .map((tag) => tag.match(/\s(?:src|href)="([^"#?]+)/)?.[1])
    .filter((address) => address && !/^(?:[a-z]+:|\/\/)/.test(address))
    .map((address) => posix.normalize(address))
    .filter((file) => existsSync(join(root, 'dist', file)));
}

// A chunk with everything it loads before it runs: its static imports, its styles, its wasm.
function loadedWith(manifest, key, seen) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, css = [], assets = [], imports = [] } = manifest[key];
  return [file, ...css, ...assets, ...imports.flatMap((next) => loadedWith(manifest, next, seen))];
}

export function firstLoad(page = 'index.html') {
  const manifest = JSON.parse(readFileSync(join(root, manifestFile), 'utf8'));
  return [...new Set([page, ...namedBy(page), ...loadedWith(manifest, page, new Set())])];
}

// `assets/planner-DN3WDt.js` is the chunk `planner`.
const chunkOf = (file) => posix.basename(file).replace(/-[\w-]{6,8}\.js$/, '');

function checkScripts(files) {
  const found = files.filter((file) => file.endsWith('.js')).map(chunkOf);
  if (found.sort().join() !== scripts.join()) {
    throw new Error(`The first load has the scripts ${found}, and should have ${scripts}.`);
  }
}

function brotli(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

function printRow(name, raw, small) {
  print(`  ${name.padEnd(44)}${raw.padStart(10)}${small.padStart(10)}`);
}

export function checkSize() {
  const files = firstLoad();
  checkScripts(files);
  const sizes = files.map((file) => {
    const content = readFileSync(join(root, 'dist', file));
    return { file, raw: content.length, small: brotli(content) };
  });
  // A gate that does not see the core would never close.
  if (!sizes.some(({ file }) => file.endsWith('.wasm'))) {
    throw new Error('The first load has no wasm: the manifest of the build is read wrongly.');
  }
  const sum = (field) => sizes.reduce((total, size) => total + size[field], 0);
  const total = sum('small');

  print('');
  printRow('First load', 'raw', 'brotli');
  for (const { file, raw, small } of sizes) printRow(file, kilobytes(raw), kilobytes(small));
  printRow('total', kilobytes(sum('raw')), kilobytes(total));
  printRow('budget', '', kilobytes(budget));
  if (total > budget) {
    throw new Error(
      `The first load is ${total - budget} bytes over its budget of ${budget} bytes.`,
    );
  }
}

await main(import.meta, checkSize);
