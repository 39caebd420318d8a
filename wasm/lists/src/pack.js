// One read of a list of objects: the cells of some of their fields, member after member.

// As `Kind` in packed.rs has them.
const missing = 0;
const number = 1;
const truth = 2;
const text = 3;
const nothing = 4;
const other = 5;

// What each cell is; its number, its truth as 1 or 0, or where its text stands among the texts; and
// all texts as one, with a zero character between them.
export function pack(list, fields) {
  const kinds = new Uint8Array(list.length * fields.length);
  const cells = new Float64Array(kinds.length);
  const texts = [''];
  let at = 0;
  for (let row = 0; row < list.length; row += 1) {
    const member = list[row];
    for (const field of fields) {
      const cell = member?.[field];
      let kind = other;
      if (typeof cell === 'number') {
        kind = number;
        cells[at] = cell;
      } else if (typeof cell === 'string') {
        if (cell === '') {
          kind = text;
        } else if (!cell.includes('\0')) {
          kind = text;
          cells[at] = texts.push(cell) - 1;
        }
      } else if (cell === null || cell === undefined) {
        kind = missing;
      } else if (typeof cell === 'boolean') {
        kind = truth;
        cells[at] = cell ? 1 : 0;
      } else if (Array.isArray(cell) && cell.length === 0) {
        kind = nothing;
      }
      kinds[at] = kind;
      at += 1;
    }
  }
  return [kinds, cells, texts.join('\0')];
}
