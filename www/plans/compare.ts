// Two plans field by field, and three where their common past is known.

import { toJson } from '../app/link.ts';
import { type Lists, listsOf, type Plan, withLists } from '../app/plan.ts';

export interface Difference {
  // The path of the field, such as `budget.total` or `overrides[fee.micro].value`; the lists by their
  // own names.
  path: string;
  mine: unknown;
  theirs: unknown;
  // Who changed it since the common past; missing where that is not known.
  by?: 'mine' | 'theirs' | 'both';
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// The plan's fields by their paths. A list is one field.
function flat(value: Fields, above = '', found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [name, inner] of Object.entries(value)) {
    const isName = /^\w+$/.test(name);
    const path = isName ? `${above}${above && '.'}${name}` : `${above}[${name}]`;
    if (isFields(inner) && path !== 'engagement.creator') flat(inner, path, found);
    else found.set(path, inner);
  }
  return found;
}

const listPaths: Record<string, keyof Lists> = {
  'engagement.roster': 'roster',
  'engagement.notes': 'notes',
  'schedule.creators': 'creators',
};

function fieldsOf(plan: Plan): Map<string, unknown> {
  // Two plans are two, which is no difference to speak of.
  const { version, id, today, ...rest } = withLists(plan);
  const fields = flat(rest);
  for (const path of fields.keys()) if (path.startsWith('engagement.notes')) fields.delete(path);
  const lists = listsOf(plan);
  for (const [path, name] of Object.entries(listPaths)) fields.set(path, lists[name]);
  return fields;
}

const sizeOf = (list: unknown) =>
  (Array.isArray(list) ? list : (list as Lists['notes']).creator).length;

const isSame = (one: unknown, other: unknown) => toJson(one ?? null) === toJson(other ?? null);

export function differences(mine: Plan, theirs: Plan, past: Plan | null): Difference[] {
  const [own, other] = [fieldsOf(mine), fieldsOf(theirs)];
  const old = past && fieldsOf(past);
  const paths = [...new Set([...own.keys(), ...other.keys()])];
  return (
    paths
      .filter((path) => !isSame(own.get(path), other.get(path)))
      // Files leave lists out, and a list that is not there takes none away.
      .filter((path) => !(path in listPaths && sizeOf(other.get(path)) === 0))
      .map((path) => {
        const found = { path, mine: own.get(path), theirs: other.get(path) };
        if (!old) return found;
        const [byMe, byThem] = [own, other].map((one) => !isSame(one.get(path), old.get(path)));
        return { ...found, by: byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs' };
      })
  );
}

function put(fields: Fields, [name = '', ...rest]: string[], value: unknown): Fields {
  if (rest.length > 0) {
    const inner = fields[name];
    return { ...fields, [name]: put(isFields(inner) ? inner : {}, rest, value) };
  }
  const { [name]: _, ...others } = fields;
  // A field that the other plan has not got is one that it leaves out.
  return value === undefined ? others : { ...fields, [name]: value };
}

// A plan with some fields of another.
export function taken(mine: Plan, fields: Difference[]): unknown {
  let plan = mine as unknown as Fields;
  for (const { path, theirs } of fields) {
    const names = [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)];
    plan = put(
      plan,
      names.map(([, key, name]) => key ?? name ?? ''),
      theirs,
    );
  }
  return plan;
}
