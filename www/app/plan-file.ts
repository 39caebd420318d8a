// A plan as a file; docs/plan-file.md says what stands in it.
import { fromJson, toJson } from './link.ts';
import type { Plan } from './plan.ts';

const format = 'notewave-plan';
const version = 1;
// Twice what a link may inflate to.
const mostBytes = 64_000_000;

export interface PlanFile {
  plan: unknown;
  // The ids of the states that the plan came from, the newest first.
  past: string[];
  // What came of the plan, where the user ticked it in.
  results: unknown;
}

// Why a file is not opened.
export type Refused = 'no-plan' | 'newer' | 'too-large';

export function toFile(plan: Plan, past: string[], results: unknown = undefined): Blob {
  const file = { format, version, past, plan, results };
  return new Blob([toJson(file)], { type: 'application/json' });
}

export async function readPlanFile(file: Blob): Promise<PlanFile | Refused> {
  if (file.size > mostBytes) return 'too-large';
  let given: unknown;
  try {
    given = fromJson((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return 'no-plan';
  }
  if (typeof given !== 'object' || given === null) return 'no-plan';
  const { past, ...rest } = given as Partial<PlanFile> & Record<string, unknown>;
  if (rest.format !== format) return 'no-plan';
  if (typeof rest.version !== 'number' || rest.version > version) return 'newer';
  return {
    plan: rest.plan,
    results: rest.results,
    past: Array.isArray(past) ? past.filter((id) => typeof id === 'string') : [],
  };
}
