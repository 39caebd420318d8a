import { html, nothing, type TemplateResult } from 'lit';
import { fromJson } from '../app/link.ts';
import type { Plan } from '../app/plan.ts';
import { saveFile } from '../app/save-file.ts';
import type { Kept } from '../app/storage.ts';
import type { Words } from '../app/words.ts';
import { plansWords } from './words.ts';

// A plan that was put aside since this page could not read it: what of it can be read can be opened, and all of
// it saved.
export function keptRow(
  one: Kept,
  words: Words,
  { open, remove }: { open: (plan: unknown) => void; remove: () => void },
): TemplateResult {
  const { plans: t } = plansWords.in(words);
  let plan: unknown = null;
  try {
    plan = fromJson(one.text);
  } catch {
    // It is damaged, and only its text can be saved.
  }
  const { version, name } = (plan ?? {}) as Partial<Plan>;
  const what = typeof version === 'number' ? t.keptVersion(String(version)) : t.keptDamaged;
  const save = () =>
    saveFile(new Blob([one.text]), { name: typeof name === 'string' ? name : '' }, 'plan.json');
  return html`<li>
    <span>${words.date(one.day)} <span class="quiet small">${what}</span></span>
    ${plan ? html`<button @click=${() => open(plan)}>${t.open}</button>` : nothing}
    <button @click=${save}>${t.saveFile}</button>
    <button @click=${remove}>${t.remove}</button>
  </li>`;
}
