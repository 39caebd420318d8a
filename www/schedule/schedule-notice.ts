import { type CSSResultGroup, css, html, nothing, type PropertyValues } from 'lit';
import type { DaysOff, NoticeDoubt, NoticedSpan } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { uiWords } from '../ui/words.ts';
import { scheduleDetails } from './words.ts';

// In bytes: calendars of public holidays have some ten thousand.
const mostFile = 2_000_000;

// The State Council's notice or a calendar of holidays: what is read of it is shown, and taken into the plan's
// own days when the reader says so.
class ScheduleNotice extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    text: { state: true },
    read: { state: true },
    problem: { state: true },
    taken: { state: true },
  };

  declare text: string;
  declare read: DaysOff | null;
  declare problem: 'failed' | 'large' | null;
  declare taken: boolean;

  constructor() {
    super();
    this.text = '';
    this.read = null;
    this.problem = null;
    this.taken = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--s2);
        max-width: 28rem;
      }

      textarea {
        resize: vertical;
      }

      .read {
        display: grid;
        gap: var(--s2);
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        padding: var(--s1) 0;
      }

      .spans li {
        border-bottom: 1px solid var(--line);
      }

      .spans b {
        min-width: 4rem;
        font-weight: 600;
      }

      input[type='file'] {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }

      .button {
        display: inline-flex;
        align-items: center;
      }

      .button:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    `,
  ];

  get #says() {
    return scheduleDetails.in(this.words).notice;
  }

  // Another day of today may give another year to a text that names none.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('text')) this.#read();
  }

  async #read(): Promise<void> {
    const { text, store } = this;
    this.problem = null;
    this.taken = false;
    if (text.trim() === '') {
      this.read = null;
      return;
    }
    try {
      const read = await ask('readDaysOff', [text, store.plan.today], this);
      if (read !== dropped && this.text === text) this.read = read;
    } catch {
      this.problem = 'failed';
    }
  }

  async #open({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > mostFile) this.problem = 'large';
    else this.text = await file.text();
    // So that the same file can be opened again.
    input.value = '';
  }

  #take({ days }: DaysOff): void {
    this.store.schedule({ days: { ...this.store.plan.schedule.days, ...days } });
    this.taken = true;
  }

  #span({ name, start, end, days, works, known }: NoticedSpan) {
    const { words } = this;
    const says = this.#says;
    const when = words.span(words.weekday(start), words.weekday(end));
    return html`<li>
      <b lang="zh-CN">${name}</b>
      <span>${says.span(when, words.number(days), days, works)}</span>
      ${known ? html`<span class="quiet small">${says.known}</span>` : nothing}
    </li>`;
  }

  #doubt({ code, passage, said, found, date }: NoticeDoubt) {
    const { words } = this;
    const weekdays = words.weekdays();
    const day = (at: number | null) => (at === null ? '' : (weekdays[at] ?? ''));
    const say = code === 'weekday' ? day : (at: number | null) => (at === null ? '' : String(at));
    return html`<li class="warn">
      ${this.#says.doubt[code](passage || (date ? words.date(date) : ''), say(said), say(found), date ? words.date(date) : '')}
    </li>`;
  }

  #found(read: DaysOff) {
    const { words, store } = this;
    const says = this.#says;
    if (read.spans.length === 0 && read.doubts.length === 0)
      return html`<p class="warn">${says.nothing}</p>`;
    const own = store.plan.schedule.days;
    const news = Object.entries(read.days).filter(([date, works]) => own[date] !== works);
    const off = news.filter(([, works]) => works === 0).length;
    const worked = news.length - off;
    const all = read.spans.reduce((sum, { days }) => sum + days, 0);
    return html`
      <ul class="spans">
        ${read.spans.map((span) => this.#span(span))}
      </ul>
      ${read.doubts.length > 0 ? html`<ul>${read.doubts.map((doubt) => this.#doubt(doubt))}</ul>` : nothing}
      ${read.outside > 0 ? html`<p class="quiet small">${says.outside(words.number(read.outside), read.outside)}</p>` : nothing}
      ${
        news.length > 0
          ? html`<p>
              <button @click=${() => this.#take(read)}>
                ${says.take(words.number(off), off, words.number(worked), worked)}
              </button>
            </p>`
          : all > read.outside
            ? html`<p>${this.taken ? says.taken : says.allKnown}</p>`
            : nothing
      }
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('textarea')?.focus(options);
  }

  override render() {
    const { words, read, problem } = this;
    const says = this.#says;
    return html`
      <h3>${says.head}</h3>
      <label for="notice" class="quiet small">${says.about}</label>
      <textarea
        id="notice"
        rows="4"
        spellcheck="false"
        placeholder=${says.example}
        .value=${this.text}
        @input=${({ target }: Event) => {
          this.text = (target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      <p>
        <label class="button">
          ${says.openFile}
          <input type="file" accept=".ics,.txt,text/calendar,text/plain" @change=${this.#open} />
        </label>
      </p>
      <div class="read" role="status">
        ${problem === 'failed' ? html`<p class="warn">${uiWords.in(words).failed}</p>` : nothing}
        ${problem === 'large' ? html`<p class="warn">${says.tooLarge}</p>` : nothing}
        ${read && problem === null ? this.#found(read) : nothing}
      </div>
    `;
  }
}

define('notewave-schedule-notice', ScheduleNotice);
