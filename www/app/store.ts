import type { BudgetReport, Figure, Objective, Override, Problem, Report } from '#core';
import type { Picked } from '#lists';
import { core, cores, renewCore } from './core.ts';
import { fillIn, type Plan, todayInChina, withoutLists } from './plan.ts';
import { identified, newId } from './plan-id.ts';

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
  | 'update-ready';

// Edits of one field within this time are one step of undo.
const pause = 1500;
const mostSteps = 200;
// In milliseconds: so long the last answer stands beside the new one.
const remembered = 8000;
const parts = ['budget', 'engagement', 'schedule'] as const;
// Of a plan that is opened, the most fields that may be left out.
const mostLeftOut = 20;
const none: Report = { problems: [], budget: null, engagement: null, schedule: null };

// A fresh plan that belongs to nobody yet.
function blankPlan(objective: Objective): Plan {
  return core().defaultPlan(objective, todayInChina()) as Plan;
}

function newPlan(objective: Objective): Plan {
  return { ...blankPlan(objective), id: newId() };
}

// A plan before or after an edit, and the field that was edited.
interface Step {
  plan: Plan;
  field: string;
}

// Takes the field at a path such as `schedule.event` out of a plan. With a row goes its whole list,
// since other fields count its rows. Null where there is no such field.
function without(plan: unknown, path: string): unknown {
  const drop = (part: unknown, [name = '', ...rest]: string[]): unknown => {
    const { [name]: inner, ...others } = { ...(part as Record<string, unknown>) };
    if (inner === undefined) return null;
    const less = rest.length > 0 && drop(inner, rest);
    return less === null ? null : less ? { ...others, [name]: less } : others;
  };
  return drop(plan, path.replace(/\[.*/, '').split('.'));
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
  readonly figures: Figure[];
  #good: Report = none;
  readonly #warned = new Set<Notice>();
  readonly #basis: Partial<Record<Section, Plan>> = {};
  // A notice that edits do not take away.
  #standing: Notice | null = null;
  #past: Step[] = [];
  #future: Step[] = [];
  #lastTime = 0;
  #pause = pause;
  #forget: ReturnType<typeof setTimeout> | undefined;
  #renewing = false;

  constructor(objective: Objective = 'seeding') {
    super();
    this.plan = newPlan(objective);
    this.figures = core().figures();
    this.#evaluate();
    cores.addEventListener('change', () => this.#evaluate());
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
    return this.isOld('budget');
  }

  problems(field: string): Problem[] {
    return this.report.problems.filter((problem) => problem.field === field);
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

  // Says that a link or a calendar with the plan's id has left the page: the next visit must know the id.
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

  // Plans with a team: takes its averages for those of typical creators, its counts, the money it
  // was picked for, and the names for the schedule. The guardrails that it does not keep are switched
  // off, since the team is what is booked.
  book({ members, counts, figures, breaks }: Picked, money: number): void {
    const { plan } = this;
    const { budget, engagement, schedule } = plan;
    const team = { ...engagement.team, money };
    const creators = members.map(({ tier, name, category, group }) => ({
      tier,
      name,
      category,
      group,
    }));
    this.#edit(
      {
        ...plan,
        overrides: { ...plan.overrides, ...figures },
        budget: {
          ...budget,
          locks: { ...budget.locks, counts },
          off: [...new Set([...budget.off, ...breaks])],
        },
        engagement: { ...engagement, team },
        schedule: { ...schedule, creators },
      },
      'engagement.team',
      true,
    );
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

  // Reads a plan, without the fields that the core does not know. Null if it is none.
  #read(given: unknown): { plan: Plan; left: string[] } | null {
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
      // While a new core is fetched there is none to ask; it tries the plan then.
      if (this.#renewing) return { plan, left };
      let problems: Problem[] = [];
      try {
        ({ problems } = core().evaluate(plan));
        if (problems.some(({ code }) => code === 'version')) return null;
        // The page holds what the core understood, with every field in place.
        return { plan: core().readPlan(plan) as Plan, left };
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) {
          // A plan that traps the core is still the user's plan; the new core tries it again.
          this.#renew();
          return { plan, left };
        }
        // The core's own word: it cannot be read, and the problems say what of it.
        const fields = new Set(problems.map(({ field }) => field));
        if (fields.size === 0) return null;
        for (const field of fields) {
          const less = without(part, field) as Plan | null;
          // What is not there cannot be left out, and a plan of which too much is gone is none.
          if (!less || left.length === mostLeftOut) return null;
          left.push(field);
          part = less;
        }
      }
    }
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

  // While something is held, such as a mark that is dragged, its edits are one step of undo, however long
  // the hand rests; they are none with what came before or comes after.
  hold(isHeld: boolean): void {
    this.#pause = isHeld ? Number.POSITIVE_INFINITY : pause;
    this.#lastTime = Number.NEGATIVE_INFINITY;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  undo(): void {
    this.#step(this.#past, this.#future, 'undone');
  }

  redo(): void {
    this.#step(this.#future, this.#past, 'redone');
  }

  // Clears undo, for a plan that was set up and not edited.
  begin(): void {
    this.#past = [];
    this.#future = [];
    this.before = null;
    this.#changed();
  }

  #step(from: Step[], to: Step[], notice: Notice): void {
    const step = from.pop();
    if (!step) return;
    to.push({ plan: this.plan, field: step.field });
    this.#compareLater();
    this.plan = step.plan;
    this.field = step.field;
    // The next edit is a step of its own.
    this.#lastTime = 0;
    this.notice = notice;
    this.#forgetLater();
    this.#evaluate();
  }

  #compareLater(): void {
    const { budget: report } = this.#good;
    this.before = report && { report, objective: this.basis('budget').objective };
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

  // Edits of one field go on as one step, but for those that stand alone.
  #edit(plan: Plan, field: string, alone = false): void {
    const now = Date.now();
    const goesOn = !alone && field === this.field && now - this.#lastTime < this.#pause;
    if (!goesOn) {
      this.#past = [...this.#past.slice(-mostSteps), { plan: this.plan, field }];
      this.#compareLater();
    }
    this.#future = [];
    this.field = field;
    this.#lastTime = alone ? 0 : now;
    this.leftOut = [];
    this.plan = plan;
    this.notice = this.#standing;
    this.#forgetLater();
    this.#evaluate();
  }

  #evaluate(): void {
    // While a new core is fetched the last report stays; the new core evaluates then.
    if (!this.#renewing) {
      try {
        this.#take(core().evaluate(withoutLists(this.plan)));
      } catch {
        this.#renew();
      }
    }
    this.#changed();
  }

  #take(report: Report): void {
    this.report = report;
    const { plan } = this;
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
