import { ask, dropped } from '../app/ask.ts';
import { type SaveCalendar, saveFile } from '../app/save-file.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

// Saves the schedule as a calendar file, in the user's language.
export const saveCalendar: SaveCalendar = async (plan, words, contents = {}) => {
  const { ics } = scheduleDetails.in(words);
  const { wave } = scheduleDetails.in(words);
  const { stage } = scheduleWords.in(words);
  const text = await ask('ics', [plan, { ...ics, waves: wave, stages: stage }, contents]);
  if (!text || text === dropped) return;
  const { creator } = contents;
  saveFile(new Blob([text], { type: 'text/calendar' }), creator ? `${creator}.ics` : ics.file);
};
