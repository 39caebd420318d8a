// The scale of a slider, in `steps` equal steps: its position for a value, and back.
export const steps = 240;

export interface Scale {
  from: number;
  to: number;
  log: boolean;
}

export function positionOf(value: number, { from, to, log }: Scale): number {
  const part = log
    ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
    : (value - from) / (to - from);
  return Math.round(Math.min(1, Math.max(0, part)) * steps);
}

// The value at a position, rounded so that a slider gives round numbers.
export function valueAt(position: number, scale: Scale): number {
  const { from, to, log } = scale;
  const at = (step: number) =>
    log ? from * (to / from) ** (step / steps) : from + ((to - from) * step) / steps;
  if (position <= 0) return from;
  if (position >= steps) return to;
  const value = at(position);
  const grain = 10 ** Math.floor(Math.log10(at(position + 1) - value));
  const round = Math.round(value / grain) * grain;
  return Number(round.toPrecision(12));
}
