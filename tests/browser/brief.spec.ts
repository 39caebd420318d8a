// The brief: written where it stands, in two languages, and handed on as text, as Markdown and as a Word
// file, which readers of others open.
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { marked } from 'marked';
import {
  bar,
  expect,
  goTo,
  lineOf,
  openPlanner,
  parts,
  planOf,
  report,
  test,
  violations,
} from './page.ts';
import { briefs, en, plans, zh } from './words.ts';

const field = (page: Page, key: string): Locator => page.locator(`[id="field-${key}"]`);
const paper = (page: Page): Locator => page.locator('notewave-brief-document .paper');

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return file;
}

const bytesOf = async (file: Download) => readFile((await file.path()) as string);

for (const [locale, t, says] of [
  ['en-US', en, briefs.en],
  ['zh-CN', zh, briefs.zh],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a brief is written, stays, and leaves as Word and as Markdown @chromium', async ({
      page,
    }) => {
      await page.goto('./');
      await goTo(page, 'brief', t);
      await expect(paper(page)).toContainText(briefs.en.paper.parts.deliverables);
      await expect(paper(page)).toContainText(briefs.zh.paper.parts.deliverables);
      const missing = page.locator('.missing button');
      const { length } = await missing.all();
      expect(length).toBe(12);

      await field(page, 'brand').fill('Lumi');
      await field(page, 'message').fill('Calms *sensitive* skin');
      await field(page, 'message.zh').fill('敏感肌也能用');
      await field(page, 'tone').fill('honest');
      await field(page, 'details').fill('50 ml, ¥1,299\nTmall');
      await expect(missing).toHaveCount(length - 4);
      // What is written in one language is said to be missing in the other.
      await expect(paper(page)).toContainText(briefs.zh.paper.onlyIn.en);
      expect((await planOf(page)).brief).toMatchObject({
        brand: 'Lumi',
        'message.zh': '敏感肌也能用',
      });

      const { value } = await mammoth.extractRawText({
        buffer: await bytesOf(await download(page, says.page.docx)),
      });
      for (const text of ['Lumi', 'Calms *sensitive* skin', '敏感肌也能用', '50 ml, ¥1,299']) {
        expect(value).toContain(text);
      }
      // A creator is not told what the brand has not written yet; the page says it above.
      expect(value).not.toContain(briefs.en.paper.fields.angle[0]);
      expect(value).not.toContain(briefs.en.paper.fields.angle[1]);
      // That a text stands in one language is said at its label, in the brackets of the other.
      expect(value).toContain(`（${briefs.zh.paper.onlyIn.en}）`);

      const text = (await bytesOf(await download(page, says.page.markdown))).toString('utf8');
      const html = await marked.parse(text);
      expect(html).toContain('<p>Calms *sensitive* skin</p>');
      expect(html).toContain('<li>50 ml, ¥1,299</li>');
      expect(html.match(/<h1>/g)).toHaveLength(2);

      await page.reload();
      await goTo(page, 'brief', t);
      await expect(field(page, 'brand')).toHaveValue('Lumi');
    });
  });
}

test('a creator’s brief has days of their own, and undo takes a text back', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'brief');
  await expect(paper(page)).toBeVisible();
  const { schedule } = await report(page);
  const post = schedule?.posts.find(({ id }) => id === 'mid-1');
  if (!post) throw new Error('the default plan has no mid-tier creator');
  await page.getByLabel(briefs.en.page.for).selectOption('mid-1');
  await expect(paper(page)).toContainText(`${post.time} (China time)`);
  await expect(paper(page)).toContainText('1 image-text note');
  await field(page, 'brand').fill('Lumi');
  await page.getByRole('button', { name: en.bar.undo }).click();
  await expect(field(page, 'brand')).toHaveValue('');
  await expect(page.locator('.missing button')).toHaveCount(12);

  // A link holds the texts, and says so.
  await field(page, 'approver').fill('Anna');
  await bar(page, en.bar.share).click();
  await expect(page.getByRole('dialog')).toContainText(plans.share.brief('1', 1));
});

