// What was copied from a web page or a spreadsheet, as text with tabs. Null where it holds no table:
// then the plain text serves.
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
  // A title that spans the table has fewer cells than the others.
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return full.map((row) => row.join('\t')).join('\n');
}
