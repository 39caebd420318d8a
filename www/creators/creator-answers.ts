import type { RosterRows } from '#lists';
import { ask, dropped } from '../app/ask.ts';
import { withoutLists } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type Answers, answersLater } from '../ui/door-answers.ts';
import { detailWords } from './words.ts';

type Host = Parameters<typeof answersLater>[0];

// The team of a longer list takes seconds, in which the reader's own questions would wait.
const mostRanked = 2000;

// What the closed door of the list says: how many creators it has, then of how many of them nothing is
// wrong, and the best team.
export function listAnswer(host: Host, store: Store, words: Words): string {
  const says = detailWords.in(words).answers;
  const { plan } = store;
  const count = plan.engagement.roster.length;
  if (count === 0) return says.none;
  const sound = async () => {
    const list = await ask('roster', [plan], host, store);
    return list === dropped ? {} : { sound: soundness(list, words) };
  };
  const later = answersLater(host, store, words, [sound, () => team(host, store, words)]);
  const known = [later.sound, later.team].filter(Boolean);
  return known.length > 0 ? known.join(says.and) : words.t.creatorCount(words.number(count), count);
}

// What the closed fold of the team says, once the list is read.
export function teamAnswer(host: Host, store: Store, words: Words): string {
  return answersLater(host, store, words, [() => team(host, store, words)]).team ?? '';
}

// Against whom nothing speaks: numbers that can be, a rate that no source calls low, and no strong reason
// to look.
function soundness({ rows, problems }: RosterRows, words: Words): string {
  const sound = rows.filter(
    ({ doubt, verdict, strong }) => !doubt && verdict !== 'below' && strong === 0,
  );
  const all = rows.length;
  if (all === 0 || problems.some(({ field }) => field.startsWith('overrides'))) return '';
  return detailWords.in(words).answers.sound(words.number(sound.length), words.number(all));
}

async function team(host: Host, store: Store, words: Words): Promise<Answers> {
  const { plan } = store;
  if (store.isUnanswerable || plan.engagement.roster.length > mostRanked) return {};
  const selection = await ask('bestTeam', [withoutLists(plan)], host, store);
  if (!selection || selection === dropped || selection.problems.length > 0) return {};
  const says = detailWords.in(words).answers;
  const { best } = selection;
  if (!best) return { team: says.noTeam };
  const count = best.members.length;
  const result = words.t.result[plan.objective](words.about(best.result));
  return { team: says.team(words.t.creatorCount(words.number(count), count), result) };
}
