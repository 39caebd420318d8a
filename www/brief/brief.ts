import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { Brief } from '#whatif';
import { define } from '../ui/define.ts';
import {
  below,
  type Door,
  type DoorHost,
  doorStyle,
  doors,
  type Part,
  settles,
} from '../ui/doors.ts';
import { ViewElement } from '../ui/view-element.ts';
import { routeOf } from './first-message.ts';
import { briefDoorWords, briefPageWords } from './words.ts';
import './brief-document.ts';

// The view: the brief itself, and doors to what goes with it.
class BriefView extends ViewElement implements DoorHost {
  static override properties = {
    ...ViewElement.properties,
    door: {},
    recipient: { state: true },
    answer: { state: true },
  };

  declare door: string | null;
  declare recipient: string;
  // What the core says of the brief that is shown.
  declare answer: Brief | null;

  static override styles: CSSResultGroup[] = [...ViewElement.styles, doorStyle];

  constructor() {
    super();
    this.door = null;
    this.recipient = 'campaign';
    this.answer = null;
  }

  // What closed doors say; empty until it is known.
  get #answers(): Partial<Record<string, string>> {
    const { answer, store, words } = this;
    const says = briefDoorWords.in(words);
    const route = routeOf(store.plan);
    const keywords = answer?.fields.find(({ field }) => field === 'keywords')?.zh.length ?? 0;
    const open = answer?.contract.points.filter(({ missing }) => missing.length > 0).length ?? 0;
    const watch = answer?.watch.length ?? 0;
    const number = (value: number) => words.number(value);
    return {
      audience: answer ? says.answers.words(number(keywords), keywords) : '',
      outreach: route ? says.route.names[route] : '',
      contract: answer ? says.answers.open(number(open), open) : '',
      comments: answer ? says.answers.watch(number(watch), watch) : '',
    };
  }

  get #doors(): Door[] {
    const { recipient } = this;
    const titles = briefDoorWords.in(this.words).doors;
    const answers = this.#answers;
    const part = (id: 'audience' | 'outreach' | 'contract' | 'comments' | 'plan'): Part => ({
      id,
      title: titles[id],
      answer: answers[id],
      tag: `notewave-brief-${id}`,
      given: id === 'plan' ? {} : { recipient },
    });
    const captions: Part = {
      id: 'captions',
      title: titles.captions,
      tag: 'notewave-caption-check',
    };
    const door = (one: Part): Door => ({
      id: one.id,
      title: one.title,
      answer: one.answer,
      parts: [one],
    });
    return [
      door(part('audience')),
      door(part('outreach')),
      door(part('contract')),
      {
        id: 'notes',
        title: titles.notes,
        answer: answers.comments,
        parts: [captions, part('comments')],
      },
      door(part('plan')),
    ];
  }

  protected question(): string {
    return briefPageWords.in(this.words).question;
  }

  protected content(): TemplateResult {
    return html`<notewave-brief-document
      .recipient=${this.recipient}
      @notewave-settled=${settles(this)}
      @notewave-brief-answer=${({ detail }: CustomEvent<Brief>) => {
        this.answer = detail;
      }}
      @notewave-recipient=${({ detail }: CustomEvent<string>) => {
        this.recipient = detail;
      }}
    ></notewave-brief-document>
    ${below(this, true, doors(this, this.#doors))}`;
  }
}

define('notewave-brief', BriefView);
