// The worker that answers questions, one after the other. An error is sent as text, since a trap
// cannot be sent.
import { answer } from './answer.ts';
import type { Answer, Kind, Question } from './questions.ts';

export type Reply =
  | { id: number; answer: Answer<Kind> }
  // What trapped may answer in a fresh worker.
  | { id: number; failed: string; trapped: boolean };

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id } = data;
  const reply = await answer(data).then(
    (answer): Reply => ({ id, answer }),
    (error): Reply => {
      return { id, failed: String(error), trapped: error instanceof WebAssembly.RuntimeError };
    },
  );
  postMessage(reply);
});
