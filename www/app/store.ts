import type { BudgetReport, Figure, Objective, Override, Problem, Report } from '#core';
import { core, cores, renewCore } from './core.ts';
import { nextTask } from './next-task.ts';
import { type Plan, withoutLists } from './plan.ts';
import { identified, newId } from './plan-id.ts';
import { blankPlan, type Reading, readPlan } from './read-plan.ts';
import { isOther, type Step, Steps } from './steps.ts';

type Section = 'budget' | 'engagement' | 'schedule';

// A message to the user that belongs to no field.
export type Notice =
  | 'crashed'
  | 'recovered'
  | 'link-broken'
  | 'link-damaged'
  | 'link-newer'
  | 'link-opened'
  | 'partly'
  | 'rules-changed'
  | 'storage-full'
  | 'storage-off'
  | 'lists-unstored'
  | 'kept-newer'
  | 'kept-damaged'
  | 'reset'
  | 'undone'
  | 'redone'
  | 'example'
  | 'part-missing'
  | 'unmarked'
  | 'update-ready';

// In milliseconds: so long the last answer stands beside the new one.
const remembered = 8000;
const none: Report = { problems: [], budget: null, engagement: null, schedule: null };

function newPlan(objective: Objective): Plan {
  return { ...blankPlan(objective), id: newId() };
}

// The plan, the core's report on it, and undo. Fires `change` after every edit, and `keep` when the plan
// leaves the page with its id.
export class Store extends EventTarget {
  plan: Plan;
  report: Report = none;
  notice: Notice | null = null;
  // The field of the newest edit, or of the one that was undone: `budget.total`.
  field = '';
  // What of the plan that was opened last the core does not know, by its paths.
  leftOut: string[] = [];
  // What could be read of a damaged link.
  offer: unknown = null;
  // What the budget said before the last edit, or burst of edits of one field, to be compared with.
  before: { report: BudgetReport; objective: Objective } | null = null;
  // The targets that the reader has set, by objective and plan.
  targets: Record<string, number> = {};
  // None until the whole core is there.
  figures: Figure[] = core().figures();
  #good: Report = none;
  readonly #warned = new Set<Notice>();
  #basis: Partial<Record<Section, Plan>> = {};
  // A notice that edits do not take away.
  #standing: Notice | null = null;
  readonly #steps = new Steps();
  #forget: ReturnType<typeof setTimeout> | undefined;
  #renewing = false;

  constructor(objective: Objective = 'seeding') {
    super();
    this.plan = newPlan(objective);
    this.#evaluate();
    // Once the whole core is here no other follows. A store that nobody needs is not kept for it.
    const here = new WeakRef(this);
    cores.addEventListener('change', () => here.deref()?.renewed(), { once: true });
  }

  // A section of the report; the last good one while the plan is unsound.
  section<S extends Section>(name: S): Report[S] {
    return this.#good[name];
  }

  // The plan that a section of the report belongs to.
  basis(name: Section): Plan {
    return this.#basis[name] ?? this.plan;
  }

  isOld(name: Section): boolean {
    return this.#good[name] !== null && this.#basis[name] !== this.plan;
  }

  // Whether the worker has no answers now: every question starts from a sound budget.
  get isUnanswerable(): boolean {
    return this.#basis.budget !== this.plan;
  }

  // A day beyond the calendar leaves no launch to choose, which is said at the launch and nowhere else.
  problems(field: string): Problem[] {
    if (field === 'schedule.launch' && this.isBeyond) return this.problems('today');
    return this.report.problems.filter((problem) => problem.field === field);
  }

  // Whether today is beyond the calendar.
  get isBeyond(): boolean {
    return this.problems('today').length > 0;
  }

  problemsUnder(start: string): Problem[] {
    return this.report.problems.filter((problem) => problem.field.startsWith(start));
  }

  budget(part: Partial<Plan['budget']>, field = Object.keys(part).join()): void {
    this.#edit({ ...this.plan, budget: { ...this.plan.budget, ...part } }, `budget.${field}`);
  }

  engagement(part: Partial<Plan['engagement']>, field = Object.keys(part).join()): void {
    const engagement = { ...this.plan.engagement, ...part };
    this.#edit({ ...this.plan, engagement }, `engagement.${field}`);
  }

  schedule(part: Partial<Plan['schedule']>): void {
    const schedule = { ...this.plan.schedule, ...part };
    this.#edit({ ...this.plan, schedule }, `schedule.${Object.keys(part).join()}`);
  }

  objective(objective: Objective): void {
    this.#edit({ ...this.plan, objective }, 'objective');
  }

  // Gives the plan a name; a copy has an id of its own.
  rename(name: string, id = this.plan.id): void {
    this.#edit({ ...this.plan, id, name }, 'name', true);
  }

  // Sets a target, or takes it away; it is no part of the plan, but is found by its id. Fires `aim`.
  aim(of: string, target: number | null): void {
    const { [of]: _, ...others } = this.targets;
    this.targets = target === null ? others : { ...others, [of]: target };
    this.dispatchEvent(new Event('aim'));
    this.keep();
  }

  // Says that something with the plan's id has left the page, or is stored by it: the next visit must know the
  // id.
  keep(): void {
    this.dispatchEvent(new Event('keep'));
  }

  // Sets several of the plan's own values at once.
  overrides(changes: { figure: string; value: number }[]): void {
    const own = changes.map(({ figure, value }) => [figure, { value }]);
    const overrides = { ...this.plan.overrides, ...Object.fromEntries(own) };
    this.#edit({ ...this.plan, overrides }, 'overrides', true);
  }

