// The plans that a reader may start from.
export const exampleIds = ['first', 'sale', 'mega'] as const;
export type ExampleId = (typeof exampleIds)[number];
