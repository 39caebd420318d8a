// What other pages embed: the calculators in the folder of their version, which is never changed (dist/v0.1.0/),
// and the names that go on to the newest of a line (dist/v0/) and from before there were versions (dist/).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHeaders } from './headers.mjs';
import { root, run } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const versionFolder = `v${version}`;
const line = `v${version.split('.')[0]}`;
export const embedManifest = '.cache/embed-manifest.json';
// Stands in the scripts for the way to the version's folder.
const folderMark = '__FOLDER__';

// An entry of the manifest and all that it imports at once, the entry first.
export function importedBy(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [] } = manifest[key];
  return [file, ...imports.flatMap((next) => importedBy(manifest, next, seen))];
}

// The core that each calculator begins with.
export const cores = {
  planner: 'budget',
  budget: 'budget',
  creators: 'notewave',
  schedule: 'notewave',
};

function wasmOf(core, folder) {
  const found = readdirSync(join(folder, 'assets')).filter((name) =>
    new RegExp(`^${core}_bg-.*\\.wasm$`).test(name),
  );
  if (found.length !== 1) throw new Error(`There are ${found.length} files of the core ${core}.`);
  return `assets/${found[0]}`;
}

// A classic script: a page may have it from a host that sends no header for other origins.
async function script(name, known) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: join(root, 'www'),
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(
      Object.entries(known).map(([key, value]) => [`build.${key}`, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: join(root, `www/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
  const { code } = [result].flat()[0].output[0];
  const marks = code.split(folderMark).length - 1;
  if (marks > 1) throw new Error(`${name}.js names its folder ${marks} times`);
  return (folder) => code.replace(folderMark, folder);
}

export async function buildEmbed(dist = join(root, 'dist')) {
  await run('vite', ['build', '--config', 'vite.embed.config.ts', '--logLevel', 'warn']);
  const folder = join(dist, versionFolder);
  const text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8');
  rmSync(join(folder, '.vite'), { recursive: true });
  writeFileSync(join(root, embedManifest), text);
  const manifest = JSON.parse(text);
  const of = Object.fromEntries(
    Object.keys(cores).map((name) => [
      name,
      { scripts: importedBy(manifest, `embed/${name}.ts`), wasm: wasmOf(cores[name], folder) },
    ]),
  );
  const [embed, frame, grow] = await Promise.all(
    ['embed', 'frame', 'grow'].map((name) => script(name, { folder: folderMark, of })),
  );
  const html = readFileSync(join(root, 'www/embed.html'), 'utf8');
  const css = readFileSync(join(root, 'www/embed/frame.css'), 'utf8');
  const write = (name, content) => {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  };
  const sums = {};
  const scripts = { embed, grow };
  for (const [name, code] of Object.entries(scripts)) {
    write(`${versionFolder}/${name}.js`, code('./'));
    const digest = createHash('sha384').update(code('./')).digest('base64');
    sums[`${name}.js`] = `sha384-${digest}`;
  }
  const lines = Object.entries(sums).map(([name, sum]) => `${sum} ${name}\n`);
  write(`${versionFolder}/integrity.txt`, lines.join(''));
  write(`${versionFolder}/frame.js`, frame('./'));
  write(`${versionFolder}/frame.css`, css);
  write(`${versionFolder}/embed.html`, html);
  for (const [place, way] of [
    [`${line}/`, `../${versionFolder}/`],
    ['', `./${versionFolder}/`],
  ]) {
    for (const [name, code] of Object.entries(scripts)) write(`${place}${name}.js`, code(way));
    write(`${place}embed.html`, html.replaceAll('"./frame.', `"${way}frame.`));
  }
  const snippets = await script('snippets', { site: { version: versionFolder, line, sums } });
  write('snippets.js', snippets(''));
  write('snippets.html', readFileSync(join(root, 'www/snippets.html'), 'utf8'));
  write('snippets.css', readFileSync(join(root, 'www/snippets/page.css'), 'utf8'));
  writeHeaders(dist, versionFolder, line);
}
