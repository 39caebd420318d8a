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
const load = async (name, folder = 'lists') =>
  (await runnerImport(path(`www/${folder}/${name}.ts`), { configFile: false })).module;
const { decode } = await load('encoding');
const { openWorkbook } = await load('workbook');
const { formatShows } = await load('cell-styles');
const { dateText } = await load('serial');
const { mostColumns } = await load('limits');
const { jsonPieces, idOf } = await load('lists-id', 'app');
const { hash, toJson } = await load('link', 'app');
const sheetsOf = (file) => [...openWorkbook(file).sheets()];
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

test('the encoding is guessed by usual letters, and a doubt is said with the first lines of each', () => {
  // 達人暱稱,粉絲數 / 小美,1.2萬 and so on, by the tables of each encoding.
  const cases = [
    ['big5', 'b946a448bccabad92c', '達人暱稱,', false],
    ['shift_jis', '83748348838d838f815b90942c94f58d6c2c', 'フォロワー数,備考,', false],
    ['gb18030', 'b4efc8cbeac7b3c62cb7dbcbbfcafd2c', '达人昵称,粉丝数,', false],
    // Two letters tell little, whatever they are.
    ['big5', 'a470acfc2c31', '小美,1', true],
    ['gb18030', 'd0a1c3c02c31', '小美,1', true],
  ];
  for (const [encoding, hex, text, isDoubtful] of cases) {
    const line = bytes(`${hex}0a`);
    const whole = new Uint8Array(line.length * (isDoubtful ? 1 : 4));
    for (let at = 0; at < whole.length; at += line.length) whole.set(line, at);
    // Whatever plain lines stand before it.
    const plain = strToU8('name,followers\n'.repeat(isDoubtful ? 1 : 20_000));
    const list = Uint8Array.from([...plain, ...whole]);
    const decoded = decode(list);
    assert.deepEqual([decoded.encoding, decoded.isDoubtful], [encoding, isDoubtful]);
    assert.ok(decoded.text.endsWith(`${text}\n`));
    assert.ok(decoded.candidates[0].sample.startsWith(text));
    // The others are offered, and what is chosen is taken.
    for (const other of decoded.candidates) {
      assert.equal(decode(list, other.encoding).encoding, other.encoding);
    }
  }
  const [{ sample }, other] = decode(bytes('d0a1c3c02c31')).candidates;
  assert.deepEqual([sample, other.encoding, other.sample], ['小美,1', 'big5', '苤藝,1']);
});

test('UTF-8 with and without its mark is read from bytes, other bytes are handed back', () => {
  for (const mark of ['', '\ufeff']) {
    const { roster } = lists.readRoster(strToU8(`${mark}达人,粉丝数\n甲,1.2万\n`), {
      mappings: [],
    });
    assert.deepEqual([roster[0].name, roster[0].followers], ['甲', 12_000]);
  }
  assert.equal(lists.readRoster(bytes('bcd72c31'), { mappings: [] }), undefined);
});

