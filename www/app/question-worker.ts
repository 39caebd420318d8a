// The worker that answers questions, one after the other. An error is sent as text, since a trap
// cannot be sent.
import { type Answer, type Asked, answer, type Kind } from './questions.ts';

export interface Question<K extends Kind = Kind> {
  id: number;
  kind: K;
  asked: Asked<K>;
}

export type Reply = { id: number; answer: Answer<Kind> } | { id: number; failed: string };

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, kind, asked } = data;
  const reply = await answer(kind, asked).then(
    (answer): Reply => ({ id, answer }),
    (error): Reply => ({ id, failed: String(error) }),
  );
  postMessage(reply);
});
