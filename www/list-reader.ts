// The binding that reads lists, in a chunk of its own that tells its address; see lists.ts.
export { default, readRoster } from '#lists';

export const address = import.meta.url;
