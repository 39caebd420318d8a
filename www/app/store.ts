import type { Figure, Objective, Override, Problem, Report } from '#core';
import type { Picked } from '#lists';
import { core, cores, renewCore } from './core.ts';
import { fillIn, type Plan, todayInChina, withoutLists } from './plan.ts';

type Section = 'budget' | 'engagement' | 'schedule';

// A message to the user that belongs to no field.
export type Notice =
  | 'crashed'
  | 'recovered'
  | 'link-broken'
  | 'link-opened'
  | 'rules-changed'
  | 'link-copied'
  | 'link-long'
  | 'reset'
  | 'part-missing'
  | 'update-ready';

// Edits of one field within this time are one step of undo.
const pause = 1500;
const mostSteps = 200;
const none: Report = { problems: [], budget: null, engagement: null, schedule: null };

function newPlan(objective: Objective): Plan {
  return core().defaultPlan(objective, todayInChina()) as Plan;
}

// The plan, the core's report on it, and undo. Fires `change` after every edit.
export class Store extends EventTarget {
  plan: Plan;
  report: Report = none;
  notice: Notice | null = null;
  readonly figures: Figure[];
  #good: Report = none;
  readonly #basis: Partial<Record<Section, Plan>> = {};
  #past: Plan[] = [];
  #future: Plan[] = [];
  #lastField = '';
  #lastTime = 0;
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

  // Sets several of the plan's own values at once.
  overrides(changes: { figure: string; value: number }[]): void {
    const own = changes.map(({ figure, value }) => [figure, { value }]);
    const overrides = { ...this.plan.overrides, ...Object.fromEntries(own) };
    this.#edit({ ...this.plan, overrides }, '');
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
      '',
    );
  }

  // Replaces the core after it failed outside of `evaluate`.
  recover(): void {
    this.#renew();
    this.#changed();
  }

  // Opens a plan from a link or an earlier visit. False if it is none.
  open(given: unknown): boolean {
    if (typeof given !== 'object' || given === null) return false;
    const today = todayInChina();
    // What says no version is no plan, and never the default in its place.
    const { version } = given as Plan;
    let opened = { ...fillIn(given as Plan, newPlan('seeding')), version, today };
    const isOlder = version < newPlan('seeding').version;
    try {
      const { problems } = this.#renewing ? none : core().evaluate(opened);
      if (problems.some(({ code }) => code === 'unreadable' || code === 'version')) return false;
      // The page holds what the core understood, with every field in place.
      if (!this.#renewing) opened = core().readPlan(opened) as Plan;
    } catch (error) {
      // The core's own word: it cannot be read.
      if (!(error instanceof WebAssembly.RuntimeError)) return false;
      // A plan that traps the core is still the user's plan; the new core tries it again.
      this.#renew();
    }
    this.#edit(opened, '');
    if (isOlder) this.notice = 'rules-changed';
    return true;
  }

  reset(): void {
    this.#edit(newPlan(this.plan.objective), '');
    this.tell('reset');
  }

  tell(notice: Notice | null): void {
    this.notice = notice;
    this.#changed();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  // Clears undo, for a plan that was set up and not edited.
  begin(): void {
    this.#past = [];
    this.#future = [];
    this.#changed();
  }

  #step(from: Plan[], to: Plan[]): void {
    const plan = from.pop();
    if (!plan) return;
    to.push(this.plan);
    this.plan = plan;
    this.#lastField = '';
    this.#evaluate();
  }

  #edit(plan: Plan, field: string): void {
    const now = Date.now();
    const goesOn = field !== '' && field === this.#lastField && now - this.#lastTime < pause;
    if (!goesOn) this.#past = [...this.#past.slice(-mostSteps), this.plan];
    this.#future = [];
    this.#lastField = field;
    this.#lastTime = now;
    this.plan = plan;
    this.notice = null;
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
