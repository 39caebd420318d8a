import { html, type TemplateResult } from 'lit';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { Planner } from '../planner/planner.ts';
import { define } from '../ui/define.ts';
import './embedded-budget.ts';

// The planner on a page of others. In short, or only shown, it is the answer to its first question, with the way to
// the whole plan.
export class EmbeddedPlanner extends Planner {
  static override properties = {
    ...Planner.properties,
    link: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    compact: { type: Boolean, reflect: true },
  };

  declare link: string;
  declare readonly: boolean;
  declare compact: boolean;

  constructor() {
    super();
    this.link = '';
    this.readonly = false;
    this.compact = false;
  }

  protected override content(store: Store, words: Words): TemplateResult {
    if (!this.compact && !this.readonly) return super.content(store, words);
    return html`<notewave-embedded-budget
      lang=${words.locale}
      .link=${this.link}
      .readonly=${this.readonly}
      .compact=${this.compact}
    ></notewave-embedded-budget>`;
  }
}

define('notewave-embedded-planner', EmbeddedPlanner);
