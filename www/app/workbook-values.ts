import type { Feature } from 'write-excel-file/universal';
import type { Sheet } from '#lists';

const end = '</f>';

// Writes beside each formula what it gives, which the library leaves out: previews in chats and mail,
// and Excel's protected view, show what the file holds and work nothing out.
export function workbookValues(sheets: Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            // In the order of the file: row by row, from the left.
            const cells = sheets[sheetIndex]?.rows.flat() ?? [];
            const values = cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.value] : []));
            return xml
              .split(end)
              .map((part, at) => {
                const before = at > 0 ? values[at - 1] : null;
                return Number.isFinite(before) ? `<v>${before}</v>${part}` : part;
              })
              .join(end);
          },
        },
      },
    },
  };
}
