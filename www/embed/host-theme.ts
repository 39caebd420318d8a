// Whether the page around an element is dark. One that says so with `color-scheme` is followed by the
// styles alone; of one that only paints its background dark, the background tells.

// The brightness from which a background is light, 0 to 1.
const light = 0.4;

const watched = new Set<WeakRef<() => void>>();
let isWatching = false;

function parentOf(element: Element): Element | null {
  const node = element.assignedSlot ?? element.parentNode;
  return node instanceof ShadowRoot ? node.host : node instanceof Element ? node : null;
}

// The theme that the page around needs, where its styles do not say it themselves.
export function hostTheme(element: Element): 'dark' | null {
  const said = getComputedStyle(element).colorScheme;
  if (said !== 'normal' && said !== '') return null;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [red, green, blue, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/^rgba?\((.*)\)$/)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < light ? 'dark' : null;
  }
  return null;
}

// Calls back when the page around may have changed its theme: pages do so by an attribute of their
// outermost elements, and by a style sheet that comes when the element, which waits for none, is there.
// Whoever is not kept elsewhere is forgotten.
export function watchHostTheme(call: () => void): void {
  watched.add(new WeakRef(call));
  if (isWatching) return;
  isWatching = true;
  const tell = () => {
    for (const one of watched) {
      const call = one.deref();
      if (call) call();
      else watched.delete(one);
    }
  };
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  // It does not bubble.
  const loaded = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement || target instanceof HTMLStyleElement) tell();
  };
  document.addEventListener('load', loaded, true);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
}
