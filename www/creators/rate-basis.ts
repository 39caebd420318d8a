import { html, nothing, type TemplateResult } from 'lit';
import type { Check, Counted, RateBasis } from '#core';
import type { RosterRows } from '#lists';
import type { Words } from '../app/words.ts';
import { interactions } from './creator-numbers.ts';
import { detailWords, rosterWords } from './words.ts';

// What counts, each by its name within a sentence.
export function partNames(counted: Counted, words: Words): string[] {
  const says = detailWords.in(words).interactions;
  return interactions.filter((one) => counted[one]).map((one) => says[one].toLowerCase());
}

// The same as text: `likes, saves, and comments`.
function partsText(counted: Counted, words: Words): string {
  return words.list(partNames(counted, words));
}

// What a rate counts where that is a total of the list's own, as a sentence; empty where it is not.
export function byTotal(basis: RateBasis | null, words: Words): string {
  if (!basis?.byTotal) return '';
  const { sharesIn } = basis;
  const says = detailWords.in(words).byTotal;
  return sharesIn === null ? says.unknown : sharesIn ? says.withShares : says.withoutShares;
}

// The rate that a list gives, where there is none of ours; empty where it gives none.
export function givenText(
  { rate, givenRate }: Pick<Check, 'rate' | 'givenRate'>,
  words: Words,
): string {
  if (rate !== null || givenRate === null) return '';
  return detailWords.in(words).asGiven(words.share(givenRate));
}

function fitText({ givenRate }: RosterRows, words: Words): string {
  if (!givenRate) return '';
  const { byTotal, counted, denominator, share, creators } = givenRate;
  const says = rosterWords.in(words).rates;
  const count = byTotal ? says.total : partsText(counted, words);
  const by = detailWords.in(words).denominators[denominator].toLowerCase();
  return says.fits(count, by, words.number(Math.round(share * creators)), words.number(creators));
}

// What the rates of a list count, said once where all count alike, and what the list's own rates fit.
export function listBasis(listed: RosterRows, words: Words): TemplateResult | typeof nothing {
  const says = rosterWords.in(words).rates;
  const [basis, another] = listed.bases;
  const alike =
    basis && !another
      ? byTotal(basis, words) || says.alike(partsText(basis.counted, words))
      : another
        ? says.differ
        : '';
  const texts = [alike, fitText(listed, words)].filter(Boolean);
  return texts.length > 0
    ? html`<p class="quiet small basis">${texts.map((text) => html`<span>${text}</span> `)}</p>`
    : nothing;
}
