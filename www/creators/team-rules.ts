import { html, nothing, type TemplateResult } from 'lit';
import type { Picked, Rule, RuleId, Selection } from '#lists';
import type { Plan } from '../app/plan.ts';
import type { Words } from '../app/words.ts';
import { tick } from '../ui/choice.ts';
import { rosterWords, teamWords } from './words.ts';

type Team = Plan['engagement']['team'];
type Switch = RuleId | 'audience' | 'relevance';

const factors = ['audience', 'relevance'] as const;

// The list of what is off with one more or one less.
function switched({ off }: Team, name: Switch, on: boolean): string[] {
  const others = off.filter((one) => one !== name);
  return on ? others : [...others, name];
}

// Whom a rule leaves out and what that costs, as a sentence.
function effect(
  { on, names, first, costs }: Rule,
  result: (value: number) => string,
  words: Words,
) {
  const says = teamWords.in(words);
  if (names === 0) return says.rule.nobody;
  const some = words.list(first.slice(0, 3).map(({ name }) => name));
  const who = names <= 3 ? some : says.rule.many(words.number(names), some);
  if (!on) return says.rule.off(who);
  if (costs === null) return says.rule.out(who);
  return costs < 0.5 ? says.rule.free(who) : says.rule.costs(who, result(costs));
}

// What counts of what notes bring, and the rules, each with its switch and what it costs.
export function teamRules(
  selection: Selection,
  team: Team,
  result: (value: number) => string,
  words: Words,
  set: (off: string[]) => void,
): TemplateResult {
  const says = teamWords.in(words);
  const isOn = (name: Switch) => !team.off.includes(name);
  return html`
    <fieldset class="rules">
      <legend>${says.factorsHead}</legend>
      ${factors.map((name) => tick(says.factor[name], isOn(name), (on) => set(switched(team, name, on))))}
    </fieldset>
    <fieldset class="rules">
      <legend>${says.rulesHead}</legend>
      ${selection.rules.map(
        (rule) => html`<div>
          ${tick(says.rule.name[rule.id](words.number(selection.leastScore)), isOn(rule.id), (on) =>
            set(switched(team, rule.id, on)),
          )}
          <p class="quiet small">${effect(rule, result, words)}</p>
        </div>`,
      )}
    </fieldset>
  `;
}

// The categories of the list, and how near each is to the brand's, to be corrected.
export function categories(
  { categories }: Selection,
  relevance: Record<string, number>,
  words: Words,
  set: (relevance: Record<string, number>) => void,
): TemplateResult | typeof nothing {
  const says = teamWords.in(words);
  if (categories.length === 0) return nothing;
  const change = (name: string, given: number | null) => {
    const { [name]: _, ...others } = relevance;
    set(given === null ? others : { ...others, [name]: given });
  };
  return html`<details>
    <summary>${says.categoriesHead}</summary>
    <p class="quiet small">${says.categoriesAbout}</p>
    <ul class="categories">
      ${categories.map(
        ({ name, creators, relevance }) => html`<li>
          <notewave-number-field
            optional
            .label=${says.categoryOf(name, words.number(creators))}
            .unit=${'share'}
            .value=${relevance}
            .problems=${[]}
            @given=${({ detail }: CustomEvent<number | null>) => change(name, detail)}
          ></notewave-number-field>
        </li>`,
      )}
    </ul>
  </details>`;
}

// Who was not considered whatever the rules.
export function passedOver({ passed }: Selection, words: Words): TemplateResult[] {
  const says = teamWords.in(words).passed;
  const all = [
    [passed.withoutFee, says.fee],
    [passed.overCap, says.cap],
    [passed.cannotBe, says.cannotBe],
    [passed.besideThePoint, says.besideThePoint],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, text]) => html`<p class="quiet small">${text(words.number(count))}</p>`);
}

// What the answer takes for granted: match and relevance of members that are not known.
export function unknownOf({ members }: Picked, team: Team, asks: boolean, words: Words): string {
  const says = teamWords.in(words);
  const count = (name: 'audience' | 'relevance') =>
    team.off.includes(name) ? 0 : members.filter((one) => one[name] === null).length;
  const [audience, relevance] = [count('audience'), asks ? count('relevance') : 0];
  return [
    audience > 0 ? says.unknownAudience(words.number(audience)) : '',
    relevance > 0 ? says.unknownRelevance(words.number(relevance)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

// What a plan with the team sets aside.
export function setAside(best: Picked, name: (id: string) => string, words: Words): string {
  if (best.breaks.length === 0) return '';
  return teamWords.in(words).breaks(words.list(best.breaks.map(name)));
}

// Suggestions for the brand's category.
export function suggestions(words: Words): TemplateResult {
  return html`<datalist id="categories">
    ${rosterWords.in(words).categories.map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
}
