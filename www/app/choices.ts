import type { Format, Objective } from '#core';

// What a plan chooses among, in the order in which the page offers it.
export const objectives: readonly Objective[] = ['awareness', 'seeding', 'conversion'];
export const formats: readonly Format[] = ['image', 'video'];

// The objective that a figure is for, by the last part of its id: `guardrail.boost.min.seeding`.
export const objectiveOf = (figure: string): Objective | undefined =>
  objectives.find((one) => figure.endsWith(`.${one}`));
