import { objectiveOf } from '../app/choices.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { figureWords, uiWords } from './words.ts';

export interface FigureName {
  // The name of its group, and its name within the group.
  group: string;
  name: string;
  // Its name outside of the group.
  full: string;
}

// The name of a figure. A figure of a tier or an objective has the id of its family and that of the
// tier or the objective: `fee.micro`. A family of tiers is a group; other figures are grouped by the
// first part of their ids: `stage.brief`.
export function figureName(id: string, words: Words): FigureName {
  const { field } = uiWords.in(words);
  const figures = figureWords.in(words);
  const dot = id.lastIndexOf('.');
  const family = figures.family[id.slice(0, dot)];
  const tier = tiers.find((one) => one === id.slice(dot + 1));
  if (family && tier) {
    const full = field.partOf(family, words.tier(tier));
    return { group: family, name: words.t.tierTitle[tier], full };
  }
  const objective = objectiveOf(id);
  const name =
    family && objective
      ? figures.ofObjective(family, words.t.objective[objective])
      : (figures.name[id] ?? id);
  const group = figures.group[id.split('.')[0] ?? ''] ?? figures.otherGroup;
  return { group, name, full: name };
}
