import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] });
const mode = process.argv[2];
const lang = process.argv[3] ?? 'en';
const width = Number(process.argv[4] ?? 1280);
const dark = process.argv[5] === 'dark';
const page = await browser.newPage({ viewport: { width, height: 900 }, locale: lang === 'zh' ? 'zh-CN' : 'en-US', colorScheme: dark ? 'dark' : 'light' });
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto('http://localhost:4519/');
await page.waitForTimeout(1500);
const region = page.locator('notewave-engagement');
await region.scrollIntoViewIfNeeded();
if (mode === 'check') { await page.waitForTimeout(500); }
if (mode === 'doubt') { const box = region.getByRole('textbox').nth(2); const labels = lang==='zh'?['点赞','阅读量']:['Likes','Reads']; await region.getByRole('textbox',{name:labels[0],exact:true}).fill('60000'); await region.getByRole('textbox',{name:labels[1],exact:true}).fill('3000'); await page.waitForTimeout(500); }
if (mode === 'empty') { await region.getByRole('textbox',{name:lang==='zh'?'收藏':'Saves',exact:true}).fill(''); await page.waitForTimeout(500); }
if (mode === 'team' || mode === 'roster' || mode === 'drawer' || mode === 'booked') {
  await region.locator('summary').first().click();
  await page.waitForTimeout(500);
  await region.getByRole('button', { name: lang==='zh' ? '试用示例名单' : 'Try the sample list' }).first().click();
  await page.waitForTimeout(1500);
  if (mode === 'drawer') { await region.getByRole('button', { name: /C028/ }).first().click(); await page.waitForTimeout(1200); }
  if (mode === 'team' || mode === 'booked') {
    await region.getByText(lang==='zh'?'该合作谁：名单里的最优组合':'Whom to book: the best team of this list',{exact:true}).click();
    await page.waitForTimeout(1500);
    await region.locator('.brand input').fill(lang==='zh'?'护肤':'skincare'); await region.locator('.brand input').blur();
    await page.waitForTimeout(2500);
    if (mode === 'booked') { await region.locator('notewave-roster-team .buttons button').first().click(); await page.waitForTimeout(1500); }
  }
}
const out = `/tmp/h/creators-sim/${mode}-${lang}-${width}${dark?'-dark':''}.png`;
if (mode === 'drawer') await page.screenshot({ path: out });
else if (mode === 'team') await region.locator('notewave-roster-team').screenshot({ path: out });
else if (mode === 'booked') { await page.locator('notewave-budget').screenshot({ path: out }); await region.locator('notewave-roster-team .buttons').scrollIntoViewIfNeeded(); await page.screenshot({path: out.replace('.png','-2.png')}); }
else await region.screenshot({ path: out });
await browser.close();
