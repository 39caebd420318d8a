// The service worker of a build: www/service-worker.ts with the names of all files that the page may
// ask for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hostFiles } from './headers.mjs';
import { root } from './run.mjs';

// What is for other people's pages is not kept for ours, and the documents are not what one works with.
const ofOthers = /^(embed\.|grow\.|snippets\.|examples\/|v\d|(zh\/)?docs\/|sitemap\.xml)/;

const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);

// The files of a build, each with its revision; a hashed name is its own.
function filesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((url) => !ofOthers.test(url) && !hostFiles.includes(url))
    .sort()
    .map((url) => {
      if (url.startsWith('assets/')) return { url, revision: null };
      return { url, revision: hashOf(readFileSync(join(dist, url))) };
    });
}

export async function buildServiceWorker(dist = join(root, 'dist')) {
  const { build } = await import('vite');
  const files = filesOf(dist);
  const name = hashOf(JSON.stringify(files));
  await build({
    configFile: false,
    root: join(root, 'www'),
    logLevel: 'warn',
    publicDir: false,
    define: { build: JSON.stringify({ name, files }) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'www/service-worker.ts'),
        // A classic script: not every browser has service workers that are modules.
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
