// The elements on pages that do not make it easy for them: the gallery of www/public/examples, and what
// hosts send or forbid.
import type { Locator, Page } from '@playwright/test';
import { openHost, stateOf } from './hosts.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { expect, test } from './page.ts';

// What an element draws, in its own colours.
const box = (element: Locator) => element.locator('[lang]').first();
const example = (page: Page, name: string) => page.goto(`${hostAddress}examples/${name}.html`);

// Where every part of a calculator stands within it, and how its text looks.
function layout(element: Locator): Promise<unknown[]> {
  return element.evaluate((element) => {
    const found: unknown[] = [];
    const box = element.shadowRoot?.querySelector('.box > *') as HTMLElement;
    const from = box.getBoundingClientRect();
    const look = (root: ParentNode) => {
      for (const one of root.querySelectorAll('*')) {
        const { left, top, width, height } = one.getBoundingClientRect();
        // What is not drawn stands nowhere.
        if (width === 0 && height === 0) continue;
        const place = [left - from.left, top - from.top, width, height].map((size) =>
          Math.round(size),
        );
        const { fontSize, letterSpacing, textAlign, textIndent, lineHeight, fontFamily } =
          getComputedStyle(one);
        const style = [fontSize, letterSpacing, textAlign, textIndent, lineHeight, fontFamily];
        found.push([one.localName, ...place, ...style]);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    if (box.shadowRoot) look(box.shadowRoot);
    return found;
  });
}

test('styles of a page do not reach in, however loud they are', async ({ page }) => {
  await openHost(page, '<notewave-budget budget="200000" style="width: 880px"></notewave-budget>');
  const element = page.locator('notewave-budget');
  await stateOf(element);
  await expect(element.locator('.answer')).toBeVisible();
  // What is fetched after the first answer is there.
  await page.waitForTimeout(500);
  const plain = await layout(element);
  expect(plain.length).toBeGreaterThan(100);

  await example(page, 'hostile');
  await element.evaluate((element: HTMLElement) => {
    element.style.setProperty('width', '880px', 'important');
  });
  await stateOf(element);
  await expect(element.locator('.answer')).toBeVisible();
  await expect(async () => expect(await layout(element)).toEqual(plain)).toPass({ timeout: 5000 });
});

test('the size of text is the reader’s own, not that of the page', async ({ page }) => {
  await openHost(page, '<notewave-budget style="font-size: 40px"></notewave-budget>', {
    attributes: 'style="font-size: 62.5%"',
  });
  await expect(page.locator('notewave-budget .bought')).toHaveCSS('font-size', '13px');
  await page.locator('notewave-budget').evaluate((element: HTMLElement) => {
    element.style.setProperty('--notewave-rem', '20px');
  });
  await expect(page.locator('notewave-budget .bought')).toHaveCSS('font-size', '16.25px');
});

test('on a page from right to left, sliders and ranges go from left to right', async ({ page }) => {
  await example(page, 'rtl');
  const element = page.locator('notewave-budget');
  await stateOf(element);
  const slider = element.getByRole('slider').first();
  await expect(slider).toHaveCSS('direction', 'ltr');
  await expect(element.locator('.answer')).toHaveCSS('text-align', 'start');
  await slider.focus();
  const total = element.getByRole('textbox', { name: 'Total budget' });
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => Number((await total.inputValue()).replaceAll(',', '')))
    .toBeGreaterThan(120_000);
});

test('on a dark page it is dark, and takes the colours and shapes that the page sets', async ({
  page,
}) => {
  await example(page, 'dark');
  const budget = page.locator('notewave-budget');
  const creators = page.locator('notewave-creators');
  await stateOf(budget);
  await stateOf(creators);
  await expect(box(budget)).toHaveCSS('background-color', 'rgb(24, 22, 19)');
  await expect(box(creators)).toHaveCSS('background-color', 'rgb(28, 39, 51)');
  await expect(creators.locator('.answer')).toHaveCSS('text-decoration-line', 'underline');
  await expect(creators.locator('.answer')).toHaveCSS('font-family', 'Georgia, serif');
  await expect(creators.getByRole('textbox').first()).toHaveCSS('border-radius', '12px');
  // The page turns light.
  await page.evaluate(() => {
    document.body.style.background = 'white';
  });
  await expect(box(budget)).toHaveCSS('background-color', 'rgb(250, 247, 241)');
});

test('a page that turns dark when its style sheet comes is followed', async ({ page }) => {
  await openHost(page, '<notewave-budget></notewave-budget>');
  const budget = page.locator('notewave-budget');
  await stateOf(budget);
  await expect(box(budget)).toHaveCSS('background-color', 'rgb(250, 247, 241)');
  await page.evaluate((address) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: address });
    document.head.append(link);
  }, `${pageAddress}examples/dark.css`);
  await expect(box(budget)).toHaveCSS('background-color', 'rgb(24, 22, 19)');
});

