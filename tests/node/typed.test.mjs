// Numbers and currencies as people type them. The page's own modules, which Vite turns into JavaScript.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
after(() => server.close());
const load = (path) => server.ssrLoadModule(`/www/${path}`);
await Promise.all(['chunks.ts', 'words.ts'].map(load));
const { read, show } = await load('ui/quantity.ts');
const { loadLanguage } = await load('app/words.ts');
const { codeOf } = await load('app/currencies.ts');
const { budgetDetails } = await load('budget/words.ts');
const { readMoney } = await load('budget/typed-money.ts');
const languages = await Promise.all(['en', 'zh'].map(loadLanguage));
const [english, chinese] = languages;
await Promise.all(languages.map(({ lang }) => budgetDetails.load(lang)));

// What is typed, its unit, what it is in that unit, and what else it may have been.
const sound = [
  ['8,25', 'ratio', 8.25],
  ['7.2', 'ratio', 7.2],
  ['0,0481', 'ratio', 0.0481],
  ['12,5%', 'share', 0.125],
  ['14.3', 'share', 0.143],
  ['1.234,56', 'fen', 123_456],
  ['1,234.56', 'fen', 123_456],
  ['1 234,56', 'fen', 123_456],
  ['1\u202f234,56', 'fen', 123_456],
  ['1\u00a0234,56', 'fen', 123_456],
  ['1’234’567.5', 'fen', 123_456_750],
  ["12'000", 'fen', 1_200_000],
  ['1.234.567', 'fen', 123_456_700],
  ['1,234,567', 'fen', 123_456_700],
  ['300,000', 'fen', 30_000_000],
  ['20,5万', 'fen', 20_500_000],
  ['20.5 万元', 'fen', 20_500_000],
  ['1.234万', 'fen', 1_234_000],
  ['3.5w', 'fen', 3_500_000],
  ['12k', 'fen', 1_200_000],
  ['¥12,000', 'fen', 1_200_000],
  ['￥１２，０００．５', 'fen', 1_200_050],
  ['RMB 12,000', 'fen', 1_200_000],
  ['12000 元', 'fen', 1_200_000],
  ['２０。５', 'count', 20.5],
  ['1e5', 'count', 100_000],
  ['-3', 'count', -3],
  ['−3', 'count', -3],
  ['.5', 'count', 0.5],
  ['1,', 'count', 1],
  ['1,234,', 'count', 1234],
  ['0.125', 'count', 0.125],
  ['1234.567', 'count', 1234.567],
  ['1,234', 'count', 1234],
  ['9:30', 'clock', 570],
  // In two ways: the money of a budget has two decimals, people and rates may have any.
  ['200.000', 'fen', 20_000_000, 20_000],
  ['200.000', 'count', 200, 200_000],
  ['8,251', 'ratio', 8251, 8.251],
  ['1,234万', 'fen', 1_234_000_000, 1_234_000],
];

test('numbers are read as people type them', () => {
  for (const [text, unit, value, other = null] of sound) {
    assert.deepEqual(read(text, unit), { value, other }, `${text} as ${unit}`);
  }
});

test('what is no number is none', () => {
  const texts = ['', ' ', '.', ',', '-', 'many', '1,23,456', '1,234.567.8', '12 34', '5万万', '$5'];
  for (const text of [...texts, '1.2.3', '1,234,5', '€5,000', '25:99x', '1-2']) {
    assert.deepEqual(read(text, 'fen'), { value: Number.NaN, other: null }, text);
  }
});

test('a digit may be added to a number that the page has written, or taken away', () => {
  const edits = {
    '150,0000': 1_500_000,
    '150,00': 15_000,
    '1500,000': 1_500_000,
    '50,000': 50_000,
  };
  for (const [text, yuan] of Object.entries(edits)) {
    assert.deepEqual(read(text, 'fen', true), { value: yuan * 100, other: null }, text);
  }
});

// Numbers of all sizes, the same in every run.
function* numbers(count) {
  let state = 14;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let each = 0; each < count; each += 1) {
    const size = 10 ** Math.floor(next() * 9);
    const decimals = Math.floor(next() * 5);
    const value = Number((next() * size).toFixed(decimals));
    yield next() < 0.1 ? -value : value;
  }
}

