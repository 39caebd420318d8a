import { ask, dropped } from '../app/ask.ts';
import { withoutLists } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type Answers, answersLater } from '../ui/door-answers.ts';
import { chanceText } from './chance.ts';
import { scheduleWords } from './words.ts';

type Host = Parameters<typeof answersLater>[0];
type Question = (host: Host, store: Store, words: Words) => Promise<Answers>;

// The chance from which on a date needs no safer one beside it.
export const safe = 0.9;

// The date that is offered in place of the plan's own: the first that nine campaigns of ten are in time for,
// or, where there is none, the first that is in time if all takes as long as is likely. The chances of dates
// know no note that was moved by hand, so that an earlier one than the plan's own is none of them.
export function laterDate(store: Store, safeDate: string | null): string | null {
  const { date = '', earliestDate = '' } = store.section('schedule') ?? {};
  const offered = safeDate ?? earliestDate;
  return offered > date ? offered : null;
}

// What the closed doors of the schedule say, when there was time to work it out.
export function answersOf(host: Host, store: Store, words: Words): Answers {
  if (store.report.schedule === null || store.isUnanswerable) return {};
  const steps = [timing, payments, board].map((step: Question) => () => step(host, store, words));
  return answersLater(host, store, words, steps);
}

async function timing(host: Host, store: Store, words: Words): Promise<Answers> {
  const answer = await ask('timing', [withoutLists(store.plan)], host);
  if (!answer || answer === dropped) return {};
  const says = scheduleWords.in(words).answers;
  const { chance, safeDate } = answer;
  const inTime = says.inTime(chanceText(chance, words));
  const later = laterDate(store, safeDate);
  const safer = chance < safe && safeDate && later ? says.safe(words.date(later)) : '';
  return { timing: inTime + safer, later: later ?? '' };
}

async function payments(host: Host, store: Store, words: Words): Promise<Answers> {
  const answer = await ask('payments', [withoutLists(store.plan)], host);
  if (!answer || answer === dropped) return {};
  const first = answer.days[0];
  const last = answer.days.at(-1);
  if (!first || !last) return {};
  const says = scheduleWords.in(words).answers;
  const day = words.day(first.date);
  return { payments: says.payments(words.money(first.amount), day, words.day(last.date)) };
}

// How many notes there are, and on how many days; those to look at, days off, and the last day of
// measuring. The board alone knows: it lays the notes out around what is held. Of very many the first
// have a day.
async function board(host: Host, store: Store, words: Words): Promise<Answers> {
  const answer = await ask('board', [withoutLists(store.plan)], host);
  if (!answer || answer === dropped) return {};
  const says = scheduleWords.in(words).answers;
  const { posts, days, waves } = answer;
  const all = waves.reduce((sum, wave) => sum + wave.posts, 0);
  const count = words.number(posts.length);
  const notes =
    all > posts.length
      ? says.firstNotes(count, words.number(all))
      : says.notes(count, posts.length);
  const used = new Set(posts.map(({ post }) => post.date)).size;
  const off = new Set(days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
  const onHolidays = posts.filter(({ post }) => off.has(post.date)).length;
  const wrong = posts.filter(({ conflicts }) => conflicts.length > 0).length;
  const measured = posts
    .flatMap(({ followUps }) => followUps.measure)
    .sort()
    .at(-1);
  return {
    posts: [
      says.onDays(notes, words.number(used), used),
      wrong > 0 ? says.toLookAt(words.number(wrong)) : '',
      says.onHolidays(words.number(onHolidays), onHolidays),
      measured ? says.measured(words.day(measured)) : '',
    ]
      .filter(Boolean)
      .join(says.and),
  };
}
