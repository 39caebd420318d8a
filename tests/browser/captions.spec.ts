// The check of captions, the official notice of days off, and the common mistakes.
import type { Page } from '@playwright/test';
import {
  expect,
  goTo,
  lineOf,
  openPart,
  openPlanner,
  parts,
  planOf,
  report,
  test,
  tooWide,
  violations,
} from './page.ts';
import { briefs, captions, en, mistakes, notices, zh } from './words.ts';

const caption = '换季面霜\n我最近用的面霜，最 佳选择，能治疗泛红，点击链接下单';

for (const [lang, t] of [
  ['en', en],
  ['zh', zh],
] as const) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-US' : 'zh-CN' });
    const says = captions[lang];

    async function openCheck(page: Page) {
      await openPlannerIn(page);
      await goTo(page, 'brief', t);
      const view = page.locator('notewave-brief');
      await lineOf(view, briefs[lang].doors.doors.notes).click();
      await lineOf(view, briefs[lang].doors.doors.captions).click();
      const check = page.locator('notewave-caption-check');
      await expect(check.getByLabel(says.label)).toBeVisible();
      return check;
    }

    const openPlannerIn = async (page: Page) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
    };

    test('a caption is marked, by pointer and by key, and nothing is sent', async ({ page }) => {
      const check = await openCheck(page);
      // From now on nothing may go out but requests for the page's own code, which hold nothing.
      await expect(check.locator('notewave-caption-words summary')).toBeVisible();
      const sent: string[] = [];
      page.on('request', (request) => {
        const isCode = request.method() === 'GET' && /\/assets\/[\w.-]+$/.test(request.url());
        if (!isCode) sent.push(request.url());
      });
      await check.getByLabel(says.label).fill(caption);
      const text = check.locator('.text');
      await expect(text.getByRole('button')).toHaveText(['最 佳', '治疗', '链接', '下单']);
      await expect(text).toContainText('我最近用的面霜');
      const why = check.locator('.why');
      await expect(why).toHaveText(says.choose);
      await text.getByRole('button', { name: '治疗' }).click();
      await expect(why).toContainText(says.reason.medical);
      await expect(why).toContainText(says.authority['internet-advertising']);
      // By key: on to the next mark.
      await page.keyboard.press('Tab');
      await expect(why).toContainText(says.reason['ad-label']);
      await expect(text.getByRole('button', { name: '链接' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(check.getByText(says.rule.disclosure)).toBeVisible();
      // With the label it is settled.
      await check.getByLabel(says.label).fill(`${caption}（广告）`);
      await expect(text.getByRole('button')).toHaveText(['最 佳', '治疗']);
      await expect(check.getByText(says.rule.disclosure)).toHaveCount(0);
      expect(sent).toEqual([]);
      expect(JSON.stringify(await planOf(page))).not.toContain('治疗泛红');
      expect(await violations(page, { within: 'notewave-brief' })).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    });

    test('the official notice is shown, then taken, and the plan knows the year', async ({
      page,
    }) => {
      await openPlannerIn(page);
      await goTo(page, 'schedule', t);
      const { region } = parts(page, t).schedule;
      await region.getByLabel(t.schedule.date, { exact: true }).fill('2027-04-20');
      const { calendarMissingFrom } = (await report(page)).schedule ?? {};
      expect(calendarMissingFrom).toBe('2027-01-01');
      await region.getByRole('button', { name: t.schedule.pasteNotice }).click();
      const notice = page.locator('notewave-schedule-notice');
      const box = notice.getByRole('textbox');
      await box.fill(notice2027);
      const says = notices[lang];
      await expect(notice.locator('.spans li')).toHaveCount(9);
      await expect(notice.locator('li.warn')).toHaveCount(0);
      expect((await planOf(page)).schedule.days).toEqual({});
      await notice.getByRole('button', { name: says.take('29', 29, '2', 2) }).click();
      await expect(notice).toContainText(says.taken);
      const { days } = (await planOf(page)).schedule;
      expect(days['2027-02-05']).toBe(0);
      expect(days['2027-02-20']).toBe(1);
      expect((await report(page)).schedule?.calendarMissingFrom).toBeNull();
      await expect(region.getByRole('button', { name: t.schedule.pasteNotice })).toHaveCount(0);
      // A text that does not agree with itself says where.
      await box.fill('关于2027年部分节假日安排的通知 劳动节：5月1日（周五）至5日放假，共4天。');
      await expect(notice.locator('li.warn')).toHaveCount(2);
      expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    });
  });
}

// As a notice for 2027 may read: the statutory days, and some around them.
const notice2027 = `关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至13日（周六）放假调休，共9天。2月20日（周六）、2月28日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。`;

test('a column of captions is checked line by line, with words of one’s own', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'brief');
  const view = page.locator('notewave-brief');
  await lineOf(view, briefs.en.doors.doors.notes).click();
  await lineOf(view, briefs.en.doors.doors.captions).click();
  const check = page.locator('notewave-caption-check');
  const says = captions.en;
  await check
    .getByLabel(says.label)
    .fill('达人\t文案\n小鹿\t"标题\n我用过，闭眼入。品牌合作"\n阿青\t我也用过，品牌合作');
  await expect(check.getByRole('status').first()).toHaveText(says.several('2', 2, '0'));
  const list = check.locator('notewave-caption-words');
  await list.locator('summary').click();
  const words = list.getByLabel(says.list.label);
  await words.fill('闭眼入');
  await expect(check.getByRole('status').first()).toHaveText(says.several('2', 2, '1'));
  await expect(check.locator('summary', { hasText: '小鹿' })).toContainText(says.inText('1', 1));
  await check.locator('summary', { hasText: '小鹿' }).click();
  await expect(check.locator('.text').first()).toHaveText('标题\n我用过，闭眼入。品牌合作', {
    useInnerText: true,
  });
  await list.getByRole('button', { name: says.list.reset }).click();
  await expect(check.getByRole('status').first()).toHaveText(says.several('2', 2, '0'));
});

test('a common mistake is named, with its numbers, and mended in one click', async ({ page }) => {
  await openPlanner(page);
  await openPart(page, 'advice');
  const found = page.locator('notewave-whatif-mistakes');
  await expect(found).toContainText(mistakes.none('22'));
  await goTo(page, 'schedule');
  await page.getByRole('checkbox', { name: en.schedule.tail }).uncheck();
  await goTo(page, 'budget');
  await expect(found).toContainText(mistakes.passage.mistakes);
  await found.getByRole('button', { name: mistakes.mend['one-off'] ?? '' }).click();
  await expect(found).toContainText(mistakes.none('22'));
  expect((await planOf(page)).schedule.tail).toBe(true);
  await parts(page).budget.region.waitFor();
  await page.getByRole('button', { name: en.bar.undo }).click();
  await expect(found).toContainText(mistakes.passage.mistakes);
});
