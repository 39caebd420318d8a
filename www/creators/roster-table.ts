import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Creator, Pick } from '#core';
import type { Row as Brief, RosterRows } from '#lists';
import type { SheetKind } from '../app/save-file.ts';
import { tiers } from '../app/tiers.ts';
import { tierDot } from '../style/tier-dot.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { bandStrip, bandStripStyle, scaleEnd } from './band-strip.ts';
import { feeCell } from './fee-text.ts';
import { listBasis } from './rate-basis.ts';
import { scoreText, verdictCell } from './roster-cells.ts';
import { saveRoster } from './roster-file.ts';
import { rosterFilters } from './roster-filters.ts';
import {
  type Column,
  columns,
  everything,
  filter,
  inSight,
  type Row,
  rowsOf,
  sort,
  type Wanted,
} from './roster-rows.ts';
import { tableStyle } from './roster-table-style.ts';
import { detailWords, rosterWords } from './words.ts';
import './creator-drawer.ts';

// Tables up to this many rows are drawn whole; of longer ones only the rows in sight.
const allAtOnce = 60;
// The height of a row in pixels, the same as in the style.
const height = 44;

// The table of the creators: sorted, filtered, picked for the team, and opened in the drawer.
export class RosterTable extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    listed: { attribute: false },
    roster: { attribute: false },
    column: { state: true },
    down: { state: true },
    wanted: { state: true },
    opened: { state: true },
    top: { state: true },
    slid: { state: true },
  };

  declare listed: RosterRows;
  // The roster that the list belongs to; it may be older than the plan's.
  declare roster: Creator[];
  declare column: Column | null;
  declare down: boolean;
  declare wanted: Wanted;
  // The row whose drawer is open.
  declare opened: number | null;
  // How far the table is scrolled, in pixels.
  declare top: number;
  // Whether columns have slid under the names.
  declare slid: boolean;
  #rows: Row[] = [];

  constructor() {
    super();
    this.column = null;
    this.down = false;
    this.wanted = everything;
    this.opened = null;
    this.top = 0;
    this.slid = false;
  }

  static override styles: CSSResultGroup[] = [
    ...BaseElement.styles,
    bandStripStyle,
    tierDot,
    tableStyle,
  ];

  get #says() {
    return rosterWords.in(this.words).table;
  }

  get #format() {
    return this.store.basis('engagement').engagement.format;
  }

  #sort(column: Column): void {
    this.down = this.column === column ? !this.down : column !== 'name' && column !== 'tier';
    this.column = column;
  }

  #save(kind: SheetKind): void {
    attempt(this, (words) => saveRoster(kind, words, this.store));
  }

  #files() {
    return (['csv', 'xlsx'] as const).map(
      (kind) => html`<button @click=${() => this.#save(kind)}>
        ${this.#says[kind]}
      </button>`,
    );
  }

  #want(part: Partial<Wanted>): void {
    this.wanted = { ...this.wanted, ...part };
  }

  #correct(row: number, part: Partial<Creator>): void {
    const { roster } = this.store.plan.engagement;
    const field = `roster[${row}].${Object.keys(part).join()}`;
    const corrected = roster.map((creator, at) => (at === row ? { ...creator, ...part } : creator));
    this.store.engagement({ roster: corrected }, field);
  }

  #pick({ check, creator }: Row, pick: Pick): void {
    this.#correct(check.row, { pick: creator.pick === pick ? 'open' : pick });
  }

  // Moves the focus from name to name, also to rows out of sight.
  async #move(event: KeyboardEvent, at: number): Promise<void> {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const ends = { Home: 0, End: this.#rows.length - 1 }[event.key];
    if (step === undefined && ends === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(this.#rows.length - 1, ends ?? at + (step ?? 0)));
    const scroll = this.renderRoot.querySelector<HTMLElement>('.many');
    if (scroll) {
      const seen = scroll.clientHeight - 2 * height;
      scroll.scrollTop = Math.min(Math.max(scroll.scrollTop, to * height - seen), to * height);
      this.top = scroll.scrollTop;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-at="${to}"]`)?.focus();
  }

  #head(column: Column) {
    const sorted = this.column === column ? (this.down ? 'descending' : 'ascending') : nothing;
    const says = this.#says.vettingHead;
    const { denominator } = this.store.basis('engagement').engagement;
    const by = detailWords.in(this.words).denominators[denominator].toLowerCase();
    const name =
      column === 'signals' || column === 'score'
        ? says[column]
        : column === 'saveRate'
          ? detailWords.in(this.words).saveRate(by)
          : this.#says.head[column];
    const number = ['followers', 'fee', 'saveRate', 'cpe', 'score'].includes(column)
      ? 'number'
      : '';
    return html`<th scope="col" class=${number} aria-sort=${sorted}>
      <button class="sort" aria-label=${this.#says.sortBy(name)} @click=${() => this.#sort(column)}>
        ${name}
      </button>
    </th>`;
  }

  // The creator on the band of the verdict, counted as that band counts.
  #strip(check: Brief, ends: Map<string, number>) {
    const { rate: known = null, span = null } = check.band ?? {};
    // A total counts more than such a band does: it has no place there of its own.
    const rate = known ?? (span ? null : check.rate);
    return bandStrip({
      tier: check.tier,
      end: ends.get(check.tier) ?? 1,
      low: check.band?.low ?? null,
      high: check.band?.high ?? null,
      rate,
      spread: span ?? (rate === check.rate ? check.interval : null),
    });
  }

  // The end of the scale of each tier, so that its creators compare.
  #ends(): Map<string, number> {
    const values = new Map<string, (number | null)[]>(tiers.map((tier) => [tier, []]));
    for (const { tier, band, rate, interval } of this.listed.rows) {
      values.get(tier)?.push(rate, band?.rate ?? null, band?.high ?? null, interval?.high ?? null);
    }
    return new Map([...values].map(([tier, all]) => [tier, scaleEnd(all)]));
  }

  #picks(row: Row) {
    const { pick = 'open' } = row.creator;
    const { name } = row.check;
    const button = (to: Pick, sign: string, label: string) => html`<button
      aria-pressed=${pick === to}
      aria-label=${label}
      title=${label}
      @click=${() => this.#pick(row, to)}
    >
      ${sign}
    </button>`;
    return html`${button('in', '★', this.#says.pin(name))}${button('out', '✕', this.#says.exclude(name))}`;
  }

  #row(row: Row, at: number, ends: Map<string, number>) {
    const { words } = this;
    const says = detailWords.in(words);
    const { t } = words;
    const { check, creator, isKnown } = row;
    const share = (value: number | null) => (value === null ? t.unknown : words.share(value));
    const level = check.cpeLevel;
    const unknown = html`<span class="quiet">${rosterWords.in(words).vetting.unknown}</span>`;
    return html`<tr class="row ${creator.pick ?? ''}" aria-rowindex=${at + 2}>
      <th scope="row">
        <button
          class="link"
          data-at=${at}
          aria-haspopup="dialog"
          aria-label=${this.#says.details(check.name)}
          @keydown=${(event: KeyboardEvent) => this.#move(event, at)}
          @click=${() => {
            this.opened = check.row;
          }}
        >
          ${check.name}
        </button>
      </th>
      <td>${isKnown ? html`<i class="dot ${check.tier}"></i>${t.tierTitle[check.tier]}` : unknown}</td>
      <td class="number">${isKnown ? words.number(check.followers) : unknown}</td>
      <td class="number">${feeCell(creator, this.#format, words)}</td>
      <td><span class="rate"><span>${share(check.rate ?? creator.rate ?? null)}</span> ${this.#strip(check, ends)}</span></td>
      <td class="number">${share(check.saveRate)}</td>
      <td class="number">
        ${check.cpe === null ? t.unknown : words.aboutMoney(check.cpe)}
        ${level ? html`<span class="under small ${level === 'high' ? 'high' : 'quiet'}">${says.cpeLevel[level]}</span>` : nothing}
      </td>
      <td>${verdictCell(row, words)}</td>
      <td class=${check.strong > 0 ? 'high' : 'quiet'}>
        ${check.signals > 0 ? rosterWords.in(words).table.signals(words.number(check.signals)) : ''}
      </td>
      <td class="number">${isKnown ? scoreText(check, words) : t.unknown}</td>
      <td class="pick">${isKnown ? this.#picks(row) : nothing}</td>
    </tr>`;
  }

  #drawer(rows: Row[]) {
    const { opened } = this;
    const row = rows.find(({ check }) => check.row === opened);
    if (opened === null || !row) return nothing;
    return html`<notewave-creator-drawer
      .row=${row}
      .listed=${this.listed}
      @corrected=${({ detail }: CustomEvent<Partial<Creator>>) => this.#correct(opened, detail)}
      @closed=${() => {
        this.opened = null;
      }}
    ></notewave-creator-drawer>`;
  }

  // Columns that are scrolled to begin where the names end.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    const names = scroll?.querySelector('th');
    if (scroll && names) scroll.style.scrollPaddingInlineStart = `${names.offsetWidth}px`;
  }

  override render() {
    const { words } = this;
    const all = rowsOf(this.listed, this.roster, this.#format);
    const rows = sort(filter(all, this.wanted), this.column, this.down);
    this.#rows = rows;
    const ends = this.#ends();
    const many = rows.length > allAtOnce;
    const seen = many ? 640 : rows.length * height;
    const { first, last, before, after } = inSight(rows.length, height, many ? this.top : 0, seen);
    const gap = (pixels: number) =>
      pixels > 0
        ? html`<tr aria-hidden="true" .style=${`height: ${pixels}px`}><td colspan=${columns.length + 1}></td></tr>`
        : nothing;
    return html`
      ${listBasis(this.listed, words)}
      ${rosterFilters(this.wanted, rows.length, all.length, words, (part) => this.#want(part), this.#files())}
      <div
        class="scroll ${many ? 'many' : ''} ${this.slid ? 'slid' : ''}"
        tabindex="0"
        role="region"
        aria-label=${this.#says.label}
        @scroll=${(event: Event) => {
          const { scrollTop, scrollLeft } = event.target as HTMLElement;
          this.top = scrollTop;
          this.slid = scrollLeft > 0;
        }}
      >
        <table aria-rowcount=${rows.length + 1}>
          <thead>
            <tr>
              ${columns.map((one) => this.#head(one))}
              <th scope="col">${this.#says.teamHead}</th>
            </tr>
          </thead>
          <tbody>
            ${gap(before)}
            ${repeat(
              rows.slice(first, last),
              ({ check }) => check.row,
              (row, at) => this.#row(row, first + at, ends),
            )}
            ${gap(after)}
          </tbody>
        </table>
      </div>
      ${rows.length === 0 ? html`<p class="quiet">${this.#says.noneFound}</p>` : nothing}
      ${this.#drawer(all)}
    `;
  }
}

define('notewave-roster-table', RosterTable);
