// The page for an iframe: embed.html?calculator=engagement&lang=zh&theme=dark
import { setBaseUrl } from './app/address.ts';
import './notewave.ts';

const names = ['planner', 'budget', 'engagement', 'schedule'];
const attributes = ['lang', 'theme', 'objective', 'budget'];

const asked = new URLSearchParams(location.search);
const calculator = asked.get('calculator') ?? '';
const element = document.createElement(
  `notewave-${names.includes(calculator) ? calculator : 'planner'}`,
);
for (const attribute of attributes) {
  const value = asked.get(attribute);
  if (value) element.setAttribute(attribute, value);
}
document.documentElement.dataset.theme = asked.get('theme') ?? 'auto';
setBaseUrl(new URL('.', location.href).href);
document.querySelector('#loading')?.replaceWith(element);

// Tells the host page about edits and about the height, so that it can size the frame.
function report(message: object): void {
  parent.postMessage(message, '*');
}

new ResizeObserver(() => {
  document.documentElement.lang = element.lang;
  report({ type: 'notewave-height', height: Math.ceil(element.offsetHeight) });
}).observe(element);
element.addEventListener('notewave-change', (event) => {
  report({ type: 'notewave-change', ...(event as CustomEvent<object>).detail });
});
