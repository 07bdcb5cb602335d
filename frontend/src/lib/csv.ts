/** Column of a CSV file: its heading and the cell for a row. */
export interface CsvColumn<Row> {
  heading: string;
  cell: (row: Row) => string | number | null;
}

// Spreadsheets run a cell that starts with one of these as a formula.
const FORMULA_START = /^[=+\-@\t\r]/;
// Without the byte order mark Excel reads the file in the machine's code page and shows 乱码.
const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV document (RFC 4180, UTF-8 with byte order mark) that a spreadsheet opens without harm. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => cellText(column.heading)),
    ...rows.map((row) => columns.map((column) => cellText(column.cell(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
