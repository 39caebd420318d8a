import type { Words } from '../messages/words.ts';
import type { Plan } from '../plan.ts';
import { ask, dropped } from '../whatif/ask.ts';
import { save } from './save.ts';

// The schedule as a calendar file, in the user's language, or the notes of one creator.
export async function saveCalendar(plan: Plan, { t }: Words, creator?: string): Promise<void> {
  const text = await ask('ics', [
    plan,
    {
      calendar: t.ics.calendar,
      startBy: t.ics.startBy,
      posts: t.ics.posts,
      waves: t.schedule.wave,
      stages: t.schedule.stage,
    },
    creator,
  ]);
  if (text && text !== dropped) {
    const file = creator ? `${creator}.ics` : t.ics.file;
    save(new Blob([text], { type: 'text/calendar' }), file);
  }
}
