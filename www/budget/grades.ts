import type { Basis } from '#core';

// How good the sources are that a forecast rests on, from the best to the weakest: `B–D`.
export const gradesOf = ({ grades }: Basis): string => [...new Set(grades)].join('–');
