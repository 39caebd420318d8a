// The plural s of an English noun, for any count but one.
export const s = (value: number) => (value === 1 ? '' : 's');
