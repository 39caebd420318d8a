import { type CSSResultGroup, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Creator, Pick, Tier, Verdict } from '#core';
import type { Row as Brief, Listed } from '#lists';
import type { SheetKind } from '../app/save-file.ts';
import { tiers } from '../app/tiers.ts';
import { tierDot } from '../style/tier-dot.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { bandStrip, bandStripStyle, scaleEnd } from './band-strip.ts';
import { lacking } from './creator-check.ts';
import { saveRoster } from './roster-file.ts';
import './creator-drawer.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { uiWords } from '../ui/words.ts';
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
import { creatorsWords, rosterWords } from './words.ts';

const verdicts: Verdict[] = ['above', 'within', 'below', 'no-band', 'no-data'];
const picks: Pick[] = ['in', 'open', 'out'];
// Up to so many rows are all there; of more, those in sight.
const allAtOnce = 60;
// The height of a row, in pixels, the same in the style below.
const height = 44;

// The creators of a list, each with rate, cost and verdict; sorted, filtered, picked and corrected.
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
  };

  declare listed: Listed;
  // The roster that was listed, which may be older than the plan's.
  declare roster: Creator[];
  declare column: Column | null;
  declare down: boolean;
  declare wanted: Wanted;
  // The row in the list of the creator whose drawer is open.
  declare opened: number | null;
  // How far the list is scrolled, in pixels.
  declare top: number;
  #rows: Row[] = [];

  constructor() {
    super();
    this.column = null;
    this.down = false;
    this.wanted = everything;
    this.opened = null;
    this.top = 0;
  }

  static override styles: CSSResultGroup[] = [
    ...BaseElement.styles,
    bandStripStyle,
    tierDot,
    tableStyle,
  ];

  #sort(column: Column): void {
    this.down = this.column === column ? !this.down : column !== 'name' && column !== 'tier';
    this.column = column;
  }

  #save(kind: SheetKind): void {
    attempt(this, (words) => saveRoster(kind, words));
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

  // Up and down go from name to name, also to those that are not in sight yet.
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
    const own = rosterWords.in(this.words).vetting.head;
    const name =
      column === 'signals' || column === 'score'
        ? own[column]
        : rosterWords.in(this.words).roster.head[column];
    const number = ['followers', 'fee', 'saveRate', 'cpe', 'score'].includes(column)
      ? 'number'
      : '';
    return html`<th scope="col" class=${number} aria-sort=${sorted}>
      <button class="sort" aria-label=${rosterWords.in(this.words).roster.sortBy(name)} @click=${() => this.#sort(column)}>
        ${name}
      </button>
    </th>`;
  }

  #strip(check: Brief, ends: Map<string, number>) {
    return bandStrip({
      tier: check.tier,
      end: ends.get(check.tier) ?? 1,
      low: check.band?.low ?? null,
      high: check.band?.high ?? null,
      rate: check.rate,
      spread: check.interval,
    });
  }

  // One scale a tier, so that creators of a tier compare.
  #ends(): Map<string, number> {
    const values = new Map<string, (number | null)[]>(tiers.map((tier) => [tier, []]));
    for (const { tier, band, rate, interval } of this.listed.rows) {
      values.get(tier)?.push(rate, band?.high ?? null, interval?.high ?? null);
    }
    return new Map([...values].map(([tier, all]) => [tier, scaleEnd(all)]));
  }

  #verdict(check: Brief) {
    const { words } = this;
    const says = creatorsWords.in(words);
    if (check.rate === null) {
      return html`<span class="quiet">
        ${lacking(check, words) || says.verdict['no-data']}
      </span>`;
    }
    return html`<span class=${check.verdict}>${says.verdict[check.verdict]}</span>
      <span class="quiet small">
        ${check.source ? (uiWords.in(words).sourceShort[check.source] ?? check.source) : nothing}${
          check.disagree ? ` · ${rosterWords.in(this.words).roster.disagreeShort}` : nothing
        }
      </span>`;
  }

  #score({ score }: Brief) {
    const [low, high] = [score.low, score.high].map((points) =>
      this.words.number(Math.round(points)),
    );
    return low === high ? low : this.words.span(low ?? '', high ?? '');
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
    return html`${button('in', '★', rosterWords.in(this.words).roster.pin(name))}${button('out', '✕', rosterWords.in(this.words).roster.exclude(name))}`;
  }

  #row(row: Row, at: number, ends: Map<string, number>) {
    const { words } = this;
    const says = creatorsWords.in(words);
    const { t } = words;
    const { check, creator } = row;
    const share = (value: number | null) => (value === null ? t.unknown : words.share(value));
    const level = check.cpeLevel;
    return html`<tr class="row ${creator.pick ?? ''}" aria-rowindex=${at + 2}>
      <th scope="row">
        <button
          class="link"
          data-at=${at}
          aria-haspopup="dialog"
          aria-label=${rosterWords.in(this.words).roster.details(check.name)}
          @keydown=${(event: KeyboardEvent) => this.#move(event, at)}
          @click=${() => {
            this.opened = check.row;
          }}
        >
          ${check.name}
        </button>
      </th>
      <td><i class="dot ${check.tier}"></i>${t.tierTitle[check.tier]}</td>
      <td class="number">${words.number(check.followers)}</td>
      <td class="number">${check.fee === null ? t.unknown : words.money(check.fee)}</td>
      <td><span class="rate"><span>${share(check.rate)}</span> ${this.#strip(check, ends)}</span></td>
      <td class="number">${share(check.saveRate)}</td>
      <td class="number">
        ${check.cpe === null ? t.unknown : words.aboutMoney(check.cpe)}
        ${level ? html`<span class="small ${level === 'high' ? 'high' : 'quiet'}">${says.cpeLevel[level]}</span>` : nothing}
      </td>
      <td>${this.#verdict(check)}</td>
      <td class=${check.strong > 0 ? 'high' : 'quiet'}>
        ${check.signals > 0 ? rosterWords.in(words).vetting.looks(words.number(check.signals)) : ''}
      </td>
      <td class="number">${this.#score(check)}</td>
      <td class="pick">${this.#picks(row)}</td>
    </tr>`;
  }

  #filters(shown: number, all: number) {
    const { words, wanted } = this;
    const says = creatorsWords.in(words);
    const { t } = words;
    const select = <T extends string>(
      field: 'tier' | 'verdict' | 'pick',
      label: string,
      options: readonly T[],
      title: (option: T) => string,
    ) => html`<select
      aria-label=${label}
      @change=${(event: Event) => this.#want({ [field]: (event.target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${wanted[field] === ''}>${label}</option>
      ${options.map(
        (option) => html`<option value=${option} .selected=${wanted[field] === option}>
          ${title(option)}
        </option>`,
      )}
    </select>`;
    return html`<div class="filters" role="search">
      <input
        type="text"
        aria-label=${rosterWords.in(this.words).roster.search}
        placeholder=${rosterWords.in(this.words).roster.search}
        .value=${wanted.text}
        @input=${(event: Event) => this.#want({ text: (event.target as HTMLInputElement).value })}
      />
      ${select<Tier>('tier', rosterWords.in(this.words).roster.anyTier, tiers, (tier) => t.tierTitle[tier])}
      ${select<Verdict>('verdict', rosterWords.in(this.words).roster.anyVerdict, verdicts, (verdict) => says.verdict[verdict])}
      ${select<Pick>('pick', rosterWords.in(this.words).roster.anyPick, picks, (pick) => rosterWords.in(this.words).roster.picks[pick])}
      <span class="quiet small" aria-live="polite">
        ${rosterWords.in(this.words).roster.shown(words.number(shown), words.number(all))}
      </span>
      ${(['csv', 'xlsx'] as const).map(
        (kind) =>
          html`<button @click=${() => this.#save(kind)}>${rosterWords.in(words).vetting[kind]}</button>`,
      )}
    </div>`;
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

  override render() {
    const all = rowsOf(this.listed.rows, this.roster);
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
      ${this.#filters(rows.length, all.length)}
      <div
        class="scroll ${many ? 'many' : ''}"
        tabindex="0"
        role="region"
        aria-label=${rosterWords.in(this.words).roster.table}
        @scroll=${(event: Event) => {
          this.top = (event.target as HTMLElement).scrollTop;
        }}
      >
        <table aria-rowcount=${rows.length + 1}>
          <thead>
            <tr>
              ${columns.map((one) => this.#head(one))}
              <th scope="col">${rosterWords.in(this.words).roster.team}</th>
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
      ${rows.length === 0 ? html`<p class="quiet">${rosterWords.in(this.words).roster.noneFound}</p>` : nothing}
      ${this.#drawer(all)}
    `;
  }
}

define('notewave-roster-table', RosterTable);
