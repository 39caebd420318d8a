import type { Source } from '#core';

const addresses: Partial<Record<Source, string>> = {
  playbook:
    'https://allxhs.com/posts/the-xhs-kol-marketing-playbook-a-complete-campaign-framework-for-international-brands',
  guide: 'https://allxhs.com/guides/kol-marketing',
  finding: 'https://allxhs.com/posts/finding-kols',
  jfound: 'https://jfound.net',
  ijunjun: 'https://ijunjun.com/xinmeiti/xiaohongshu',
  r3: 'https://www.marketing-interactive.com',
};

// The address of a source, if it is one page.
export function addressOf(source: Source): string | null {
  return addresses[source] ?? null;
}
