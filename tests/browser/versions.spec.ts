// Two versions of the elements on one page: the one that comes first draws, and neither meets the inner elements of the
// other.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import own from '../../package.json' with { type: 'json' };
import { openHost, stateOf } from './hosts.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { expect, test } from './page.ts';

const [ours, other] = [`v${own.version}`, 'v0.99.0'];
const endingOf = (version: string) => `-${version.replaceAll('.', '-')}`;
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};

// The next release of the same build, on the other host.
async function serveOther(page: Page): Promise<string> {
  const address = `${hostAddress}${other}/`;
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = new URL(`../../dist${pathname.replace(other, ours)}`, import.meta.url);
    const bytes = readFileSync(file);
    const isText = extname(pathname) !== '.wasm';
    return route.fulfill({
      body: isText ? bytes.toString().replaceAll(endingOf(ours), endingOf(other)) : bytes,
      contentType: types[extname(pathname)] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  return address;
}

// The names of all elements of ours inside another.
const namesInside = (element: Locator) =>
  element.evaluate((element) => {
    const found = new Set<string>();
    const look = (root: ParentNode) => {
      for (const one of root.querySelectorAll('*')) {
        if (one.localName.startsWith('notewave-')) found.add(one.localName);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    if (element.shadowRoot) look(element.shadowRoot);
    return [...found];
  });

for (const [first, second] of [
  [ours, other],
  [other, ours],
] as const) {
  test(`of ${first} and ${second} the first draws, and a frame of the other stands beside it`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const folders = { [ours]: `${pageAddress}${ours}/`, [other]: await serveOther(page) };
    const scripts = [first, second].map((one) => `<script src="${folders[one]}embed.js"></script>`);
    await openHost(
      page,
      `<notewave-budget eager></notewave-budget>
      <iframe title="Calculator" width="700" height="500" src="${folders[second]}embed.html?calculator=budget"></iframe>`,
      { head: scripts.join('') },
    );
    const element = page.locator('notewave-budget');
    await stateOf(element);
    const framed = page.frameLocator('iframe').locator('notewave-budget');
    await stateOf(framed);
    for (const [one, version] of [
      [element, first],
      [framed, second],
    ] as const) {
      await expect(one.locator('.answer')).toBeVisible();
      const names = await namesInside(one);
      expect(names.length).toBeGreaterThan(3);
      for (const name of names) expect(name).toMatch(new RegExp(`${endingOf(version)}$`));
    }
    expect(said.filter((text) => text.includes('is not used'))).toHaveLength(1);
    // An edit of one is none of the other.
    await element.getByRole('textbox', { name: 'Total budget' }).fill('90000');
    await expect(framed.getByRole('textbox', { name: 'Total budget' })).not.toHaveValue('90,000');
  });
}
