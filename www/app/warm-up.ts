import type { defaultPlan, drawAhead } from '#budget';
import { nextTask } from './next-task.ts';
import { todayInChina } from './plan.ts';
import type { Words } from './words.ts';

// The first number that a browser writes takes a phone a twentieth of a second, the first day half of it:
// each in a task of its own, while the core is on its way.
export async function warmUp(words: Words): Promise<void> {
  const firsts = [
    () => words.number(0),
    () => words.day('2026-01-01'),
    () => words.money(0),
    () => words.list(['']),
  ];
  for (const write of firsts) {
    await nextTask();
    write();
  }
}

// The luck of a first answer, which takes as long to draw as the answer to work out: that of each tier of which
// most plans book many in a task of its own.
export async function drawLuck(core: {
  defaultPlan: typeof defaultPlan;
  drawAhead: typeof drawAhead;
}): Promise<void> {
  const plan = core.defaultPlan('seeding', todayInChina());
  for (const tier of ['koc', 'micro'] as const) {
    await nextTask();
    core.drawAhead(plan, tier);
  }
}
