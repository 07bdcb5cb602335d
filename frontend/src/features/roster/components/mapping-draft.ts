import type { Layout, Mapping, RosterField, Sheet } from '../api/types';

/** How one sheet is to be read, while somebody sets it. */
export interface SheetDraft {
  name: string;
  isRead: boolean;
  headerRow: number;
  headerRows: 1 | 2;
  /** What each column holds, by its number from 1. */
  fieldOf: Readonly<Record<number, RosterField>>;
}

/** What a person who sets it sees of a column. */
export interface DraftColumn {
  number: number;
  letter: string;
  heading: string;
  samples: readonly string[];
}

const SAMPLED_ROWS = 3;

/** A sheet that can be read; the others are only told of. */
export const canBeRead = ({ use }: Sheet) => use !== 'hidden' && use !== 'empty' && use !== 'copy';

export function draftOf(sheet: Sheet): SheetDraft {
  return {
    name: sheet.name,
    isRead: sheet.use === 'read',
    headerRow: sheet.header_row ?? 1,
    headerRows: sheet.header_rows === 2 ? 2 : 1,
    fieldOf: Object.fromEntries(
      sheet.columns.flatMap(({ number, field }) => (field === null ? [] : [[number, field]])),
    ),
  };
}

/** What was understood; where nothing was, the first sheet is taken to be the roster, to be set by hand. */
export function draftsOf(layout: Layout): SheetDraft[] {
  const drafts = layout.sheets.filter(canBeRead).map(draftOf);
  const isAnyRead = drafts.some(({ isRead }) => isRead);
  return isAnyRead ? drafts : drafts.map((draft, index) => ({ ...draft, isRead: index === 0 }));
}

/** The columns below the headings as they are set, from the first rows of the sheet. */
export function columnsOf(sheet: Sheet, draft: SheetDraft): DraftColumn[] {
  if (draft.headerRow === sheet.header_row && draft.headerRows === sheet.header_rows) return sheet.columns;
  const headings = sheet.top[draft.headerRow - 1] ?? [];
  const above = draft.headerRows === 2 ? (sheet.top[draft.headerRow - 2] ?? []) : [];
  const below = sheet.top.slice(draft.headerRow, draft.headerRow + SAMPLED_ROWS);
  const width = Math.max(0, ...[headings, above, ...below].map((row) => row.length));
  return Array.from({ length: width }, (_, index) => ({
    number: index + 1,
    letter: letterOf(index),
    heading: [headings[index], above[index]].find(Boolean) ?? '',
    samples: below.map((row) => row[index] ?? ''),
  }));
}

/** The same with a column that holds something else; what it holds, no other column does. */
export function withField(draft: SheetDraft, column: number, field: RosterField | null): SheetDraft {
  const others = Object.entries(draft.fieldOf).filter(
    ([number, held]) => Number(number) !== column && held !== field,
  );
  const fieldOf = Object.fromEntries(field === null ? others : [...others, [column, field]]);
  return { ...draft, fieldOf };
}

/** The needed fields that no column of the sheet holds. */
export function missingOf(draft: SheetDraft, layout: Layout): RosterField[] {
  const held = new Set(Object.values(draft.fieldOf));
  return layout.fields.flatMap(({ field, required }) => (required && !held.has(field) ? [field] : []));
}

/** What keeps the drafts from being sent: nothing to read, or a sheet that lacks a needed column. */
export function draftFault(drafts: readonly SheetDraft[], layout: Layout): 'nothing' | 'missing' | null {
  const read = drafts.filter(({ isRead }) => isRead);
  if (read.length === 0) return 'nothing';
  return read.some((draft) => missingOf(draft, layout).length > 0) ? 'missing' : null;
}

export function mappingOf(drafts: readonly SheetDraft[]): Mapping {
  return {
    sheets: drafts.map((draft) =>
      draft.isRead
        ? {
            sheet: draft.name,
            left_out: false,
            header_row: draft.headerRow,
            header_rows: draft.headerRows,
            columns: Object.fromEntries(
              Object.entries(draft.fieldOf).map(([number, field]) => [field, Number(number)]),
            ),
          }
        : { sheet: draft.name, left_out: true, header_row: 1, header_rows: 1, columns: {} },
    ),
  };
}

/** What a spreadsheet calls a column, counted from 0: A, B, …, Z, AA. */
function letterOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
