// The types of the elements and their manifest, made of the list of what may be set.
import { loadModule } from '../text-pages.mjs';

// What each attribute takes, for those who set it as a property.
const takes = {
  objective: 'Objective | (string & {})',
  budget:
    'number | bigint | string | { amount: number | string; currency?: string; rate?: number }',
  currency: 'string',
  rate: 'number | string',
  launch: 'string | Date',
  creator: 'string | NotewaveCreator',
  plan: 'string | Plan',
  theme: "'light' | 'dark' | 'auto' | (string & {})",
  readonly: 'boolean | string',
  compact: 'boolean | string',
  doors: 'string | readonly string[]',
  share: 'string',
  eager: 'boolean | string',
};
const tags = ['planner', 'budget', 'creators', 'engagement', 'schedule'].map(
  (name) => `notewave-${name}`,
);
const tagTypes = (type) => tags.map((tag) => `    '${tag}': ${type};`).join('\n');

// The types of the public elements, for the DOM, for JSX and for Vue, and their manifest.
export async function elementTypes(version) {
  const { names } = await loadModule('www/embed/types.ts');
  const missing = names.filter((name) => !(name in takes));
  if (missing.length > 0) throw new Error(`What do ${missing} take?`);
  const properties = names.map((name) => `  ${name}?: ${takes[name]} | null | undefined;`);
  const types = `// The elements of v${version}.
import type { Objective, Plan, Report } from './wasm/notewave.js';

/**
 * Defines the elements, once however often it is called. The page is the address of your copy of Notewave's page:
 * where their links lead. Nothing is fetched until a reader comes near an element; on a server nothing happens.
 */
export function defineElements(options: { page: string | URL }): void;

export interface NotewaveCreator {
  followers?: number | string;
  fee?: number | string;
  feeVideo?: number | string;
  likes?: number | string;
  saves?: number | string;
  comments?: number | string;
  shares?: number | string;
  reads?: number | string;
  impressions?: number | string;
  adClicks?: number | string;
  name?: string;
  category?: string;
}

export interface NotewaveValues {
${properties.join('\n')}
}

export interface NotewaveChange {
  plan: Plan;
  report: Report;
  link: string;
}

export interface NotewaveProblem {
  code: 'value' | 'plan' | 'blocked' | 'browser';
  message: string;
  attribute?: string;
  given?: unknown;
}

export interface NotewaveElement extends HTMLElement, NotewaveValues {
  state(): Promise<NotewaveChange | null>;
  undo(): void;
  redo(): void;
  reset(): void;
}

// What JSX and templates take beside the values.
export interface NotewaveAttributes extends NotewaveValues {
  id?: string;
  class?: string;
  className?: string;
  lang?: string;
  style?: unknown;
  slot?: string;
  key?: string | number | null;
  ref?: unknown;
  children?: unknown;
  'onnotewave-ready'?: (event: CustomEvent<NotewaveChange>) => void;
  'onnotewave-change'?: (event: CustomEvent<NotewaveChange>) => void;
  'onnotewave-problem'?: (event: CustomEvent<NotewaveProblem>) => void;
}

interface NotewaveTags {
${tagTypes('NotewaveAttributes')}
}

declare global {
  interface HTMLElementTagNameMap {
${tagTypes('NotewaveElement')}
  }
  interface HTMLElementEventMap {
    'notewave-ready': CustomEvent<NotewaveChange>;
    'notewave-change': CustomEvent<NotewaveChange>;
    'notewave-problem': CustomEvent<NotewaveProblem>;
  }
  namespace JSX {
    interface IntrinsicElements extends NotewaveTags {}
  }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NotewaveTags {}
  }
}

declare module 'vue' {
  interface GlobalComponents {
${tagTypes('new () => { $props: NotewaveAttributes }')}
  }
}
`;
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'elements.js',
        declarations: tags.map((tagName) => ({
          kind: 'class',
          name: 'NotewaveElement',
          tagName,
          customElement: true,
          attributes: ['lang', ...names].map((name) => ({ name })),
          members: [
            ...names.map((name) => ({ kind: 'field', name, type: { text: takes[name] } })),
            ...['state', 'undo', 'redo', 'reset'].map((name) => ({ kind: 'method', name })),
          ],
          events: ['ready', 'change', 'problem'].map((name) => ({
            name: `notewave-${name}`,
            type: { text: 'CustomEvent' },
          })),
          cssParts: [
            'question',
            'inputs',
            'answer',
            'result',
            'makeup',
            'doors',
            'link',
            'message',
          ].map((name) => ({ name })),
        })),
      },
    ],
  };
  return { types, manifest: `${JSON.stringify(manifest, null, 2)}\n` };
}
