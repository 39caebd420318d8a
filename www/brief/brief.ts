import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import { define } from '../ui/define.ts';
import { type Door, type DoorHost, doorStyle, doors, type Part } from '../ui/doors.ts';
import { ViewElement } from '../ui/view-element.ts';
import { briefDoorWords, briefPageWords } from './words.ts';
import './brief-document.ts';

// The view: the brief itself, and doors to what goes with it.
class BriefView extends ViewElement implements DoorHost {
  static override properties = { ...ViewElement.properties, door: {}, recipient: { state: true } };

  declare door: string | null;
  declare recipient: string;

  static override styles: CSSResultGroup[] = [...ViewElement.styles, doorStyle];

  constructor() {
    super();
    this.door = null;
    this.recipient = 'campaign';
  }

  get #doors(): Door[] {
    const { recipient } = this;
    const titles = briefDoorWords.in(this.words).doors;
    const part = (id: 'audience' | 'outreach' | 'contract' | 'comments' | 'plan'): Part => ({
      id,
      title: titles[id],
      tag: `notewave-brief-${id}`,
      given: id === 'plan' ? {} : { recipient },
    });
    const captions: Part = {
      id: 'captions',
      title: titles.captions,
      tag: 'notewave-caption-check',
    };
    const door = (one: Part): Door => ({ id: one.id, title: one.title, parts: [one] });
    return [
      door(part('audience')),
      door(part('outreach')),
      door(part('contract')),
      { id: 'notes', title: titles.notes, parts: [captions, part('comments')] },
      door(part('plan')),
    ];
  }

  protected question(): string {
    return briefPageWords.in(this.words).question;
  }

  protected content(): TemplateResult {
    return html`<notewave-brief-document
      .recipient=${this.recipient}
      @notewave-recipient=${({ detail }: CustomEvent<string>) => {
        this.recipient = detail;
      }}
    ></notewave-brief-document>
    ${doors(this, this.#doors)}`;
  }
}

define('notewave-brief', BriefView);
