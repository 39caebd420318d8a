// What a cell of a workbook says, as text.
import type { Shows } from './cell-styles.ts';
import { dateText, isoText } from './serial.ts';
import { unescaped } from './shared-strings.ts';

// What all sheets of a workbook share.
export interface Shared {
  strings: string[];
  styles: Shows[];
  from1904: boolean;
}

// A cell as it stands in the file.
export interface Cell {
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  // Whether it has a value of a newer kind, such as a picture, and its own value says that it is none.
  isRich: boolean;
}

export const picture = Symbol('a picture');
export const withoutValue = Symbol('a formula without its value');

const isPicture = (text: string) => /^=?(?:_xlfn\.)?DISPIMG\(/i.test(text);

// A number as the file has it, without exponent and rounding dust. It stays text: an id must not
// become a number.
function plainNumber(written: string): string {
  if (/^-?\d{1,15}(\.\d{1,9})?$/.test(written)) return written;
  const given = Number(written);
  if (Number.isNaN(given)) return written;
  const number = Number(given.toPrecision(15));
  const short = String(number);
  return /e/.test(short) ? number.toFixed(Math.abs(number) < 1 ? 15 : 0) : short;
}

function numberText(written: string, style: number, { styles, from1904 }: Shared): string {
  const shows = styles[style];
  if (shows === 'date') return dateText(Number(written), from1904) ?? plainNumber(written);
  // As the sheet shows it, so that nobody has to guess the unit.
  const hundredths = Number(written) * 100;
  if (shows === 'percent' && !Number.isNaN(hundredths))
    return `${plainNumber(String(hundredths))}%`;
  return plainNumber(written);
}

// What a formula links to, and what it shows: `HYPERLINK("https://…","Mia")` is Mia.
function linkOf(formula: string): [address: string | null, text: string | null] {
  const texts = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i.exec(
    formula.trim(),
  );
  const [address = null, text = address] = (texts ?? [])
    .slice(1)
    .map((one) => one?.replaceAll('""', '"'));
  return [address, text];
}

// The address that a formula links to; null where it is no link, or its address is worked out.
export const linkAddress = (formula: string) => linkOf(formula)[0];

// The text of a cell, or why it has none.
export function cellText(
  { type, style, value, formula, isRich }: Cell,
  shared: Shared,
): string | typeof picture | typeof withoutValue {
  if (formula !== null) {
    if (isPicture(formula)) return picture;
    // An empty text may well be what a formula comes to.
    const isEmptyText = type === 'str' && value === '';
    if (!value && !isEmptyText) return linkOf(formula)[1] ?? withoutValue;
  }
  if (!value) return '';
  switch (type) {
    case 's':
      return shared.strings[Number(value)] ?? '';
    case 'b':
      return String(value === '1');
    case 'd':
      return isoText(value);
    case 'e':
      return isRich ? picture : value;
    case 'str':
    case 'inlineStr': {
      const text = unescaped(value);
      return isPicture(text) ? picture : text;
    }
    default:
      return numberText(value, style, shared);
  }
}
