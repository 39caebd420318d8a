// The page as a reader has it: Lighthouse, edits on a slow phone or laptop, and memory over many edits.
// It is served with brotli and caching from a copy of the build, and each part has a fresh browser.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../browser.mjs';
import { root } from '../run.mjs';
import { serve } from '../serve.mjs';

const runs = 5;
const edits = 100;
const manyEdits = 2000;
// Undo remembers so many steps, so that memory grows until then.
const remembered = 200;
const slower = 4;
const widths = [412, 1280];
// Between two edits, as between two keys of somebody who types.
const pause = 100;

const sorted = (values) => [...values].sort((a, b) => a - b);
export const at = (values, part) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(part * values.length))];
const median = (values) => at(values, 0.5);

function compress(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || !/\.(html|js|css|svg|wasm|webmanifest|csv)$/.test(name))
      continue;
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export async function launch(port) {
  const { chromium } = await import('playwright-core');
  const args = ['--disable-gpu', '--disable-background-networking', '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (port) args.push(`--remote-debugging-port=${port}`);
  return chromium.launch({ executablePath: await findBrowser(), args });
}

// The words by which the page's own inputs are found.
async function loadWords() {
  const { runnerImport } = await import('vite');
  const load = async (file) =>
    (await runnerImport(join(root, file), { configFile: false })).module.words;
  const [budget, ui] = [await load('www/budget/words.en.ts'), await load('www/ui/words.en.ts')];
  return { total: budget.total, slider: ui.field.slider(budget.total) };
}

async function benchLighthouse(address) {
  const { default: lighthouse } = await import('lighthouse');
  const rows = [];
  for (let run = 0; run < runs; run += 1) {
    const port = await freePort();
    const browser = await launch(port);
    const { lhr } = await lighthouse(address, { port, logLevel: 'silent' });
    await browser.close();
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const score = (id) => lhr.categories[id].score * 100;
    const value = (id) => lhr.audits[id].numericValue;
    rows.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best practices': score('best-practices'),
      SEO: score('seo'),
      'layout shift': value('cumulative-layout-shift'),
      'blocked, ms': value('total-blocking-time'),
      'first paint, ms': value('first-contentful-paint'),
      'largest paint, ms': value('largest-contentful-paint'),
      // How fast the machine is by itself: without it times of two machines, or of two hours of one, say little.
      'index of the machine': lhr.environment.benchmarkIndex,
    });
  }
  console.log(`\n  Lighthouse, mobile, median of ${runs} (least – most)`);
  for (const name of Object.keys(rows[0])) {
    const values = rows.map((row) => row[name]);
    const say = (value) => (name === 'layout shift' ? value.toFixed(3) : Math.round(value));
    const all = `${say(at(values, 0))} – ${say(at(values, 1))}`;
    console.log(`  ${name.padEnd(52)}${String(say(median(values))).padStart(12)}   (${all})`);
  }
}

async function openPage(browser, address, words, width) {
  const viewport = { width, height: width < 800 ? 915 : 720 };
  const page = await browser.newPage({ viewport, locale: 'en-US', serviceWorkers: 'block' });
  await page.goto(address);
  const total = page.getByRole('textbox', { name: words.total, exact: true });
  await total.waitFor();
  await page.waitForLoadState('networkidle');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, total, slider: page.getByRole('slider', { name: words.slider }) };
}

// The time from each key to the end of the frame that paints what it changed.
async function watchKeys(page) {
  await page.evaluate(() => {
    globalThis.painted = null;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        globalThis.painted = new Promise((resolve) => {
          // The first task after the frame's own.
          const afterFrame = new MessageChannel();
          afterFrame.port1.onmessage = () => resolve(performance.now() - timeStamp);
          requestAnimationFrame(() => afterFrame.port2.postMessage(null));
        });
      },
      { capture: true },
    );
  });
}

async function workOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return value('ScriptDuration') + value('RecalcStyleDuration') + value('LayoutDuration');
}

// Presses keys in turn, and returns how long each took to be painted, and how much of it was work.
async function edit({ page, cdp }, keys) {
  const [times, works] = [[], []];
  for (let done = 0; done < edits; done += 1) {
    const before = await workOf(cdp);
    await page.keyboard.press(keys[done % keys.length]);
    times.push(await page.evaluate(() => globalThis.painted));
    works.push((await workOf(cdp)) - before);
    await page.waitForTimeout(pause);
  }
  return { times, works };
}

async function benchEdits(address, words) {
  console.log(
    `\n  ${`Processor ${slower} times slower, ${edits} edits`.padEnd(52)}${'median'.padStart(12)}${'p95'.padStart(12)}${'work p95'.padStart(12)}`,
  );
  for (const width of widths) {
    // The what-if with most to work out, which asks again after every edit.
    for (const door of ['', 'curve']) {
      const browser = await launch();
      const opened = await openPage(browser, `${address}?door=${door}`, words, width);
      const { page, cdp, total, slider } = opened;
      await watchKeys(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
      for (const by of ['slider', 'key']) {
        if (by === 'slider') await slider.focus();
        else await total.fill('120000');
        const keys =
          by === 'slider' ? ['ArrowRight', 'ArrowRight', 'ArrowLeft'] : ['Backspace', '7'];
        const { times, works } = await edit(opened, keys);
        const cells = [median(times), at(times, 0.95), at(works, 0.95)];
        const name = `by ${by}, ${width} px, ${door ? 'a long what-if open' : 'doors closed'}`;
        console.log(
          `  ${name.padEnd(52)}${cells.map((time) => `${time.toFixed(0)} ms`.padStart(12)).join('')}`,
        );
      }
      await browser.close();
    }
  }
}

async function benchMemory(address, words) {
  const browser = await launch();
  const { page, cdp, slider } = await openPage(browser, address, words, widths[1]);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    return { megabytes: (usedSize + backingStorageSize) / 2 ** 20, nodes };
  };
  await slider.focus();
  let first;
  for (let done = 0; done < manyEdits; done += 1) {
    if (done === remembered) first = await used();
    await page.keyboard.press(done % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const last = await used();
  const say = ({ megabytes, nodes }) => `${megabytes.toFixed(1)} MB, ${nodes} nodes`;
  console.log(
    `\n  Memory after ${remembered} edits: ${say(first)}; after ${manyEdits}: ${say(last)}`,
  );
  await browser.close();
}

// A build of its own, compressed, to be served.
export function copyOfBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'notewave-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  compress(folder);
  return folder;
}

export async function benchPage() {
  const folder = copyOfBuild();
  const { address, close } = await serve({ port: 4180, folder, brotli: true });
  try {
    const words = await loadWords();
    await benchLighthouse(address);
    await benchEdits(address, words);
    await benchMemory(address, words);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}
