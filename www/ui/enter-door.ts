// In milliseconds: how long a door is kept in sight while the rest of its view comes.
const coming = 20_000;

// Brings the open part of a view in sight, with the focus, as soon as it is to be seen, and keeps it there while
// what is above it comes, unless the reader goes on. False where all are closed.
export function enterDoor(view: ParentNode): boolean {
  const all = view.querySelectorAll<HTMLElement>('.doors details[open] > summary');
  const open = all[all.length - 1];
  if (!open) return false;
  let isEntered = false;
  const enter = () => {
    if (!open.checkVisibility({ visibilityProperty: true })) return;
    if (!isEntered) open.focus({ preventScroll: true });
    isEntered = true;
    open.scrollIntoView();
  };
  const stay = new ResizeObserver(enter);
  for (const one of view.children) stay.observe(one);
  const end = () => stay.disconnect();
  for (const act of ['wheel', 'pointerdown', 'keydown']) addEventListener(act, end, { once: true });
  setTimeout(end, coming);
  return true;
}
