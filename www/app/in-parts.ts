// Long lists that a worker answers with cross to the page in parts, each in a task of its own: ten thousand
// objects at once hold the page up longer than a touch can wait.
const part = 1000;

// Sends a list ahead in parts where it is long; what is left of it to be sent with the rest.
export function sendInParts<T>(list: T[], send: (part: T[]) => void): T[] {
  if (list.length <= part) return list;
  for (let at = 0; at < list.length; at += part) send(list.slice(at, at + part));
  return [];
}
