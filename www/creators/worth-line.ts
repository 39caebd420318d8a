import type { Check, Doubt, Objective, Worth } from '#core';
import type { Words } from '../app/words.ts';
import { creatorsWords } from './words.ts';

// What is doubted of a creator's numbers, as a sentence.
export function doubtText({ id, value, most }: Doubt, words: Words): string {
  const isRate = id === 'rate-above-band';
  const [given, limit] = [value, most].map((one) =>
    isRate ? words.share(one) : words.number(one),
  );
  return creatorsWords.in(words).doubt[id](given ?? '', limit ?? '');
}

// The verdict on one creator in one line: numbers that cannot be come first.
export function worthLine(
  { doubts, fee, tier }: Check,
  worth: Worth | null,
  objective: Objective,
  words: Words,
): string {
  const says = creatorsWords.in(words);
  const [doubt] = doubts;
  if (doubt) return doubtText(doubt, words);
  if (!worth) return says.noWorth;
  const [one, typical] = [says.one[objective], says.typical[tier]];
  if (worth.upTo === 0) return says.worthNothing(one, typical);
  const upTo = words.aboutMoney(worth.upTo);
  const usual = words.aboutMoney(worth.typicalCost);
  return fee === null || worth.cost === null
    ? says.worthNoFee(upTo, one, typical, usual)
    : says.worth(upTo, words.wholeMoney(fee), one, words.aboutMoney(worth.cost), typical, usual);
}
