import { css, html, nothing } from 'lit';
import type { FetchedTag } from '../app/chunks.ts';
import { leaveOut } from '../app/leave-out.ts';
import type { Notice as NoticeId } from '../app/store.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { changed } from './changed.ts';
import { noticeWords } from './words.ts';

// Notices of something that did not work.
const bad: readonly NoticeId[] = [
  'crashed',
  'link-broken',
  'link-damaged',
  'link-newer',
  'part-missing',
  'unmarked',
  'storage-full',
  'storage-off',
  'lists-unstored',
];

// The dialog that a notice leads to.
const dialogs = {
  'link-damaged': 'notewave-link-parts',
  partly: 'notewave-link-parts',
  'storage-full': 'notewave-share',
  'storage-off': 'notewave-share',
  'lists-unstored': 'notewave-share',
  'kept-newer': 'notewave-plans',
  'kept-damaged': 'notewave-plans',
} as const satisfies Partial<Record<NoticeId, FetchedTag>>;

// A message that belongs to no field, over the foot of the page. Fires `notewave-dialog` with the tag of
// a dialog to open.
class Notice extends BaseElement {
  static override properties = { ...BaseElement.properties, notice: {}, field: {} };

  declare notice: NoticeId;
  // What was undone or done again, by its path in the plan.
  declare field: string;

  static override styles = [
    ...BaseElement.styles,
    css`
      div {
        position: fixed;
        z-index: 4;
        inset: auto 1rem 1rem;
        display: flex;
        gap: var(--s3);
        align-items: baseline;
        justify-content: space-between;
        max-width: 40rem;
        margin: 0 auto;
        padding: var(--s2) var(--s3);
        border: 1px solid var(--edge);
        border-inline-start: 3px solid var(--accent);
        border-radius: var(--round);
        background: var(--raised);
      }

      .plain {
        flex: none;
      }

      .bad {
        border-color: var(--warn);
        background: var(--warn-paper);
      }
    `,
  ];

  #leads(notice: NoticeId) {
    const tag = notice in dialogs ? dialogs[notice as keyof typeof dialogs] : null;
    if (!tag) return nothing;
    const open = () =>
      this.dispatchEvent(
        new CustomEvent('notewave-dialog', { detail: tag, bubbles: true, composed: true }),
      );
    return html`<button class="link" @click=${open}>${noticeWords.in(this.words).doors[tag]}</button>`;
  }

  // What is wrong in the plan and no input shows, and the way to go on without it.
  #unmarked() {
    const { store, words } = this;
    const [problem] = store.report.problems;
    return html`${problem ? changed(problem.field, words) : nothing}
      <button class="link" @click=${() => leaveOut(store)}>${noticeWords.in(words).leaveOut}</button>`;
  }

  override render() {
    const { store, words, notice, field } = this;
    const says = noticeWords.in(words);
    const isStep = notice === 'undone' || notice === 'redone';
    return html`<div class=${bad.includes(notice) ? 'bad' : ''}>
      <span>${says.notice[notice]}${isStep ? changed(field, words) : nothing}${notice === 'unmarked' ? this.#unmarked() : nothing} ${this.#leads(notice)}</span>
      <button class="plain" @click=${() => store.tell(null)}>${says.dismiss}</button>
    </div>`;
  }
}

define('notewave-notice', Notice);
