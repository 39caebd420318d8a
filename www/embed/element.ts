// The public elements. They are small: what they draw is fetched when a reader comes near.
import { look, roomOf, saysIn } from './look.ts';
import {
  type Calculator,
  type CalculatorCode,
  type ChangeDetail,
  type EventDetails,
  type Mounted,
  type Name,
  names,
  type Values,
} from './types.ts';

// In pixels: from how far off a calculator is fetched.
const near = 800;
const booleans: readonly string[] = ['readonly', 'compact', 'eager'];

const fetched: { [C in Calculator]?: Fetched | undefined } = {};
// Calculators share WebAssembly.
const fetchedWasm: Record<string, Promise<Response> | undefined> = {};

// Where the code of each calculator is: the file with `mount` first, then what it imports, and the
// WebAssembly that it begins with.
export interface Files {
  // The folder of this version and Notewave's own page, as whole addresses.
  folder: string;
  page: string;
  of: Record<Calculator, { scripts: string[]; wasm: string }>;
  // Loads a script: by its address, or as a bundler does.
  load: (file: string) => Promise<CalculatorCode>;
}

// What is fetched of a calculator.
interface Fetched {
  code: Promise<CalculatorCode>;
  wasm: Promise<Response>;
}

// Fetches the code of a calculator, once for all elements of a page, and all of it at once: the browser
// would learn of each file only when it has the one before.
function fetchAll(calculator: Calculator, { folder, of, load }: Files): Fetched {
  const known = fetched[calculator];
  if (known) return known;
  const { scripts, wasm } = of[calculator];
  const bytes = fetchedWasm[wasm] ?? fetch(new URL(wasm, folder));
  fetchedWasm[wasm] = bytes;
  // Whoever waits for it is told.
  bytes.catch(() => {});
  const [first, ...others] = scripts.map(load);
  const code = Promise.all([first as Promise<CalculatorCode>, ...others]).then(([code]) => code);
  const all = { code, wasm: bytes };
  fetched[calculator] = all;
  return all;
}

// What failed is fetched again when it is asked for.
function forget(calculator: Calculator, { of }: Files): void {
  fetched[calculator] = undefined;
  fetchedWasm[of[calculator].wasm] = undefined;
}

// Whether the browser has what the calculators are made of.
const isAble = () =>
  typeof WebAssembly === 'object' &&
  typeof CompressionStream === 'function' &&
  CSS.supports('color', 'light-dark(red, red)');

let sheet: CSSStyleSheet | null = null;

function dress(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // What is said stands there without its look.
  }
}

