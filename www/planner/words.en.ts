import type { View } from '../app/place.ts';
import type { ExampleId } from './example-ids.ts';

// What the page around the calculators says.
export const words = {
  title: 'Notewave',
  tagline: 'What a Xiaohongshu campaign brings, whom to book, when they post.',
  privacy:
    'Nothing you type leaves this browser unless you share it: a link holds the plan, and your lists only if you say so.',
  view: {
    budget: 'Budget',
    creators: 'Creators',
    schedule: 'Schedule',
    brief: 'Brief',
    results: 'Results',
  } satisfies Record<View, string>,
  viewTitle: (view: string) => `${view} – Notewave`,
  skip: 'Skip to the view',
  startFrom: 'Start from:',
  example: {
    first: 'a first campaign, ¥80,000',
    sale: '¥200,000 before 618',
    mega: 'a mega series, ¥1 million',
  } satisfies Record<ExampleId, string>,
  bar: {
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    undo: 'Undo',
    redo: 'Redo',
    plans: 'Plans',
    share: 'Share',
    menu: 'More',
    reset: 'Start over',
    summary: 'The plan at a glance',
  },
  startBy: (date: string) => `by ${date}`,
  startLate: (date: string) => `late: ${date}`,
};
