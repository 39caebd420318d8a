import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Sheet } from '#lists';

const part = 'xl/worksheets/sheet{id}.xml';
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
// The longest address that Excel follows: it calls a file with a longer one damaged.
const longest = 2079;

// The links of a sheet, each with its cell. A longer address is no more than text.
function linksOf(sheet: Sheet | undefined) {
  const cells = (sheet?.rows ?? []).flatMap((row, at) =>
    row.map((cell, column) => ({ cell, ref: getCellAddress(at + 1, column) })),
  );
  return cells.flatMap(({ cell, ref }) =>
    cell.kind === 'link' && cell.address.length <= longest
      ? [{ ref, id: `rId-link-${ref}`, address: cell.address }]
      : [],
  );
}

// Makes a link of each cell with an address, which the library has no cells for.
export function workbookLinks(sheets: Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [part]: {
          transform: (xml, _, { sheetIndex }) => {
            const links = linksOf(sheets[sheetIndex]).map(({ ref, id }) =>
              getSelfClosingTagMarkup('hyperlink', { ref, 'r:id': id }),
            );
            if (links.length === 0) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<hyperlinks>${links.join('')}</hyperlinks>`,
              getOrderOfSiblings(part, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            linksOf(sheets[sheetIndex])
              .map(({ id, address }) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: id,
                  Type: kind,
                  Target: address,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}
