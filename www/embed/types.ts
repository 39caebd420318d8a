// What a page that embeds a calculator sets, hears and may call.
import type { Report } from '#core';
import type { Plan } from '../app/plan.ts';

export const calculators = ['planner', 'budget', 'creators', 'schedule'] as const;
export type Calculator = (typeof calculators)[number];

// What may be set, as attribute and as property. Each takes text as an attribute has it, and what else is
// sensible: a number, a date, an object.
export const names = [
  'objective',
  'budget',
  'currency',
  'rate',
  'launch',
  'creator',
  'plan',
  'theme',
  'readonly',
  'compact',
  'doors',
  'share',
  'eager',
] as const;
export type Name = (typeof names)[number];

// The values that were given, as they were given; what was not given is missing.
export type Values = Partial<Record<Name | 'lang', unknown>>;

// What an element tells with `notewave-ready`, once, and with `notewave-change`, from the first answer on.
export interface ChangeDetail {
  // The plan without its lists, as a link holds it.
  plan: Plan;
  // The answer. Sections that the calculator does not need are null.
  report: Report;
  // The address of the whole plan on Notewave's own page.
  link: string;
}

export type ProblemCode =
  // A value of an attribute that cannot be used; what it was before, or the default, stays.
  | 'value'
  // The link in `plan` cannot be read.
  | 'plan'
  // The files or the WebAssembly cannot be loaded: network, policy, type or headers.
  | 'blocked'
  // The browser has not what the calculator needs.
  | 'browser';

// What an element tells with `notewave-problem`. The message is for programmers, in English.
export interface ProblemDetail {
  code: ProblemCode;
  message: string;
  // The name of the attribute, of a value that cannot be used.
  attribute?: Name | 'lang';
  given?: unknown;
}

export interface EventDetails {
  'notewave-ready': ChangeDetail;
  'notewave-change': ChangeDetail;
  'notewave-problem': ProblemDetail;
}

// What the small script needs of a calculator that has come.
export interface Mounted {
  // The element that is drawn.
  element: HTMLElement;
  // Takes over what was given, as far as it has changed.
  take(values: Values): void;
  detail(): Promise<ChangeDetail>;
  undo(): void;
  redo(): void;
  reset(): void;
}

// What a calculator that has come needs of the page around it.
export interface Place {
  calculator: Calculator;
  // The address of Notewave's own page.
  page: string;
  // The language of the page around the element; may be empty.
  pageLang: string;
  // Where the element is drawn.
  box: HTMLElement;
  // The WebAssembly that the calculator begins with, on its way.
  wasm: Promise<Response>;
  // Tells in which language it is drawn.
  speaks(locale: string): void;
  tell<T extends keyof EventDetails>(type: T, detail: EventDetails[T]): void;
}

// The file that the small script fetches for each calculator.
export interface CalculatorCode {
  mount(place: Place, values: Values): Promise<Mounted>;
}
