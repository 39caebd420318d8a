import init, * as whatif from '#whatif';

// The questions that the second core answers, by name.
export type Whatif = Pick<
  typeof whatif,
  | 'advice'
  | 'alternatives'
  | 'compare'
  | 'explain'
  | 'curve'
  | 'forecast'
  | 'needed'
  | 'seek'
  | 'tornado'
  | 'winners'
  | 'worlds'
>;
export type Kind = keyof Whatif;
export type Asked<K extends Kind> = Parameters<Whatif[K]>;
export type Answer<K extends Kind> = ReturnType<Whatif[K]>;

let ready: Promise<unknown> | null = null;

// Answers one question, here and now.
export async function answer<K extends Kind>(kind: K, asked: Asked<K>): Promise<Answer<K>> {
  ready ??= init();
  await ready;
  const questions: Whatif = whatif;
  const ask = questions[kind] as unknown as (...asked: Asked<K>) => Answer<K>;
  return ask(...asked);
}
