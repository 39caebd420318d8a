import type { Objective } from '#core';
import type { AdviceId } from '#whatif';

type Aspect = 'measure' | 'mix' | 'format' | 'notes';

// What the playbook asks for by objective, in our words, each with the chapter it rests on.
export const words = {
  title: {
    awareness: 'What awareness asks for',
    seeding: 'What seeding asks for',
    conversion: 'What conversion asks for',
  } satisfies Record<Objective, string>,
  nothingMissing: 'Of what the Playbook asks for, this plan lacks nothing that can be counted.',
  missing: {
    reach: 'Nobody in this mix brings reach: it has no mid-tier and no mega creator.',
    layer: 'This mix has no KOC, so few everyday notes will support the paid ones.',
    'order-value': 'An order has no value yet. Type one to see revenue and ROAS.',
    boost: 'No boost is held for the notes that turn out best.',
    support: 'Nothing is set aside for tools, production or an agency. Is it paid elsewhere?',
  } satisfies Record<AdviceId, string>,
  rates: (saves: string, engagements: string) =>
    `This mix expects ${saves} of its reads to end in a save, and ${engagements} in a like or a save.`,
  othersHead: 'Other objectives',
  sameMix: 'the same mix',
  sameAbout:
    'Within the guardrails, one mix can be the cheapest way to readers, saves and orders alike.',
  aspect: {
    measure: 'Measure',
    mix: 'Creators',
    format: 'Format',
    notes: 'Notes',
  } satisfies Record<Aspect, string>,
  advice: {
    awareness: {
      measure:
        'Impressions and readers, as above. On the platform also new followers of the brand’s account, and its share of what a search for the category shows.',
      mix: 'Mid-tier creators carry the reach. A mega creator can anchor a launch, but is not the core.',
      format:
        'Image-text or video, agreed in the brief. A video costs more, so the same budget books fewer.',
      notes: 'In the first person and about real use. What reads like an advertisement does worse.',
    },
    seeding: {
      measure:
        'Saves first, then likes and saves together. On the platform also the place of your keywords in search, and notes that nobody paid for.',
      mix: 'A layer of KOCs supports the paid notes. Fifteen to twenty micro creators at once can outdo one mega creator.',
      format:
        'Image-text or video, agreed in the brief. Either needs a caption with the words that people search for.',
      notes:
        'The long phrases that people search for, in the caption: a good note is found for months.',
    },
    conversion: {
      measure:
        'Clicks and orders, as above; revenue and ROAS under “What could happen?”. In the shop also the coupons that are redeemed.',
      mix: 'Creators whose notes are saved: a high save rate foretells sales better than many likes.',
      format: 'Image-text or video, agreed in the brief. Either says where to buy.',
      notes:
        'Shade names, the exact price, where to buy: what a buyer wants to know, and searches for.',
    },
  } satisfies Record<Objective, Record<Aspect, string>>,
  source: {
    measure: 'Playbook, phase 6: measuring',
    mix: 'Playbook, tiers and phase 6',
    format: 'Playbook, phase 3: it asks for a format by objective and names none',
    notes: 'Playbook, phase 4: content',
  } satisfies Record<Aspect, string>,
};
