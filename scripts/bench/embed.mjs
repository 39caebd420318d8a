// An element on a page of others, as a reader has it: what it fetches, when its first answer stands on a slow
// phone, whether it moves the page or holds its thread, and what ten of them hold.
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { serve } from '../serve.mjs';
import { at, copyOfBuild, launch } from './page.mjs';

const runs = 5;
const elements = 10;
// Lighthouse's slow 4G, and a phone of the middle.
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const slower = 4;

// A page of others with a body, on an origin of its own.
async function hostOf(body, script) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,"><script src="${script}"></script><body>${body}`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

async function benchFirst(address, tag) {
  const host = await hostOf(
    `<p>Text</p><notewave-${tag}></notewave-${tag}><p>More</p>`,
    `${address}v0/embed.js`,
  );
  const rows = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await launch();
    const context = await browser.newContext({
      viewport: { width: 412, height: 915 },
      permissions: ['local-network-access'],
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    let bytes = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0, longest: 0, first: 0 });
      const note = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
          type,
          buffered: true,
        });
      note('layout-shift', ({ value }) => {
        globalThis.shift += value;
      });
      note('longtask', ({ duration }) => {
        globalThis.longest = Math.max(globalThis.longest, duration);
      });
      addEventListener('notewave-ready', () => {
        // From when the small script is there, which is when the element comes near.
        const script = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith('embed.js'));
        globalThis.first = performance.now() - script.responseEnd;
      });
    });
    await page.goto(host.address);
    await page.waitForFunction(() => globalThis.first > 0, null, { timeout: 60_000 });
    const [first, shift, longest] = await page.evaluate(() => [first, shift, longest]);
    rows.push({
      'first answer, ms': first,
      'fetched, KB': bytes / 1024,
      'layout shift': shift,
      'longest task, ms': longest,
    });
    await browser.close();
  }
  host.close();
  console.log(
    `\n  <notewave-${tag}>, slow 4G, CPU ${slower} times slower, median of ${runs} (least – most)`,
  );
  for (const name of Object.keys(rows[0])) {
    const values = rows.map((row) => row[name]);
    const say = (value) =>
      name === 'layout shift' ? value.toFixed(3) : value.toFixed(name.endsWith('KB') ? 1 : 0);
    const all = `${say(at(values, 0))} – ${say(at(values, 1))}`;
    console.log(`  ${name.padEnd(52)}${say(at(values, 0.5)).padStart(12)}   (${all})`);
  }
}

async function benchMany(address) {
  const body = (count) => '<notewave-budget eager></notewave-budget>'.repeat(count);
  const held = [];
  for (const count of [0, 1, elements]) {
    const host = await hostOf(body(count), `${address}v0/embed.js`);
    const browser = await launch();
    const context = await browser.newContext({ permissions: ['local-network-access'] });
    const page = await context.newPage();
    await page.goto(host.address);
    await page.waitForFunction(async () => {
      const all = [...document.querySelectorAll('notewave-budget')];
      return (await Promise.all(all.map((one) => one.state()))).every(Boolean);
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    // Scripts and elements, and what WebAssembly has for its memory.
    const { usedSize, embedderHeapUsedSize, backingStorageSize } =
      await cdp.send('Runtime.getHeapUsage');
    held.push((usedSize + embedderHeapUsedSize + backingStorageSize) / 1024 / 1024);
    await browser.close();
    host.close();
  }
  const [none, one, many] = held;
  console.log(`\n  memory of one budget element${(one - none).toFixed(1).padStart(35)} MB`);
  console.log(`  memory of ${elements} of them${(many - none).toFixed(1).padStart(40)} MB`);
}

export async function benchEmbed() {
  const folder = copyOfBuild();
  const { address, close } = await serve({ port: 0, folder, brotli: true });
  try {
    await benchFirst(address, 'budget');
    await benchFirst(address, 'creators');
    await benchFirst(address, 'schedule');
    await benchMany(address);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}
