// The largest table of pasted HTML, as text with tabs. Null if there is no table: then the plain
// text serves.
export function tableOf(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')];
  const largest = tables.sort((one, other) => other.rows.length - one.rows.length)[0];
  if (!largest || largest.rows.length < 2) return null;
  const cell = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
  const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [...largest.rows].map((row) =>
    [...row.cells].flatMap((one) => [
      quoted(cell(one)),
      ...Array<string>(Math.max(0, Math.min(one.colSpan, 100) - 1)).fill(''),
    ]),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  // Rows are filled up: a title that spans the table has fewer cells.
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return full.map((row) => row.join('\t')).join('\n');
}
