// What the doors of the budget say while they are closed.
export const words = {
  usual: 'as usual',
  changed: (count: string) => `${count} changed`,
  costs: (guardrail: string, result: string) => `“${guardrail}” costs ${result}`,
  unlimited: 'no guardrail limits it',
  most: (figure: string) => `what moves it most: ${figure}`,
  more: (money: string, result: string) => `${money} more: about ${result}`,
  goal: (result: string, money: string) => `${result}: ${money}`,
  waiting: (result: string) => `waiting for the winners: ${result}`,
  longLive: (weeks: string) =>
    `So many notes, a few a day, are live for ${weeks} weeks. Under Schedule more of them fit a day; or make several campaigns of it.`,
  ahead: (count: string) => `more than the starter blend in ${count} of 10`,
  behind: (count: string) => `the starter blend brings more in ${count} of 10`,
  luck: 'against the starter blend luck decides',
  noMega: (mega: string, mid: string) =>
    `No mega creator: a reader costs about ${mega} with one and ${mid} with a mid-tier creator. For the moment itself, add one with +.`,
  veryMany:
    'More creators than one campaign can look after, each bringing less than the one before. The Playbook builds over several cycles; see “More money, or less” under “What if”.',
};
