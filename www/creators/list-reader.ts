import { baseUrl } from '../app/address.ts';
import { nextTask } from '../app/next-task.ts';
import { todayInChina } from '../app/plan.ts';
import type { Encoding } from '../lists/encoding.ts';
import { Refusal } from '../lists/limits.ts';
import { mappings } from '../lists/mappings.ts';
import type { Opened } from '../lists/parse.ts';
import { Reader, stopped } from '../lists/read.ts';
import type { PlanElement } from '../ui/plan-element.ts';

// In milliseconds: a reading that takes longer shows its progress.
const patience = 300;

// What the user chose for a list as a whole.
interface Chosen {
  sheet: string | null;
  encoding: Encoding | null;
  otherPlatforms: boolean;
}

// Reads lists of creators and notes into the plan, and updates its host on the way.
export class ListReader {
  // The list that was read last.
  opened: Opened | null = null;
  // Why the last list is not here.
  missing: 'cancelled' | 'no-sample' | 'failed' | Refusal | null = null;
  // The progress, from 0 to 1, of a reading that takes a while.
  done: number | null = null;
  // The sheet that the user chose; null for the best ones.
  sheet: string | null = null;
  // The encoding that the user chose; null for the likeliest.
  encoding: Encoding | null = null;
  // Whether creators of other platforms are taken as well.
  otherPlatforms = false;
  // Whether the creators of the plan are those of the sample, which notes go with.
  isSample = false;
  #source: Blob | string | null = null;
  // The list that was given last, read or not.
  #given: Blob | string = '';
  // The ids of the creators and of the notes' names, by name.
  #ids = new Map<string, string>();
  #noteIds = new Map<string, string>();
  #count = 0;
  readonly #samples = new WeakSet<Blob>();
  readonly #host: PlanElement;
  readonly #reader = new Reader();

  constructor(host: PlanElement) {
    this.#host = host;
  }

  async read(
    source: Blob | string,
    { sheet = null, encoding = null, otherPlatforms = false }: Partial<Chosen> = {},
  ): Promise<void> {
    if (typeof source === 'string' && source.trim() === '') return;
    this.#count += 1;
    const count = this.#count;
    const isNewest = () => count === this.#count;
    this.missing = null;
    this.#given = source;
    const chosen = { sheet, encoding, otherPlatforms };
    this.#host.requestUpdate();
    let part = 0;
    const timer = window.setTimeout(() => this.#show(part), patience);
    try {
      const opened = await this.#reader.read(this.#asked(source, chosen), (now) => {
        part = now;
        if (this.done !== null && isNewest()) this.#show(now);
      });
      if (!isNewest()) return;
      if (opened === stopped) {
        this.missing = 'cancelled';
      } else {
        // What came from the worker took this task.
        await nextTask();
        if (!isNewest()) return;
        this.#source = source;
        this.sheet = sheet;
        this.encoding = encoding;
        this.otherPlatforms = otherPlatforms;
        this.#take(opened);
      }
    } catch (error) {
      if (!isNewest()) return;
      if (error instanceof Refusal) this.missing = error;
      else this.missing = 'failed';
    } finally {
      clearTimeout(timer);
      if (isNewest()) this.#show(null);
    }
  }

  // Stops the reading that is under way, if any.
  cancel(): void {
    this.#reader.cancel();
  }

  // Reads the list again that could not be read.
  retry(): void {
    this.read(this.#given, this.#chosen);
  }

  // Reads the last list again: what the user chose for its columns, its sheet, its encoding or other
  // platforms has changed.
  again(change: Partial<Chosen> = {}): void {
    if (this.#source !== null) this.read(this.#source, { ...this.#chosen, ...change });
  }

  get #chosen(): Chosen {
    const { sheet, encoding, otherPlatforms } = this;
    return { sheet, encoding, otherPlatforms };
  }

  async sample(name: string): Promise<void> {
    try {
      const response = await fetch(new URL(`samples/${name}`, baseUrl()));
      if (!response.ok) throw new Error(response.statusText);
      const list = await response.blob();
      this.#samples.add(list);
      await this.read(list);
    } catch {
      this.missing = 'no-sample';
      this.#host.requestUpdate();
    }
  }

  // Takes the lists out of the plan.
  clear(): void {
    const { store } = this.#host;
    const { notes } = store.plan.engagement;
    const empty = Object.fromEntries(Object.keys(notes).map((column) => [column, []]));
    this.opened = null;
    store.engagement({ roster: [], notes: { ...notes, ...empty } }, 'roster');
  }

  #show(done: number | null): void {
    this.done = done;
    this.#host.requestUpdate();
  }

  #asked(source: Blob | string, chosen: Chosen) {
    const { roster, notes } = this.#host.store.plan.engagement;
    const people = (names: string[], ids: Map<string, string>) => ({
      names,
      ids: names.map((name) => ids.get(name) ?? ''),
    });
    const creators = roster.map(({ name }) => name ?? '');
    return {
      source,
      ...chosen,
      mappings: mappings(),
      today: todayInChina(),
      roster: people(creators, this.#ids),
      notes: people(notes.names, this.#noteIds),
    };
  }

  // A list of creators leaves the notes as they are, and the other way round: they join by name.
  #take(opened: Opened): void {
    this.opened = opened;
    const { store } = this.#host;
    const { engagement } = store.plan;
    const change: Partial<typeof engagement> = {};
    for (const { reading } of opened.tables) {
      const { ids, roster, notes } = reading;
      if (roster.length > 0) {
        change.roster = roster;
        this.isSample = this.#source instanceof Blob && this.#samples.has(this.#source);
        this.#ids = new Map(roster.map(({ name }, at) => [name ?? '', ids[at] ?? '']));
      }
      if (notes.names?.length) {
        change.notes = { ...engagement.notes, ...notes };
        this.#noteIds = new Map(opened.noteNames.map((name, at) => [name, ids[at] ?? '']));
      }
    }
    if (Object.keys(change).length === 0) return;
    const names = opened.noteNames;
    const notes = change.notes ?? engagement.notes;
    if (names.some((name, at) => name !== notes.names[at])) change.notes = { ...notes, names };
    store.engagement(change, 'roster');
  }
}
