// The strings that the cells of a workbook share: each is in memory once, however often it is used.
import type { Handlers } from './xml.ts';

// Characters that XML does not allow are written as `_x000D_`.
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

// Gathers the text of an element: of its runs, without what says how they are spoken.
export class TextOf {
  text = '';
  #isText = false;
  #isSpoken = false;

  open(name: string): void {
    if (name === 't') this.#isText = true;
    else if (name === 'rPh') this.#isSpoken = true;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isSpoken = false;
  }

  add(text: string): void {
    if (this.#isText && !this.#isSpoken) this.text += text;
  }
}

// Reads the shared strings into `strings`, in their order.
export function stringReader(strings: string[]): Handlers {
  let item: TextOf | null = null;
  return {
    open(name) {
      if (name === 'si') item = new TextOf();
      else item?.open(name);
    },
    close(name) {
      if (name !== 'si') {
        item?.close(name);
        return;
      }
      strings.push(unescaped(item?.text ?? ''));
      item = null;
    },
    text: (text) => item?.add(text),
  };
}
