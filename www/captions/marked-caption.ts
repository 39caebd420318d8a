import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { CaptionMark, CaptionRemark, CaptionRule, CheckedCaption } from '#whatif';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { captionWords } from './words.ts';

// Rules that are law, which are underlined more strongly.
const laws: readonly CaptionRule[] = ['statute-word', 'medical', 'ad-label'];

// A caption with its marks: each is reached by pointer and key, and says why it is there.
class MarkedCaption extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    caption: { attribute: false },
    most: { attribute: false },
    chosen: { state: true },
  };

  declare caption: CheckedCaption;
  // The most of a title and of a body.
  declare most: [number, number];
  // The mark whose reason is shown, by its place in the text.
  declare chosen: number | null;

  constructor() {
    super();
    this.chosen = null;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s3);
      }

      .text {
        padding: var(--s3);
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
        line-height: 1.8;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      .text button {
        display: inline;
        min-height: 0;
        /* Two marks side by side are two. */
        margin-inline-end: 2px;
        padding: 0;
        border: 0;
        border-radius: 2px;
        font-size: inherit;
        line-height: inherit;
        text-align: start;
        text-decoration: underline dotted var(--warn) 2px;
        text-underline-offset: 0.25em;
        white-space: inherit;
      }

      .text button.law {
        text-decoration-style: solid;
      }

      .text button[aria-pressed='true'] {
        background: var(--warn-paper);
      }

      .why {
        min-height: 4.5em;
        padding: var(--s2) var(--s3);
        border-inline-start: 3px solid var(--warn);
      }

      h3 {
        margin-bottom: var(--s2);
      }

      dl {
        display: grid;
        gap: var(--s3);
      }

      dt {
        font-weight: 600;
      }
    `,
  ];

  #source({ authority, grade }: Pick<CaptionMark, 'authority' | 'grade'>): string {
    const { words } = this;
    const says = captionWords.in(words);
    const source = says.authority[authority];
    // An assumption says so already.
    return grade === null || grade === 'assumption'
      ? source
      : `${source}${words.t.comma}${says.grade(grade)}`;
  }

  #pieces({ text, marks }: CheckedCaption): (TemplateResult | string)[] {
    const says = captionWords.in(this.words);
    const pieces: (TemplateResult | string)[] = [];
    let at = 0;
    marks.forEach(({ span, rule, words }, place) => {
      const choose = () => {
        this.chosen = place;
      };
      pieces.push(text.slice(at, span.start));
      pieces.push(
        html`<button
          class=${laws.includes(rule) ? 'law' : ''}
          aria-pressed=${this.chosen === place}
          title=${says.marked(words, says.rule[rule])}
          @click=${choose}
          @focus=${choose}
        >${words}</button>`,
      );
      at = span.end;
    });
    pieces.push(text.slice(at));
    return pieces;
  }

  #why({ marks }: CheckedCaption) {
    const says = captionWords.in(this.words);
    const mark = this.chosen === null ? undefined : marks[this.chosen];
    if (marks.length === 0) return nothing;
    return html`<p class="why small" role="status">
      ${
        mark
          ? html`<b>${says.marked(mark.words, says.rule[mark.rule])}</b><br />
              ${says.reason[mark.rule]} <span class="quiet">${this.#source(mark)}</span>`
          : html`<span class="quiet">${says.choose}</span>`
      }
    </p>`;
  }

  // What is missing of one sort stands together, under one reason.
  #remarks({ remarks }: CheckedCaption) {
    const { words } = this;
    const says = captionWords.in(words);
    if (remarks.length === 0) return nothing;
    const rules = [...new Set(remarks.map(({ rule }) => rule))];
    const of = (rule: CaptionRule): CaptionRemark[] =>
      remarks.filter((remark) => remark.rule === rule);
    return html`<div>
      <h3>${says.missingHead}</h3>
      <dl>
        ${rules.map((rule) => {
          const [first, ...others] = of(rule);
          if (!first) return nothing;
          const wanted = [first, ...others].map((remark) => remark.words).filter(Boolean);
          const name = says.rule[rule];
          return html`<div>
            <dt>${wanted.length > 0 ? words.pair(name, words.list(wanted)) : name}</dt>
            <dd class="small">
              ${says.reason[rule]} <span class="quiet">${this.#source(first)}</span>
            </dd>
          </div>`;
        })}
      </dl>
    </div>`;
  }

  override render() {
    const { words, caption, most } = this;
    const says = captionWords.in(words);
    const { titleLength, bodyLength, marks, remarks } = caption;
    const [mostTitle, mostBody] = most.map((count) => words.number(count));
    const title =
      titleLength === null ? '' : says.titleOf(words.number(titleLength), mostTitle ?? '');
    const body = says.bodyOf(words.number(bodyLength), mostBody ?? '');
    return html`
      <div class="text" lang=${/\p{Script=Han}/u.test(caption.text) ? 'zh-CN' : 'en'}>${this.#pieces(caption)}</div>
      ${this.#why(caption)} ${this.#remarks(caption)}
      ${marks.length + remarks.length === 0 ? html`<p role="status">${says.none}</p>` : nothing}
      <p class="quiet small">${words.pair(says.lengths(title, body), says.counted)}</p>
    `;
  }
}

define('notewave-marked-caption', MarkedCaption);
