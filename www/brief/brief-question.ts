import type { CSSResultGroup, PropertyValues } from 'lit';
import { type Plan, withoutLists } from '../app/plan.ts';
import type { Asked } from '../app/questions.ts';
import type { Words } from '../app/words.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { writingStyle } from './field.ts';
import { type Both, pairFor } from './pair.ts';

// The plan with those of its list who are booked: the fee of one is in it, and a whole list is slow to copy.
function withBooked(plan: Plan): Plan {
  const names = new Set<string | undefined>(plan.schedule.creators.map(({ name }) => name));
  const { engagement } = withoutLists(plan);
  const roster = plan.engagement.roster.filter(({ name }) => names.has(name));
  return { ...plan, engagement: { ...engagement, roster } };
}

// The base of the elements that ask for the brief of somebody, and write in two languages.
export abstract class BriefQuestion extends QuestionElement<'brief'> {
  static override properties = {
    ...QuestionElement.properties,
    recipient: { attribute: false },
    pair: { state: true },
  };

  protected readonly kind = 'brief';
  // Whom it is for: `campaign`, a tier, or a creator on the board.
  declare recipient: string;
  // The words of both languages, once they are here.
  declare protected pair: Both<Words> | null;

  static override styles: CSSResultGroup[] = [...QuestionElement.styles, writingStyle];

  constructor() {
    super();
    this.recipient = 'campaign';
    this.pair = null;
  }

  protected question(): Asked<'brief'> {
    return [withBooked(this.store.plan), this.recipient];
  }

  protected override get isUnanswerable(): boolean {
    return super.isUnanswerable || this.store.report.schedule === null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('words')) this.#speak(this.words);
    if (changed.has('recipient') && changed.get('recipient') !== undefined) this.renew();
  }

  async #speak(words: Words): Promise<void> {
    const pair = await pairFor(words);
    if (words === this.words) this.pair = pair;
  }
}
