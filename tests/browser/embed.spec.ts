// The calculators in other people's pages, and what the page lets in and out.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { ChangeDetail } from '../../www/embed/types.ts';
import { openHost } from './hosts.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { bar, expect, goTo, openPlanner, parts, report, test } from './page.ts';
import { en, plans, zh } from './words.ts';

const article = new URL('../../www/public/examples/article.html', import.meta.url);

// The article on the other origin, with everything of Notewave from the page's origin.
async function openArticle(page: Page): Promise<void> {
  const address = `${hostAddress}somewhere/else.html`;
  const body = readFileSync(article, 'utf8')
    .replaceAll('../', pageAddress)
    .replaceAll('./', `${hostAddress}examples/`);
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
}

test('one script and one element put the budget into an article elsewhere', async ({ page }) => {
  await openArticle(page);
  const { headline, region } = parts(page).budget;
  await expect(headline).toContainText('saves');
  await expect(region.getByRole('textbox', { name: en.budget.total })).toHaveValue('120,000');
  const scripts = await page.evaluate(() => Array.from(document.scripts, ({ src }) => src));
  expect(scripts).toContain(`${pageAddress}v0/embed.js`);
  expect(new URL(page.url()).origin).not.toBe(new URL(pageAddress).origin);
});

test('an edit of the embedded budget tells the article', async ({ page }) => {
  await openArticle(page);
  const { total } = parts(page);
  await expect(total).toBeVisible();
  const told = page.evaluate(
    () =>
      new Promise<ChangeDetail>((resolve) => {
        document.addEventListener('notewave-change', (event) => {
          // There is one before, when the whole core has come.
          const { detail } = event as CustomEvent<ChangeDetail>;
          if (detail.plan.budget.total === 9_000_000) resolve(detail);
        });
      }),
  );
  await total.fill('90000');
  const { plan, report: said } = await told;
  expect(plan.budget.total).toBe(9_000_000);
  expect(said.budget?.optimum.forecast.result.p50).toBeGreaterThan(0);
});

test('attributes of the element set objective, budget, language and theme', async ({ page }) => {
  await openArticle(page);
  const { total } = parts(page);
  await expect(total).toBeVisible();
  await page.locator('notewave-budget').evaluate((element) => {
    element.setAttribute('objective', 'conversion');
    element.setAttribute('budget', '300000');
    element.setAttribute('theme', 'dark');
    element.setAttribute('lang', 'zh');
  });
  const headline = page.locator('notewave-budget .answer');
  await expect(headline).toContainText('订单');
  await expect(parts(page, zh).total).toHaveValue('300,000');
});

test('the frame in the article works, and is as high as its content', async ({ page }) => {
  await openArticle(page);
  const frame = page.locator('iframe.notewave');
  await frame.scrollIntoViewIfNeeded();
  const inside = frame.contentFrame();
  await expect(inside.locator('.answer')).toContainText('Worth up to');
  const high = () =>
    inside.locator('notewave-creators').evaluate((element: HTMLElement) => element.offsetHeight);
  await expect
    .poll(async () => Number(await frame.getAttribute('height')) - (await high()))
    .toBe(0);

  const told = page.evaluate(
    () =>
      new Promise<ChangeDetail>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data.type === 'notewave-change') resolve(data);
        });
      }),
  );
  await inside.getByRole('textbox', { name: en.engagement.followers, exact: true }).fill('50000');
  expect((await told).plan.engagement.creator?.followers).toBe(50_000);
  await expect(inside.locator('.answer')).toContainText('typical micro creator');
});

test('the article works where it is published with the page', async ({ page }) => {
  await page.goto(`${hostAddress}examples/article.html`);
  await expect(page.locator('notewave-budget .answer')).toContainText('saves');
  await page.getByRole('link', { name: 'Open the whole planner' }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();
});

test('two elements in one page hold plans of their own', async ({ page }) => {
  await openArticle(page);
  await expect(parts(page).total).toBeVisible();
  await page.evaluate(() => {
    const second = document.createElement('notewave-budget');
    second.setAttribute('budget', '50000');
    document.querySelector('article')?.append(second);
  });
  const totals = page.locator('notewave-budget').getByRole('textbox', { name: en.budget.total });
  await page.locator('notewave-budget').nth(1).scrollIntoViewIfNeeded();
  await expect(totals).toHaveCount(2);
  await expect(totals.nth(1)).toHaveValue('50,000');
  await totals.nth(1).fill('70000');
  await expect(totals.nth(0)).toHaveValue('120,000');
});

for (const address of ['./', './embed.html']) {
  test(`${address} lets no foreign script in and no request out`, async ({ page, complaints }) => {
    await page.goto(address);
    await expect(page.locator('.answer').first()).toBeVisible();
    const refused = await page.evaluate(async () => {
      const violation = () =>
        new Promise<string>((resolve) => {
          const tell = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
            resolve(effectiveDirective);
          addEventListener('securitypolicyviolation', tell, { once: true });
        });
      const first = violation();
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      const directives = [await first];
      const second = violation();
      const sent = await fetch('https://example.com/?plan').then(
        () => true,
        () => false,
      );
      directives.push(await second);
      return { directives, sent };
    });
    expect(refused).toEqual({ directives: ['script-src-elem', 'connect-src'], sent: false });
    await expect(page).not.toHaveTitle('taken over');
    for (const complaint of complaints.splice(0)) {
      expect(complaint).toMatch(/Content Security Policy/);
    }
  });
}

test('the whole page, used, asks nobody else for anything', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await bar(page, en.bar.menu).click();
  await page.getByRole('combobox', { name: en.bar.language }).selectOption('zh');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  expect([...asked]).toEqual([new URL(pageAddress).origin]);
});

test('the calendar file holds the days of posts and the stages of the page, at the same moments', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { schedule } = parts(page);
  const download = page.waitForEvent('download');
  await schedule.region.getByRole('button', { name: en.schedule.downloadCalendar }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('calendar.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  const said = (await report(page)).schedule;
  if (!said) throw new Error('the page has no schedule');
  expect(said.posts.length).toBeGreaterThan(0);
  // Posts of a tier on a day of a wave are one entry, from the first.
  const firsts = said.posts.filter(
    (post, index) =>
      said.posts.findIndex(
        ({ date, tier, wave }) => date === post.date && tier === post.tier && wave === post.wave,
      ) === index,
  );
  // The start-by date is an entry as well.
  expect(events).toHaveLength(firsts.length + said.stages.length + 1);
  const posts = events.filter(({ startDate }) => !startDate.isDate);
  const moments = posts.map(({ startDate }) => startDate.toJSDate().toISOString());
  expect(moments).toEqual(firsts.map(({ utc }) => new Date(utc).toISOString()));
  const days = events.filter(({ startDate }) => startDate.isDate);
  expect(days.map(({ startDate }) => startDate.toString())).toEqual([
    said.startBy,
    ...said.stages.map(({ start }) => start),
  ]);
  expect(events.every(({ summary }) => summary.length > 0)).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('the plan is saved as plain HTML, which another page can take as it is', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  await report(page);
  await bar(page, en.bar.share).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: plans.share.html }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('plan.html');
  const html = await readFile(await file.path(), 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(20 * 1024);
  await openHost(page, html, {
    head: '',
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; style-src-attr 'unsafe-inline'",
    },
  });
  await expect(page.getByRole('heading')).toContainText('¥120,000');
  await expect(page.getByRole('img')).toBeVisible();
  const link = page.getByRole('article').getByRole('link');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`^${pageAddress}#1\\.`));
  await expect(parts(page).budget.headline).toContainText('saves');
});
