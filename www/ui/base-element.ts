import { type CSSResultGroup, LitElement } from 'lit';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { NextFocus } from './next-focus.ts';

// An element that follows a root: it takes over its words and its store whenever they change.
export interface Follower {
  follow(root: Root): void;
}

// An outermost element, which has words and a store for all elements inside it.
export interface Root extends Element {
  readonly words: Words | null;
  readonly store: Store | null;
  readonly followers: Set<Follower>;
  // Whether inputs and answer stand one below the other.
  readonly narrow: boolean;
}

// All roots. An element of somebody else's page is none, whatever properties it has.
export const roots = new WeakSet<Element>();

// The nearest root around an element, through however many shadow roots.
export function rootAround(element: Element): Root | null {
  const node = element.getRootNode();
  if (!(node instanceof ShadowRoot)) return null;
  return roots.has(node.host) ? (node.host as Root) : rootAround(node.host);
}

// The base of all inner elements. It has the words and the store of the root around it, and redraws
// when the language changes, not when the plan does.
export abstract class BaseElement extends LitElement implements Follower {
  static override properties = {
    words: { attribute: false },
    store: { attribute: false },
  };

  declare words: Words;
  declare store: Store;
  #root: Root | null = null;

  static override styles: CSSResultGroup[] = [base];

  constructor() {
    super();
    this.addController(new NextFocus(this));
  }

  override connectedCallback(): void {
    this.#root = rootAround(this);
    this.#root?.followers.add(this);
    if (this.#root) this.follow(this.#root);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.followers.delete(this);
  }

  follow({ words, store }: Root): void {
    if (words) this.words = words;
    if (store) this.store = store;
  }
}
