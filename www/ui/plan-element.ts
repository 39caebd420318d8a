import { BaseElement, type Root } from './base-element.ts';

// The base of elements that show the plan: it redraws with every new report.
export abstract class PlanElement extends BaseElement {
  static override properties = { ...BaseElement.properties, revision: { attribute: false } };

  // The report that was last drawn. The store stays the same object, so this tells that its plan
  // changed.
  declare revision: unknown;

  override follow(root: Root): void {
    super.follow(root);
    this.revision = root.store?.report;
  }
}
