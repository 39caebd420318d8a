// The page for an iframe: embed.html?calculator=creators&lang=zh&theme=dark&host=https://example.com
import type { NotewaveElement } from './embed/element.ts';
import { heard, hostOrigin, type Told, version } from './embed/messages.ts';
import { ownFiles } from './embed/own-files.ts';
import { register } from './embed/register.ts';
import { calculators, type EventDetails, names } from './embed/types.ts';

register(ownFiles('frame.js'));

const asked = new URLSearchParams(location.search);
const calculator = asked.get('calculator') ?? '';
const known = [...calculators, 'engagement'].includes(calculator) ? calculator : 'planner';
const element = document.createElement(`notewave-${known}`) as NotewaveElement;
for (const name of ['lang', ...names]) {
  const value = asked.get(name);
  if (value !== null) element.setAttribute(name, value);
}
// Whether the frame is near is for the page around to know: `loading="lazy"`.
element.setAttribute('eager', '');
const theme = asked.get('theme');
if (theme === null) element.setAttribute('theme', 'auto');
document.documentElement.dataset.theme = theme ?? 'auto';

const host = hostOrigin(asked.get('host'));

function post(message: Told, to: string): void {
  if (parent !== window) parent.postMessage(message, to);
}

// The last heights that were told, the newest first.
let told: number[] = [];
let lastTold = 0;

// Tells the height of the content, which never hangs on that of the frame. Should it swing to and fro with
// a scrollbar of the page around, the larger stays.
function tellHeight(isAsked = false): void {
  const height = Math.ceil(element.getBoundingClientRect().height);
  const [last = 0, before] = told;
  if (height === 0 || (height === last && !isAsked)) return;
  const now = performance.now();
  if (!isAsked && height === before && height < last && now - lastTold < 500) return;
  told = [height, last];
  lastTold = now;
  post({ type: 'notewave-height', version, height }, '*');
}

// Tells what happens inside, to the page around alone.
function tell<T extends keyof EventDetails>(type: T, detail: EventDetails[T]): void {
  if (host) post({ type, version, ...detail } as Told, host);
}

for (const type of ['notewave-ready', 'notewave-change', 'notewave-problem'] as const)
  element.addEventListener(type, (event) => tell(type, (event as CustomEvent).detail));

addEventListener('message', async (event) => {
  const message = heard(event, host);
  if (message?.type === 'notewave-hello') {
    tellHeight(true);
    const state = host ? await element.state() : null;
    if (state) tell('notewave-change', state);
  }
  if (message?.type !== 'notewave-set') return;
  const { values } = message;
  for (const name of names) if (Object.hasOwn(values, name)) element.give(name, values[name]);
  if (typeof values.lang === 'string') element.lang = values.lang;
});

new ResizeObserver(() => tellHeight()).observe(element);
new MutationObserver(() => {
  document.documentElement.lang = element.lang;
}).observe(element, { attributeFilter: ['lang'] });
document.querySelector('#loading')?.replaceWith(element);
