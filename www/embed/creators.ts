// The check of a creator, for a page of others.
import { css, html } from 'lit';
import { chunkOf } from '../app/chunks.ts';
import { Engagement } from '../creators/engagement.ts';
import { detailWords } from '../creators/words.ts';
import { define } from '../ui/define.ts';
import { needs } from '../ui/fetch-chunk.ts';
import { embedded, type Short } from './embedded.ts';
import { mounts } from './mount.ts';
import { wholeCore } from './whole.ts';
import '../ui/number-field.ts';

const scales = {
  followers: { from: 500, to: 10_000_000, log: true },
  fee: { from: 5_000, to: 50_000_000, log: true },
};
const averages = ['likes', 'saves', 'comments'] as const;

// The short form asks for what moves the verdict most, and gives the verdict alone.
const short: Short = {
  style: css`
    :host([compact]) :is(notewave-creator-details, .wait) {
      display: none;
    }

    .short {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--s2) var(--s4);
    }

    .short > .wide {
      grid-column: 1 / -1;
    }
  `,
  inputs(store, words, host) {
    if (!needs(host, chunkOf('notewave-creator-details'))) return html`<div class="wait"></div>`;
    const says = detailWords.in(words);
    const { creator, format } = store.plan.engagement;
    const fee = format === 'video' ? 'feeVideo' : 'feeImage';
    const field = (
      name: (typeof averages)[number] | 'followers' | typeof fee,
      unit: 'count' | 'fen' = 'count',
      scale: object | null = null,
    ) => html`<notewave-number-field
      class=${scale ? 'wide' : ''}
      ?optional=${name !== 'followers'}
      .label=${says[name]}
      .unit=${unit}
      .value=${creator?.[name] ?? null}
      .scale=${scale}
      .problems=${store.problems(`engagement.creator.${name}`)}
      @given=${({ detail }: CustomEvent<number | null>) =>
        store.engagement({ creator: { ...creator, [name]: detail } }, `creator.${name}`)}
    ></notewave-number-field>`;
    return html`<div class="short">
      ${field('followers', 'count', scales.followers)} ${field(fee, 'fen', scales.fee)}
      ${averages.map((name) => field(name))}
    </div>`;
  },
};

const Embedded = embedded(Engagement, short);
define('notewave-embedded-creators', Embedded);

export const mount = mounts({ core: wholeCore, element: () => new Embedded() });