test('a page that says it is dark by its colour scheme is followed', async ({ page }) => {
  await openHost(page, '<notewave-budget></notewave-budget>', {
    attributes: 'style="color-scheme: dark"',
  });
  await expect(box(page.locator('notewave-budget'))).toHaveCSS(
    'background-color',
    'rgb(24, 22, 19)',
  );
});

test('nothing of the page around moves when a calculator comes, and a mouse meets its link', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      Object.assign(window, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await example(page, 'article');
  await stateOf(page.locator('notewave-budget'));
  await expect(page.locator('notewave-budget .answer')).toContainText('saves');
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0);
  expect(shift).toBeLessThan(0.001);
  await page.getByRole('link', { name: 'Open the whole planner' }).click();
  await expect(page).toHaveURL(`${hostAddress}index.html`);
});

for (const width of [360, 900]) {
  test(`at ${width} px each element has the room that it kept`, async ({ page }) => {
    const tags = ['budget', 'creators', 'schedule', 'planner'];
    await page.setViewportSize({ width: 1200, height: 3000 });
    for (const short of ['', 'compact']) {
      for (const tag of short ? tags.slice(0, 3) : tags) {
        await openHost(
          page,
          `<notewave-${tag} ${short} style="width: ${width}px"></notewave-${tag}><p id="end">End</p>`,
        );
        const element = page.locator(`notewave-${tag}`);
        const high = () => element.evaluate((element) => element.clientHeight);
        const kept = await high();
        await stateOf(element);
        await page.waitForTimeout(1200);
        expect(await high(), `${tag} ${short}`).toBe(kept);
        const drawn = await element
          .locator('[lang]')
          .first()
          .evaluate((inner) => Math.round(inner.getBoundingClientRect().height));
        expect(kept - drawn, `empty room under ${tag} ${short}`).toBeLessThan(130);
      }
    }
  });
}

test('an element in a tab that is hidden is there when the tab is shown', async ({ page }) => {
  await openHost(
    page,
    '<div id="tab" hidden><notewave-budget></notewave-budget></div><p>First tab</p>',
  );
  await page.waitForTimeout(300);
  await expect(page.locator('notewave-budget .answer')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
  await expect(page.locator('notewave-budget .answer')).toBeVisible();
});

test('where a page asks an element how wide it would like to be, it is as wide as fits', async ({
  page,
}) => {
  const tag = '<notewave-budget eager></notewave-budget>';
  await openHost(
    page,
    `<div style="display: flex; justify-content: center">${tag}</div>
    <div style="display: flex"><p>Text beside it</p>${tag}</div>
    <div style="display: grid; justify-items: center">${tag}</div>
    <div style="display: inline-block">${tag}</div>
    <div style="float: left">${tag}</div>`,
  );
  for (const width of [1200, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const all = page.locator('notewave-budget');
    for (const at of [0, 1, 2, 3, 4]) {
      await stateOf(all.nth(at));
      const wide = await all.nth(at).evaluate((element) => element.clientWidth);
      const room = await page.evaluate(() => document.body.clientWidth);
      // One element has words beside it.
      expect(wide, `${at}`).toBeGreaterThan(Math.min(960, room) - (at === 1 ? 180 : 50));
      expect(wide).toBeLessThanOrEqual(Math.min(960, room));
    }
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(scrolls).toBe(false);
  }
});

test('what an element without an end tag swallows stays on the page, and one thing inside gives way', async ({
  page,
}) => {
  await openHost(
    page,
    `<notewave-budget compact><p>In its place</p></notewave-budget>
    <notewave-schedule compact /><p>The rest</p><notewave-creators compact></notewave-creators><p>The end</p>`,
  );
  for (const tag of ['budget', 'schedule', 'creators']) {
    await page.locator(`notewave-${tag}`).scrollIntoViewIfNeeded();
    await expect(page.locator(`notewave-${tag} .answer`).first()).toBeVisible();
  }
  await expect(page.getByText('The rest')).toBeVisible();
  await expect(page.getByText('The end')).toBeVisible();
  await expect(page.getByText('In its place')).toBeHidden();
});
