import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Forecast } from '#core';
import type { ResultColumn, ResultField } from '#lists';
import { baseUrl } from '../app/address.ts';
import { type ByHand, resultsOf } from '../app/kept-results.ts';
import type { Words } from '../app/words.ts';
import { TakeBox, takeStyle } from '../lists/take-box.ts';
import { define } from '../ui/define.ts';
import { below, type Door, doorStyle, doors, settles } from '../ui/doors.ts';
import { KeptFollower } from '../ui/kept-follower.ts';
import { problemStyle } from '../ui/problem.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { toMarked } from '../ui/to-marked.ts';
import { ViewElement } from '../ui/view-element.ts';
import { uiWords } from '../ui/words.ts';
import { fieldName } from './field-name.ts';
import { ResultsAnswers } from './results-answers.ts';
import { SheetReader } from './sheet-reader.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';
import './results-verdict.ts';

// How many cells that could not be taken are shown.
const mostUnread = 8;

// How many of the numbers behind the door are there.
function entered({ brought: _, ranks, ...numbers }: ByHand): number {
  const given = Object.values(numbers).filter((number) => number !== null);
  return ranks.filter(({ keyword }) => keyword).length + given.length;
}

// What came of the campaign, held against what the plan promises.
class Results extends ViewElement {
  static override properties = {
    ...ViewElement.properties,
    door: {},
  };

  declare door: string | null;
  readonly #reader = new SheetReader(this);
  readonly #box = new TakeBox(this, (given) => this.#read(given));
  readonly #answers = new ResultsAnswers(this);

  constructor() {
    super();
    this.door = null;
    new KeptFollower(this);
  }

  static override styles = [
    ...ViewElement.styles,
    doorStyle,
    problemStyle,
    takeStyle,
    css`
      .columns {
        border: 0;
      }

      .columns summary {
        color: var(--quiet);
        font-size: var(--t1);
      }

      .columns li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: center;
        justify-content: space-between;
        overflow-wrap: anywhere;
      }

      .columns select {
        width: 12rem;
      }

      h2 {
        color: var(--quiet);
        font-size: var(--t3);
      }

      notewave-number-field {
        max-width: 28rem;
      }

      .watch ul {
        padding-inline-start: var(--s4);
        list-style: disc;
      }
    `,
  ];

