// The look of the document. It is no part of a shadow root: only a style sheet of the page itself says
// how pages are cut and numbered. It is on the page while there is a document.
const sans = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC',
  'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`;

const quoted = (text: string) => JSON.stringify(text).replaceAll('\\n', ' ');

// `foot` stands at the foot of each page.
export const documentStyle = (foot: string) => `
@media screen {
  notewave-document {
    display: none;
  }
}

@media print {
  @page {
    margin: 11mm 15mm 13mm;

    @bottom-left {
      content: ${quoted(foot)};
      color: #555;
      font: 7.5pt ${sans};
    }

    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      color: #555;
      font: 7.5pt ${sans};
    }
  }

  :root {
    color-scheme: light !important;
    background: #fff !important;
  }

  body > :not(notewave-document) {
    display: none;
  }

  notewave-document {
    display: block;
    color: #000;
    font: 9.5pt / 1.4 ${sans};
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }

  notewave-document :is(h1, h2, h3, p, ul, dl, dd, table) {
    margin: 0;
    padding: 0;
  }

  notewave-document h1 {
    font-size: 16pt;
    font-weight: 650;
    line-height: 1.25;
  }

  notewave-document h2 {
    margin: 0 0 1.5mm;
    padding: 0 0 0.8mm;
    border-bottom: 0.6pt solid #000;
    font-size: 12pt;
    font-weight: 650;
    break-after: avoid;
  }

  /* A label stays with its text, and no line parts them. */
  notewave-document .brief td {
    padding: 0 4mm 1mm 0;
    border: 0;
  }

  notewave-document .brief :is(tr:has(h2, b), h2, b) {
    break-after: avoid;
  }

  notewave-document .brief :is(h2, b) {
    display: block;
    margin-top: 2mm;
  }

  notewave-document section {
    margin-top: 4mm;
  }

  notewave-document .whole {
    break-inside: avoid;
  }

  notewave-document .line {
    margin-top: 1mm;
    color: #444;
    font-size: 8.5pt;
  }

  notewave-document .line > * + *::before {
    content: ' · ';
  }

  notewave-document a {
    color: inherit;
  }

  notewave-document .lead {
    font-size: 12.5pt;
    line-height: 1.35;
  }

  notewave-document table + .small {
    margin-top: 1.2mm;
  }

  notewave-document p + p {
    margin-top: 1mm;
  }

  notewave-document .small {
    color: #444;
    font-size: 8pt;
  }

  notewave-document dl {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 2mm 6mm;
    margin: 2.4mm 0;
  }

  notewave-document dt {
    color: #444;
    font-size: 8pt;
  }

  notewave-document dd {
    font-weight: 600;
  }

  notewave-document table {
    width: 100%;
    border-collapse: collapse;
    font-size: 8.5pt;
    line-height: 1.3;
  }

  notewave-document thead {
    display: table-header-group;
  }

  notewave-document tr {
    break-inside: avoid;
  }

  /* No row or two of a table by themselves. */
  notewave-document tbody tr:nth-child(-n + 4) {
    break-after: avoid;
  }

  notewave-document tbody tr:nth-last-child(-n + 3) {
    break-before: avoid;
  }

  notewave-document :is(th, td) {
    padding: 0.46mm 3mm 0.46mm 0;
    border-bottom: 0.3pt solid #bbb;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  notewave-document :is(th, td):last-child {
    padding-inline-end: 0;
  }

  notewave-document thead th {
    border-bottom: 0.6pt solid #000;
    color: #444;
    font-size: 7.5pt;
    vertical-align: bottom;
  }

  notewave-document .number {
    text-align: end;
    white-space: nowrap;
  }

  notewave-document thead .number {
    white-space: normal;
  }

  notewave-document .strong > * {
    font-weight: 650;
  }

  notewave-document th[colspan] {
    padding-top: 2mm;
    break-after: avoid;
  }

  notewave-document .small-print table {
    font-size: 7.8pt;
  }

  notewave-document .small-print :is(th, td) {
    padding-block: 0.32mm;
  }

  notewave-document .day {
    white-space: nowrap;
  }

  notewave-document table + table {
    margin-top: 3mm;
  }

  /* Names are many and short. */
  notewave-document .names > div {
    columns: 2;
    column-gap: 10mm;
  }

  notewave-document .range {
    display: block;
    width: 100%;
    margin: 2mm 0 1.5mm;
    overflow: visible;
    font-size: 11px;
  }

  notewave-document .range rect {
    fill: #444;
  }

  notewave-document .range .span {
    fill: #bbb;
  }

  notewave-document .range path {
    fill: none;
    stroke: #000;
  }

  notewave-document .range .half {
    stroke-width: 2;
  }

  notewave-document ul {
    padding-inline-start: 4mm;
    list-style: disc;
  }

  notewave-document li {
    margin-bottom: 0.5mm;
    break-inside: avoid;
  }
}
`;
