import type { Contents } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import type { Plan } from '../app/plan.ts';
import { save } from '../app/save-file.ts';
import type { Words } from '../app/words.ts';
import { dates } from './dates-words.ts';

// The schedule as a calendar file, in the user's language.
export async function saveCalendar(
  plan: Plan,
  { t, lang }: Words,
  contents: Contents = {},
): Promise<void> {
  const { ics } = dates[lang];
  const words = { ...ics, waves: t.schedule.wave, stages: t.schedule.stage };
  const text = await ask('ics', [plan, words, contents]);
  if (text && text !== dropped) {
    const { creator } = contents;
    save(new Blob([text], { type: 'text/calendar' }), creator ? `${creator}.ics` : ics.file);
  }
}
