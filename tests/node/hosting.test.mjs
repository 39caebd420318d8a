// What a build gives to static hosts and to the pages of others.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { embedManifest, importedBy, versionFolder } from '../../scripts/embed.mjs';
import { headersOf, hostFiles } from '../../scripts/headers.mjs';
import { root } from '../../scripts/run.mjs';

const dist = join(root, 'dist');
const text = (file) => readFileSync(join(dist, file), 'utf8');
const line = versionFolder.replace(/\..*/, '');
const manifest = JSON.parse(readFileSync(join(root, embedManifest), 'utf8'));

test('the small scripts are classic, and differ by the way to their version alone', () => {
  for (const name of ['embed.js', 'grow.js']) {
    const [own, ofLine, old] = [versionFolder, line, '.'].map((folder) =>
      text(`${folder}/${name}`),
    );
    // Throws on `import` and `export` as statements.
    new vm.Script(own);
    assert.equal(ofLine.replace(`../${versionFolder}/`, './'), own);
    assert.equal(old.replace(`./${versionFolder}/`, './'), own);
  }
});

test('the integrity of the scripts of a version is written down', () => {
  for (const entry of text(`${versionFolder}/integrity.txt`).trim().split('\n')) {
    const [sum, file] = entry.split(' ');
    const digest = createHash('sha384')
      .update(text(`${versionFolder}/${file}`))
      .digest('base64');
    assert.equal(sum, `sha384-${digest}`);
  }
});

test('every file that an element fetches has a hash in its name', () => {
  const names = readdirSync(join(dist, versionFolder, 'assets'));
  assert.ok(names.length > 50);
  for (const name of names) assert.match(name, /-[\w-]{7,8}\.(?:js|wasm)$/);
});

test('what is embedded stays small', () => {
  const size = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;
  assert.ok(size(`${versionFolder}/embed.js`) < 4000);
  const bytes = importedBy(manifest, 'embed/budget.ts')
    .map((file) => size(`${versionFolder}/${file}`))
    .reduce((sum, one) => sum + one);
  assert.ok(bytes < 34_000, `the budget begins with ${bytes} bytes of script`);
});

test('the headers say how long a file may be kept, in all three forms', () => {
  const hashed = `/${versionFolder}/assets/x-0123456.js`;
  const forGood = 'public, max-age=31536000, immutable';
  assert.equal(headersOf(hashed)['Cache-Control'], forGood);
  assert.equal(headersOf('/v1.2.3/embed.js')['Cache-Control'], forGood);
  assert.equal(headersOf(`/${line}/embed.js`)['Cache-Control'], 'public, max-age=600');
  assert.equal(headersOf('/embed.html')['Cache-Control'], 'public, max-age=600');
  assert.equal(headersOf('/index.html')['Cache-Control'], undefined);

  const cachesOf = (path) =>
    JSON.parse(text('vercel.json'))
      .headers.filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap(({ headers }) => headers)
      .filter(({ key }) => key === 'Cache-Control')
      .map(({ value }) => value);
  for (const path of [hashed, '/v1.2.3/embed.js', `/${line}/embed.js`, '/index.html']) {
    assert.deepEqual(cachesOf(path), [headersOf(path)['Cache-Control']].filter(Boolean), path);
  }

  // What two rules of `_headers` say is joined, so that no path may fit two that keep it.
  const rules = text('_headers')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .map(([path, ...headers]) => ({
      path: new RegExp(
        `^${path.replaceAll('.', '\\.').replace('*', '.*').replace(':version', '[^/]+')}$`,
      ),
      headers,
    }));
  for (const path of [hashed, `/${versionFolder}/embed.js`, `/${line}/embed.js`, '/grow.js']) {
    const found = rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
    const caches = found.filter((header) => header.includes('Cache-Control'));
    assert.deepEqual(caches, [`  Cache-Control: ${headersOf(path)['Cache-Control']}`], path);
    assert.ok(found.includes('  Access-Control-Allow-Origin: *'));
  }
  assert.match(text('.htaccess'), /Header set Access-Control-Allow-Origin "\*"/);
});

test('the page keeps neither what is for others nor what is for hosts', () => {
  const worker = text('service-worker.js');
  for (const name of [...hostFiles, 'embed.js', `${versionFolder}/`]) {
    assert.ok(existsSync(join(dist, name)), name);
    assert.ok(!worker.includes(`"${name}`) && !worker.includes(`\`${name}`), name);
  }
});
