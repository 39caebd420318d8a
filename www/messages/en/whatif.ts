// What if?
export const whatif = {
  working: 'Working it out…',
  failed: 'This could not be worked out. Change something, or close and open it again.',
  worlds: 'If other benchmarks are right',
  winners: 'Boost now, or wait for the winners?',
  scenarios: 'Scenarios, side by side',
};
