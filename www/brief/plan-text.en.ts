// The plan as text, to be handed on.
export const words = {
  about: 'To paste into a brief, a mail or a chat. It follows the plan.',
  copy: 'Copy the text',
  copied: 'Copied.',
  heads: { aim: 'Aim', creators: 'Creators', money: 'Money', dates: 'Dates', posts: 'Notes' },
  aim: (objective: string, expected: string) =>
    `${objective}: ${expected} in 8 of 10 such campaigns`,
  each: (fee: string) => `${fee} each`,
  total: 'Total',
  half: (half: string) => `Half bring more than ${half}`,
  wave: (count: string, value: number, from: string, to: string) =>
    `${count} ${value === 1 ? 'note' : 'notes'}, ${from}${from === to ? '' : ` to ${to}`}`,
  startBy: (date: string) => `Start by ${date}`,
  live: (from: string, to: string) => `Live from ${from} to ${to}`,
  ofFirst: (stage: string) => `${stage}, first notes`,
  for: (day: string, date: string) => `For ${day}, ${date}`,
};
