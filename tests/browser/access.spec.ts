// Keyboard, screen readers, languages, themes and small screens.

import type { Locator } from '@playwright/test';
import { Converter } from 'opencc-js';
import {
  bar,
  expect,
  goTo,
  lineOf,
  openPart,
  openPlanner,
  parts,
  tabTo,
  test,
  tooWide,
  views,
  violations,
  visit,
  visitAll,
} from './page.ts';
import { figures as assumptions, en, roster as lists, zh } from './words.ts';

// Characters of their own: in words, some are written in more ways than one (佔比 and 占比).
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const simplifiedIn = (text: string) =>
  Array.from(text).filter((letter) => toTraditional(letter) !== letter);

// Each language with each theme and, over all, each width with both. A theme changes nothing but
// colours and a language nothing but words, so two looks take the rules on those alone.
const onLooks = ['color-contrast', 'html-has-lang', 'html-lang-valid', 'valid-lang'];
const looks = [
  { locale: 'en-US', colorScheme: 'light', width: 1280, rules: undefined },
  { locale: 'en-US', colorScheme: 'dark', width: 360, rules: onLooks },
  { locale: 'zh-CN', colorScheme: 'dark', width: 1280, rules: onLooks },
  { locale: 'zh-CN', colorScheme: 'light', width: 360, rules: undefined },
] as const;

for (const { locale, colorScheme, width, rules } of looks) {
  test.describe(`${locale}, ${colorScheme}, ${width} pixels wide`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    for (const view of views) {
      test(`axe finds nothing wrong in ${view}, with any door open`, async ({ page }) => {
        await openPlanner(page);
        await visit(page, view, async (place) => {
          expect(await violations(page, rules && { rules }), place).toEqual([]);
        });
      });
    }
  });
}

for (const locale of ['en-US', 'zh-CN']) {
  test.describe(`${locale}, 320 pixels wide`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    for (const address of ['', 'embed.html', 'examples/article.html']) {
      test(`nothing scrolls sideways at ./${address}`, async ({ page }) => {
        await page.goto(`./${address}`);
        await expect(page.locator('.answer').first()).toBeVisible();
        expect(await tooWide(page)).toEqual([]);
        if (address) return;
        await visitAll(page, async (place) => {
          expect(await tooWide(page), place).toEqual([]);
        });
      });
    }
  });
}

for (const locale of ['en-US', 'zh-CN']) {
  test.describe(`${locale}, 360 pixels wide, text twice as large`, () => {
    test.use({ locale, viewport: { width: 360, height: 640 } });

    test('nothing scrolls sideways', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('.answer').first()).toBeVisible();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await visitAll(page, async (place) => {
        expect(await tooWide(page), place).toEqual([]);
      });
    });
  });
}

// What a picture or a chosen control is told by, where the reader's own few colours replace the page's.
function look(place: Locator, property: string, part?: string): Promise<string> {
  return place
    .first()
    .evaluate(
      (element, [property, part]) => getComputedStyle(element, part).getPropertyValue(property),
      [property, part] as const,
    );
}

