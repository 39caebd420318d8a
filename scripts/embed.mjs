// What other pages embed: the calculators in the folder of their version, which is never changed (dist/v0.1.0/),
// and the names that go on to the newest of a line (dist/v0/) and from before there were versions (dist/).
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const versionFolder = `v${version}`;
const line = `v${version.split('.')[0]}`;
export const embedManifest = '.cache/embed-manifest.json';
const calculators = ['planner', 'budget', 'creators', 'schedule'];

// An entry of the manifest and all that it imports at once, the entry first.
export function importedBy(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [] } = manifest[key];
  return [file, ...imports.flatMap((next) => importedBy(manifest, next, seen))];
}

// A classic script: a page may have it from a host that sends no header for other origins.
async function script(name, of) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: join(root, 'www'),
    logLevel: 'warn',
    publicDir: false,
    define: { 'build.folder': JSON.stringify('__FOLDER__'), 'build.of': JSON.stringify(of) },
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
  if (code.split('__FOLDER__').length !== 2) throw new Error(`${name}.js names no folder once`);
  return code;
}

export async function buildEmbed(dist = join(root, 'dist')) {
  await run('vite', ['build', '--config', 'vite.embed.config.ts', '--logLevel', 'warn']);
  const folder = join(dist, versionFolder);
  const text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8');
  rmSync(join(folder, '.vite'), { recursive: true });
  writeFileSync(join(root, embedManifest), text);
  const manifest = JSON.parse(text);
  const of = Object.fromEntries(
    calculators.map((name) => [name, importedBy(manifest, `embed/${name}.ts`)]),
  );
  const [embed, frame] = await Promise.all([script('embed', of), script('frame', of)]);
  const html = readFileSync(join(root, 'www/embed.html'), 'utf8');
  const css = readFileSync(join(root, 'www/embed/frame.css'), 'utf8');
  const write = (name, content) => {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  };
  const own = embed.replace('__FOLDER__', './');
  write(`${versionFolder}/embed.js`, own);
  write(`${versionFolder}/frame.js`, frame.replace('__FOLDER__', './'));
  write(`${versionFolder}/frame.css`, css);
  write(`${versionFolder}/embed.html`, html);
  const digest = createHash('sha384').update(own).digest('base64');
  write(`${versionFolder}/integrity.txt`, `sha384-${digest}\n`);
  for (const [place, way] of [
    [`${line}/`, `../${versionFolder}/`],
    ['', `./${versionFolder}/`],
  ]) {
    write(`${place}embed.js`, embed.replace('__FOLDER__', way));
    write(`${place}embed.html`, html.replaceAll('"./frame.', `"${way}frame.`));
  }
}
