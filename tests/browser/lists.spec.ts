// Lists as people have them: files in any encoding, workbooks, tables from a page; columns to
// correct, and a reading that is stopped.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { engagementOf, expect, goTo, openPlanner, parts, test, violations } from './page.ts';
import { en, roster as lists, rosterZh, team, zh } from './words.ts';

const { vetting } = lists;
const t = en.engagement;
const fixture = (name: string) => fileURLToPath(new URL(`../lists/${name}`, import.meta.url));

type File = string | { name: string; mimeType: string; buffer: Buffer };

async function openRoster(page: Page) {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { region } = parts(page).engagement;
  await region.getByText(t.rosterTitle, { exact: true }).click();
  const open = async (file: File) => {
    const chooser = page.waitForEvent('filechooser');
    await region.getByText(lists.list.openFile, { exact: true }).click();
    await (await chooser).setFiles(file);
  };
  return { region, open };
}

const text = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});

test('a Chinese list in GB18030 is read, and every row accounted for', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(fixture('roster-zh-gb18030.csv'));
  await expect(region.getByText(lists.list.found('42', '0'))).toBeVisible();
  await expect(region.getByText(lists.list.encoding.gb18030)).toBeVisible();
  await expect(region.locator('.problems > li')).toHaveText([/^Line 45, /]);
  await expect(region.locator('.remarks > li')).toHaveText([
    /^Line 19, 粉丝数: “很多”/,
    /^Line 26, 图文报价: “面议”/,
    /^Line 26, 视频报价: /,
    /^Line 26, 阅读中位数: “10万\+”/,
    /^Line 46: “合计”/,
  ]);
  await expect(region.getByText(lists.list.skipped('1', '1'))).toBeVisible();
});

test('a workbook is read at once, creators and notes, or one sheet of it', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(fixture('roster.xlsx'));
  await expect(region.getByText(lists.list.found('40', '120'))).toBeVisible();
  const { roster, notes } = await engagementOf(page);
  expect(roster).toHaveLength(40);
  expect(notes.creator).toHaveLength(120);
  await expect(region.getByText(lists.list.kind.notes('1'))).toBeVisible();
  await region.getByLabel(lists.list.sheet).selectOption('Roster');
  await expect(region.getByText(lists.list.kind.notes('1'))).toHaveCount(0);
  await expect(region.getByText(lists.list.kind.creators('3'))).toBeVisible();
});

test('a column is corrected, and the correction remembered', async ({ page }) => {
  const { region, open } = await openRoster(page);
  // Names of words would be found by themselves.
  const list = text('list.csv', 'who,reach,avg likes\n101,1.2万,300\n102,3w,90\n');
  await open(list);
  await expect(region.locator('.problems > li')).toHaveCount(2);
  await region.getByLabel('who', { exact: true }).selectOption('name');
  await expect(region.locator('.problems > li')).toHaveCount(1);
  // What one is at stays open.
  await expect(region.getByText(lists.columns.used('2', '3'))).toBeVisible();
  await region.getByLabel('reach', { exact: true }).selectOption('followers');
  await expect(region.getByText(lists.list.found('2', '0'))).toBeVisible();
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveText([/101/, /102/]);

  await page.reload();
  await expect(table.getByRole('rowheader')).toHaveCount(2);
  await open(list);
  await region.getByText(lists.columns.used('3', '3')).click();
  await region.getByRole('button', { name: lists.columns.forget }).click();
  await expect(region.locator('.problems > li')).toHaveCount(2);
});

test('a large list shows how far it is and is stopped, and nothing is lost', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  await expect(region.getByText(lists.list.found('40', '0'))).toBeVisible();
  // The worker's own file never comes, so that the reading lasts.
  await page.route('**/lists*.wasm', () => {});
  await page.reload();
  await expect(region.getByText(lists.list.paste)).toBeVisible();
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(region.getByRole('progressbar', { name: lists.list.reading })).toBeVisible();
  await region.getByRole('button', { name: lists.list.cancel }).click();
  await expect(region.getByText(lists.list.cancelled)).toBeVisible();
  await expect(region.getByRole('progressbar', { name: lists.list.reading })).toHaveCount(0);
  await page.unroute('**/lists*.wasm');
  await page.reload();
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveCount(40);
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(table.getByRole('rowheader')).toHaveCount(1);
});

