// A plan as a file; docs/plan-file.md says what stands in it.
import { fromJson, toJson } from './link.ts';
import type { Plan } from './plan.ts';

const format = 'notewave-plan';
const version = 1;
// Twice what a link may inflate to.
const mostBytes = 64_000_000;

export interface PlanFile {
  name: string;
  plan: unknown;
  // The ids of the states that the plan came from, the newest first.
  past: string[];
}

// Why a file is not opened.
export type Refused = 'no-plan' | 'newer' | 'too-large';

export function toFile(name: string, plan: Plan, past: string[]): Blob {
  const file = { format, version, name, past, plan };
  return new Blob([toJson(file)], { type: 'application/json' });
}

// The name to save a file under, without signs that a system may refuse.
export function fileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${plain || 'plan'}.notewave.json`;
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
  const { past, name, ...rest } = given as Partial<PlanFile> & Record<string, unknown>;
  if (rest.format !== format) return 'no-plan';
  if (typeof rest.version !== 'number' || rest.version > version) return 'newer';
  return {
    name: typeof name === 'string' ? name.slice(0, 60) : '',
    plan: rest.plan,
    past: Array.isArray(past) ? past.filter((id) => typeof id === 'string') : [],
  };
}
