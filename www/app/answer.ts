// Answers questions on whatever thread it runs: the worker's, or the page's own where no worker can be had.
import init, * as whatif from '#whatif';
import { once } from './once.ts';
import {
  type Answer,
  type Asked,
  isOfRoster,
  type Kind,
  type Lists,
  type OfRoster,
  type Question,
  type Questions,
  type Roster,
} from './questions.ts';

// The rosters in the core for lists, by the number of their owner.
const rosters = new Map<number, Roster>();

const whatifs = once(async () => {
  await init();
  return whatif;
});
const lists = once(async () => {
  const loaded = await import('#lists');
  await loaded.default();
  return loaded;
});

function forget(owner: number): void {
  rosters.get(owner)?.free();
  rosters.delete(owner);
}

// Keeps the roster of an owner in the core until there is another.
function questionsOn(core: Lists, owner: number): Pick<Questions, OfRoster> {
  const roster = rosters.get(owner);
  return {
    roster(plan) {
      forget(owner);
      const listed = new core.Roster(plan);
      rosters.set(owner, listed);
      return listed.rows();
    },
    creator: (row) => roster?.creator(row),
    bestTeam: (plan) => roster?.bestTeam(plan),
    feeThresholds: (plan, rows) => roster?.feeThresholds(plan, rows),
    sheet: (words, rows) => roster?.sheet(words, rows),
    csv: (words, rows) => roster?.csv(words, rows),
  };
}

async function questions(question: Question): Promise<Partial<Questions>> {
  const { kind, owner, roster } = question;
  if (isOfRoster(kind)) {
    const core = await lists();
    question.forget?.forEach(forget);
    if (roster) questionsOn(core, owner).roster(roster);
    return questionsOn(core, owner);
  }
  return whatifs();
}

// Answers one question on this thread.
export async function answer<K extends Kind>(question: Question<K>): Promise<Answer<K>> {
  const all = await questions(question);
  const ask = all[question.kind] as unknown as (...asked: Asked<K>) => Answer<K>;
  return ask(...question.asked);
}
