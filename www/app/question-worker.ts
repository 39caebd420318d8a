// The worker that answers questions, one after the other. An error is sent as text, since a trap
// cannot be sent.
import { answer } from './answer.ts';
import { sendInParts } from './in-parts.ts';
import type { Answer, Kind, Question } from './questions.ts';

type Rows = Answer<'roster'>['rows'];

export type Reply =
  | { id: number; answer: Answer<Kind> }
  // Rows of a roster, ahead of the rest of the answer.
  | { id: number; rows: Rows }
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
  if (data.kind === 'roster' && 'answer' in reply) {
    const listed = reply.answer as Answer<'roster'>;
    listed.rows = sendInParts(listed.rows, (rows) => postMessage({ id, rows } satisfies Reply));
  }
  postMessage(reply);
});
