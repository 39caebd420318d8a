// Lists as files: letters in any encoding, workbooks, and what is not read. The page's own modules,
// which Vite turns into JavaScript.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { lists } from './core.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const load = async (name) =>
  (await runnerImport(path(`www/lists/${name}.ts`), { configFile: false })).module;
const { decode } = await load('encoding');
const { readWorkbook } = await load('workbook');
const file = (name) => new Uint8Array(readFileSync(path(name)));
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (two) => Number.parseInt(two, 16));

test('the letters of any usual encoding are read', () => {
  // 甲,1 in each: by the tables of GB18030, UTF-16 and UTF-8.
  const cases = [
    ['gb18030', 'bcd72c31', '甲,1'],
    ['utf-16le', 'fffe32752c003100', '甲,1'],
    ['utf-16be', 'feff7532002c0031', '甲,1'],
    // Without a mark, where the first letter is ASCII.
    ['utf-16le', '61002c003275', 'a,甲'],
    ['utf-16be', '0061002c7532', 'a,甲'],
    // UTF-8 with a byte broken among whole letters.
    ['utf-8', 'e794b2e794b2e794b2e794b2e794b2ff2c31', '甲甲甲甲甲\ufffd,1'],
  ];
  for (const [encoding, hex, text] of cases) {
    const decoded = decode(bytes(hex));
    assert.deepEqual([decoded.encoding, decoded.text], [encoding, text]);
    assert.equal(decoded.broken, text.includes('\ufffd'));
  }
  assert.equal(decode(bytes('89504e470d0a1a0a0000000d')), null);
});

test('UTF-8 with and without its mark is read from bytes, other bytes are handed back', () => {
  for (const mark of ['', '\ufeff']) {
    const { roster } = lists.readRoster(strToU8(`${mark}达人,粉丝数\n甲,1.2万\n`), []);
    assert.deepEqual([roster[0].name, roster[0].followers], ['甲', 12_000]);
  }
  assert.equal(lists.readRoster(bytes('bcd72c31'), []), undefined);
});

test('the Chinese sample is read as its description says', () => {
  const { text, encoding, broken } = decode(file('tests/lists/roster-zh-gb18030.csv'));
  assert.deepEqual([encoding, broken], ['gb18030', false]);
  const reading = lists.readRoster(text, []);
  assert.equal(reading.roster.length, 41);
  assert.deepEqual(
    [reading.blank, reading.totals, reading.leftOut, reading.repeated],
    [1, 1, 1, 1],
  );
  assert.deepEqual(
    reading.problems.map(({ row, field, code }) => [row, field, code]),
    [
      [19, '粉丝数', 'not-a-number'],
      [45, '达人昵称', 'duplicate'],
    ],
  );
  assert.deepEqual(
    reading.remarks.map(({ row, field, code }) => [row, field, code]),
    [
      [26, '图文报价', 'unknown'],
      [26, '视频报价', 'unknown'],
      [26, '阅读中位数', 'at-least'],
      [46, 'roster', 'totals'],
    ],
  );
  const kept = reading.roster.find(({ name }) => name === '样例达人X02');
  assert.deepEqual([kept.feeImage, kept.feeVideo, kept.reads], [null, null, 100_000]);
  assert.deepEqual(kept.atLeast, ['reads']);
  // The same forty as in the English list, rounded as a Chinese sheet shows them.
  const { roster } = lists.readRoster(file('www/public/samples/roster-en.csv'), []);
  for (const creator of roster) {
    const same = reading.roster.find(({ name }) => name === `样例达人${creator.name.slice(1)}`);
    assert.equal(same.feeImage, creator.feeImage);
    assert.ok(Math.abs(same.followers / creator.followers - 1) < 0.05);
    assert.ok(Math.abs(same.sponsoredShare - creator.sponsoredShare) < 0.006);
  }
});

test('the sample workbook has the creators of the CSV and notes that join them', async () => {
  const { sheets, formulas } = await readWorkbook(file('tests/lists/roster.xlsx'));
  assert.deepEqual(formulas, []);
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Roster', 'Notes'],
  );
  const [creators, notes] = sheets.map(({ text }) => lists.readRoster(text, []));
  assert.deepEqual([creators.line, creators.problems, notes.problems], [3, [], []]);
  const csv = lists.readRoster(file('www/public/samples/roster-en.csv'), []);
  assert.deepEqual(creators.roster, csv.roster);
  assert.equal(notes.notes.creator.length, 120);
  const names = creators.roster.map(({ name }) => name);
  assert.ok(notes.notes.names.every((name) => names.includes(name)));
  assert.ok(notes.notes.published.every((day) => day > 20_000));
});

// A workbook of one sheet with these rows of XML.
function workbook(rows) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const text = (at, value) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

test('formulas give the value that the file holds, days and ids stay what they are', async () => {
  const head = `<row r="1">${text('A1', 'id')}${text('B1', 'published')}${text('C1', 'likes')}${text('D1', 'saves')}</row>`;
  const row = `<row r="2">${text('A2', '1e5')}<c r="B2" s="1"><v>46341</v></c><c r="C2"><f>2*3</f><v>6</v></c><c r="D2"><f>C2/2</f></c></row>`;
  const { sheets, formulas } = await readWorkbook(workbook(head + row));
  assert.deepEqual(formulas, ['D2']);
  const { notes, problems } = lists.readRoster(sheets[0].text, []);
  assert.deepEqual(problems, []);
  assert.deepEqual([notes.names, [...notes.published], [...notes.likes]], [['1e5'], [20_772], [6]]);
  assert.ok(Number.isNaN(notes.saves[0]));
});

test('a workbook that would burst, has a million rows or is damaged is refused in words', async () => {
  const reason = (wanted) => (error) => error.reason === wanted;
  // The directory at the end of the file says that each part has a gigabyte.
  const bomb = workbook('');
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
  }
  await assert.rejects(readWorkbook(bomb), reason('unpacks-too-large'));
  const long = workbook('<row r="1"/>'.repeat(1_000_000));
  await assert.rejects(readWorkbook(long), reason('too-many-rows'));
  await assert.rejects(readWorkbook(bytes('504b0304140000')), reason('damaged'));
  await assert.rejects(readWorkbook(workbook('').subarray(0, 400)), reason('damaged'));
});

test('notes join by a name or by an id', () => {
  const join = lists.joinNames(['Mia', 'Lin'], ['r1', 'r2'], ['r2', 'M.', 'Ann'], ['', 'r1', '']);
  assert.deepEqual(join, ['Lin', 'Mia', 'Ann']);
});