  // Sets the plan's own value of a figure; null goes back to the published one.
  override(id: string, own: Override | null): void {
    const { [id]: _, ...overrides } = this.plan.overrides;
    if (own) overrides[id] = own;
    this.#edit({ ...this.plan, overrides }, `overrides.${id}`);
  }

  // Puts a whole plan in the place of this one, in one step of undo; or in that of the field, where it is edited
  // without a pause.
  replace(plan: Plan, field: string, alone = true): void {
    this.#edit(plan, field, alone);
  }

  // Opens a plan from a link, a file or an earlier visit, without what of it the core does not know:
  // that is then in `leftOut`. False if it is none.
  open(given: unknown): boolean {
    const read = this.#read(given);
    if (!read) return false;
    this.#edit(identified(read.plan), 'open', true);
    this.leftOut = read.left;
    if ((given as Plan).version < blankPlan('seeding').version) this.notice = 'rules-changed';
    if (read.left.length > 0) this.tell('partly');
    return true;
  }

  // A plan as the core understands it, without opening it; null if it is none.
  understood(given: unknown): Plan | null {
    return this.#read(given)?.plan ?? null;
  }

  #read(given: unknown): Reading | null {
    // While a new core is fetched there is none to ask; it tries the plan then.
    const read = readPlan(given, !this.#renewing);
    // A plan that traps the core is still the user's plan; the new core tries it again.
    if (read?.trapped) this.#renew();
    return read;
  }

  reset(): void {
    this.#edit(newPlan(this.plan.objective), 'reset', true);
    this.tell('reset');
  }

  // Says something until the next edit.
  tell(notice: Notice | null): void {
    if (notice === null) this.#standing = null;
    this.notice = notice;
    this.#changed();
  }

  // Says something, once, until the reader takes it away.
  warn(notice: Notice): void {
    if (this.#warned.has(notice)) return;
    this.#warned.add(notice);
    this.#standing = notice;
    this.tell(notice);
  }

  // While something is held, its edits are one step of undo.
  hold(isHeld: boolean): void {
    this.#steps.hold(isHeld);
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  undo(): void {
    this.#step(this.#steps.undo(this.plan), 'undone');
  }

  redo(): void {
    this.#step(this.#steps.redo(this.plan), 'redone');
  }

  // Clears undo, for a plan that was set up and not edited.
  begin(): void {
    this.#steps.clear();
    this.before = null;
    this.#changed();
  }

  #step(step: Step | null, notice: Notice): void {
    if (!step) return;
    this.#compareLater(step.field);
    this.plan = step.plan;
    this.field = step.field;
    this.notice = notice;
    this.#forgetLater();
    this.#evaluate();
  }

  // What another plan takes the place of is nothing to compare it with, and no answer to it.
  #compareLater(field: string): void {
    const { budget: report } = this.#good;
    const { objective } = this.basis('budget');
    this.before = isOther(field) ? null : report && { report, objective };
    if (!isOther(field) || this.#renewing) return;
    this.#good = none;
    this.#basis = {};
  }

  // The last answer stands beside the new one for a while after an edit.
  #forgetLater(): void {
    clearTimeout(this.#forget);
    if (!this.before) return;
    this.#forget = setTimeout(() => {
      this.before = null;
      this.#changed();
    }, remembered);
  }

  #edit(plan: Plan, field: string, alone = false): void {
    if (this.#steps.edit(this.plan, field, alone)) this.#compareLater(field);
    this.field = field;
    this.leftOut = [];
    this.plan = plan;
    this.notice = this.#standing;
    this.#forgetLater();
    this.#evaluate();
  }

  #evaluate(): void {
    this.#answer();
    this.#changed();
  }

  // Answers anew: another core has come into use.
  async renewed(): Promise<void> {
    this.figures = core().figures();
    // What the last answer is about, first: a plan that is unsound has all of it beside it.
    const { budget } = this.#basis;
    if (budget && budget !== this.plan) this.#answer(budget);
    this.#answer();
    await nextTask();
    this.#changed();
  }

  #answer(plan = this.plan): void {
    // While a new core is fetched the last report stays; the new core evaluates then.
    if (!this.#renewing) {
      try {
        this.#take(core().evaluate(withoutLists(plan)), plan);
      } catch {
        this.#renew();
      }
    }
  }

  #take(report: Report, plan = this.plan): void {
    this.report = report;
    const { budget, engagement, schedule } = report;
    if (budget) this.#remember('budget', budget, plan);
    if (schedule) this.#remember('schedule', schedule, plan);
    if (!engagement) return;
    // A creator with a problem has no check of its own; the rest of the section is sound.
    const lost = engagement.creator === null && plan.engagement.creator !== null;
    const { creator, worth } = (lost && this.#good.engagement) || engagement;
    const basis = lost && creator ? this.basis('engagement') : plan;
    this.#remember('engagement', { ...engagement, creator, worth }, basis);
  }

  #remember<S extends Section>(name: S, section: Report[S], plan: Plan): void {
    this.#good = { ...this.#good, [name]: section };
    this.#basis[name] = plan;
  }

  // Replaces the core after a trap and evaluates once more: the plan may have been edited
  // meanwhile.
  async #renew(): Promise<void> {
    this.#renewing = true;
    let notice: Notice = 'crashed';
    try {
      await renewCore();
      this.#take(core().evaluate(withoutLists(this.plan)));
      notice = 'recovered';
    } catch {
      this.report = none;
      // If no new core can be had now, the next edit traps the old one and asks again.
      await renewCore().catch(() => {});
    }
    this.notice = notice;
    this.#renewing = false;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
