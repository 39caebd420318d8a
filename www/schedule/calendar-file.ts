import { ask, dropped } from '../app/ask.ts';
import { type SaveCalendar, saveFile } from '../app/save-file.ts';
import { dates } from './dates-words.ts';

// Saves the schedule as a calendar file, in the user's language.
export const saveCalendar: SaveCalendar = async (plan, { t, lang }, contents = {}) => {
  const { ics } = dates[lang];
  const words = { ...ics, waves: t.schedule.wave, stages: t.schedule.stage };
  const text = await ask('ics', [plan, words, contents]);
  if (!text || text === dropped) return;
  const { creator } = contents;
  saveFile(new Blob([text], { type: 'text/calendar' }), creator ? `${creator}.ics` : ics.file);
};
