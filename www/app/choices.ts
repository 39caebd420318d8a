import type { Format, Objective } from '#core';

// What a plan chooses among, in the order in which the page offers it.
export const objectives: readonly Objective[] = ['awareness', 'seeding', 'conversion'];
export const formats: readonly Format[] = ['image', 'video'];