test('what the page writes it reads back, typed or edited', () => {
  const units = { fen: 100, count: 1, ratio: 1, days: 1, minutes: 1, share: 0.01 };
  let seen = 0;
  for (const plain of numbers(20_000)) {
    for (const [unit, per] of Object.entries(units)) {
      // Money is in whole fen.
      const value =
        unit === 'fen' ? Math.round(plain * 100) : Number((plain * per).toPrecision(12));
      for (const words of languages) {
        const text = show(value, unit, words);
        for (const own of [false, true]) {
          const back = read(text, unit, own).value;
          assert.ok(back === value, `${value} ${unit} is shown as ${text} and read as ${back}`);
          seen += 1;
        }
      }
    }
  }
  assert.equal(seen, 20_000 * 24);
});

test('currencies are known by code, sign and name', () => {
  const called = {
    EUR: ['EUR', 'eur', ' Eur ', '€', 'euro', 'Euros', '欧元'],
    USD: ['$', 'US$', 'us $', 'USD', 'dollars', 'US Dollar', '美元', '美金'],
    GBP: ['£', 'pound', 'British Pounds', '英镑'],
    CNY: ['¥', '￥', '元', 'RMB', 'rmb', 'CNY', 'yuan', '人民币'],
    HKD: ['HK$', 'hkd', '港币', '港元'],
    SGD: ['S$', 'SGD', '新币'],
    AUD: ['A$', '澳元'],
    CAD: ['C$', 'CA$', '加元'],
    KRW: ['₩', 'won', '韩元'],
    JPY: ['円', 'JPY', 'JP¥', 'yen', '日元'],
    CHF: ['Fr.', 'fr', 'CHF', '瑞士法郎'],
    TWD: ['NT$', '台币'],
    INR: ['₹'],
  };
  for (const [code, texts] of Object.entries(called)) {
    for (const text of texts) assert.equal(codeOf(text), code, text);
  }
  for (const text of ['', 'e', 'eu', 'kr', 'money', '12', '€€']) {
    assert.equal(codeOf(text), null, text);
  }
});

test('the budget may be typed in the home currency', () => {
  const euro = { code: 'EUR', rate: 8.25, date: '2026-11-27' };
  for (const text of [
    '5000 EUR',
    '€5,000',
    '€ 5.000',
    '5k euros',
    'eur 5 000',
    '5000欧元',
    '5.000,00 €',
  ]) {
    const { value, said } = readMoney(text, euro, english);
    assert.equal(value, 4_125_000, text);
    assert.equal(said, '€5,000 is ¥41,250, at 8.25 on Nov 27, 2026.', text);
  }
  // Whole yuan: 1,234.56 × 8.25 = 10,185.12.
  assert.equal(readMoney('€1.234,56', euro, english).value, 1_018_500);
  const dollar = { code: 'USD', rate: 7.2, date: '2026-11-27' };
  assert.equal(readMoney('$ 20k', dollar, english).value, 14_400_000);
  assert.equal(
    readMoney('2万美元', dollar, chinese).said,
    'US$20,000 合 ¥144,000（2026年11月27日汇率 7.2）。',
  );
  assert.equal(
    readMoney('5000 won', { ...dollar, code: 'KRW', rate: 0.005 }, english).value,
    2_500,
  );
});

test('no currency has the rate of another', () => {
  const euro = { code: 'EUR', rate: 8.25, date: '2026-11-27' };
  const currencies = [
    null,
    { ...euro, code: 'USD' },
    { ...euro, rate: null },
    { ...euro, date: '' },
  ];
  for (const own of currencies) {
    const { value, said } = readMoney('€5,000', own, english);
    assert.ok(Number.isNaN(value));
    assert.match(said, /^There is no rate for EUR yet/);
  }
  for (const text of ['a lot of money', '5000', '5 of 6', '€', '5 quid 6']) {
    assert.equal(readMoney(text, euro, english), null, text);
  }
});

test('an amount in the home currency is shown in whole units, or not at all', () => {
  const euro = { code: 'EUR', rate: 8.25, date: '2026-11-27' };
  assert.equal(english.inCurrency(4_125_000, euro), '≈ €5,000');
  assert.equal(english.inCurrency(15_000_000, euro), '≈ €18,182');
  assert.equal(english.inCurrency(1, euro), '');
  assert.equal(english.inCurrency(Number.NaN, euro), '');
  assert.equal(english.inCurrency(500, euro, 2), '≈ €0.61');
  const yen = { ...euro, code: 'JPY', rate: 0.048 };
  assert.match(english.inCurrency(4_800, yen), /^≈ JPY\s1,000$/);
  for (const own of [
    { ...euro, code: 'CNY' },
    { ...euro, rate: null },
    { ...euro, date: '' },
  ]) {
    assert.equal(english.inCurrency(4_125_000, own), '');
  }
});
