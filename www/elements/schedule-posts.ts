import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Post } from '#core';
import { dates } from '../messages/dates.ts';
import { lean } from '../plan.ts';
import { fetchPart, Part } from './part.ts';

// Every post with its time in China and where the reader is.
export class SchedulePosts extends Part {
  static override styles: CSSResultGroup[] = [
    ...Part.styles,
    css`
      table {
        min-width: 30rem;
      }
    `,
  ];

  async #save(kind: 'csv' | 'xlsx'): Promise<void> {
    const { store, words } = this;
    await fetchPart(store, async () => {
      const { saveSchedule } = await import('../export/schedule.ts');
      await saveSchedule(kind, lean(store.plan), words);
    });
  }

  override render() {
    const { store, words } = this;
    const { t } = words;
    const posts = store.section('schedule')?.posts;
    if (!posts) return nothing;
    const row = (post: Post) => html`<tr>
      <th scope="row">${t.schedule.postName(t.tierTitle[post.tier], words.number(post.number))}</th>
      <td>${t.schedule.wave[post.wave]}</td>
      <td>${words.weekday(post.date)}</td>
      <td class="number">${post.time}</td>
      <td class="number">${words.here(post.utc)}</td>
    </tr>`;
    return html`<div class="inside">
      <p class="quiet">${t.schedule.times(words.zone)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.schedule.posts}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.schedule.postHead}</th>
              <th scope="col">${t.schedule.waveHead}</th>
              <th scope="col">${t.schedule.dateHead}</th>
              <th scope="col" class="number">${t.schedule.timeHead}</th>
              <th scope="col" class="number">${t.schedule.hereHead}</th>
            </tr>
          </thead>
          <tbody>
            ${posts.map(row)}
          </tbody>
        </table>
      </div>
      <p>
        ${(['csv', 'xlsx'] as const).map(
          (kind) =>
            html`<button @click=${() => this.#save(kind)}>${dates[words.lang][kind]}</button> `,
        )}
      </p>
    </div>`;
  }
}

customElements.define('notewave-schedule-posts', SchedulePosts);
