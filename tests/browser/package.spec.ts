// The packed npm package in an empty project, in the ways in which it comes to a browser: by Vite, built and from
// its server, by webpack 5, by esbuild, and as the files are.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { core, whatif } from '../node/core.mjs';
import { install } from '../node/installed.mjs';
import { stateOf } from './hosts.ts';
import { hostAddress } from './origins.ts';
import { expect, test } from './page.ts';

type Installed = Awaited<ReturnType<typeof install>>;
let own: Installed;
const address = `${hostAddress}program/`;
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};

// The tests share the installed package.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  own = await install();
  for (const name of ['main.js', 'esbuild.js'])
    own.put(name, readFileSync(new URL(`bundled/${name}`, import.meta.url), 'utf8'));
});
test.afterAll(() => own.remove());

const html = (start: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${head}<p id="said"></p><notewave-budget budget="200000" compact></notewave-budget><script type="module" src="${start}"></script>`;

// Opens a folder of the project as a page.
async function open(page: Page, folder: string): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(own.project, folder, pathname.replace('/program/', '') || 'index.html');
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'text/plain',
    });
  });
  await page.goto(address);
}

// The program has the answers of the core, and the worker has answered.
async function expectAnswers(page: Page): Promise<void> {
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const counts = core.evaluate(plan).budget?.optimum.counts;
  const saves = whatif.forecast(plan)?.optimum.saves.p50;
  await expect(page.locator('#said')).toHaveText(JSON.stringify({ counts, saves }));
}

// The element has come, its link leads to the page that was named, and a door asks the worker.
async function expectElement(page: Page): Promise<void> {
  const element = page.locator('notewave-budget');
  const { plan, link } = await stateOf(element);
  expect(plan.budget.total).toBe(20_000_000);
  expect(link).toMatch(/^https:\/\/example\.com\/calculator\/#1\./);
  await element.evaluate((element) => element.removeAttribute('compact'));
  const worker = page.waitForEvent('worker');
  await element.getByText('Compare', { exact: true }).click();
  await element.locator('.doors details details summary').nth(1).click();
  await expect(element.locator('.doors details[open] .got').first()).toBeVisible();
  await worker;
}

test('Vite 8 builds it, with WebAssembly, workers and elements', async ({ page }) => {
  own.put('index.html', html('./main.js'));
  await vite.build({
    root: own.project,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite', assetsInlineLimit: 0, target: 'es2022' },
  });
  await open(page, 'vite');
  await expectAnswers(page);
  await expectElement(page);
});

test('the server of Vite 8 gives it as it is', async ({ page, complaints }) => {
  own.put('index.html', html('./main.js'));
  const server = await vite.createServer({
    root: own.project,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(own.project, '.vite'),
    server: { port: 0, host: 'localhost' },
    optimizeDeps: { exclude: ['notewave'] },
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expectAnswers(page);
    await expectElement(page);
    // Its own address is not one that the tests know.
    complaints.length = 0;
  } finally {
    await server.close();
  }
});

test('webpack 5 builds it, with WebAssembly, workers and elements', async ({ page }) => {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      {
        context: own.project,
        mode: 'production',
        entry: './main.js',
        output: { path: join(own.project, 'webpack'), publicPath: 'auto' },
        performance: false,
        optimization: { minimize: false },
      },
      (error, stats) => (error ? reject(error) : resolve(stats)),
    );
  });
  expect(stats?.toJson({ all: false, errors: true, warnings: true })).toMatchObject({
    errors: [],
    warnings: [],
  });
  own.put('webpack/index.html', html('./main.js'));
  await open(page, 'webpack');
  await expectAnswers(page);
  await expectElement(page);
});

test('esbuild builds it as the package says', async ({ page }) => {
  const outdir = join(own.project, 'esbuild');
  await esbuild.build({
    absWorkingDir: own.project,
    entryPoints: { main: 'esbuild.js', 'worker-thread': 'notewave/worker-thread' },
    bundle: true,
    format: 'esm',
    outdir,
    loader: { '.wasm': 'file' },
    logLevel: 'error',
  });
  for (const name of ['notewave_bg.wasm', 'whatif_bg.wasm', 'lists_bg.wasm'])
    copyFileSync(join(own.installed, 'wasm', name), join(outdir, name));
  own.put('esbuild/index.html', html('./main.js'));
  await open(page, 'esbuild');
  await expectAnswers(page);
});

test('a browser takes its files as they are', async ({ page }) => {
  const imports = Object.fromEntries(
    ['', '/worker', '/elements'].map((door) => [
      `notewave${door}`,
      `./node_modules/notewave${door || '/index'}.js`,
    ]),
  );
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  own.put('index.html', html('./main.js', map));
  await open(page, '.');
  await expectAnswers(page);
  await expectElement(page);
});
