import type { Objective, Override } from '#core';
import type { Plan } from '../app/plan.ts';
import { Store } from '../app/store.ts';

// The store of an embedded calculator. One that is only shown takes no edit of a reader.
export class PlanStore extends Store {
  isShown = false;

  // Edits that the page around makes, which are taken always.
  async byHost(work: () => Promise<void>): Promise<void> {
    const { isShown } = this;
    this.isShown = false;
    try {
      await work();
    } finally {
      this.isShown = isShown;
    }
  }

  override budget(part: Partial<Plan['budget']>, field?: string): void {
    if (!this.isShown) super.budget(part, field);
  }

  override engagement(part: Partial<Plan['engagement']>, field?: string): void {
    if (!this.isShown) super.engagement(part, field);
  }

  override schedule(part: Partial<Plan['schedule']>): void {
    if (!this.isShown) super.schedule(part);
  }

  override objective(objective: Objective): void {
    if (!this.isShown) super.objective(objective);
  }

  override overrides(changes: { figure: string; value: number }[]): void {
    if (!this.isShown) super.overrides(changes);
  }

  override override(id: string, own: Override | null): void {
    if (!this.isShown) super.override(id, own);
  }

  override replace(plan: Plan, field: string): void {
    if (!this.isShown) super.replace(plan, field);
  }

  override open(given: unknown): boolean {
    return !this.isShown && super.open(given);
  }
}
