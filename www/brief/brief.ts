import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import { define } from '../ui/define.ts';
import { type Door, type DoorHost, doorStyle, doors } from '../ui/doors.ts';
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
    const ids = ['audience', 'outreach', 'contract', 'comments', 'plan'] as const;
    return ids.map((id) => ({
      id,
      title: titles[id],
      parts: [
        {
          id,
          title: titles[id],
          tag: `notewave-brief-${id}`,
          given: id === 'plan' ? {} : { recipient },
        },
      ],
    }));
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
