// The code that a page takes to embed a calculator, a rung each.
import type { Calculator } from '../embed/types.ts';

// What is chosen. Texts are as they are typed; empty ones are left out.
export interface Choice {
  calculator: Calculator;
  objective: string;
  budget: string;
  launch: string;
  lang: string;
  theme: string;
  compact: boolean;
  readonly: boolean;
  // A link of a plan, or nothing.
  plan: string;
  // Custom properties without their start: `accent`.
  look: Record<string, string>;
  // Whether the version is fixed for good, or the newest of its line is taken.
  isFixed: boolean;
}

// Where the files are: the folder of the page, the folders in it, and the sums of the scripts.
export interface Site {
  address: string;
  version: string;
  line: string;
  sums: Record<'embed.js' | 'grow.js', string>;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

const folderOf = ({ isFixed }: Choice, { address, version, line }: Site) =>
  `${address}${isFixed ? version : line}/`;

// The attributes that are set, in the order of the documents.
function attributesOf(choice: Choice): [string, string][] {
  const { objective, budget, launch, plan, lang, theme, compact, readonly, calculator } = choice;
  const isShort = calculator !== 'planner';
  const all: [string, string | false][] = [
    ['objective', objective],
    ['budget', budget],
    ['launch', launch],
    ['plan', plan],
    ['lang', lang],
    ['theme', theme],
    ['compact', isShort && compact && ' '],
    ['readonly', isShort && readonly && ' '],
  ];
  return all.filter((one): one is [string, string] => Boolean(one[1]));
}

function styleOf({ look }: Choice): string {
  return Object.entries(look)
    .filter(([, value]) => /^[\w#%(),. /-]+$/.test(value))
    .map(([name, value]) => `--notewave-${name}: ${value}`)
    .join('; ');
}

function scriptOf(name: keyof Site['sums'], choice: Choice, site: Site): string {
  const sum = choice.isFixed ? ` integrity="${site.sums[name]}" crossorigin="anonymous"` : '';
  return `<script src="${folderOf(choice, site)}${name}" async${sum}></script>`;
}

// One script and one element.
export function elementCode(choice: Choice, site: Site): string {
  const tag = `notewave-${choice.calculator}`;
  const style = styleOf(choice);
  const attributes = [
    ...attributesOf(choice).map(([name, value]) =>
      value === ' ' ? name : `${name}="${escaped(value)}"`,
    ),
    ...(style ? [`style="${style}"`] : []),
  ];
  return `${scriptOf('embed.js', choice, site)}
<${[tag, ...attributes].join(' ')}>
  <a href="${site.address}">Notewave</a>
</${tag}>`;
}

// A frame at a fixed height, and the line that lets it grow.
export function frameCode(choice: Choice, site: Site): string {
  const query = new URLSearchParams({ calculator: choice.calculator });
  for (const [name, value] of attributesOf(choice)) query.set(name, value.trim());
  const address = `${folderOf(choice, site)}embed.html?${query}`;
  const height = choice.compact || choice.readonly ? 640 : 1200;
  return `<iframe src="${escaped(address)}" title="Notewave" width="100%" height="${height}" style="border: 0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>
${scriptOf('grow.js', choice, site)}`;
}

// A link, for where nothing else is let in.
export function linkCode({ plan }: Choice, { address }: Site): string {
  return `<a href="${escaped(plan || address)}">Notewave</a>`;
}
