import { withoutLists } from '../app/plan.ts';
import type { Asked, Kind } from '../app/questions.ts';
import { QuestionElement } from '../ui/question-element.ts';

// The kinds of question that a plan without its lists answers.
type Dated = Extract<Kind, 'board' | 'launchDates' | 'payments' | 'timing'>;

// The base of the elements that ask about the plan's dates. Where these are unsound there is no
// answer, and the last one stays.
export abstract class ScheduleQuestion<K extends Dated> extends QuestionElement<K> {
  protected question(): Asked<K> {
    return [withoutLists(this.store.plan)] as Asked<K>;
  }

  protected override get isUnanswerable(): boolean {
    return super.isUnanswerable || this.store.report.schedule === null;
  }
}
