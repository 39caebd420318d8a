import type { Notice } from '../app/store.ts';

// What the page around the calculators says.
export const words = {
  title: 'Notewave',
  tagline:
    'Plan a Xiaohongshu creator campaign: what the money buys, who is worth the fee, who posts when.',
  privacy: 'Nothing you type leaves this browser. The link holds the plan.',
  bar: {
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    reset: 'Start over',
    summary: 'The plan at a glance',
    dismiss: 'Dismiss',
  },
  live: (first: string, last: string) => `live ${first} – ${last}`,
  startBy: (date: string) => `start by ${date}`,
  startLate: (date: string) => `late since ${date}`,
  notice: {
    crashed:
      'The calculation fails on this plan. The plan is safe; what you see is the last good result. Change something or undo to go on.',
    recovered: 'The calculation failed once and was started afresh. The plan is safe.',
    'part-missing':
      'This part could not be loaded. Check the connection, then close and open it again.',
    'link-broken': 'This link does not hold a plan that can be read. Your own plan is unchanged.',
    'link-opened': 'Opened the plan in the link. Undo brings your own plan back.',
    'rules-changed':
      'This plan is from before the rules changed: all that was set in it is kept, and its numbers are worked out by today’s rules and figures.',
    'link-copied': 'Link copied. Whoever opens it sees this plan.',
    'link-long':
      'Link copied. It is long, since it holds your list of creators; some chat programs cut such links.',
    reset: 'Started over. Undo brings the plan back.',
    'update-ready': 'A new version is ready; it is used from the next start.',
  } satisfies Record<Notice, string>,
};
