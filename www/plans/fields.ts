import type { Figure } from '#core';
import type { Given } from '#whatif';
import type { Words } from '../app/words.ts';
import { changed } from '../planner/changed.ts';
import { inputAt } from '../whatif/scenario-inputs.ts';
import { plansWords } from './words.ts';

// The name of a field of the plan; where the page has none, that of the part it is in.
export function fieldName(path: string, figures: Figure[], words: Words): string {
  const { label } = inputAt(path, figures, words);
  return label === path ? changed(path, words) : label;
}

// The value of a field, in words: of a list its length, of a part that it is another.
export function fieldValue(path: string, value: unknown, figures: Figure[], words: Words): string {
  const { plans: says } = plansWords.in(words);
  const { label, say } = inputAt(path, figures, words);
  // Of a figure that is not set it is the published value.
  if (value === undefined || value === null || value === '')
    return label === path ? says.none : say(null);
  if (path === 'engagement.notes') {
    const { length } = (value as { creator: ArrayLike<number> }).creator;
    return says.items(words.number(length), length);
  }
  if (Array.isArray(value)) return says.items(words.number(value.length), value.length);
  if (typeof value === 'object') return says.whole;
  // The core gives truth as text.
  return say((typeof value === 'boolean' ? String(value) : value) as Given);
}
