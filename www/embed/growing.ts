// Sizes the frames of a page by what they tell. A page that wants to do it itself finds all there is to it
// here.
import { type Told, version } from './messages.ts';

// In pixels: what a frame may ask for.
const least = 100;
const most = 20_000;

// The heights of one frame in the last second: what never comes to rest is left alone.
const restless = 20;

function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return Array.from(document.querySelectorAll('iframe')).find(
    ({ contentWindow }) => contentWindow !== null && contentWindow === source,
  );
}

// Asks every frame for its height: it may have told it before anybody listened. Frames of others pass
// over the question.
function ask(): void {
  for (const { contentWindow } of document.querySelectorAll('iframe'))
    contentWindow?.postMessage({ type: 'notewave-hello', version }, '*');
}

export function growing(): void {
  const times = new WeakMap<HTMLIFrameElement, number[]>();
  addEventListener('message', ({ source, data }: MessageEvent<Told | null>) => {
    if (data?.type !== 'notewave-height' || !Number.isFinite(data.height)) return;
    const frame = frameOf(source);
    if (!frame) return;
    const now = performance.now();
    const recent = (times.get(frame) ?? []).filter((time) => now - time < 1000);
    if (recent.length >= restless) return;
    times.set(frame, [...recent, now]);
    const height = Math.min(Math.max(Math.ceil(data.height), least), most);
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const edges = isWhole ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + edges}px`;
  });
  ask();
  addEventListener('load', ask, { once: true });
}
