import type { Plan } from './plan.ts';

// Edits of one field within this time are one step.
const pause = 1500;
const most = 200;

// A plan before or after an edit, and the field that was edited.
export interface Step {
  plan: Plan;
  field: string;
}

// Whether an edit of a field puts another plan in the place of the one before.
export const isOther = (field: string) => field === 'open' || field === 'reset';

// The steps of undo and redo.
export class Steps {
  #past: Step[] = [];
  #future: Step[] = [];
  #field = '';
  #lastTime = 0;
  #pause = pause;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  // Notes that a field is edited of the plan as it is. Edits of one field go on as one step, but for those
  // that stand alone. Whether a step begins.
  edit(plan: Plan, field: string, alone: boolean): boolean {
    const now = Date.now();
    const begins = alone || field !== this.#field || now - this.#lastTime >= this.#pause;
    if (begins) this.#past = [...this.#past.slice(-most), { plan, field }];
    this.#future = [];
    this.#field = field;
    this.#lastTime = alone ? 0 : now;
    return begins;
  }

  // The step to go back to from a plan, or forth; null where there is none.
  undo(plan: Plan): Step | null {
    return this.#go(this.#past, this.#future, plan);
  }

  redo(plan: Plan): Step | null {
    return this.#go(this.#future, this.#past, plan);
  }

  #go(from: Step[], to: Step[], plan: Plan): Step | null {
    const step = from.pop();
    if (!step) return null;
    to.push({ plan, field: step.field });
    // The next edit is a step of its own.
    this.#lastTime = 0;
    return step;
  }

  // While something is held, such as a mark that is dragged, its edits are one step, however long the hand
  // rests; they are none with what came before or comes after.
  hold(isHeld: boolean): void {
    this.#pause = isHeld ? Number.POSITIVE_INFINITY : pause;
    this.#lastTime = Number.NEGATIVE_INFINITY;
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}
