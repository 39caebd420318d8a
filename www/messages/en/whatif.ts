// What if?
export const whatif = {
  working: 'Working it out…',
  failed: 'This could not be worked out. Change something, or close and open it again.',
  outlook: 'What could happen',
  curve: 'With more money, or less',
  seek: 'What it takes to reach a goal',
  tornado: 'Which assumptions matter most',
  explain: 'How a number comes about',
  worlds: 'If other benchmarks are right',
  winners: 'Boost now, or wait for the winners?',
  scenarios: 'Scenarios, side by side',
};
