import { type CSSResultGroup, css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Check, Counted, Denominator } from '#core';
import type { Words } from '../messages/words.ts';
import { bandStrip, bandStripStyle, scaleEnd } from '../pictures/band-strip.ts';
import { base } from '../style/base.ts';
import { tiers } from '../tiers.ts';
import { bandsStyle } from './creator-bands.ts';
import { bandDetails, checkStyle, costDetails, lacking, verdict } from './creator-check.ts';

type Column = 'name' | 'tier' | 'followers' | 'rate' | 'saveRate' | 'cpe' | 'verdict';

const columns: Column[] = ['name', 'tier', 'followers', 'rate', 'saveRate', 'cpe', 'verdict'];
const order = ['below', 'within', 'above', 'no-band', 'no-data'];

function keyOf(check: Check, column: Column): string | number | null {
  if (column === 'tier') return tiers.indexOf(check.tier);
  if (column === 'verdict') return order.indexOf(check.verdict);
  return check[column];
}

function byColumn(column: Column, down: boolean) {
  return (one: Check, other: Check): number => {
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    // What is unknown comes last, either way.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
    return down ? -difference : difference;
  };
}

// The creators of a list, each with rate, cost and verdict; a row opens to all we say of it.
export class RosterTable extends LitElement {
  static override properties = {
    words: { attribute: false },
    checks: { attribute: false },
    denominator: {},
    counted: { attribute: false },
    column: { state: true },
    down: { state: true },
    opened: { state: true },
  };

  declare words: Words;
  declare checks: Check[];
  declare denominator: Denominator;
  declare counted: Counted;
  declare column: Column | null;
  declare down: boolean;
  declare opened: number | null;

  constructor() {
    super();
    this.column = null;
    this.down = false;
    this.opened = null;
  }

  static override styles: CSSResultGroup[] = [
    base,
    bandStripStyle,
    bandsStyle,
    checkStyle,
    css`
      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      table {
        min-width: 46rem;
      }

      thead th {
        white-space: nowrap;
      }

      .scroll {
        container: table / inline-size;
      }

      th button {
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        font-weight: inherit;
      }

      th button::after {
        display: inline-block;
        width: 1em;
        content: '';
      }

      th[aria-sort='ascending'] button::after {
        content: '↑';
      }

      th[aria-sort='descending'] button::after {
        content: '↓';
      }

      td > .strip {
        width: 9rem;
      }

      td,
      tbody th {
        white-space: nowrap;
        vertical-align: middle;
      }

      .dot {
        display: inline-block;
        width: 0.6rem;
        height: 0.6rem;
        margin-inline-end: var(--s1);
        border-radius: 50%;
      }

      .dot.koc {
        background: var(--koc);
      }

      .dot.micro {
        background: var(--micro);
      }

      .dot.mid {
        background: var(--mid);
      }

      .dot.mega {
        background: var(--mega);
      }

      .below,
      .high {
        color: var(--warn);
        font-weight: 600;
      }

      .open td {
        padding: var(--s4) 0 var(--s5);
      }

      /* Wide as what is in sight of the table, and it stays there. */
      .details {
        position: sticky;
        left: 0;
        white-space: normal;
        container: answer / inline-size;
        display: grid;
        gap: var(--s4);
        max-width: min(46rem, 100cqi);
      }
    `,
  ];

  #sort(column: Column): void {
    this.down = this.column === column ? !this.down : column !== 'name' && column !== 'tier';
    this.column = column;
  }

  #head(column: Column) {
    const { t } = this.words;
    const sort = this.column === column ? (this.down ? 'descending' : 'ascending') : nothing;
    const name = t.engagement.head[column];
    const number = ['followers', 'saveRate', 'cpe'].includes(column) ? 'number' : '';
    return html`<th scope="col" class=${number} aria-sort=${sort}>
      <button aria-label=${t.engagement.sortBy(name)} @click=${() => this.#sort(column)}>${name}</button>
    </th>`;
  }

  #strip(check: Check, ends: Map<string, number>) {
    const band = check.bands.find(
      ({ source, denominator, verdict: found }) =>
        source === check.source && denominator === this.denominator && found === check.verdict,
    );
    return bandStrip({
      tier: check.tier,
      end: ends.get(check.tier) ?? 1,
      low: band?.low ?? null,
      high: band?.high ?? null,
      rate: check.rate,
    });
  }

  // One scale a tier, so that creators of a tier compare.
  #ends(): Map<string, number> {
    return new Map(
      tiers.map((tier) => {
        const group = this.checks.filter((check) => check.tier === tier);
        const highs = group.flatMap(({ bands }) =>
          bands
            .filter(({ denominator }) => denominator === this.denominator)
            .map(({ high }) => high),
        );
        return [tier, scaleEnd([...highs, ...group.map(({ rate }) => rate)])];
      }),
    );
  }

  #noVerdict(check: Check) {
    const { words } = this;
    return html`<span class="quiet">
      ${lacking(check, words) || words.t.engagement.verdict['no-data']}
    </span>`;
  }

  #verdict(check: Check) {
    const { t } = this.words;
    return html`<span class=${check.verdict}>${t.engagement.verdict[check.verdict]}</span>
      <span class="quiet small">
        ${check.source ? (t.sourceShort[check.source] ?? check.source) : nothing}${
          check.disagree ? ` · ${t.engagement.disagreeShort}` : nothing
        }
      </span>`;
  }

  #row(check: Check, ends: Map<string, number>) {
    const { words } = this;
    const { t } = words;
    const share = (value: number | null) =>
      value === null ? t.engagement.unknown : words.share(value);
    const isOpen = this.opened === check.row;
    const level = check.cpeLevel;
    return html`<tr>
        <th scope="row">
          <button
            class="link"
            aria-expanded=${isOpen}
            aria-label=${t.engagement.details(check.name)}
            @click=${() => {
              this.opened = isOpen ? null : check.row;
            }}
          >
            ${check.name}
          </button>
        </th>
        <td><i class="dot ${check.tier}"></i>${t.tierTitle[check.tier]}</td>
        <td class="number">${words.number(check.followers)}</td>
        <td>${share(check.rate)} ${this.#strip(check, ends)}</td>
        <td class="number">${share(check.saveRate)}</td>
        <td class="number">
          ${check.cpe === null ? t.engagement.unknown : words.aboutMoney(check.cpe)}
          ${level ? html`<span class="small ${level === 'high' ? 'high' : 'quiet'}">${t.engagement.cpeLevel[level]}</span>` : nothing}
        </td>
        <td>${check.rate === null ? this.#noVerdict(check) : this.#verdict(check)}</td>
      </tr>
      ${
        isOpen
          ? html`<tr class="open">
              <td colspan=${columns.length}>
                <div class="details">
                  <p>${verdict(check, this.counted, this.denominator, words)}</p>
                  ${bandDetails(check, this.denominator, words)} ${costDetails(check, words)}
                </div>
              </td>
            </tr>`
          : nothing
      }`;
  }

  override render() {
    const { t } = this.words;
    const { column, down } = this;
    const checks = column ? [...this.checks].sort(byColumn(column, down)) : this.checks;
    const ends = this.#ends();
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.engagement.table}>
      <table>
        <thead>
          <tr>
            ${columns.map((one) => this.#head(one))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            checks,
            ({ row }) => row,
            (check) => this.#row(check, ends),
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('notewave-roster-table', RosterTable);