test('a claim is marked where it stands, and texts are written while the budget is empty', async ({
  page,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('');
  await goTo(page, 'brief');
  // What hangs on the money is missing and says why; the rest is there.
  await expect(page.getByText(briefs.en.paper.unplanned).first()).toBeVisible();
  const mark = page.getByText(briefs.en.page.marks['practice-word'] ?? '');
  await field(page, 'claims.zh').fill('全网第一的面霜');
  await expect(mark).toBeVisible();
  await expect(mark).toContainText('全网第一');
  expect((await planOf(page)).brief).toMatchObject({ 'claims.zh': '全网第一的面霜' });
  expect(await violations(page)).toEqual([]);
  await field(page, 'claims.zh').fill('敏感肌也能用');
  await expect(mark).toHaveCount(0);
});

test('whoever goes on before a view has entered keeps the focus', async ({ page }) => {
  await openPlanner(page);
  // Holds what the view's entrance waits for.
  const entrance = await page.evaluateHandle(() => {
    const held = { go: () => {} };
    const whenDefined = customElements.whenDefined.bind(customElements);
    const wait = new Promise<void>((done) => {
      held.go = done;
    });
    customElements.whenDefined = async (name) => {
      await wait;
      return whenDefined(name);
    };
    return held;
  });
  await goTo(page, 'brief');
  await page.locator('.missing button').last().click();
  await expect(field(page, 'approver')).toBeFocused();
  await entrance.evaluate(async ({ go }) => {
    go();
    await new Promise((done) => setTimeout(done, 100));
  });
  await expect(field(page, 'approver')).toBeFocused();
});

test('a missing text is gone to, and each door has its part @chromium', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'brief');
  await page.locator('.missing button').last().click();
  await expect(field(page, 'approver')).toBeFocused();
  await field(page, 'brand').fill('Lumi');
  const { doors } = briefs.en;
  const open = (name: string) => lineOf(page.getByRole('main'), name).click();

  await open(doors.doors.outreach);
  await page.getByLabel(doors.route.label).selectOption('agency');
  const messages = page.locator('notewave-brief-outreach .message');
  await expect(messages.first()).toContainText('we are Lumi.');
  await expect(messages.first()).toContainText('[Contact]');
  await expect(messages.last()).toContainText(briefs.zh.doors.byRoute.agency);

  await open(doors.doors.contract);
  const contract = page.locator('notewave-brief-contract');
  await contract.locator('[id="field-exclusivityDays"]').fill('a month');
  await expect(contract.locator('.problem')).toBeVisible();
  await contract.locator('[id="field-exclusivityDays"]').fill('30');
  await expect(contract).toContainText('30 days after the last note');
  const exclusivity = contract.locator('section', { hasText: doors.contract.points.exclusivity });
  await expect(exclusivity.first()).toContainText(doors.missing);
  await contract.locator('[id="field-rivals"]').fill('Sunny');
  await expect(exclusivity.first()).not.toContainText(doors.missing);

  await open(doors.doors.notes);
  await open(doors.doors.comments);
  await field(page, 'answerBuying.zh').fill('天猫旗舰店有售');
  const calendar = (await bytesOf(await download(page, doors.comments.calendar))).toString('utf8');
  // Long lines are folded in the file.
  expect(calendar.replace(/\r\n /g, '')).toContain('天猫旗舰店有售');
  expect(await violations(page, { within: 'notewave-brief' })).toEqual([]);
});

test('the brief copies as HTML and as text @chromium', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlanner(page);
  await goTo(page, 'brief');
  await field(page, 'message').fill('Calms skin');
  await page.getByRole('button', { name: briefs.en.page.copy, exact: true }).click();
  await expect(page.getByText(briefs.en.page.copied)).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item?.getType(type))?.text();
    return [await of('text/html'), await of('text/plain')];
  });
  expect(html).toContain('<table>');
  expect(html).toContain('Calms skin');
  expect(text).toContain('Key message:\nCalms skin');
  await expect(parts(page).summary).toBeVisible();
});
