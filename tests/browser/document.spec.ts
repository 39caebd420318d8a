// The plan on paper and as a workbook: every part of it, with the numbers of the page, in both
// languages; lists only where the reader ticks them in.
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Planner } from '../../www/planner/planner.ts';
import { bar, expect, openPlanner, parts, report, test } from './page.ts';
import { documents, en, plans, zh } from './words.ts';

const paper = (page: Page) => page.locator('notewave-document');

// What the browser does before it prints, until the page has its document at hand.
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(paper(page)).toBeVisible({ timeout: 200 });
  }).toPass();
}

// How many pages a PDF has.
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

for (const [locale, t, says] of [
  ['en-US', en, documents.en],
  ['zh-CN', zh, documents.zh],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('the browser prints the plan as a document with the numbers of the page', async ({
      page,
    }) => {
      await page.goto('./');
      const { headline } = parts(page, t).budget;
      // On the page a range is kept on one line.
      const said = (await headline.innerText()).trim().replace('\u2060', '');
      const { budget, schedule } = await report(page);
      if (!budget || !schedule) throw new Error('the default plan has a problem');
      await print(page);
      await expect(page.locator('notewave-planner')).toBeHidden();
      const { team, list, ...heads } = says.heads;
      await expect(paper(page).locator('h2')).toHaveText(Object.values(heads));
      expect(await paper(page).locator('.lead').innerText()).toBe(said);
      // The lines of the money as the core has them, which add up to the whole.
      const money = paper(page).locator('section', { hasText: says.heads.money });
      const yuan = (fen: number) => `¥${(fen / 100).toLocaleString('en')}`;
      const amounts = await money
        .locator('tbody tr:not(.strong):not(:last-child) td:nth-child(5)')
        .allInnerTexts();
      const fen = amounts.map((text) => Math.round(Number(text.replace(/[¥,]/g, '')) * 100));
      expect(fen.reduce((sum, one) => sum + one, 0)).toBe(12_000_000);
      for (const { id, tier, amount } of budget.optimum.lines) {
        if (amount > 0 && (tier || id === 'boost' || id === 'service' || id === 'leftover')) {
          expect(fen, id).toContain(amount);
        }
      }
      await expect(money.locator('tr.strong')).toContainText(yuan(12_000_000));
      // The forecast and each wave and payment.
      const rows = (head: string) =>
        paper(page).locator('section', { hasText: head }).locator('tr');
      // The stages are those of the tier that posts first, and say so.
      await expect(paper(page)).toContainText(says.rows.stagesOfFirst);
      expect(await rows(says.heads.calendar).count()).toBeGreaterThan(
        schedule.stages.length + schedule.waves.length,
      );
      await expect(paper(page)).toContainText(says.paysAll(yuan(12_000_000)));
      const { assumptions, grades: ends } = budget.basis;
      const graded = [...new Set(ends)].join('–');
      expect(graded).toBe('B–D');
      await expect(paper(page)).toContainText(
        t.budget.restsOn(String(assumptions), assumptions, graded),
      );
      const grades = paper(page).locator('section.small-print tr td:last-child');
      expect((await grades.allInnerTexts()).filter((grade) => /^[A-D]$/.test(grade))).not.toEqual(
        [],
      );
      await expect(paper(page).getByRole('link', { name: says.link })).toHaveAttribute(
        'href',
        /#1\./,
      );
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(paper(page)).toHaveCount(0);
      await page.emulateMedia({ media: null });
      await expect(headline).toBeVisible();
      for (const format of ['A4', 'Letter']) {
        const pages = pagesOf(await page.pdf({ format }));
        expect(pages, format).toBeGreaterThanOrEqual(2);
        expect(pages, format).toBeLessThanOrEqual(3);
      }
    });
  });
}

test('an edit is on paper as soon as the reader pauses', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await print(page);
  await expect(paper(page).locator('h1')).toContainText('¥345,678');
});

async function openShare(page: Page) {
  await bar(page, en.bar.share).click();
  return page.getByRole('dialog', { name: plans.share.title });
}

async function contentOf(download: Download): Promise<Record<string, string>> {
  const bytes = await (await download.createReadStream()).toArray();
  const files = unzipSync(new Uint8Array(Buffer.concat(bytes)));
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strFromU8(content)]),
  );
}

test('a print and a workbook leave lists out unless the reader ticks them in', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openPlanner(page);
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    const creator = { ...store?.plan.engagement.creator, name: 'Secret Name', feeImage: 7_654_321 };
    store?.engagement({ roster: [creator] as never }, 'roster');
  });
  const says = documents.en;
  const dialog = await openShare(page);
  const printed = async () => {
    await dialog.getByRole('button', { name: plans.share.print }).click();
    await expect(paper(page)).toHaveCount(1);
    const text = await paper(page).textContent();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(paper(page)).toHaveCount(0);
    return text;
  };
  const saved = async () => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: plans.share.workbook }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${says.file}.xlsx`);
    return contentOf(file);
  };
  const secret = /Secret Name|76,?543/;
  const bare = await printed();
  expect(bare).not.toMatch(secret);
  expect(bare).toContain(says.teamLeftOut);
  const bareBook = await saved();
  expect(Object.values(bareBook).join('\n')).not.toMatch(secret);
  const { team, ...others } = says.sheets;
  for (const name of Object.values(others)) {
    expect(bareBook['xl/workbook.xml']).toContain(`name="${name}"`);
  }
  expect(bareBook['xl/workbook.xml']).not.toContain(`name="${team}"`);
  await dialog.getByRole('checkbox').check();
  const full = await printed();
  expect(full).toContain('Secret Name');
  expect(full).toContain('¥76,543.21');
  // Where a browser does not say that it has printed, the names do not stay for the next print.
  await dialog.getByRole('button', { name: plans.share.print }).click();
  await expect(paper(page)).toHaveCount(1);
  await page.keyboard.press('Control');
  await expect(paper(page)).toHaveCount(0);
  const book = await saved();
  expect(Object.values(book).join('\n')).toContain('Secret Name');
  expect(book['xl/workbook.xml']).toContain(`name="${team}"`);
  // Payments follow the sheet of money.
  expect(Object.values(book).join('\n')).toMatch(/<f>(ROUND\()?'Money'!E2/);
});
