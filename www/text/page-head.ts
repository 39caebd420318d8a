// What a page says of itself to search engines and to programs that show a link to it.
import type { Words } from '../app/words.ts';
import { textWords } from './words.ts';

export interface Addresses {
  // Of this page, and of it in each language.
  own: string;
  languages: Record<string, string>;
  picture: string;
}

const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

export function pageHead(words: Words, addresses: Addresses, picture: string): string {
  const { title, description } = textWords.in(words);
  const meta = Object.entries({
    'og:type': 'website',
    'og:site_name': 'Notewave',
    'og:title': title,
    'og:description': description,
    'og:url': addresses.own,
    'og:image': addresses.picture,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': picture,
    'og:locale': words.lang === 'zh' ? 'zh_CN' : 'en_US',
  }).map(([name, text]) => `<meta property="${name}" content="${quoted(text)}" />`);
  const links = Object.entries(addresses.languages).map(
    ([lang, address]) => `<link rel="alternate" hreflang="${lang}" href="${address}" />`,
  );
  return [
    ...meta,
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${addresses.own}" />`,
    ...links,
  ].join('\n');
}
