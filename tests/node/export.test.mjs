// What is exported is read again as the same roster, in either language, and no cell of the user's
// becomes a formula.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { core, lists, whatif } from './core.mjs';

const path = (name) => new URL(`../../${name}`, import.meta.url).pathname;
const load = async (name) => (await runnerImport(path(name), { configFile: false })).module;
const titlesIn = async (lang) => (await load(`www/creators/creator-roster.${lang}.ts`)).words.file;
const rosterColumns = { en: await titlesIn('en'), zh: await titlesIn('zh') };

function sample() {
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const list = readFileSync(path('www/public/samples/roster-en.csv'), 'utf8');
  plan.engagement.roster = lists.readRoster(list, { mappings: [] }).roster;
  const [first, second] = plan.engagement.roster;
  Object.assign(first, { name: '=HYPERLINK("x")', remark: "'quoted", city: '-1+2' });
  Object.assign(second, {
    reads: 100_000,
    atLeast: ['reads'],
    relevance: 0.25,
    pick: 'in',
    group: 'a',
  });
  return plan;
}

for (const [lang, titles] of Object.entries(rosterColumns)) {
  test(`the CSV in ${lang} is read again as the same roster`, () => {
    const plan = sample();
    const { roster, problems } = lists.readRoster(new lists.Roster(plan).csv(titles), {
      mappings: [],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(roster, plan.engagement.roster);
  });
}

test('a workbook follows a fee by formulas, and text stays text', async () => {
  const plan = sample();
  const sheet = new lists.Roster(plan).sheet(rosterColumns.en);
  const texts = sheet.rows.flat().filter(({ kind }) => kind === 'text');
  assert.ok(texts.some(({ text }) => text === '=HYPERLINK("x")'));
  const formulas = sheet.rows.flat().filter(({ kind }) => kind === 'formula');
  assert.ok(formulas.every(({ formula }) => /^[A-Z]+\d+(\*1000)?\/[A-Z]+\d+$|^SUM/.test(formula)));
  // The cost per engagement in the second row: its fee over what an average note brings.
  const at = sheet.titles.indexOf(rosterColumns.en.cpe);
  const { formula, value } = sheet.rows[1][at];
  assert.equal(formula, 'E3/V3');
  assert.equal(value, sheet.rows[1][4].value / sheet.rows[1][21].value);

  const { workbook } = await load('www/app/workbook.ts');
  const file = await workbook([{ name: 'creators', sheet }]);
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']);
  assert.match(xml, /<f>E3\/V3<\/f>/);
  assert.doesNotMatch(xml, /<f>[^<]*HYPERLINK/);
});

test('the schedule as sheets: a row for each note, payments that sum to the budget', async () => {
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const { words: said } = await load('www/schedule/details.en.ts');
  const words = { ...said.table.columns, ...said.payments.kind, koc: '=KOC' };
  const [posts, payments] = whatif.scheduleSheets(plan, words);
  assert.equal(posts.rows.length, core.evaluate(plan).schedule.posts.length);
  const total = payments.rows.at(-1)[4];
  assert.equal(total.formula, `SUM(E2:E${payments.rows.length})`);
  assert.equal(total.value, plan.budget.total / 100);
  const amounts = payments.rows.slice(0, -1).map((row) => Math.round(row[4].value * 100));
  assert.equal(
    amounts.reduce((all, fen) => all + fen, 0),
    plan.budget.total,
  );
  const text = whatif.scheduleCsv(plan, words);
  assert.equal(text.charCodeAt(0), 0xfeff);
  assert.match(text, /koc-1,,'=KOC,/);
  assert.equal(text.trim().split('\r\n').length, posts.rows.length + 1);
});

test('the workbook for finance: formulas across its sheets, days as days, columns as wide as they need', async () => {
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const { words: said } = await load('www/document/words.en.ts');
  const sheetNames = Object.entries(said.sheets).map(([id, name]) => [`sheet.${id}`, name]);
  const lines = { 'line.fees.micro': 'Fees, micro', total: '=SUM(A1)' };
  const words = { ...said.titles, ...lines, ...Object.fromEntries(sheetNames) };
  const book = whatif.financeSheets(plan, words);
  assert.equal(book.team, null);
  const total = book.money.rows.find(([name]) => name.text === lines.total);
  assert.equal(total[4].value, plan.budget.total / 100);
  const { optimum } = core.evaluate(plan).budget;
  const fees = optimum.lines.find(({ id, tier }) => id === 'fees' && tier === 'micro');
  const micro = book.money.rows.find(([name]) => name.text === 'Fees, micro');
  assert.equal(micro[4].value, fees.amount / 100);

  const { workbook } = await load('www/app/workbook.ts');
  const file = await workbook([
    { name: 'Money', sheet: book.money },
    { name: 'Payments', sheet: book.payments },
  ]);
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const [money, payments] = [1, 2].map((at) => strFromU8(parts[`xl/worksheets/sheet${at}.xml`]));
  assert.match(money, /<f>ROUND\(B3\*C3,0\)<\/f>/);
  // What each formula gives stands beside it, as the core has it: a preview works nothing out.
  const written = (xml) => [...xml.matchAll(/<f>([^<]*)<\/f>(?:<v>([^<]*)<\/v>)?/g)];
  for (const [xml, { rows }] of [
    [money, book.money],
    [payments, book.payments],
  ]) {
    const formulas = rows.flat().filter(({ kind }) => kind === 'formula');
    assert.ok(formulas.length > 20);
    assert.deepEqual(
      written(xml).map(([, formula, value]) => [formula, value]),
      formulas.map(({ formula, value }) => [formula, String(value)]),
    );
  }
  // What looks like a formula and is a name stays a name.
  assert.doesNotMatch(money, /<f>SUM\(A1\)<\/f>/);
  assert.match(money, /<col [^>]*width="/);
  assert.match(payments, /<f>(ROUND\()?'Money'!E\d+/);
  // A day is a number, so that a sheet can reckon with it.
  const day = Date.parse(book.payments.rows[0][0].date) / 86_400_000 + 25_569;
  assert.match(payments, new RegExp(`<v>${day}</v>`));
});

test('an address is a link, unless Excel would take the file for damaged', async () => {
  const { workbook } = await load('www/app/workbook.ts');
  const address = 'https://example.org/?a=1&b=2#1.plan';
  const rows = [address, address.padEnd(2080, 'x')].map((link) => [
    { kind: 'link', address: link },
  ]);
  const sheet = { titles: ['Link'], rows, strong: [] };
  const other = { titles: ['No link'], rows: [[{ kind: 'text', text: address }]], strong: [] };
  const file = await workbook([
    { name: 'Plan', sheet },
    { name: 'Other', sheet: other },
  ]);
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']);
  assert.match(
    xml,
    /<\/sheetData>.*<hyperlinks><hyperlink ref="A2" r:id="rId-link-A2"\/><\/hyperlinks>/,
  );
  assert.doesNotMatch(xml, /ref="A3"/);
  const relations = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']);
  assert.match(
    relations,
    /Id="rId-link-A2"[^>]*Target="https:\/\/example.org\/\?a=1&amp;b=2#1.plan"/,
  );
  assert.doesNotMatch(strFromU8(parts['xl/worksheets/sheet2.xml']), /hyperlink/);
});
