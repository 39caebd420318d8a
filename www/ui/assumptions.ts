import { objectiveOf } from '../app/choices.ts';
import { type View, viewOf } from '../app/place.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import type { Part } from './doors.ts';
import { uiWords } from './words.ts';

// The door to the figures of a view, which says how many the user has changed. Of figures that
// each objective has, those of the plan's.
export function assumptions(store: Store, view: View, words: Words): Part {
  const { title, changed, unchanged } = uiWords.in(words).figures;
  const { objective, overrides } = store.plan;
  const isOwn = (id: string) => (objectiveOf(id) ?? objective) === objective;
  const figures = store.figures.filter(({ id, area }) => viewOf[area] === view && isOwn(id));
  const own = figures.filter(({ id }) => id in overrides).length;
  return {
    id: 'assumptions',
    title,
    tag: 'notewave-figure-list',
    given: { figures, isAll: true },
    answer: own > 0 ? changed(words.number(own)) : unchanged,
  };
}
