// What if?
export const whatif = {
  working: 'Working it out…',
  failed: 'This could not be worked out. Change something, or close and open it again.',
};
