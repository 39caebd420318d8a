import { BaseElement, type Root } from './base-element.ts';

// An element that shows the plan: it redraws with every new report.
export abstract class PlanElement extends BaseElement {
  static override properties = { ...BaseElement.properties, revision: { attribute: false } };

  // The store stays the same object; a new report says that its plan changed.
  declare revision: unknown;

  override follow(root: Root): void {
    super.follow(root);
    this.revision = root.store?.report;
  }
}
