// How the tags of the planner and its calculators end. On the pages of others the public elements have
// their names, and these stand inside them.
export const inside: string = import.meta.env.INSIDE ?? '';

// Defines the element of a tag. If a second copy of the script runs on a page, the elements of the
// first stay.
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
