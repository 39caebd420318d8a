// The messages between a frame and the page around it. The first version; docs/embedding.md describes it.
import type { EventDetails, Values } from './types.ts';

export const version = 1;

// What the frame tells. Only heights go to a page that is not known by its origin.
export type Told =
  | { type: 'notewave-height'; version: number; height: number }
  | {
      [T in keyof EventDetails]: { type: T; version: number } & EventDetails[T];
    }[keyof EventDetails];

// What the frame listens to: `notewave-set` sets values, `notewave-hello` asks for the state anew.
export type Heard = { type: 'notewave-hello' } | { type: 'notewave-set'; values: Values };

// The origin of the page around: the one that it gave itself in the frame's address, or else as the
// browser tells. Null where it is not known.
export function hostOrigin(asked: string | null): string | null {
  const told = asked ?? (location as Partial<Location>).ancestorOrigins?.[0] ?? document.referrer;
  try {
    const { origin } = new URL(told);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

// A message of the page around; null for anything else, whoever sent it. A page whose origin is not known
// may ask, and is told heights alone.
export function heard(event: MessageEvent<unknown>, host: string | null): Heard | null {
  const { source, origin, data } = event;
  if (source !== parent || source === window) return null;
  if (typeof data !== 'object' || data === null) return null;
  const { type, version: of = version, values } = data as Record<string, unknown>;
  if (of !== version) return null;
  if (type === 'notewave-hello') return { type };
  if (host === null || origin !== host) return null;
  if (type !== 'notewave-set' || typeof values !== 'object' || values === null) return null;
  return { type, values: { ...values } };
}
