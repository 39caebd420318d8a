// The types of plans and reports as HTML, read from the types of the built binding.

// One exported type: its name, what it is, and its fields or what stands for it.
function declarations(types) {
  const found = new Map();
  const all =
    /(?:\/\*\*\n((?: \*.*\n)*?) \*\/\n)?export (interface|type) (\w+)(?: = ([^;]*(?:\{[\s\S]*?\n?\}[^;]*)*);| \{\n([\s\S]*?)\n\})/g;
  for (const [, text = '', kind, name, alias, body] of types.matchAll(all))
    found.set(name, {
      name,
      text: text.replace(/^ \* ?/gm, ''),
      alias: kind === 'type' ? alias : null,
      fields: body ? fieldsOf(body) : [],
    });
  return found;
}

function fieldsOf(body) {
  const field =
    /(?: {4}\/\*\*\n((?: {5}\*.*\n)*?) {5}\*\/\n)? {4}(?:readonly )?"?([\w.-]+)"?(\?)?: ([^;]+);/g;
  return [...body.matchAll(field)].map(([, text = '', name, isOptional, type]) => ({
    name,
    text: text.replace(/^ {5}\* ?/gm, ''),
    isOptional: Boolean(isOptional),
    type,
  }));
}

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const namesIn = ({ alias, fields }) =>
  [alias ?? '', ...fields.map(({ type }) => type)].join(' ').match(/\b[A-Z]\w+\b/g) ?? [];

// The types that those of some names are made of, themselves first, but not those that another page has.
function reached(all, names, others) {
  const found = new Set(names);
  for (const name of found)
    for (const next of namesIn(all.get(name)))
      if (all.has(next) && !others.has(next)) found.add(next);
  return found;
}

// A type with links to those that it names.
const linked = (type, own, others) =>
  escaped(type).replace(/\b[A-Z]\w+\b/g, (name) => {
    if (own.has(name)) return `<a href="#${name}">${name}</a>`;
    return others.has(name) ? `<a href="${others.get(name)}#${name}">${name}</a>` : name;
  });

// A reference of the types that `names` are made of. `others` has the page of each type that stands elsewhere; those of
// this page are added to it.
export function reference(types, { names, page, others, inline }) {
  const all = declarations(types);
  for (const name of names) if (!all.has(name)) throw new Error(`There is no type ${name}`);
  const own = reached(all, names, others);
  // What a type that is generic is made of stands in its text.
  const prose = (text) => inline(text.replace(/\[(`[^`]+`)\](?:\([^)]*\))?/g, '$1').trim());
  const html = [...own].map((name) => {
    const { text, alias, fields } = all.get(name);
    const items = fields.map(
      (field) =>
        `<dt><code>${field.name}</code>${field.isOptional ? ' (may be left out)' : ''}: <code>${linked(field.type, own, others)}</code><dd>${prose(field.text)}`,
    );
    return `<h2 id="${name}">${name}</h2>
<p>${prose(text)}
${alias ? `<p><code>${linked(alias, own, others)}</code>` : ''}${items.length > 0 ? `<dl>${items.join('\n')}</dl>` : ''}`;
  });
  for (const name of own) others.set(name, page);
  return html.join('\n');
}
