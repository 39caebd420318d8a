// What a count other than one adds to its noun.
export const s = (value: number) => (value === 1 ? '' : 's');
