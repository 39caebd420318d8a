// What if?
export const whatif = {
  working: 'Working it out…',
  failed: 'This could not be worked out. Change something, or close and open it again.',
  outlook: 'What could happen?',
  curve: 'What would more money bring, or less?',
  seek: 'What does a goal take?',
  tornado: 'Which assumptions matter most?',
  explain: 'How does a number come about?',
  worlds: 'What if other benchmarks are right?',
  winners: 'Boost now, or wait for the winners?',
  advice: 'What else does this objective ask for?',
  alternatives: 'Which other plans come close?',
  scenarios: 'How do plans compare side by side?',
};
