import { css, html, nothing, type TemplateResult } from 'lit';
import { chunkOf, type FetchedTag } from '../app/chunks.ts';
import { attempt, fetchChunk, type Host, needs } from './fetch-chunk.ts';

// What stands behind a door: an element that is fetched when it is first opened.
export interface Part {
  id: string;
  title: string;
  tag: FetchedTag;
  // What it says in a line while it is closed: empty until that is known, missing where it says nothing.
  answer?: string | undefined;
  // Properties of the element.
  given?: Record<string, unknown>;
}

// A door in a view: a word or two, and its answer. Of several parts one is open at a time.
export interface Door {
  id: string;
  title: string;
  answer?: string | undefined;
  parts: Part[];
}

// An element with doors. `door` is the id of the open part; empty where all are closed.
export interface DoorHost extends Host, Element {
  door: string | null;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

// What a closed door says, beside its title or under it. The room is there before it is known.
export const saysStyle = css`
  summary .says {
    margin-inline-start: auto;
    color: var(--quiet);
    font-size: var(--t1);
    font-weight: 400;
    text-align: end;
  }

  @container (max-width: 40rem) {
    summary:has(.says) {
      flex-wrap: wrap;
      gap: 0 var(--s2);
      align-content: center;
    }

    /* A long title wraps beside the mark, not below it. */
    summary:has(.says) > :first-child {
      max-width: calc(100% - 1.5rem);
    }

    summary .says {
      width: 100%;
      min-height: 2.6em;
      padding-inline-start: 1.3rem;
      text-align: start;
    }
  }
`;

export const doorStyle = [
  saysStyle,
  css`
  .doors {
    border-bottom: 1px solid var(--line);
  }

  /* It has its room before it can be used. */
  .coming {
    visibility: hidden;
  }

  .doors summary {
    scroll-margin-top: var(--summary-height, 0px);
  }

  .doors details details > summary {
    padding-inline-start: var(--s4);
    font-weight: 500;
  }
`,
];

// The elements of each host by their tags: one is made once and stays, so that what was chosen in it is
// there when its door opens again.
const made = new WeakMap<DoorHost, Record<string, Element>>();

function elementOf(host: DoorHost, { tag, given }: Part): Element {
  const own = made.get(host) ?? {};
  made.set(host, own);
  own[tag] ??= document.createElement(tag);
  return Object.assign(own[tag], given);
}

// The hosts of which all has come that stands above the doors.
const settled = new WeakSet<DoorHost>();

// Notes that what stands above the doors of a host has come.
export const settles = (host: DoorHost) => () => {
  settled.add(host);
  host.requestUpdate();
};

// The doors and what follows. While something above them is on its way they would move as they are pressed, and
// the press be lost: they are not to be seen until it has come.
export function below(host: DoorHost, isComing: boolean, content: unknown): TemplateResult {
  const isUnseen = isComing && !settled.has(host);
  return html`<div class=${isUnseen ? 'coming' : ''}>${content}</div>`;
}

// Opens a part, or closes all with none, and tells so.
function go(host: DoorHost, door: string): Promise<boolean> {
  host.door = door;
  const told = { detail: door, bubbles: true, composed: true };
  host.dispatchEvent(new CustomEvent('notewave-door', told));
  return host.updateComplete;
}

// Opens a part from elsewhere in the view, and goes there.
export function openDoor(host: DoorHost, door: string): Promise<void> {
  return attempt(host, async (words) => {
    await go(host, door);
    (await chunkOf('enter-door').fetch(words)).enterDoor(host.renderRoot);
  });
}

// What was pressed stays where it is on the screen, though a door above it closes.
const goes = (host: DoorHost, door: string) => async (event: Event) => {
  event.preventDefault();
  const pressed = event.currentTarget as HTMLElement;
  const { top } = pressed.getBoundingClientRect();
  await go(host, door);
  scrollBy(0, pressed.getBoundingClientRect().top - top);
};

// A part is asked for each time it is opened, since it may have failed to come.
const opens = (host: DoorHost, part: Part) => (event: Event) => {
  if (host.words && !chunkOf(part.tag).isHere(host.words)) fetchChunk(host, chunkOf(part.tag));
  goes(host, part.id)(event);
};

// The room of an answer is there before it is worked out.
const line = (title: string, answer: string | undefined) => html`<span>${title}</span>
  ${answer === undefined ? nothing : html`<span class="says">${answer}</span>`}`;

const inside = (host: DoorHost, part: Part) =>
  needs(host, chunkOf(part.tag)) ? elementOf(host, part) : nothing;

function partOf(host: DoorHost, part: Part, home: string) {
  const open = host.door === part.id;
  return html`<details ?open=${open}>
    <summary @click=${open ? goes(host, home) : opens(host, part)}>
      ${line(part.title, part.answer)}
    </summary>
    ${open ? inside(host, part) : nothing}
  </details>`;
}

function doorOf(host: DoorHost, { id, title, answer, parts }: Door) {
  const [first] = parts;
  if (!first) return nothing;
  const isOne = parts.length === 1;
  const open = host.door === id || parts.some((part) => part.id === host.door);
  const press = open ? goes(host, '') : isOne ? opens(host, first) : goes(host, id);
  return html`<details ?open=${open}>
    <summary @click=${press}>${line(title, open ? undefined : answer)}</summary>
    ${open && isOne ? inside(host, first) : nothing}
    ${open && !isOne ? parts.map((part) => partOf(host, part, id)) : nothing}
  </details>`;
}

// The doors of a view. One is open at a time, and what is closed costs nothing.
export function doors(host: DoorHost, all: Door[]): TemplateResult {
  return html`<div class="doors">${all.map((door) => doorOf(host, door))}</div>`;
}
