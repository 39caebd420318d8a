import type { Finance, Sheet } from '#whatif';
import type { Words } from '../app/words.ts';
import { documentWords } from './words.ts';

// The sheets of the workbook for finance in their order, each with its name.
export function financeBook(book: Finance, words: Words): { name: string; sheet: Sheet }[] {
  const { sheets } = documentWords.in(words);
  const all = [
    { name: sheets.plan, sheet: book.plan },
    { name: sheets.money, sheet: book.money },
    { name: sheets.forecast, sheet: book.forecast },
    { name: sheets.tiers, sheet: book.tiers },
    { name: sheets.team, sheet: book.team },
    { name: sheets.calendar, sheet: book.calendar },
    { name: sheets.payments, sheet: book.payments },
    { name: sheets.assumptions, sheet: book.assumptions },
  ];
  return all.flatMap(({ name, sheet }) => (sheet ? [{ name, sheet }] : []));
}
