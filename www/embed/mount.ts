// Draws a calculator in the box of a public element, with a plan of its own or a shared one.
import { baseUrl, setBaseUrl } from '../app/address.ts';
import { findChunksIn } from '../app/chunks.ts';
import type { Fetched } from '../app/fetched.ts';
import { toFragment } from '../app/link.ts';
import type { Lang } from '../app/messages.ts';
import { nextTask } from '../app/next-task.ts';
import { withLists } from '../app/plan.ts';
import { warmUp } from '../app/warm-up.ts';
import { languageOf, loadLanguage, preferredLanguage } from '../app/words.ts';
import type { RootElement } from '../ui/root-element.ts';
import type { Embedded } from './embedded.ts';
import { hostTheme, watchHostTheme } from './host-theme.ts';
import { PlanStore } from './plan-store.ts';
import { preset, text } from './presets.ts';
import type { ChangeDetail, Mounted, Place, Values } from './types.ts';
import './words.ts';

findChunksIn(async () => (await import('../chunks.ts')).chunks);

const themes = ['light', 'dark', 'auto'];

// The plans that several elements share, by the names they share them under.
const shared = new Map<string, WeakRef<PlanStore>>();

function storeOf(name: unknown): { store: PlanStore; isNew: boolean } {
  const known = typeof name === 'string' && name ? shared.get(name)?.deref() : undefined;
  if (known) return { store: known, isNew: false };
  const store = new PlanStore();
  if (typeof name === 'string' && name) shared.set(name, new WeakRef(store));
  return { store, isNew: true };
}

const isSet = (value: unknown) =>
  value !== undefined && value !== null && value !== false && value !== 'false';

// The ids of doors, as a list or as text.
function doorsIn(value: unknown): string[] | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.map(text) : text(value).split(/[\s,]+/);
}

// The language that was asked for, or else that of the page, or else the reader's.
function langOf(given: unknown, { pageLang }: Place): Lang {
  const tag = typeof given === 'string' ? text(given) : '';
  return tag ? (languageOf(tag) ?? 'en') : (languageOf(pageLang) ?? preferredLanguage());
}

// The words come while the core does.
async function loadWords(given: unknown, place: Place): Promise<void> {
  await warmUp(await loadLanguage(langOf(given, place)));
}

export interface Kind {
  // Loads the core that the calculator needs.
  core: (wasm: Fetched) => Promise<void>;
  element: () => RootElement & Partial<Embedded>;
  // What is fetched once the first answer stands.
  after?: (store: PlanStore) => void;
}

class Calculator implements Mounted {
  #values: Values = {};
  #told: unknown = null;
  #work: Promise<unknown> = Promise.resolve();
  readonly #dress = () => this.#wear();

  constructor(
    private readonly place: Place,
    readonly element: RootElement & Partial<Embedded>,
    private readonly store: PlanStore,
  ) {
    watchHostTheme(this.#dress);
    // The reader may choose another language in the calculator itself.
    new MutationObserver(() => place.speaks(element.lang)).observe(element, {
      attributeFilter: ['lang'],
    });
  }

  // Takes over all that was given, and draws.
  async begin(values: Values, isNew: boolean): Promise<void> {
    await this.#take(values);
    if (isNew) this.store.begin();
    this.element.store = this.store;
    this.element.link = await this.#link();
    await nextTask();
    this.place.box.replaceChildren(this.element);
    await this.element.updateComplete;
    this.#told = this.store.report;
    this.store.addEventListener('change', () => this.#changed());
  }

  take(values: Values): void {
    this.#work = this.#work.then(() => this.#take(values));
  }

  async #take(values: Values): Promise<void> {
    const before = this.#values;
    this.#values = values;
    const names = Object.keys({ ...before, ...values }) as (keyof Values)[];
    const changed = names.filter((name) => !Object.is(before[name], values[name]));
    if (changed.includes('lang') || !this.element.words) await this.#speak(values.lang);
    this.#wear();
    if (changed.includes('theme') && isSet(values.theme) && !themes.includes(text(values.theme)))
      this.#refuse('theme', `is none of ${themes.join(', ')}`, values.theme);
    this.element.readonly = isSet(values.readonly);
    this.element.compact = isSet(values.compact);
    this.element.shown = doorsIn(values.doors);
    await this.store.byHost(() =>
      preset(this.store, values, changed, (attribute, reason) =>
        this.#refuse(attribute, reason, values[attribute]),
      ),
    );
    this.store.isShown = this.element.readonly;
  }

  #refuse(attribute: 'theme' | keyof Values, reason: string, given: unknown): void {
    const code = attribute === 'plan' ? 'plan' : 'value';
    const message = `Notewave: the value of "${attribute}" ${reason}.`;
    this.place.tell('notewave-problem', { code, message, attribute, given });
  }

  async #speak(given: unknown): Promise<void> {
    const lang = langOf(given, this.place);
    if (this.element.words?.lang !== lang) this.element.words = await loadLanguage(lang);
    const { locale = 'en' } = this.element.words ?? {};
    this.element.lang = locale;
    this.place.speaks(locale);
  }

  // Takes on the theme that was asked for, or that of the page around.
  #wear(): void {
    const next =
      themes.find((one) => one === text(this.#values.theme)) ?? hostTheme(this.place.box);
    if (next !== this.element.theme) this.element.theme = next;
  }

  async #link(): Promise<string> {
    return new URL(await toFragment(withLists(this.store.plan)), baseUrl()).href;
  }

  async detail(): Promise<ChangeDetail> {
    const { plan, report } = this.store;
    return { plan: withLists(plan) as ChangeDetail['plan'], report, link: await this.#link() };
  }

  async #changed(): Promise<void> {
    const { report } = this.store;
    if (report === this.#told) return;
    this.#told = report;
    const detail = await this.detail();
    // A newer one is on its way.
    if (report !== this.store.report) return;
    this.element.link = detail.link;
    this.place.tell('notewave-change', detail);
  }

  undo(): void {
    this.store.undo();
  }

  redo(): void {
    this.store.redo();
  }

  reset(): void {
    this.store.reset();
  }
}

// What the file of a calculator exports.
export const mounts =
  ({ core, element, after }: Kind) =>
  async (place: Place, values: Values): Promise<Mounted> => {
    setBaseUrl(place.page);
    // The page around has its turn between the steps.
    await Promise.all([core({ module_or_path: place.wasm }), loadWords(values.lang, place)]);
    await nextTask();
    const { store, isNew } = storeOf(values.share);
    await nextTask();
    const calculator = new Calculator(place, element(), store);
    await calculator.begin(values, isNew);
    after?.(store);
    return calculator;
  };
