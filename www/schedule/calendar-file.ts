import { ask, dropped } from '../app/ask.ts';
import { withoutLists } from '../app/plan.ts';
import { type SaveCalendar, saveFile } from '../app/save-file.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

// Saves the schedule as a calendar file, in the user's language.
export const saveCalendar: SaveCalendar = async (store, words, contents = {}) => {
  const plan = withoutLists(store.plan);
  const { ics } = scheduleDetails.in(words);
  const { wave } = scheduleDetails.in(words);
  const { stage } = scheduleWords.in(words);
  const said = { ...ics, colon: words.t.colon, waves: wave, stages: stage };
  const text = await ask('ics', [plan, said, new Date().toISOString(), contents]);
  if (!text || text === dropped) return;
  const { creator } = contents;
  store.keep();
  saveFile(new Blob([text], { type: 'text/calendar' }), plan, `${creator ?? ics.file}.ics`);
};
