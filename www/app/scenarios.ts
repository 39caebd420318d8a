// Scenarios: plans that the user keeps in this browser beside the current one.
import { fromJson, toJson } from './link.ts';
import type { Plan } from './plan.ts';

export interface Scenario {
  id: number;
  name: string;
  plan: Plan;
}

const key = 'notewave.scenarios';
export const mostScenarios = 4;

// The scenarios that could not be stored; they are then the only copy.
let unsaved: Scenario[] | null = null;
// The text that was last read from storage, and the scenarios in it.
let text: string | null = null;
let read: Scenario[] = [];

function isScenario(given: unknown): given is Scenario {
  if (typeof given !== 'object' || given === null) return false;
  const { id, name, plan } = given as Partial<Scenario>;
  return (
    typeof id === 'number' &&
    typeof name === 'string' &&
    typeof plan === 'object' &&
    plan !== null &&
    [plan.budget, plan.engagement, plan.schedule].every((part) => part && typeof part === 'object')
  );
}

// Reads the stored scenarios. Another version of the page may have written anything there.
function parse(json: string | null): Scenario[] {
  if (json === null) return [];
  try {
    const given = fromJson(json);
    return Array.isArray(given) ? given.filter(isScenario).slice(0, mostScenarios) : [];
  } catch {
    return [];
  }
}

export function scenarios(): Scenario[] {
  if (unsaved) return unsaved;
  let now: string | null = null;
  try {
    now = localStorage.getItem(key);
  } catch {
    // Storage is switched off; `unsaved` has what was kept since.
  }
  if (now !== text) {
    text = now;
    read = parse(now);
  }
  return read;
}

// Whether the scenarios will be lost when the page is closed.
export function areUnsaved(): boolean {
  return unsaved !== null;
}

function write(next: Scenario[]): void {
  try {
    localStorage.setItem(key, toJson(next));
    unsaved = null;
  } catch {
    unsaved = next;
  }
}

// Adds a scenario at the end, if there is room.
export function addScenario(name: string, plan: Plan): void {
  const all = scenarios();
  if (all.length >= mostScenarios) return;
  const id = Math.max(0, ...all.map((one) => one.id)) + 1;
  write([...all, { id, name, plan }]);
}

export function renameScenario(id: number, name: string): void {
  write(scenarios().map((one) => (one.id === id ? { ...one, name } : one)));
}

export function removeScenario(id: number): void {
  write(scenarios().filter((one) => one.id !== id));
}

// Calls back when another window changes the scenarios. Returns the way to stop.
export function watchScenarios(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
