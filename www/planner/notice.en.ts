import type { Plan } from '../app/plan.ts';
import type { Notice } from '../app/store.ts';

// What of a plan the reader changes.
type Part = Exclude<keyof Plan, 'version' | 'id' | 'today'>;

// What is told at the foot of the page.
export const words = {
  dismiss: 'Dismiss',
  notice: {
    crashed:
      'The calculation fails on this plan. The plan is safe; what you see is the last good result. Change something or undo to go on.',
    recovered: 'The calculation failed once and was started afresh. The plan is safe.',
    'part-missing': 'This part could not be loaded. Check the connection, then open it again.',
    unmarked: 'No input shows what is wrong: ',
    'link-broken': 'Nothing in this link can be read. Your own plan is unchanged.',
    'link-damaged':
      'This link is damaged: it was cut or changed on its way. Your own plan is unchanged.',
    'link-newer':
      'This link was made by a newer version of this page. Reload to get it. Your own plan is unchanged.',
    'link-opened': 'Opened the plan in the link. Undo brings your own plan back.',
    partly: 'Opened the plan, without a part of it that this page does not know.',
    'rules-changed':
      'This plan is from before the rules changed: all that was set in it is kept, and its numbers are worked out by today’s rules and figures.',
    'storage-full':
      'This browser has no room left for the plan. To keep it, save it as a file or copy a link.',
    'storage-off':
      'This browser does not let the page store anything. To keep the plan, save it as a file or copy a link.',
    'lists-unstored':
      'Your lists are too long for this browser to store. To keep them, save the plan as a file.',
    'kept-newer':
      'What was stored here is from a newer version of this page. It is kept as it is, under Plans.',
    'kept-damaged': 'What was stored here cannot be read. It is kept as it is, under Plans.',
    undone: 'Undone: ',
    redone: 'Done again: ',
    example: 'This is an example. Undo brings back the plan before it.',
    reset: 'Started over. Undo brings the plan back.',
    'update-ready': 'A new version is ready; it is used from the next start.',
  } satisfies Record<Notice, string>,
  leaveOut: 'Leave it out',
  // What leads on from a notice.
  doors: {
    'notewave-link-parts': 'See which part',
    'notewave-plans': 'Plans',
    'notewave-share': 'Share',
  },
  // What an edit changed, by the start of its path in the plan.
  changed: {
    name: 'the plan’s name',
    objective: 'objective',
    'budget.total': 'budget total',
    'budget.locks': 'a lock',
    'budget.off': 'a guardrail',
    'budget.own': 'your own mix',
    'budget.currency': 'currency',
    budget: 'what the budget pays for',
    'engagement.creator': 'the creator you check',
    'engagement.roster': 'list of creators',
    'engagement.team': 'team',
    engagement: 'how creators are judged',
    'schedule.launch': 'launch',
    schedule: 'schedule',
    brief: 'a text of the brief',
    overrides: 'an assumption',
    open: 'opening a plan',
    reset: 'starting over',
  } satisfies Record<Part, string> & Record<string, string>,
};
