// Pages of others, made up by tests: on the other origin, with everything of Notewave from the page's.
import type { Locator, Page } from '@playwright/test';
import type { NotewaveElement } from '../../www/embed/element.ts';
import { hostAddress, pageAddress } from './origins.ts';

export const script = `<script src="${pageAddress}v0/embed.js"></script>`;

interface Host {
  head?: string;
  lang?: string;
  headers?: Record<string, string>;
  attributes?: string;
}

// Opens a page of somebody else, with a body of HTML.
export async function openHost(
  page: Page,
  body: string,
  { head = script, lang = 'en', headers = {}, attributes = '' }: Host = {},
): Promise<void> {
  const address = `${hostAddress}somewhere/else.html`;
  const html = `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html', headers }),
  );
  await page.goto(address);
}

// Waits for the calculator of an element, and gives what it then says of itself.
export function stateOf(element: Locator) {
  return element.evaluate(async (element: NotewaveElement) => {
    for (;;) {
      const state = await element.state();
      if (state) return state;
      await new Promise((done) => setTimeout(done, 20));
    }
  });
}

// Notes the events of all elements, from before there are any: `told(page)` gives them.
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const type of ['notewave-ready', 'notewave-change', 'notewave-problem'])
      addEventListener(type, (event) => told.push({ type, ...(event as CustomEvent).detail }));
  });
}

export interface Told {
  type: string;
  [name: string]: unknown;
}

export const told = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told);