test('the Chinese sample is read as its description says', () => {
  const { text, encoding, broken } = decode(file('tests/lists/roster-zh-gb18030.csv'));
  assert.deepEqual([encoding, broken], ['gb18030', false]);
  const reading = lists.readRoster(text, { mappings: [] });
  assert.equal(reading.roster.length, 42);
  assert.deepEqual(
    [reading.blank, reading.totals, reading.leftOut, reading.repeated],
    [1, 1, 0, 1],
  );
  assert.deepEqual(
    reading.problems.map(({ row, field, code }) => [row, field, code]),
    [[45, '达人昵称', 'duplicate']],
  );
  assert.deepEqual(
    reading.remarks.map(({ row, field, code }) => [row, field, code]),
    [
      [19, '粉丝数', 'unread'],
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
  const { roster } = lists.readRoster(file('www/public/samples/roster-en.csv'), { mappings: [] });
  for (const creator of roster) {
    const same = reading.roster.find(({ name }) => name === `样例达人${creator.name.slice(1)}`);
    assert.equal(same.feeImage, creator.feeImage);
    assert.ok(Math.abs(same.followers / creator.followers - 1) < 0.05);
    assert.ok(Math.abs(same.sponsoredShare - creator.sponsoredShare) < 0.006);
  }
});

test('the sample workbook has the creators of the CSV and notes that join them', () => {
  const sheets = sheetsOf(file('tests/lists/roster.xlsx'));
  for (const { remarks, isHidden } of sheets) {
    assert.deepEqual([remarks.formulas.count, remarks.columnsBeyond, isHidden], [0, 0, false]);
  }
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Roster', 'Notes'],
  );
  const [creators, notes] = sheets.map(({ text }) => lists.readRoster(text, { mappings: [] }));
  assert.deepEqual([creators.line, creators.problems, notes.problems], [3, [], []]);
  const csv = lists.readRoster(file('www/public/samples/roster-en.csv'), { mappings: [] });
  assert.deepEqual(creators.roster, csv.roster);
  assert.equal(notes.notes.creator.length, 120);
  const names = creators.roster.map(({ name }) => name);
  assert.ok(notes.notes.names.every((name) => names.includes(name)));
  assert.ok(notes.notes.published.every((day) => day > 20_000));
});

// The samples that are text are read by the core's own tests.
test('workbooks and other encodings as they come are read as a careful assistant would', () => {
  const sample = (name) => file(`tests/lists/as-they-come/${name}`);
  const read = (text) => lists.readRoster(text, { mappings: [], today: '2026-11-28' });
  const first = (name) => read(sheetsOf(sample(name))[0].text);
  const each = ({ roster }, field) => roster.map((creator) => creator[field]);

  const backfill = first('A05_agency_backfill_preamble.xlsx');
  assert.deepEqual(
    [backfill.line, each(backfill, 'feeVideo')],
    [5, [150_000, 10_800_000, 16_800_000]],
  );
  assert.deepEqual(each(backfill, 'followers'), [38_400, 691_300, 1_556_600]);

  const tenThousands = first('A08_price_and_followers_in_W.xlsx');
  assert.deepEqual(each(tenThousands, 'feeImage'), [600_000, 8_500_000]);
  assert.deepEqual(each(tenThousands, 'followers'), [86_000, 1_200_000]);
  assert.deepEqual(tenThousands.ids, ['10000000001', '10000000012']);

  // A date cell with a time, a serial number and the same day: March 1, 2026.
  const dated = first('A12_notes_20cols_dates.xlsx');
  assert.deepEqual([...dated.notes.published], [20_513, 20_513]);
  assert.deepEqual(dated.ids, ['000000000000000000000065', '000000000000000000000066']);

  const execution = first('A15_execution_sheet_totals.xlsx');
  assert.deepEqual([execution.kind, execution.totals, execution.total.shares], ['notes', 1, true]);
  assert.deepEqual([...execution.notes.interactions], [1_250, 2_500]);

  const chinese = decode(sample('B01_gbk_no_bom.csv'));
  assert.equal(chinese.encoding, 'gb18030');
  const named = read(chinese.text);
  assert.deepEqual(each(named, 'name'), ['示例博主甲', '镕镕的日常']);
  assert.deepEqual(each(named, 'interactions'), [1_200, 260]);
});

// A workbook of sheets with this XML in their data and behind it, and what they share.
function workbook(
  given,
  { after = '', strings = [], formats = '', states = [], pr = '', links = [] } = {},
) {
  const sheets = [given].flat();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all) =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const names = sheets.map((_, at) => {
    const state = states[at] ? ` state="${states[at]}"` : '';
    return `<sheet name="S${at + 1}" sheetId="${at + 1}"${state} r:id="s${at + 1}"/>`;
  });
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${pr}<sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) =>
        relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
      ),
      relation('a', 'styles', 'styles.xml'),
      relation('b', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${formats}<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
  };
  sheets.forEach((rows, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  if (links.length > 0) {
    const outside = links.map(
      (address, at) =>
        `<Relationship Id="l${at}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/>`,
    );
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(outside);
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const text = (at, value) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at, cells, more = '') => `<row r="${at}"${more}>${cells}</row>`;

test('formulas give the value that the file holds, days and ids stay what they are', () => {
  const head = row(
    1,
    text('A1', 'id') + text('B1', 'published') + text('C1', 'likes') + text('D1', 'saves'),
  );
  const cells = `${text('A2', '1e5')}<c r="B2" s="1"><v>46341</v></c><c r="C2"><f>2*3</f><v>6</v></c><c r="D2"><f>C2/2</f></c>`;
  const [sheet] = sheetsOf(workbook(head + row(2, cells)));
  assert.deepEqual(sheet.remarks.formulas, { count: 1, first: ['D2'] });
  const { notes, problems } = lists.readRoster(sheet.text, { mappings: [] });
  assert.deepEqual(problems, []);
  assert.deepEqual([notes.names, [...notes.published], [...notes.likes]], [['1e5'], [20_772], [6]]);
  assert.ok(Number.isNaN(notes.saves[0]));
});

const profile = (at) => `https://www.xiaohongshu.com/user/profile/5f${at}?a=1&amp;b=2`;
const linked = (cells) =>
  `<hyperlinks>${cells.map((at, link) => `<hyperlink ref="${at}" r:id="l${link}"/>`).join('')}</hyperlinks>`;

test('the address behind a cell says who is meant where its text does not', () => {
  const head = row(1, text('A1', '昵称') + text('B1', '主页') + text('C1', '粉丝数'));
  const body = ['甲', '乙', '丙'].map((name, at) =>
    row(
      at + 2,
      text(`A${at + 2}`, name) + text(`B${at + 2}`, '主页') + text(`C${at + 2}`, '86000'),
    ),
  );
  const links = [1, 2, 3].map(profile);
  const read = (book) => {
    const [sheet] = sheetsOf(book);
    const { ids, roster, columns } = lists.readRoster(sheet.text, { mappings: [] });
    return {
      ids,
      names: roster.map(({ name }) => name),
      headers: columns.map((one) => one.header),
    };
  };
  const own = links.map((link) => link.replace('&amp;', '&'));
  const after = linked(['B2', 'B3', 'B4']);
  assert.deepEqual(read(workbook(head + body.join(''), { links, after })), {
    ids: own,
    names: ['甲', '乙', '丙'],
    headers: ['昵称', '主页', '粉丝数'],
  });
  // Names that are links stay, and their addresses stand beside them.
  assert.deepEqual(
    read(workbook(head + body.join(''), { links, after: linked(['A2', 'A3', 'A4']) })),
    { ids: own, names: ['甲', '乙', '丙'], headers: ['昵称', '主页', '粉丝数', '链接'] },
  );
  // A formula that links says it too, whether the file holds its value or not.
  const formula = (at, value) =>
    `<c r="B${at}" t="str"><f>HYPERLINK(&quot;${profile(at - 1)}&quot;,&quot;主页&quot;)</f>${value}</c>`;
  const byFormula = ['甲', '乙', '丙'].map((name, at) =>
    row(
      at + 2,
      text(`A${at + 2}`, name) +
        formula(at + 2, at === 1 ? '' : '<v>主页</v>') +
        text(`C${at + 2}`, '86000'),
    ),
  );
  assert.deepEqual(read(workbook(head + byFormula.join(''))).ids, own);
  // A link within the workbook, a mail address and a link below all rows are no pages of creators.
  const others = `<hyperlinks><hyperlink ref="A2" location="S1!A1"/><hyperlink ref="A3" r:id="l0"/><hyperlink ref="A900" r:id="l1"/></hyperlinks>`;
  const none = workbook(head + body.join(''), {
    links: ['mailto:a@b.c', profile(1)],
    after: others,
  });
  assert.deepEqual(read(none).headers, ['昵称', '主页', '粉丝数']);
});

test('one address under many cells is refused before it bursts', () => {
  const long = `https://www.xiaohongshu.com/user/profile/${'5'.repeat(1_900)}`;
  const cells = Array.from(
    { length: 60_000 },
    (_, at) => `<hyperlink ref="A${at + 2}" r:id="l0"/>`,
  );
  const book = workbook(row(1, text('A1', 'name')) + row(2, text('A2', 'A')), {
    links: [long],
    after: `<hyperlinks>${cells.join('')}</hyperlinks>`,
  });
  assert.throws(() => sheetsOf(book), { reason: 'too-much-text' });
});

test('each kind of cell says what the sheet shows', () => {
  const cells = [
    ['<c r="A1" t="s"><v>0</v></c>', 'one'],
    ['<c r="B1" t="s"><v>1</v></c>', 'rich '],
    ['<c r="C1" t="b"><v>1</v></c>', 'true'],
    ['<c r="D1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="E1" t="d"><v>2026-03-01T00:00:00</v></c>', '2026-03-01'],
    ['<c r="F1" s="1"><v>46082</v></c>', '2026-03-01'],
    ['<c r="G1" s="2"><v>46082.354166666664</v></c>', '2026-03-01 08:30:00'],
    // A serial that is shown as a number is one.
    ['<c r="H1"><v>46082</v></c>', '46082'],
    ['<c r="I1" s="3"><v>0.11</v></c>', '11%'],
    ['<c r="J1"><v>1.2000000000000002</v></c>', '1.2'],
    ['<c r="K1"><v>6.4E+20</v></c>', '640000000000000000000'],
    // Without an address: the next column.
    ['<c t="str"><f>"a"</f><v>a &amp; b</v></c>', 'a & b'],
    ['<c r="M1" t="str"><f>HYPERLINK("https://x.cn/1","Mia")</f><v>Mia</v></c>', 'Mia'],
    ['<c r="N1"><f>HYPERLINK("https://x.cn/1","a ""b""")</f></c>', '"a ""b"""'],
    ['<c r="O1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>', ''],
    ['<c r="P1" t="inlineStr"><is><t>=DISPIMG("ID_2",1)</t></is></c>', ''],
    ['<c r="Q1" t="e" vm="1"><v>#VALUE!</v></c>', ''],
    ['<c r="R1" t="str"><f>A9</f><v></v></c>', ''],
    ['<c r="S1" s="2"><v>0.5</v></c>', '12:00:00'],
    ['<c r="T1" s="1"><v>-1</v></c>', '-1'],
  ];
  const strings = [
    '<t>one</t>',
    '<r><t>ri</t></r><r><t xml:space="preserve">ch_x000D_</t></r><rPh><t>spoken</t></rPh>',
  ];
  const formats =
    '<numFmts><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts>';
  const file = workbook(row(1, cells.map(([xml]) => xml).join('')), { strings, formats });
  const [{ text: read, remarks }] = sheetsOf(file);
  assert.deepEqual(
    read.split('\t'),
    cells.map(([, says]) => says),
  );
  assert.deepEqual([remarks.pictures, remarks.formulas.count], [3, 0]);
  const early = workbook(row(1, '<c s="1"><v>0</v></c>'), { pr: '<workbookPr date1904="1"/>' });
  assert.equal(sheetsOf(early)[0].text, '1904-01-01');
});

test('formats of days are told from those of numbers', () => {
  const shows = {
    date: [
      'yyyy-mm-dd;@',
      'm"月"d"日"',
      'yyyy年m月',
      '[$-804]aaaa d',
      'h:mm',
      '[h]:mm:ss',
      'ss.00',
    ],
    number: ['General', '#,##0.00_);[Red](#,##0.00)', '0.0"d"', '0.00E+00', '0"万"', '@', '[Red]0'],
    percent: ['0%', '0.0%', '0.00%;[Red]-0.00%'],
  };
  for (const [kind, codes] of Object.entries(shows)) {
    for (const code of codes) assert.equal(formatShows(code), kind, code);
  }
  // The first day, the day after the one that never was, the last day, and none.
  assert.deepEqual(
    [1, 61, 2_958_465, 2_958_466, -1].map((serial) => dateText(serial, false)),
    ['1900-01-01', '1900-03-01', '9999-12-31', null, null],
  );
});

test('hidden rows and sheets are read and said, rows keep their numbers', () => {
  const rows = [
    row(3, text('A3', '达人') + text('B3', '粉丝数')),
    row(5, text('A5', '甲') + text('B5', '1.2万'), ' hidden="1"'),
    row(6, text('A6', '乙') + text('B6', '3,000')),
    row(9, '<c r="A9" s="1"/>', ' hidden="1"'),
    ...Array.from({ length: 30 }, (_, at) => row(10 + at, text(`A${10 + at}`, '乙'))),
  ].join('');
  const file = workbook([rows, rows, rows], { states: ['', 'hidden', 'veryHidden'] });
  const [first, ...others] = sheetsOf(file);
  assert.equal(first.remarks.hiddenRows, 1);
  assert.deepEqual(
    [first, ...others].map(({ isHidden }) => isHidden),
    [false, true, true],
  );
  assert.ok(first.text.split('\n').every((line) => line === '' || line.split('\t').length === 2));
  const { line, roster } = lists.readRoster(first.text, { mappings: [] });
  assert.deepEqual([line, roster.map(({ name }) => name)], [3, ['甲', '乙']]);
  assert.deepEqual(
    [...openWorkbook(file).sheets('S2')].map(({ name }) => name),
    ['S2'],
  );
});

test('the title of a merged group stands over each of its columns', () => {
  const rows = [
    row(1, text('A1', '达人报价表')),
    row(2, text('A2', '达人') + text('B2', '报价') + text('D2', '日常')),
    row(3, text('B3', '图文') + text('C3', '视频') + text('D3', '阅读') + text('E3', '互动')),
    row(4, `${text('A4', '甲')}<c r="B4"><v>100</v></c>`),
  ].join('');
  const areas = ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2', 'B4:C4'];
  const after = `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const [{ text: read }] = sheetsOf(workbook(rows, { after }));
  assert.deepEqual(read.split('\n'), [
    // A title over the whole sheet heads no column, and a number no group.
    '达人报价表\t\t\t\t',
    '达人\t报价\t报价\t日常\t日常',
    '\t图文\t视频\t阅读\t互动',
    '甲\t100\t\t\t',
  ]);
});

test('work and memory follow the size of a workbook, whatever its addresses say', () => {
  // One cell in the last row and column.
  const [far] = sheetsOf(workbook(row(1_048_576, text('XFD1048576', 'x'))));
  assert.deepEqual([far.text, far.remarks.columnsBeyond], ['', 1]);
  // A list, and cells far to the right of it and far below.
  const rows = [
    row(1, text('A1', 'name') + text('B1', 'followers') + text('ZZZ1', 'beyond')),
    row(2, text('A2', 'A') + text('B2', '5000') + text('XFD2', 'right') + text('XFC2', 'right')),
    row(900_000, text('A900000', 'B') + text('B900000', '1')),
    row(900_001, text('A900001', 'B') + text('B900001', '1')),
  ].join('');
  const [{ text: read, remarks }] = sheetsOf(workbook(rows));
  assert.ok(read.length < 100);
  assert.deepEqual(remarks.rowsBeyond, { count: 2, first: 900_000 });
  assert.equal(remarks.columnsBeyond, 2);
  assert.equal(lists.readRoster(read, { mappings: [] }).roster.length, 1);
  // Addresses that cannot be.
  const [odd] = sheetsOf(
    workbook(
      '<row r="99999999999"><c r="ZZZZ9"><v>1</v></c></row><row r="-1"><c><v>2</v></c></row>',
    ),
  );
  assert.equal(odd.text, '1\n2');
  // A million rows that hold nothing but a style.
  const styled = `${row(1, text('A1', 'x'))}${'<row s="1"/>'.repeat(1_000_000)}`;
  assert.equal(sheetsOf(workbook(styled))[0].text, 'x');
});

test('what would burst is refused with the figure that was passed', () => {
  const refused = (bytes, ...expected) =>
    assert.throws(
      () => sheetsOf(bytes),
      ({ reason, given, most }) => {
        assert.deepEqual([reason, given, most], expected);
        return true;
      },
    );
  // The directory at the end of the file says that each part has a gigabyte.
  const bomb = workbook('');
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
  }
  refused(bomb, 'unpacks-too-large', 3 * 1024 + 1, 80);
  // A long text.
  const spaces = workbook(row(1, text('A1', ' '.repeat(90 * 1024 * 1024))));
  refused(spaces, 'unpacks-too-large', 91, 80);
  // A long string that many cells share.
  const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(100_000);
  const long = `<t>${'达人'.repeat(1000)}</t>`;
  refused(workbook(cells, { strings: [long] }), 'too-much-text', 191, 80);
  // A cell far to the right, in many rows.
  const wide = '<row><c r="SR1"><v>1</v></c></row>'.repeat(190_000);
  refused(workbook(wide), 'too-much-text', 94, 80);
  refused(
    workbook('<row><c><v>1</v></c></row>'.repeat(300_000)),
    'too-many-rows',
    300_000,
    200_000,
  );
});

test('a workbook that is damaged or locked is said to be', () => {
  const whole = workbook(row(1, text('A1', 'x')));
  const locked = whole.slice();
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 46 < locked.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  for (const bytes of [
    Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0]),
    whole.subarray(0, 400),
    locked,
    workbook('<row><c></row>'),
    workbook('<a>'.repeat(100_000)),
    workbook(`<row><!--${'-'.repeat(6_000_000)}`),
    zipSync({ 'a.txt': strToU8('x') }),
  ]) {
    assert.throws(
      () => sheetsOf(bytes),
      ({ reason }) => reason === 'damaged',
    );
  }
});

test('any damage to a workbook is answered: with sheets or with a refusal', () => {
  let seed = 20260301;
  const random = (most) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  const rows = [
    row(1, text('A1', '达人') + text('B1', '粉丝数') + text('C1', '报价')),
    row(2, `<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>46082</v></c><c r="C2"><f>1+1</f></c>`),
    row(3, text('A3', '甲') + text('B3', '3w'), ' hidden="1"'),
  ].join('');
  const after = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
  const whole = workbook(rows, { after, strings: ['<t>乙</t>'] });
  // What stands in the sheet, with letters of it exchanged or doubled, and the bytes of the file.
  const letters = '<>/="&;:$AZ09 \0';
  const damagedXml = () => {
    let xml = rows;
    for (let times = random(4) + 1; times > 0; times -= 1) {
      const at = random(xml.length);
      const cut = xml.slice(at, at + random(20));
      const put = random(2) ? (letters[random(letters.length)] ?? '') : cut.repeat(random(3));
      xml = xml.slice(0, at) + put + xml.slice(at + random(3));
    }
    return workbook(xml, { after, strings: ['<t>乙</t>'] });
  };
  const damagedBytes = () => {
    const bytes = whole.slice(0, random(10) ? whole.length : random(whole.length));
    for (let times = random(6) + 1; times > 0; times -= 1)
      bytes[random(bytes.length)] = random(256);
    return bytes;
  };
  let read = 0;
  for (let run = 0; run < 2000; run += 1) {
    const bytes = run % 2 ? damagedXml() : damagedBytes();
    try {
      for (const { text } of openWorkbook(bytes).sheets()) {
        assert.ok(text.length < 1_000_000);
        read += 1;
      }
    } catch (error) {
      assert.ok(['damaged', 'unpacks-too-large'].includes(error.reason), `${run}: ${error.stack}`);
    }
  }
  assert.ok(read > 100);
});

test('columns behind the last one that is read are counted, and cost no row', () => {
  const header = ['name', 'followers', ...Array.from({ length: 1000 }, (_, at) => `c${at}`)];
  const line = (first) => [first, '5000', ...Array(1000).fill('"1,\n2"')].join(',');
  const list = `${header.join(',')}\r\n${line('"A, ""B"""')}\r\nC,3w${','.repeat(1000)}\r\n`;
  for (const given of [list, strToU8(list)]) {
    const { roster, columns, beyond } = lists.readRoster(given, { mappings: [] });
    assert.deepEqual([columns.length, beyond], [mostColumns, 1002 - mostColumns]);
    assert.deepEqual(
      roster.map(({ name, followers }) => [name, followers]),
      [
        ['A, "B"', 5000],
        ['C', 30_000],
      ],
    );
  }
});

test('long lists have the id that they would have at once', async () => {
  const roster = Array.from({ length: 2000 }, (_, at) => ({
    name: `C${at}`,
    likes: at / 3,
    no: undefined,
  }));
  const likes = Float64Array.from({ length: 3000 }, (_, at) =>
    at % 7 === 0 ? Number.NaN : at / 7,
  );
  const notes = { names: [], creator: [0, 1], likes, reads: Float64Array.of(-0, Infinity, 1e21) };
  for (const lists of [
    { roster, notes, creators: [null] },
    { roster: [], notes: { creator: Float64Array.of(1) }, creators: [] },
  ]) {
    const text = toJson(lists);
    assert.equal([...jsonPieces(lists)].join(''), text);
    assert.equal(await idOf(lists), `lists:${hash(text)}`);
  }
  assert.equal(await idOf({ roster: [], notes: { creator: [] }, creators: [] }), null);
});

test('notes join by a name or by an id', () => {
  const join = lists.joinNames(['Mia', 'Lin'], ['r1', 'r2'], ['r2', 'M.', 'Ann'], ['', 'r1', '']);
  assert.deepEqual(join, ['Lin', 'Mia', 'Ann']);
});