// A workbook of one sheet with these rows of XML.
function workbook(rows: string, strings = '') {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="One" id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('a', 'worksheet', 'sheet.xml')}${relation('b', 'sharedStrings', 'strings.xml')}</Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${strings}</sst>`,
  };
  const zip = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
  return { name: 'list.xlsx', mimeType: '', buffer: Buffer.from(zip) };
}

// How long the longest task of a page was so far, in milliseconds.
async function longestTask(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const found = { task: 0 };
    const note = (list: PerformanceObserverEntryList) => {
      for (const { duration } of list.getEntries()) found.task = Math.max(found.task, duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask' });
    return found;
  });
  return () => longest.evaluate(({ task }) => task);
}

// Opens a list of so many columns, and looks at the 512 that are kept.
async function openColumns(page: Page, count: number): Promise<number> {
  const { region, open } = await openRoster(page);
  const longest = await longestTask(page);
  const many = Array.from({ length: count - 2 }, (_, at) => `c${at}`);
  await open(
    text('wide.csv', `name,followers,${many.join(',')}\nA,5000${',1'.repeat(many.length)}\n`),
  );
  const beyond = count - 512;
  await expect(
    region.getByText(lists.list.columnsBeyond(beyond.toLocaleString('en'), beyond, '512')),
  ).toHaveCount(beyond > 0 ? 1 : 0);
  await region.getByText(lists.columns.used('2', '512')).click();
  const columns = region.locator('notewave-roster-columns select');
  const drawn = await columns.count();
  await region.getByRole('button', { name: lists.columns.more('486') }).click();
  expect(await columns.count()).toBeGreaterThan(drawn);
  return longest();
}

test('strange workbooks and wide files are said to be, and the page goes on answering', async ({
  page,
  browser,
}) => {
  const { region, open } = await openRoster(page);
  const longest = await longestTask(page);
  const cell = (at: string, value: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const head = `<row r="1">${cell('A1', 'name')}${cell('B1', 'followers')}</row>`;
  const creator = `<row r="2" hidden="1">${cell('A2', 'A')}<c r="B2"><v>5000</v></c>${cell('XFD2', 'x')}</row>`;
  await open(
    workbook(
      `${head}${creator}<row r="1048576">${cell('XFD1048576', 'x')}${cell('A1048576', 'B')}</row>`,
    ),
  );
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  await expect(region.getByText(lists.list.columnsBeyond('1', 1, '512'))).toBeVisible();
  await expect(region.getByText(lists.list.rowsBeyond('1', 1, '1,048,576'))).toBeVisible();
  await expect(region.getByText(lists.list.hiddenRows('1', 1))).toBeVisible();

  const shared = '<row><c t="s"><v>0</v></c></row>'.repeat(100_000);
  await open(workbook(shared, `<si><t>${'达人'.repeat(1000)}</t></si>`));
  await expect(region.getByRole('alert')).toHaveText(
    lists.list.refused['too-much-text']('191', '80'),
  );

  // Held against the columns that are kept, on this machine as it is now: where it was busy with three other
  // things a wide file took up to six times as long at a stretch; it was a minute and a half once.
  const inFresh = async (count: number) => {
    const fresh = await browser.newContext();
    const took = await openColumns(await fresh.newPage(), count);
    await fresh.close();
    return took;
  };
  const usual = await inFresh(512);
  const wide = await inFresh(200_002);
  expect(usual).toBeGreaterThan(0);
  expect(Math.max(wide, await longest())).toBeLessThan(10 * usual);
});

test('cancel answers at once, whatever the worker is busy with', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  // Seconds of work: a sheet of four million cells.
  const row = `<row>${'<c><v>1</v></c>'.repeat(40)}</row>`;
  await open(workbook(row.repeat(110_000)));
  const cancel = region.getByRole('button', { name: lists.list.cancel });
  await expect(cancel).toBeVisible();
  const took = await cancel.evaluate(async (button: HTMLElement) => {
    const root = button.getRootNode() as ShadowRoot;
    const start = performance.now();
    button.click();
    while (root.querySelector('progress')) await new Promise((done) => setTimeout(done));
    return performance.now() - start;
  });
  expect(took).toBeLessThan(100);
  await expect(region.getByText(lists.list.cancelled)).toBeVisible();
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
});

test('a doubtful encoding is a choice with the first names of each', async ({ page }) => {
  const { region, open } = await openRoster(page);
  // 小美,1 in GB18030, beside columns in English.
  const line = Buffer.from('d0a1c3c02c313030300a', 'hex');
  await open(text('list.csv', Buffer.concat([Buffer.from('name,followers\n'), line])));
  await expect(region.getByText(lists.list.encodingDoubt)).toBeVisible();
  const choice = region.getByLabel(lists.list.encodingTitle);
  await expect(choice.locator('option')).toContainText([/GB18030: 小美,1000/, /Big5: /]);
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveText([/小美/]);
  await choice.selectOption('big5');
  await expect(table.getByRole('rowheader')).toHaveText([/苤藝/]);
  await expect(region.getByText(lists.list.encoding.big5)).toBeVisible();
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);
});

test('a file that holds no list is refused in words, and the list stays', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  await open(text('creators.xlsx', 'PK\u0003\u0004\u0014\u0000\u0000\u0000'));
  await expect(region.getByRole('alert')).toHaveText(lists.list.refused.damaged());
  await open(text('picture.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')));
  await expect(region.getByRole('alert')).toHaveText(lists.list.refused['no-list']());
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
});

test('a table copied from a page is pasted as cells', async ({ page }) => {
  const { region } = await openRoster(page);
  await region.getByLabel(lists.list.paste).evaluate((area) => {
    const data = new DataTransfer();
    data.setData('text/plain', '甲 3.2万');
    data.setData(
      'text/html',
      '<table><tr><th>达人<th>粉丝数<th>图文报价<tr><td>甲<td>3.2万<td>¥1,200</table>',
    );
    const paste = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    area.dispatchEvent(paste);
  });
  await region.getByRole('button', { name: lists.list.read }).click();
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  const [creator] = (await engagementOf(page)).roster;
  expect(creator?.followers).toBe(32_000);
  expect(creator?.feeImage).toBe(120_000);
});

test('pasted cells keep their columns under merged ones, and a group its title', async ({
  page,
}) => {
  const { region } = await openRoster(page);
  const box = region.getByLabel(lists.list.paste);
  await box.evaluate((area) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table><tr><td colspan=4>2026<tr><th rowspan=2>达人<th rowspan=2>粉丝数<th colspan=2>报价<tr><th>图文<th>视频<tr><td rowspan=2>甲<td>3.2万<td colspan=2>1200<tr><td>5<td>6<td>7</table>',
    );
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(box).toHaveValue(
    [
      '2026\t\t\t',
      '达人\t粉丝数\t报价\t报价',
      '\t\t图文\t视频',
      '甲\t3.2万\t1200\t',
      '\t5\t6\t7',
    ].join('\n'),
  );
});

test('the checked list is saved as CSV and as a workbook, and opened again', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveCount(40);
  for (const kind of ['csv', 'xlsx'] as const) {
    const download = page.waitForEvent('download');
    await region.getByRole('button', { name: lists.table[kind], exact: true }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`creators.${kind}`);
    const file = readFileSync(await saved.path());
    await region.getByRole('button', { name: lists.list.clear }).click();
    await expect(table).toHaveCount(0);
    await open({ name: `creators.${kind}`, mimeType: '', buffer: file });
    await expect(table.getByRole('rowheader')).toHaveCount(40);
    await expect(region.locator('.problems > li.problem')).toHaveCount(0);
  }
});

test('a creator’s story says how sure it is, with reasons to look and every point', async ({
  page,
}) => {
  const { region } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  await region.getByRole('button', { name: lists.list.sampleNotes }).click();
  await expect(region.getByText(lists.list.found('40', '360'))).toBeVisible();
  await region.getByRole('button', { name: lists.table.details('C004') }).click();
  const drawer = page.getByRole('dialog', { name: 'C004' });
  await expect(drawer).toContainText(/Eight chances in ten that the true rate lies between/);
  await expect(drawer.locator('ul.signals > li')).toHaveCount(9);
  await expect(drawer.locator('ul.terms > li')).toHaveCount(5);
  await expect(drawer.getByRole('img', { name: vetting.notes })).toBeVisible();

  // What is set by hand narrows the score.
  const score = drawer.getByRole('heading', { name: vetting.score });
  const before = await score.innerText();
  await drawer.getByRole('textbox', { name: lists.drawer.relevance, exact: true }).fill('80');
  await expect(score).not.toHaveText(before);
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);
});

test('the best team of a list is proven, moves with its limits, and the plan counts with it', async ({
  page,
}) => {
  const { region } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  await region.getByText(lists.teamTitle, { exact: true }).click();
  const own = region.locator('notewave-roster-team');
  await expect(own.getByText(team.proven)).toBeVisible();
  const members = own.getByRole('region', { name: team.membersTitle }).locator('tbody tr');
  const before = await members.count();
  expect(before).toBeGreaterThan(3);
  // The fee up to which somebody stays is not below what is asked.
  const cells = await members.first().locator('td').allTextContents();
  const [fee, upTo] = [cells[0], cells.at(-1)];
  // Below the fee may stand what it would be worth.
  const yuan = (text = '') => Number((/[\d,.]+/.exec(text)?.[0] ?? '').replaceAll(',', ''));
  await expect(members.first().locator('td').last()).toContainText('¥');
  expect(yuan(upTo === '…' ? fee : upTo)).toBeGreaterThanOrEqual(yuan(fee));

  // No more than one of a category: fewer creators, and still proven.
  await own.getByLabel(team.perCategory).fill('1');
  await expect(members).not.toHaveCount(before);
  await expect(own.getByText(team.proven)).toBeVisible();

  // Bad input is named beside the field.
  await own.getByLabel(team.perCategory).fill('0.5');
  await expect(own.locator('.problem')).toBeVisible();
  await own.getByLabel(team.perCategory).fill('1');
  await expect(own.getByText(team.proven)).toBeVisible();

  // Whom a rule leaves out comes in where it is switched off, and brings what was said.
  await own.getByLabel(team.perCategory).fill('');
  const rivals = own.getByLabel(team.rule.name.rival());
  await expect(own.getByText(/Leaves out .* with them, about/).first()).toBeVisible();
  await rivals.uncheck();
  await expect(own.getByText(/Would leave out/)).toBeVisible();
  await rivals.check();
  await expect(own.getByText(/Would leave out/)).toHaveCount(0);

  // The brand's category makes others count less.
  const brand = own.getByLabel(team.brand);
  await brand.fill('护肤');
  await brand.blur();
  await expect(own.getByText(team.categoriesHead)).toBeVisible();
  await expect(members.filter({ hasText: '30%' }).first()).toBeVisible();
  await expect(own.getByText(team.proven)).toBeVisible();

  const count = await members.count();
  await own.getByRole('button', { name: team.useTeam }).click();
  await expect(own.getByText(team.isUsed)).toBeVisible();
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);
  await goTo(page, 'budget');
  const { budget } = parts(page);
  await expect(budget.region.locator('.lead')).toContainText(`${count} creators`);
  // No warning of our own making: what the team does not keep is off.
  await expect(budget.region.getByText(/No mix keeps/)).toHaveCount(0);
});

test('where the limits leave no team, what stands in the way is named', async ({ page }) => {
  const { region } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  await region.getByText(lists.teamTitle, { exact: true }).click();
  const own = region.locator('notewave-roster-team');
  await expect(own.getByText(team.proven)).toBeVisible();
  await own.getByLabel(team.leastOf('KOC')).fill('40');
  await expect(own.getByText(team.noTeam)).toBeVisible();
  await expect(own.getByText(team.waysLead)).toBeVisible();
});

test('the table of creators fits a usual screen, and no number of it is cut on a small one', async ({
  page,
}) => {
  const { region } = await openRoster(page);
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveCount(40);
  const over = () => table.evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await over()).toBe(0);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await over()).toBeGreaterThan(0);
  // The columns that the edge of the names cuts.
  const cut = () =>
    table.evaluate((scroll) => {
      const [names, ...others] = scroll.querySelectorAll('thead th');
      const edge = names?.getBoundingClientRect().right ?? 0;
      return others.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < edge - 1 && right > edge + 1;
      }).length;
    });
  for (const to of [40, 130, 200, 290]) {
    await table.evaluate((scroll, to) => scroll.scrollTo({ left: to }), to);
    await expect.poll(cut).toBe(0);
  }
  expect(await table.evaluate((scroll) => scroll.scrollLeft)).toBeGreaterThan(0);
});

// What was understood stands above the table, and each part of it leads to its column.
const understood = lists.understood;
const comes = (name: string) => fixture(`as-they-come/${name}`);

test('what was understood of a list is one sentence, whose parts are controls', async ({
  page,
}) => {
  const { region, open } = await openRoster(page);
  await open(comes('A01_pgy_crawler_34cols.csv'));
  const sentence = region.locator('.sentence');
  await expect(sentence).toHaveText(
    '3 creators, 0 notes; rate and reads from everyday medians, interactions ÷ followers; image-text and video fees.',
  );
  // 1,200 ÷ 86,000 = 1.395%; of cooperation notes, 900 ÷ 86,000 = 1.047%.
  const table = region.getByRole('region', { name: lists.table.label });
  const first = table.locator('tbody tr').first();
  await expect(first).toContainText('1.4%');
  await region.getByRole('button', { name: 'Take cooperation notes instead' }).click();
  await expect(sentence).toContainText('rate and reads from cooperation medians');
  await expect(first).toContainText('1%');
  await region.getByRole('button', { name: 'Take everyday notes instead' }).click();
  await expect(sentence).toContainText('rate and reads from everyday medians');
  await expect(first).toContainText('1.4%');

  // A creator who takes no image-text notes stays, with the other fee.
  await expect(table.locator('tbody tr').nth(1)).toContainText('video ¥3,500');

  await sentence.getByRole('button', { name: 'interactions ÷ followers' }).click();
  await expect(region.getByLabel('粉丝数', { exact: true })).toBeFocused();
  await sentence.getByRole('button', { name: /^rate and reads from/ }).click();
  await expect(region.getByLabel('日常_互动中位数', { exact: true })).toBeFocused();
  const columns = region.locator('notewave-roster-columns li');
  await expect(columns.filter({ hasText: '日常_阅读中位数' })).toContainText(
    'median of everyday notes',
  );
  await expect(columns.filter({ hasText: '预估阅读单价_图文' })).toContainText(
    lists.columns.notUsed(lists.columns.why['price-per']),
  );
  await expect(columns.filter({ hasText: '账号评估' })).toContainText('优秀 · 普通 · 优秀');
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);
});

test('fees are shown as they are quoted, and what repeats in a column is said once', async ({
  page,
}) => {
  const { region, open } = await openRoster(page);
  await open(comes('A16_value_formats.csv'));
  await expect(region.locator('.sentence')).toHaveText(
    '12 creators, 0 notes; rate as the list gives it; fees as quoted.',
  );
  const table = region.getByRole('region', { name: lists.table.label });
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expect(row('值05')).toContainText('¥5,000–8,000');
  await expect(row('值06')).toContainText(lists.table.fees.atMost('¥5,000'));
  await expect(row('值07')).toContainText(lists.table.fees.terms.barter ?? '');
  await expect(row('值08')).toContainText(lists.table.fees.terms.unavailable ?? '');
  await expect(row('值08')).toContainText(lists.vetting.unknown);
  await expect(row('值09')).toContainText(lists.table.fees.from('¥15,000'));
  await expect(region.locator('.remarks > li').first()).toHaveText(
    '粉丝数, 4 times (lines 3, 5, 7 …): “3,456+”, “8.4W+”, “10万+”: taken as the least it may be.',
  );
  // What is typed in is exact.
  await region.getByRole('button', { name: lists.table.details('值05') }).click();
  const drawer = page.getByRole('dialog', { name: '值05' });
  await expect(drawer).toContainText('image-text ¥5,000–8,000');
  await drawer.getByRole('textbox', { name: t.feeImage, exact: true }).fill('7000');
  await expect(drawer).toContainText('image-text ¥7,000');
  await drawer.getByRole('button', { name: lists.drawer.close }).click();

  // The bare fee is 6,000, and 6,600 with the platform's.
  await open(comes('A18_price_with_service_fee.csv'));
  await expect(row('示例达人')).toContainText('¥6,000');
  await region.getByRole('button', { name: understood.takeService.with }).click();
  await expect(row('示例达人')).toContainText('¥6,600');
  await expect(row('示例达人')).toContainText(lists.table.fees.serviceIn);
  await expect(region.locator('.sentence')).toContainText('image-text and video fees with service');
});

test('whether shares are in a list’s totals is said once, and how many rows do not add up', async ({
  page,
}) => {
  const { region, open } = await openRoster(page);
  // 2,100 + 900 + 200 = 3,200, without the shares.
  await open(comes('A03_qiangua_creators.csv'));
  await expect(region.getByText(understood.total(false))).toBeVisible();
  await expect(region.locator('.sentence')).toHaveText(
    '2 creators, 0 notes; rate from averages, (likes + saves + comments) ÷ followers; image-text and video fees.',
  );
  await open(
    text(
      'list.csv',
      'name,followers,avg interactions,avg likes,avg saves,avg comments\nA,86000,30,10,10,10\nB,86000,60,20,20,20\nC,86000,90,20,20,20\n',
    ),
  );
  await expect(region.getByText(understood.differ('1', '3'))).toBeVisible();
});

test('rows of other platforms are set apart, taken in, and set apart again', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(
    text('list.csv', '平台,昵称,粉丝数,报价\n小红书,甲,86000,1000\n抖音,乙,990000,\n,丙,880000,\n'),
  );
  const sentence = region.locator('.sentence');
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(sentence).toContainText(understood.apart('2', '抖音'));
  await expect(table.getByRole('rowheader')).toHaveCount(1);
  await region.getByRole('button', { name: understood.takePlatforms }).click();
  await expect(sentence).toContainText(understood.takenIn('2', '抖音'));
  await expect(table.getByRole('rowheader')).toHaveCount(3);
  await region.getByRole('button', { name: understood.leavePlatforms }).click();
  await expect(table.getByRole('rowheader')).toHaveCount(1);
});

test('a report of advertisements is said to be one, and changes nothing', async ({ page }) => {
  const { region, open } = await openRoster(page);
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  await open(text('notes.csv', 'name,published,likes\nA,2026-11-15,30\nA,2026-11-16,50\n'));
  await expect(region.getByText(lists.list.found('1', '2'))).toBeVisible();
  const before = await engagementOf(page);
  const reports = [
    comes('A14_juguang_ads.csv'),
    // With the notes and their creators named, too.
    text(
      'ads.csv',
      '时间,推广计划,笔记ID,达人昵称,消耗,展现,点击,互动\n2026-11-01,甲,66f0,A,1520,81200,4211,456\n2026-11-02,甲,66f0,A,1633,85900,4420,502\n',
    ),
  ];
  for (const report of reports) {
    await open(report);
    await expect(region.getByText(understood.ads('2'))).toBeVisible();
    expect(await engagementOf(page)).toEqual(before);
    await open(text('none.csv', 'x\n'));
    await expect(region.getByText(understood.ads('2'))).toHaveCount(0);
  }
  expect(await engagementOf(page)).toEqual(before);
});

test('notes alone say whose they are and what they are for, and complete the creators that follow', async ({
  page,
}) => {
  const { region, open } = await openRoster(page);
  const notes = text(
    'notes.csv',
    'name,published,likes,粉丝数\nA,2026-11-15,30,1000\nB,2026-11-16,50,900\nA,2026-11-17,20,1000\n',
  );
  await open(notes);
  const sentence = region.locator('.sentence');
  const { found } = lists.list;
  await expect(sentence).toHaveText(
    `${found('0', '3')}; ${understood.notesOf('2')}; ${understood.notesFor}.`,
  );
  await expect(region.getByText(understood.notesNext)).toBeVisible();
  await expect(region.getByRole('row', { name: 'A 2' })).toBeVisible();
  await sentence.getByRole('button', { name: found('0', '3') }).click();
  await expect(region.getByLabel(lists.columns.kindOf)).toBeFocused();
  await expect(
    region.locator('notewave-roster-columns li').filter({ hasText: '粉丝数' }),
  ).toContainText(lists.columns.notUsed(lists.columns.belongs.creators));
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);

  await open(text('list.csv', 'name,followers\nA,1000\nC,2000\n'));
  await expect(region.getByText(found('2', '3'))).toBeVisible();
  await expect(region.getByText(understood.notesNext)).toHaveCount(0);
  await expect(region.getByText(understood.notesLeft('1'))).toBeVisible();
  // (30 + 20) ÷ 2 of 1,000.
  const table = region.getByRole('region', { name: lists.table.label });
  await expect(table.locator('tbody tr').first()).toContainText('2.5%');
  await open(notes);
  await expect(sentence).toContainText(understood.joined('1'));
});

test('what a row of a list is can be chosen, and is remembered', async ({ page }) => {
  const { region, open } = await openRoster(page);
  const list = text('list.csv', 'name,followers,likes,published\nA,86000,300,2026-11-15\n');
  await open(list);
  await expect(region.getByText(lists.list.kind.notes('1'))).toBeVisible();
  await region.locator('.sentence').getByRole('button').first().click();
  const kind = region.getByLabel(lists.columns.kindOf);
  await kind.selectOption(lists.columns.kinds.creators);
  await expect(region.getByText(lists.list.kind.creators('1'))).toBeVisible();
  await expect(kind).toBeVisible();
  expect((await engagementOf(page)).roster[0]).toMatchObject({ followers: 86_000, likes: 300 });
  await page.reload();
  await open(list);
  await expect(region.getByText(lists.list.kind.creators('1'))).toBeVisible();
  await region.locator('.sentence').getByRole('button').first().click();
  await kind.selectOption(lists.columns.kinds.ads);
  await expect(region.getByText(understood.ads('1'))).toBeVisible();
  await region.getByRole('button', { name: lists.columns.forget }).click();
  await expect(region.getByText(lists.list.kind.notes('1'))).toBeVisible();
});

test('unit, currency, service fee and the order of dates are chosen beside their column', async ({
  page,
}) => {
  const { region, open } = await openRoster(page);
  const { readAs } = lists.columns;
  const choice = (what: string, header: string) =>
    region.getByLabel(readAs.of(what, header), { exact: true });
  const first = async () => (await engagementOf(page)).roster[0];
  await open(text('list.csv', 'name,粉丝（w）,报价(USD)\nA,8.6,6600\n'));
  const sentence = region.locator('.sentence');
  // A currency that is not ours is asked for unasked; the other choices wait for their column.
  await sentence.getByRole('button', { name: understood.noFeesInRmb }).click();
  await expect(choice(readAs.currency, '报价(USD)')).toBeVisible();
  await expect(choice(readAs.unit, '粉丝（w）')).toHaveCount(0);
  await choice(readAs.currency, '报价(USD)').selectOption(readAs.rmb);
  await expect.poll(first).toMatchObject({ feeImage: 660_000 });
  await choice(readAs.service, '报价(USD)').selectOption(readAs.with);
  await expect.poll(first).toMatchObject({ feeImage: 660_000, serviceIn: true });
  await expect(sentence).toContainText(understood.fees('', true));
  await region.getByLabel('粉丝（w）', { exact: true }).focus();
  await choice(readAs.unit, '粉丝（w）').selectOption(readAs.units[3] ?? '');
  await expect.poll(first).toMatchObject({ followers: 8_600 });
  // What was chosen is seen without being asked for.
  await page.reload();
  await open(text('list.csv', 'name,粉丝（w）,报价(USD)\nA,8.6,6600\n'));
  await expect.poll(first).toMatchObject({ followers: 8_600, serviceIn: true });
  await region.getByText(lists.columns.used('3', '3')).click();
  await expect(choice(readAs.unit, '粉丝（w）')).toHaveValue(readAs.units[3] ?? '');
  expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);

  await open(text('notes.csv', 'name,published,likes\nA,03/11/2026,5\nA,05/11/2026,7\n'));
  await sentence.getByRole('button', { name: understood.daysInDoubt }).click();
  const published = async () => Array.from((await engagementOf(page)).notes.published);
  await choice(readAs.dates, 'published').selectOption(readAs.dayFirst);
  // November 3 and 5.
  await expect.poll(published).toEqual([20_760, 20_762]);
  await expect(sentence).not.toContainText(understood.daysInDoubt);
  await choice(readAs.dates, 'published').selectOption(readAs.monthFirst);
  await expect.poll(published).toEqual([20_523, 20_584]);
});

test('the sample’s notes are offered with the sample’s creators alone', async ({ page }) => {
  const { region, open } = await openRoster(page);
  const offer = region.getByRole('button', { name: lists.list.sampleNotes });
  await region.getByRole('button', { name: lists.list.sample, exact: true }).click();
  await expect(offer).toBeVisible();
  await open(text('list.csv', 'name,followers\nA,1000\n'));
  await expect(region.getByText(lists.list.found('1', '0'))).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test.describe('in Chinese, on a phone', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 360, height: 640 } });

  test('the sentence on a list fits, and its offer is taken', async ({ page }) => {
    await page.goto('./');
    await goTo(page, 'creators', zh);
    const { region } = parts(page, zh).engagement;
    await region.getByText(zh.engagement.rosterTitle, { exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await region.getByText(rosterZh.list.openFile, { exact: true }).click();
    await (await chooser).setFiles(comes('A01_pgy_crawler_34cols.csv'));
    const sentence = region.locator('.sentence');
    await expect(sentence).toHaveText(
      '3 位达人，0 篇笔记；互动率和阅读量取日常笔记中位数，互动 ÷ 粉丝数；图文和视频报价。',
    );
    await region.getByRole('button', { name: '改用合作笔记' }).click();
    await expect(sentence).toContainText('互动率和阅读量取合作笔记中位数');
    await sentence.getByRole('button', { name: '互动 ÷ 粉丝数' }).click();
    const over = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(over)).toBe(0);
    expect(await violations(page, { within: 'notewave-engagement' })).toEqual([]);
  });
});
