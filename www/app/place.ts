import type { Area } from '#core';

// The views of the page, and where a reader is: a view and the door that is open in it. The address
// holds both as `?view=creators&door=list`; the plan has the fragment.
export const views = ['budget', 'creators', 'schedule', 'brief', 'results'] as const;
export type View = (typeof views)[number];

// The view that holds the figures of an area.
export const viewOf: Record<Area, View> = {
  budget: 'budget',
  response: 'budget',
  engagement: 'creators',
  schedule: 'schedule',
};

export interface Place {
  view: View;
  // Empty where none is open; null where the view opens what it thinks best.
  door: string | null;
}

export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search);
  const view = views.find((one) => one === asked.get('view')) ?? 'budget';
  return { view, door: asked.get('door') };
}

// The query of a place; empty for the first view without a door.
export function searchOf({ view, door }: Place): string {
  const query = new URLSearchParams();
  if (view !== 'budget') query.set('view', view);
  if (door) query.set('door', door);
  const text = query.toString();
  return text && `?${text}`;
}
