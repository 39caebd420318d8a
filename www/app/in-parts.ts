// Long lists that a worker answers with cross to the page in parts, each in a task of its own: ten thousand
// objects at once hold the page up longer than a touch can wait.
const part = 1000;

// The list in parts, where it is long; its owner is then to send it empty.
export function* partsOf<T>(list: T[]): Generator<T[]> {
  if (list.length <= part) return;
  for (let at = 0; at < list.length; at += part) yield list.slice(at, at + part);
}