const clear = /^rgba\(.*, 0\)$/;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({
      colorScheme,
      contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
    });

    test('every picture, every chosen control and the open view can be seen', async ({ page }) => {
      await openPlanner(page);
      const canvas = await look(page.locator('notewave-planner'), 'background-color');
      const ink = await look(page.locator('notewave-planner'), 'color');
      const isSeen = async (place: Locator, part?: string) => {
        await expect(place.first(), String(place)).toBeVisible();
        const fill = await look(place, 'background-color', part);
        const drawn = await look(place, 'background-image', part);

        expect(drawn !== 'none' || (!clear.test(fill) && fill !== canvas), String(place)).toBe(
          true,
        );
      };
      const { budget, schedule, totalSlider } = parts(page);
      for (const tier of ['koc', 'micro', 'mid']) {
        await isSeen(budget.region.locator(`notewave-tier-dots .${tier} i`));
        const edge = await look(budget.region.locator(`.${tier} i`), 'border-top-color');
        expect(edge).toBe(ink);
        await isSeen(budget.region.locator(`.bar .fill.${tier}`));
      }
      await isSeen(budget.region.locator('.bar .fill.boost'));
      await isSeen(budget.region.locator('.plot i.reaches'));
      // Those that miss the target are hollow.
      const misses = budget.region.locator('.plot i:not(.reaches)');
      expect(await look(misses, 'background-color')).toMatch(clear);
      expect(await look(misses, 'border-top-color')).toBe(ink);
      // Of the parts of a slider a script learns no style: they have that of the slider, if it is adjusted.
      const sliders = [
        totalSlider,
        budget.region.locator('.money input'),
        page.locator('.plot ~ input'),
      ];
      for (const slider of sliders) expect(await look(slider, 'forced-color-adjust')).toBe('none');
      await isSeen(page.locator('label:has(:checked)'));
      const { summary } = parts(page);
      const mark = async (tab: Locator) => look(tab, 'border-bottom-color');
      expect(await mark(summary.locator('[aria-current]'))).not.toMatch(clear);
      expect(await mark(summary.locator('a:not([aria-current])'))).toMatch(clear);

      await goTo(page, 'schedule');
      await isSeen(schedule.region.locator('.track b'));
      await isSeen(schedule.region.locator('.track.live b'));
      await page.locator('.board').scrollIntoViewIfNeeded();
      for (const tier of ['koc', 'micro', 'mid']) {
        await isSeen(page.locator(`notewave-schedule-board .chip.${tier} i`));
      }
      await isSeen(page.locator('notewave-schedule-board .lanes i.seeding'));
      // Where a note is chosen, its edge says so.
      const chip = page.locator('notewave-schedule-board .chip').first();
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
      expect(await look(chip, 'border-top-color')).toBe(ink);
    });
  });
}

test('axe finds nothing wrong with a list of creators, problems and a notice', async ({ page }) => {
  await openPlanner(page);
  const { engagement, notice, schedule, total } = parts(page);
  await total.fill('none');
  await goTo(page, 'schedule');
  await schedule.region.getByLabel(en.schedule.date, { exact: true }).fill('2020-01-01');
  await goTo(page, 'creators');
  await engagement.region.getByText(en.engagement.rosterTitle, { exact: true }).click();
  await engagement.region.getByRole('button', { name: lists.list.sample }).click();
  await engagement.region.getByRole('button', { name: lists.table.details('C004') }).click();
  await page.evaluate(() => {
    location.hash = '#1.broken';
  });
  await expect(notice).toContainText(en.notice['link-broken']);
  expect(await violations(page)).toEqual([]);
});

test('the page turns Chinese, all of it, and stays so', async ({ page }) => {
  await openPlanner(page);
  const menu = (name: string) => bar(page, name).click();
  await menu(en.bar.menu);
  await page.getByRole('combobox', { name: en.bar.language }).selectOption('zh');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  const { budget } = parts(page, zh);
  await expect(budget.headline).toContainText('收藏');
  await expect(page).toHaveTitle(`${zh.title}：${zh.tagline}`);

  await visitAll(page, async (place) => {
    const texts = await page
      .locator(
        // The English half of a brief is in English.
        ':is(h1, h2, h3, legend, label, th, button, summary, .answer, .intro, footer):not([lang=en], [lang=en] *)',
      )
      .allInnerTexts();
    // Names and units are Latin in Chinese as well; two English words in a row are none.
    expect(
      texts.filter((text) => /[a-z]{2,} [a-z]{2,}/i.test(text)),
      place,
    ).toEqual([]);
  });

  await page.goto('./');
  await expect(budget.headline).toContainText('收藏');
  await menu(zh.bar.menu);
  await page.getByRole('combobox', { name: zh.bar.language }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(parts(page).budget.headline).toContainText('saves');
});

test.describe('in Taiwan', () => {
  test.use({ locale: 'zh-TW' });

  test('the page is in traditional Chinese, all of it', async ({ page }) => {
    await openPlanner(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await visitAll(page, async (place) => {
      const texts = await page
        .locator('h1, h2, h3, legend, label, th, button, summary, p, .answer, .intro, footer')
        .allInnerTexts();
      expect(texts.join('')).toContain('達人');
      expect(texts.flatMap(simplifiedIn), place).toEqual([]);
    });
  });
});

test('numbers are the same in both languages', async ({ page }) => {
  await openPlanner(page);
  const { total } = parts(page);
  await total.fill('345678');
  await total.blur();
  await openPart(page, 'lines');
  const lines = page.locator('table.lines td.number');
  await expect(lines.last()).toContainText('345,678');
  const english = await lines.allInnerTexts();
  await bar(page, en.bar.menu).click();
  await page.getByRole('combobox', { name: en.bar.language }).selectOption('zh');
  await expect(parts(page, zh).total).toHaveValue('345,678');
  expect(await lines.allInnerTexts()).toEqual(english);
});

test('the dark theme is chosen, is dark, and stays', async ({ page }) => {
  await openPlanner(page);
  const lightness = (element: Element) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (red + green + blue) / 3 / 255;
  };
  const planner = page.locator('notewave-planner');
  const html = page.locator('html');
  expect(await planner.evaluate(lightness)).toBeGreaterThan(0.9);
  const theme = page.getByRole('combobox', { name: en.bar.theme });
  await bar(page, en.bar.menu).click();
  await theme.selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(await planner.evaluate(lightness)).toBeLessThan(0.2);
  expect(await html.evaluate(lightness)).toBeLessThan(0.2);

  await page.reload();
  await bar(page, en.bar.menu).click();
  await expect(theme).toHaveValue('dark');
  expect(await planner.evaluate(lightness)).toBeLessThan(0.2);
  await theme.selectOption('auto');
  expect(await planner.evaluate(lightness)).toBeGreaterThan(0.9);
});

test('the first stop of the keyboard skips what is above the view', async ({ page }) => {
  await openPlanner(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: en.skip });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { checked: true }), 2);
});

