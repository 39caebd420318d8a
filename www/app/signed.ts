import type { Words } from './words.ts';

// A difference with its sign, rounded as an estimate is.
export function signed(value: number, words: Words, isMoney = false): string {
  const size = Math.abs(value);
  const text = isMoney ? words.aboutMoney(size) : words.about(size);
  const isNone = text === (isMoney ? words.aboutMoney(0) : words.about(0));
  if (isNone) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}
