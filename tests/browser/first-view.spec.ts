// What a reader meets first: nothing moves while the page comes, and there is little to read.
import { tiers } from '../../www/app/tiers.ts';
import { perDot } from '../../www/budget/per-dot.ts';
import { expect, onPlan, openPlanner, parts, report, test } from './page.ts';
import { en } from './words.ts';

const most = { shift: 0.01, words: 80 };

for (const width of [360, 412, 768, 1280]) {
  test(`nothing moves while the page loads, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 800 ? 640 : 720 });
    // As slow as a phone, so that what comes before the calculator is painted.
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await openPlanner(page);
    await expect(parts(page).budget.headline).toBeVisible();
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
              sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          // What is buffered is handed over in a task of its own.
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(most.shift);
  });
}

// On a wide screen the numbers of the money's bar and of the views are in it, which are no words.
for (const { width, height, counted } of [
  { width: 360, height: 640, counted: /./ },
  { width: 1280, height: 720, counted: /^\D+$/ },
]) {
  test(`the first view has few words, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPlanner(page);
    await expect(parts(page).budget.headline).toBeVisible();
    await page.waitForLoadState('networkidle');
    const words = await page.evaluate(() => {
      const found: string[] = [];
      const range = document.createRange();
      const look = (node: Node) => {
        if (node instanceof Text) {
          // By word, since a paragraph may go on below the view.
          for (const word of node.data.matchAll(/[\p{L}\p{N}][^\s]*/gu)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const { top, bottom, left, right, width } = range.getBoundingClientRect();
            const inView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
            if (width > 0 && inView) found.push(word[0]);
          }
          return;
        }
        if (node instanceof Element) {
          const { clipPath, display } = getComputedStyle(node);
          const isSeen = node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          // What has no box of its own may have seen children.
          if (!isSeen && display !== 'contents') return;
          // What only a screen reader sees, and what a closed list holds.
          if (clipPath !== 'none' || node.matches('option, style, script')) return;
          if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
            for (const child of node.assignedNodes()) look(child);
            return;
          }
        }
        const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
        for (const child of inside.childNodes) look(child);
      };
      look(document.body);
      return found;
    });
    const found = words.filter((word) => counted.test(word));
    expect(found.length, found.join(' ')).toBeLessThanOrEqual(most.words);
  });
}

for (const [width, height] of [
  [360, 640],
  [1280, 720],
] as const) {
  test(`what moves the answer stands with all of it, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPlanner(page);
    const { budget, total, totalSlider } = parts(page);
    const all = [
      onPlan(page, 'conversion'),
      total,
      totalSlider,
      budget.region.getByLabel(en.budget.launch, { exact: true }),
      budget.headline,
      budget.region.locator('.plot'),
    ];
    const inView = async () => {
      for (const one of all) await expect(one).toBeInViewport({ ratio: 1 });
    };
    await inView();
    // A word joiner keeps the range on one line.
    const before = (await budget.headline.innerText()).replace('\u2060', '');
    await totalSlider.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
    await expect(budget.region.locator('.difference')).toBeVisible();
    // By how much it has moved stands beside it, and the last answer under the new one.
    await expect(budget.region.locator('.difference')).toContainText(/\+[\d,.]+ saves/);
    await expect(budget.region.locator('.plot i.ghost')).toHaveCount(20);
    const [, range] = /([\d,.]+–[\d,.]+)/.exec(before) ?? [];
    await expect(budget.region.locator('.difference')).toContainText(range ?? '?');
    // The split of the money before it lies thin over the new one, and nothing has moved for it.
    const bars = budget.region.locator('.bar');
    await expect(bars).toHaveCount(2);
    expect((await bars.first().boundingBox())?.height).toBeLessThan(6);
    await inView();
    // However much it moved, the last answer stays within its picture.
    await total.fill('2000000');
    const plot = budget.region.locator('.plot');
    const { y: top = 0 } = (await plot.boundingBox()) ?? {};
    const ghosts = plot.locator('i.ghost');
    await expect(ghosts).toHaveCount(20);
    const tops = await ghosts.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(top - 3);
  });
}

test('each creator has a dot, however many come and go at once', async ({ page }) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  for (const amount of ['12000', '120000', '121000', '2000000', '60000']) {
    await total.fill(amount);
    const { counts } = (await report(page)).budget?.optimum ?? {};
    if (!counts) throw new Error(`no mix for ${amount}`);
    for (const tier of tiers) {
      const dots = budget.region.locator(`notewave-tier-dots .${tier} i`);
      await expect(dots, `${amount}, ${tier}`).toHaveCount(
        Math.ceil(counts[tier] / perDot(counts)),
      );
    }
  }
});