test('with the keyboard alone: budget, lock, and an assumption there and back', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total, totalSlider } = parts(page);
  const { keyboard } = page;

  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await tabTo(page, total, 3);
  await tabTo(page, totalSlider, 1);
  const before = await total.inputValue();
  await keyboard.press('ArrowRight');
  await expect(total).not.toHaveValue(before);
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(total).not.toHaveValue(before);

  const lock = budget.region.getByRole('button', {
    name: en.field.lock(en.tierTitle.micro),
    exact: true,
  });
  await tabTo(page, lock);
  await keyboard.press('Enter');
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await expect(lock).toBeFocused();
  await keyboard.press('Shift+Tab');
  const count = budget.region.getByRole('textbox', {
    name: en.field.locked(en.tierTitle.micro),
    exact: true,
  });
  await expect(count).toBeFocused();
  const headline = await budget.headline.innerText();
  await keyboard.type('2');
  await expect(count).toHaveValue('2');
  await expect(budget.headline).not.toHaveText(headline);

  const title = en.figures.title;
  await tabTo(page, lineOf(budget.region, en.budget.doors.sure));
  await keyboard.press('Enter');
  const figures = lineOf(budget.region, title);
  await tabTo(page, figures);
  await keyboard.press('Enter');
  const fee = budget.region.getByRole('textbox', {
    name: `${assumptions.family.fee}, ${en.tier.micro}`,
    exact: true,
  });
  await expect(fee).toBeVisible();
  await tabTo(page, fee);
  const published = await fee.inputValue();
  const good = await budget.headline.innerText();
  await keyboard.type('3210');
  await expect(figures).toContainText(en.figures.changed('1'));
  await expect(budget.headline).not.toContainText(good);

  const reset = budget.region.getByRole('button', {
    name: en.field.reset(`${assumptions.family.fee}, ${en.tier.micro}`),
  });
  await tabTo(page, reset, 2);
  await keyboard.press('Enter');
  await expect(reset).toHaveCount(0);
  await expect(fee).toHaveValue(published);
  await expect(budget.headline).toContainText(good);
  // The button is gone; whoever pressed it goes on from its figure.
  await expect(fee).toBeFocused();
});

test('what has the focus shows it, all the way through the page', async ({ page }) => {
  await openPlanner(page);
  const seen = new Set<string>();
  let last = '';
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const { name, shown } = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused) return { name: '', shown: false };
      // A radio button lies invisible over its label, which shows the focus in its place.
      const marked = focused.matches('[type=radio]') ? focused.closest('label') : focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(marked ?? focused);
      const labels = focused instanceof HTMLInputElement ? Array.from(focused.labels ?? []) : [];
      const label =
        focused.getAttribute('aria-label') ??
        [focused, ...labels].map(({ textContent }) => textContent?.trim()).join('');
      return {
        name: `${focused.localName} ${focused.getAttribute('type')} ${label}`,
        shown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (name.startsWith('body')) break;
    // Tab goes through the parts of a date, which the browser marks itself.
    if (name !== last) expect(shown, name).toBe(true);
    seen.add(name);
    last = name;
  }
  expect(seen.size).toBeGreaterThan(30);
});
