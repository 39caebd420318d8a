import { css, html, nothing, type TemplateResult } from 'lit';
import type { SignalId, VettedCreator } from '#lists';
import type { Words } from '../app/words.ts';
import { notesLine } from './notes-line.ts';
import { rosterWords } from './words.ts';

export const vettingStyle = css`
  .signals,
  .terms {
    display: grid;
    gap: var(--s1);
  }

  .signals li,
  .terms li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 7rem;
    gap: var(--s3);
    align-items: baseline;
  }

  .signals li > :nth-child(2),
  .terms li > :nth-child(2) {
    text-align: end;
  }

  .signals .warn,
  .signals .strong {
    color: var(--warn);
    font-weight: 600;
  }

  .bar {
    position: relative;
    align-self: center;
    height: 0.5rem;
    border-radius: 2px;
    background: var(--sunken);
  }

  .bar b,
  .bar i {
    position: absolute;
    inset-block: 0;
    left: 0;
    width: var(--part);
    border-radius: 2px;
    background: var(--cost-4);
  }

  .bar b {
    background: var(--accent);
  }
`;

const shares: SignalId[] = ['comment-share', 'sponsored-share', 'likes-only'];

// How sure the rate is, and the notes behind it.
export function sureness(
  { check, interval, trimmed, notes }: VettedCreator,
  words: Words,
): TemplateResult {
  const says = rosterWords.in(words).vetting;
  const band = check.bands.find(
    ({ source, verdict }) => source === check.source && verdict === check.verdict,
  );
  const hasDays = notes.filter(({ day }) => day !== null).length > 1;
  return html`<div class="part">
    <h3>${says.sure}</h3>
    <p>${interval ? says.interval(words.share(interval.low), words.share(interval.high)) : says.oneNote}</p>
    ${
      trimmed === null
        ? nothing
        : html`<p class="quiet small">${words.pair(says.trimmed, words.share(trimmed))}</p>`
    }
    ${
      hasDays
        ? html`<h3>${says.notes}</h3>
            ${notesLine(notes, band ?? null, says.notes)}
            <p class="quiet small">${says.notesAbout}</p>`
        : nothing
    }
  </div>`;
}

// The signals: reasons to look twice.
export function reasons({ signals, sponsored }: VettedCreator, words: Words): TemplateResult {
  const says = rosterWords.in(words).vetting;
  const value = (id: SignalId, given: number) =>
    shares.includes(id) ? words.share(given) : words.number(Math.round(given * 100) / 100);
  return html`<div class="part">
    <h3>${says.signals}</h3>
    <ul class="signals">
      ${signals.map(
        ({ id, value: given, level }) => html`<li>
          <span>${says.signal[id]}</span>
          <span>${given === null ? '' : value(id, given)}</span>
          <span class=${level ?? 'quiet'}>${level ? says.level[level] : says.unknown}</span>
        </li>`,
      )}
    </ul>
    ${
      sponsored
        ? html`<p>
            ${says.sponsored(
              words.share(sponsored.ratio),
              words.number(sponsored.notes),
              words.number(sponsored.others),
            )}${
              sponsored.interval
                ? says.sponsoredInterval(
                    words.share(sponsored.interval.low),
                    words.share(sponsored.interval.high),
                  )
                : ''
            }
          </p>`
        : nothing
    }
    <p class="quiet small">${says.signalsAbout}</p>
  </div>`;
}

const points = (low: number, high: number, words: Words) => {
  const [from, to] = [low, high].map((one) => words.number(Math.round(one)));
  return from === to ? (from ?? '') : words.span(from ?? '', to ?? '');
};

// The open score, term by term.
export function openScore({ score }: VettedCreator, words: Words): TemplateResult {
  const says = rosterWords.in(words).vetting;
  return html`<div class="part">
    <h3>${words.pair(says.score, says.scoreOf(points(score.low, score.high, words)))}</h3>
    <ul class="terms">
      ${score.terms.map(
        (term) => html`<li>
          <span>${says.term[term.id]}</span>
          <span>${says.points(points(term.low, term.high, words), words.number(Math.round(term.points)))}</span>
          <span class="bar" aria-hidden="true"
            ><i .style=${`--part: ${(term.high / (term.points || 1)) * 100}%`}></i
            ><b .style=${`--part: ${(term.low / (term.points || 1)) * 100}%`}></b
          ></span>
        </li>`,
      )}
    </ul>
    <p class="quiet small">${says.scoreAbout}</p>
  </div>`;
}

// Further facts: fees per level, CES, viral notes, cadence.
export function furtherFacts(
  { ces, viral, cadence, fees }: VettedCreator,
  words: Words,
): TemplateResult {
  const says = rosterWords.in(words).vetting;
  const fact = (name: string, value: string | null) =>
    value === null
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<dl class="facts">
    ${fees.map(({ level, fee }) => fact(says.feeAt(says.levelName[level]), words.money(fee)))}
    ${fact(says.ces, ces === null ? null : words.about(ces))}
    ${fact(says.viral, viral === null ? null : words.share(viral))}
    ${fact(says.cadence, cadence === null ? null : words.number(cadence))}
  </dl>`;
}

// Which numbers are bounds only, since the list gives least numbers.
export function bounds(
  { atMost, atLeast }: VettedCreator,
  words: Words,
): TemplateResult | typeof nothing {
  const says = rosterWords.in(words).vetting;
  const names = (ids: string[]) => words.list(ids.map((id) => says.bounded[id] ?? id));
  if (atMost.length + atLeast.length === 0) return nothing;
  return html`<p class="warn small">
    ${atMost.length > 0 ? says.atMost(names(atMost)) : ''}
    ${atLeast.length > 0 ? says.atLeast(names(atLeast)) : ''}
  </p>`;
}
