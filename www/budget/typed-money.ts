import { codeOf } from '../app/currencies.ts';
import { homeCurrency } from '../app/home-currency.ts';
import type { ReadMoney } from '../app/read-money.ts';
import { read, wordsForZeros } from '../ui/quantity.ts';
import { budgetDetails, budgetWords } from './words.ts';

const form = (zeros: string) =>
  new RegExp(String.raw`^([^\d.,+-]*)([\d.,'’\s]*\d[.,]?)\s*(${zeros})?\s*(\D*)$`, 'i');

// A currency before or behind a number, which may have a word for zeros: `$ 20k`, `2万欧元`.
const amount = form(wordsForZeros);
// The same where the word is the beginning of a name, as in `5000 kr`.
const bare = form('');

// Reads an amount in another currency: what it comes to in whole yuan, in fen, and what to say of it.
// Null if it is no such amount.
export const readMoney: ReadMoney = (text, own, words) => {
  for (const one of [bare, amount]) {
    const [, before = '', digits = '', zeros = '', behind = ''] =
      one.exec(text.normalize('NFKC').trim()) ?? [];
    const [name, other] = before.trim() ? [before, behind] : [behind, before];
    const code = other.trim() ? null : codeOf(name);
    const cents = read(digits + zeros, 'fen').value;
    if (!code || Number.isNaN(cents)) continue;
    if (code === 'CNY') return { value: cents, said: '' };
    const says = budgetDetails.in(words).options;
    const home = homeCurrency(own);
    if (home?.code !== code) {
      const said = says.noRate(code, budgetWords.in(words).parts.inputs);
      return { value: Number.NaN, said };
    }
    const value = Math.round((cents / 100) * home.rate) * 100;
    const given = words.foreign(cents / 100, code, { minimumFractionDigits: 0 });
    const [rate, date] = [words.number(home.rate), words.date(home.date)];
    return {
      value,
      said: says.converted(given, words.money(value), rate, date),
    };
  }
  return null;
};