// On a server there are no elements: the module can be imported there all the same.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export class NotewaveElement extends Base {
  static calculator: Calculator;
  static files: Files;
  static observedAttributes = ['lang', ...names];

  #values: Values = {};
  #mounted: Mounted | null = null;
  #isLoading = false;
  #box: HTMLElement | null = null;
  #near: IntersectionObserver | null = null;
  #width: ResizeObserver | null = null;
  // Whether the language was chosen here and not by the page.
  #isOwnLang = false;

  constructor() {
    super();
    this.#takeOver();
  }

  get #own(): typeof NotewaveElement {
    return this.constructor as typeof NotewaveElement;
  }

  // Properties that were set before the element was defined stand in the way of its own.
  #takeOver(): void {
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as unknown as Record<Name, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  connectedCallback(): void {
    this.#takeOver();
    this.#draw();
    if (this.#mounted) return;
    this.#width = new ResizeObserver(() => this.#keepRoom());
    this.#width.observe(this);
    this.#keepRoom();
    if (this.#isOn('eager') || typeof IntersectionObserver !== 'function') this.#load();
    else {
      this.#near = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
        },
        { rootMargin: `${near}px` },
      );
      this.#near.observe(this);
    }
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#width?.disconnect();
  }

  attributeChangedCallback(name: Name | 'lang', _: string | null, value: string | null): void {
    if (name === 'lang') {
      if (this.#isOwnLang) return;
      this.#take('lang', value);
    } else this.#take(name, value);
  }

  // What was given for a name: as an attribute or as a property, whichever came last.
  given(name: Name): unknown {
    return booleans.includes(name) ? this.#isOn(name) : (this.#values[name] ?? null);
  }

  give(name: Name, value: unknown): void {
    this.#take(name, value);
  }

  #isOn(name: Name): boolean {
    const value = this.#values[name];
    return value !== undefined && value !== null && value !== false && value !== 'false';
  }

  #take(name: Name | 'lang', value: unknown): void {
    if (Object.is(this.#values[name] ?? null, value ?? null)) return;
    this.#values = { ...this.#values, [name]: value ?? undefined };
    this.#mounted?.take(this.#values);
    if (name === 'compact' || name === 'readonly') this.#keepRoom();
    if (name === 'eager' && this.isConnected && this.#isOn('eager')) this.#load();
  }

  #draw(): void {
    if (this.#box) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    dress(root);
    this.#box = document.createElement('div');
    this.#box.className = 'box';
    root.append(this.#box, this.#swallowed());
    // The reader's own size of text, which the page around may have changed.
    const { fontSize } = getComputedStyle(this.#box);
    if (fontSize && fontSize !== '16px')
      this.#box.style.setProperty('--rem', `var(--notewave-rem, ${fontSize})`);
    this.#say('loading');
  }

  // What stands inside the element. One thing is there in place of the calculator, and gives way to it. More is
  // what an element without an end tag has swallowed: the rest of the page, which stays.
  #swallowed(): HTMLElement {
    const slot = document.createElement('slot');
    slot.hidden = true;
    slot.addEventListener('slotchange', () => {
      slot.hidden = this.childElementCount < 2;
    });
    return slot;
  }

  #keepRoom(): void {
    if (!this.#box) return;
    const isShort = this.#isOn('compact') || this.#isOn('readonly');
    const room = roomOf(this.#own.calculator, this.clientWidth, isShort);
    this.#box.style.minHeight = `${room}px`;
  }

  // Says something in the room of the calculator, with the way to the page itself.
  #say(what: 'loading' | 'blocked' | 'browser'): void {
    const tag = this.lang || (this.closest('[lang]')?.getAttribute('lang') ?? '');
    const says = saysIn(tag || navigator.language);
    const text = document.createElement('p');
    text.textContent = says[what];
    const link = document.createElement('a');
    link.textContent = says.open;
    link.href = this.#own.files.page;
    link.target = '_blank';
    link.rel = 'noopener';
    const more = document.createElement('p');
    more.append(link);
    if (what === 'blocked') {
      const again = document.createElement('button');
      again.type = 'button';
      again.textContent = says.again;
      again.addEventListener('click', () => this.#load());
      more.append(' ', again);
    }
    const message = document.createElement('div');
    message.className = 'says';
    message.setAttribute('part', 'message');
    message.setAttribute('role', what === 'loading' ? 'status' : 'alert');
    message.append(text, more);
    this.#box?.replaceChildren(message);
  }

  async #load(): Promise<void> {
    if (this.#isLoading || this.#mounted || !this.#box) return;
    this.#isLoading = true;
    this.#near?.disconnect();
    const { calculator, files } = this.#own;
    if (!isAble()) {
      this.#fail('browser', 'Notewave: this browser is too old.');
      return;
    }
    try {
      const { code, wasm } = fetchAll(calculator, files);
      const { mount } = await code;
      const values = this.#values;
      const mounted = await mount(
        {
          calculator,
          page: files.page,
          wasm,
          pageLang: this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '',
          box: this.#box,
          speaks: (locale) => this.#speaks(locale),
          tell: (type, detail) => this.#tell(type, detail),
        },
        values,
      );
      // What was set while it came.
      if (this.#values !== values) mounted.take(this.#values);
      this.#mounted = mounted;
      const detail = await mounted.detail();
      this.#tell('notewave-ready', detail);
      this.#tell('notewave-change', detail);
    } catch (error) {
      forget(calculator, files);
      const message = `Notewave: <${this.localName}> could not be loaded from ${files.folder}. Is the network there, do the files have Access-Control-Allow-Origin, and does the policy of this page allow them? See docs/embedding.md. ${error}`;
      this.#fail('blocked', message);
    }
    this.#isLoading = false;
  }

  #fail(code: 'blocked' | 'browser', message: string): void {
    this.#isLoading = false;
    this.#say(code);
    console.warn(message);
    this.#tell('notewave-problem', { code, message });
  }

  // The language that is spoken, whichever was asked for.
  #speaks(locale: string): void {
    if (this.lang === locale) return;
    this.#isOwnLang = true;
    this.lang = locale;
    this.#isOwnLang = false;
  }

  #tell<T extends keyof EventDetails>(type: T, detail: EventDetails[T]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  // The plan, the report on it and the link of it as they are now; null until the calculator is there.
  async state(): Promise<ChangeDetail | null> {
    return (await this.#mounted?.detail()) ?? null;
  }

  undo(): void {
    this.#mounted?.undo();
  }

  redo(): void {
    this.#mounted?.redo();
  }

  // Puts a fresh plan in the place of this one, with the same objective.
  reset(): void {
    this.#mounted?.reset();
  }

  override focus(options?: FocusOptions): void {
    if (this.#mounted) this.#mounted.element.focus(options);
    else super.focus(options);
  }
}

for (const name of names) {
  Object.defineProperty(NotewaveElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: NotewaveElement) {
      return this.given(name);
    },
    set(this: NotewaveElement, value: unknown) {
      this.give(name, value);
    },
  });
}
