import type { Objective, Problem } from '#core';
import { core } from './core.ts';
import { fillIn, type Plan, todayInChina } from './plan.ts';

const parts = ['budget', 'engagement', 'schedule'] as const;
// Of a plan that is opened, the most fields that may be left out.
const mostLeftOut = 20;

// What was understood of a plan that was given.
export interface Reading {
  plan: Plan;
  // The fields that the core does not know, by their paths.
  left: string[];
  // Whether the plan has trapped the core, which has not read it then.
  trapped?: boolean;
}

// A fresh plan that belongs to nobody yet.
export function blankPlan(objective: Objective): Plan {
  return core().defaultPlan(objective, todayInChina()) as Plan;
}

// The names in a path, such as `overrides[fee.micro].value`.
export const namesIn = (path: string): string[] =>
  [...path.matchAll(/\[([^\]]*)\]|[^.[]+/g)].map(([name, row]) => row ?? name);

// Takes the field that names lead to out of a plan, or the part of it that holds none. With a row goes its whole
// list, since other fields count its rows. Null where there is no such field.
export function without(part: object, [name = '', ...rest]: string[]): object | null {
  const { [name]: inner, ...others } = part as Record<string, unknown>;
  if (inner === undefined) return null;
  const isLast = rest.length === 0 || typeof inner !== 'object' || Array.isArray(inner);
  if (isLast || !inner) return others;
  const less = without(inner, rest);
  return less && { ...others, [name]: less };
}

// Reads a plan from outside, without the fields that the core does not know. Null if it is none. Where there
// is no core to ask, the plan is only completed.
export function readPlan(given: unknown, hasCore: boolean): Reading | null {
  if (typeof given !== 'object' || given === null) return null;
  const blank = blankPlan('seeding');
  const { version } = given as Plan;
  // A part that is not there is left out as well: the default in its place is said.
  const left: string[] = parts.filter(
    (name) => Object((given as Plan)[name]) !== (given as Plan)[name],
  );
  if (left.length === parts.length) return null;
  let part: Plan = { ...(given as Plan), ...Object.fromEntries(left.map((name) => [name, {}])) };
  for (;;) {
    // What says no version is no plan, and never the default in its place.
    const plan = { ...fillIn(part, blank), version, today: blank.today };
    if (!hasCore) return { plan, left };
    let problems: Problem[] = [];
    try {
      ({ problems } = core().evaluate(plan));
      if (problems.some(({ code }) => code === 'version')) return null;
      // The page holds what the core understood, with every field in place.
      return { plan: core().readPlan(plan) as Plan, left };
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) return { plan, left, trapped: true };
      // The core's own word: it cannot be read, and the problems say what of it.
      const fields = new Set(problems.map(({ field }) => field));
      if (fields.size === 0) return null;
      for (const field of fields) {
        const less = without(part, namesIn(field)) as Plan | null;
        // What is not there cannot be left out, and a plan of which too much is gone is none.
        if (!less || left.length === mostLeftOut) return null;
        left.push(field);
        part = less;
      }
    }
  }
}
