import type { Words } from '../messages/words.ts';
import type { Plan } from '../plan.ts';
import { ask, dropped } from '../whatif/ask.ts';
import { save } from './save.ts';

// The schedule as a calendar file, in the user's language.
export async function saveCalendar(plan: Plan, { t }: Words): Promise<void> {
  const text = await ask('ics', [
    plan,
    {
      calendar: t.ics.calendar,
      startBy: t.ics.startBy,
      posts: t.ics.posts,
      waves: t.schedule.wave,
      stages: t.schedule.stage,
    },
  ]);
  if (text && text !== dropped) save(new Blob([text], { type: 'text/calendar' }), t.ics.file);
}
