// What a page says of itself to search engines and to programs that show a link to it.
import type { Words } from '../app/words.ts';
import { textWords } from './words.ts';

export interface Addresses {
  picture: { address: string; text: string };
  // Of this page, and of it in each language, if they are known.
  pages: { own: string; languages: Record<string, string> } | null;
}

const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const property = (name: string, text: string) =>
  `<meta property="${name}" content="${quoted(text)}" />`;

export function pageHead(words: Words, { picture, pages }: Addresses): string {
  const { title, description } = textWords.in(words);
  const head = Object.entries({
    'og:type': 'website',
    'og:site_name': 'Notewave',
    'og:title': title,
    'og:description': description,
    'og:locale': words.lang === 'zh' ? 'zh_CN' : 'en_US',
    'og:image': picture.address,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': picture.text,
  }).map(([name, text]) => property(name, text));
  head.push('<meta name="twitter:card" content="summary_large_image" />');
  if (pages) {
    head.push(property('og:url', pages.own), `<link rel="canonical" href="${pages.own}" />`);
    for (const [lang, address] of Object.entries(pages.languages)) {
      head.push(`<link rel="alternate" hreflang="${lang}" href="${address}" />`);
    }
  }
  return head.join('\n');
}