  get #says() {
    return resultsWords.in(this.words);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#answers.follow(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.cancel();
  }

  // What was typed in the unit of today's objective.
  get #brought(): number | null {
    const { brought } = resultsOf(this.store).all.hand;
    return brought?.objective === this.store.plan.objective ? brought.count : null;
  }

  #bring(count: number | null): void {
    const kept = resultsOf(this.store);
    const { objective } = this.store.plan;
    const brought = count === null ? null : { objective, count };
    kept.take({ hand: { ...kept.all.hand, brought } });
  }

  // Where what was typed lies among the campaigns that were promised.
  #verdict({ result, dots }: Forecast, words: Words) {
    const says = this.#says;
    const brought = this.#brought;
    if (brought === null) return nothing;
    // Of twenty campaigns, those that bring as little, or as much.
    const least = dots.filter((dot) => dot <= brought).length;
    const most = dots.filter((dot) => dot >= brought).length;
    if (brought < result.p10)
      return html`<p class="warn">${says.below(words.number(least), least)}</p>`;
    if (brought > result.p90) return html`<p>${says.above(words.number(most), most)}</p>`;
    return html`<p>${says.inside(words.number(least))}</p>`;
  }

  protected question(): string {
    return this.#says.question;
  }

  #read(source: Blob | string): void {
    this.#box.set('');
    this.#reader.read(source);
  }

  async #sample(): Promise<void> {
    const response = await fetch(new URL('samples/results-en.csv', baseUrl())).catch(() => null);
    if (response?.ok) this.#read(await response.blob());
  }

  #columns(columns: ResultColumn[]) {
    const says = this.#says;
    const fields = Object.entries(says.field) as [ResultField, string][];
    return html`<details class="columns">
      <summary>${says.take.columns}</summary>
      <ul>
        ${columns
          .filter(({ header }) => header)
          .map(
            ({ header, field, shown }) => html`<li>
              <span>${header} <span class="quiet small">${shown.slice(0, 2).join(' · ')}</span></span>
              <select
                aria-label=${says.take.column(header)}
                @change=${({ target }: Event) =>
                  this.#reader.choose(header, (target as HTMLSelectElement).value)}
              >
                <option value="" .selected=${!field}>${says.take.unused}</option>
                ${fields.map(
                  ([value, title]) =>
                    html`<option value=${value} .selected=${value === field}>${title}</option>`,
                )}
              </select>
            </li>`,
          )}
      </ul>
    </details>`;
  }

  #told() {
    const { words } = this;
    const says = this.#says.take;
    const { missing, told, isReading } = this.#reader;
    if (isReading) return html`<p class="quiet">${says.reading}</p>`;
    const columns = told ? this.#columns(told.columns) : nothing;
    if (missing)
      return html`<p class="problem" role="alert">
          ${missing === 'nothing' ? says.nothing : says.failed}
        </p>
        ${columns}`;
    if (!told) return nothing;
    const { notes, ads, totals, leftOut, doubtful, ahead, kept, unread } = told;
    const cells = unread
      .slice(0, mostUnread)
      .map(({ of, field, cell }) => says.cell(of, fieldName(field, this.#says), cell));
    return html`<p class="quiet small">
        ${says.told(
          says.notes(words.number(notes), notes),
          ads > 0 ? says.ads(words.number(ads), ads) : '',
          totals,
          leftOut,
        )}
        ${ahead > 0 ? says.ahead(words.number(ahead), ahead) : nothing}
        ${doubtful > 0 ? says.doubtful(words.number(doubtful), doubtful) : nothing}
        ${kept > 0 ? says.kept(words.number(kept), kept) : nothing}
      </p>
      ${
        cells.length > 0
          ? html`<p class="warn small">
              ${says.unread(words.number(unread.length), unread.length, cells.join(words.t.comma))}
            </p>`
          : nothing
      }
      ${columns}`;
  }

  #taking(hasAny: boolean) {
    const says = this.#says.take;
    const { last } = resultsOf(this.store);
    const undo = last
      ? html`<button @click=${() => this.#reader.undo()}>${says.undo[last]}</button>
          <span class="quiet small">${says.undoAbout}</span>`
      : nothing;
    const buttons = hasAny
      ? html`<button @click=${() => this.#reader.clear()}>${says.clear}</button>
          ${undo}`
      : html`<span class="quiet small">${says.drop}</span>
          <button @click=${this.#sample}>${says.sample}</button>
          ${undo}`;
    return this.#box.draw(
      {
        rows: hasAny ? 1 : 3,
        label: hasAny ? says.another : says.paste,
        read: says.read,
        open: says.open,
      },
      buttons,
      html`<div role="status">${this.#told()}</div>`,
    );
  }

  #byNumber(forecast: Forecast, unit: string) {
    const says = this.#says;
    return html`
      <notewave-number-field
        optional
        .label=${says.typed(unit)}
        .value=${this.#brought}
        @given=${({ detail }: CustomEvent<number | null>) => {
          if (!Number.isNaN(detail)) this.#bring(detail);
        }}
      ></notewave-number-field>
      <div role="status">${this.#verdict(forecast, this.words)}</div>
    `;
  }

  #doors(hasAny: boolean): Door[] {
    const { words } = this;
    const says = this.#says.doors;
    const count = entered(resultsOf(this.store).all.hand);
    const answers = this.#answers.of(words);
    const door = (id: string, title: string, tag: Door['parts'][number]['tag'], answer: string) => {
      const part = { id, title, tag, answer };
      return { ...part, parts: [part] };
    };
    const hand = door(
      'hand',
      says.hand,
      'notewave-results-hand',
      count > 0 ? says.entered(words.number(count)) : says.none,
    );
    const learnt = door('learnt', says.learnt, 'notewave-results-learnt', answers.learnt);
    // The benchmarks of earlier campaigns serve a plan that has no results yet.
    if (!hasAny) return resultsOf(this.store).benchmarks.length > 0 ? [learnt, hand] : [hand];
    return [
      door('notes', says.notes, 'notewave-results-notes', answers.notes),
      door('boost', says.boost, 'notewave-results-boost', answers.boost),
      learnt,
      door('costs', says.costs, 'notewave-results-costs', answers.costs),
      door('next', says.next, 'notewave-results-next', answers.next),
      hand,
    ];
  }

  protected content(): TemplateResult {
    const { store, words } = this;
    const says = this.#says;
    const forecast = store.section('budget')?.optimum.forecast;
    const { objective } = store.basis('budget');
    const unit = words.t.resultName[objective].toLowerCase();
    const { results } = resultsOf(store);
    const hasAny = (results.notes?.length ?? 0) + (results.ads?.length ?? 0) > 0;
    const hasNotes = (results.notes?.length ?? 0) > 0;
    return html`
      ${
        hasNotes
          ? html`<notewave-results-verdict @notewave-settled=${settles(this)}></notewave-results-verdict>`
          : nothing
      }
      ${
        forecast
          ? hasNotes
            ? nothing
            : html`<p>${says.lead(words.aboutSpan(rangeOf(forecast.result)), unit)}</p>`
          : html`<p class="warn">${toMarked(this, uiWords.in(words).noResultYet)}</p>`
      }
      ${this.#taking(hasAny)}
      ${forecast && !hasNotes ? this.#byNumber(forecast, unit) : nothing}
      ${below(this, hasNotes, doors(this, this.#doors(hasAny)))}
      ${
        hasAny
          ? nothing
          : html`<div class="watch">
              <h3>${says.watchHead}</h3>
              <ul>
                ${says.watch[objective].map((one) => html`<li>${one}</li>`)}
              </ul>
            </div>`
      }
    `;
  }
}

define('notewave-results', Results);
