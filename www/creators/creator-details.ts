import { type CSSResultGroup, css, html } from 'lit';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { bandStripStyle } from './band-strip.ts';
import { bandsStyle } from './creator-bands.ts';
import { bandDetails, checkStyle, costDetails, reasoning } from './creator-check.ts';
import './creator-inputs.ts';

// What the verdict on the creator typed in by hand rests on; `costs` for what the fee buys.
export class CreatorDetails extends PlanElement {
  static override properties = { ...PlanElement.properties, costs: { attribute: false } };

  declare costs: boolean;

  constructor() {
    super();
    this.costs = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    bandStripStyle,
    bandsStyle,
    checkStyle,
    css`
      :host,
      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      :host {
        gap: var(--s3);
      }
    `,
  ];

  override render() {
    const { store, words } = this;
    const { engagement, objective } = store.basis('engagement');
    const report = store.section('engagement');
    const check = report?.creator;
    if (!check) return html``;
    const { denominator, format } = engagement;
    if (this.costs) return costDetails(check, denominator, words);
    const asked = { check, worth: report.worth, objective, format };
    return html`${reasoning(asked, words)} ${bandDetails(check, denominator, words)}`;
  }
}

define('notewave-creator-details', CreatorDetails);
