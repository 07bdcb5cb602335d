import { describe, expect, it } from 'vitest';

import type { Layout, Sheet } from '../api/types';

import { columnsOf, draftFault, draftOf, draftsOf, mappingOf, missingOf, withField } from './mapping-draft';

const sheet: Sheet = {
  number: 1,
  name: '教师',
  use: 'read',
  header_row: 2,
  header_rows: 1,
  columns: [
    { number: 1, letter: 'A', heading: '姓名', field: 'name', samples: ['韦春兰'] },
    { number: 2, letter: 'B', heading: '证号', field: null, samples: ['451***1X'] },
  ],
  missing: ['citizen_id'],
  top: [['花名册'], ['姓名', '证号'], ['韦春兰', '451***1X'], ['覃大山']],
};
const layout: Layout = {
  import_id: '1',
  is_set: false,
  is_remembered: false,
  sheets: [sheet, { ...sheet, number: 2, name: '旧表', use: 'hidden', columns: [], top: [] }],
  fields: [
    { field: 'name', heading: '姓名', required: true },
    { field: 'citizen_id', heading: '身份证号', required: true },
    { field: 'phone', heading: '手机号', required: false },
  ],
};

describe('a mapping while it is set', () => {
  it('begins with what was understood, for the sheets that can be read', () => {
    expect(draftsOf(layout)).toEqual([
      { name: '教师', isRead: true, headerRow: 2, headerRows: 1, fieldOf: { 1: 'name' } },
    ]);
  });

  it('takes the first sheet for the roster where no headings were found', () => {
    const unread = {
      ...sheet,
      use: 'no_headings' as const,
      header_row: null,
      header_rows: null,
      columns: [],
    };
    const sheets = [{ ...unread, use: 'hidden' as const }, unread, { ...unread, number: 3, name: '说明' }];
    expect(draftsOf({ ...layout, sheets }).map(({ name, isRead }) => [name, isRead])).toEqual([
      ['教师', true],
      ['说明', false],
    ]);
  });

  it('names what is missing until a column holds it', () => {
    const draft = draftOf(sheet);
    expect(missingOf(draft, layout)).toEqual(['citizen_id']);
    expect(draftFault([draft], layout)).toBe('missing');
    expect(draftFault([withField(draft, 2, 'citizen_id')], layout)).toBeNull();
    expect(draftFault([{ ...draft, isRead: false }], layout)).toBe('nothing');
  });

  it('lets one column hold a field', () => {
    const moved = withField(draftOf(sheet), 2, 'name');
    expect(moved.fieldOf).toEqual({ 2: 'name' });
    expect(withField(moved, 2, null).fieldOf).toEqual({});
  });

  it('shows the columns below the headings that are chosen', () => {
    const draft = draftOf(sheet);
    expect(columnsOf(sheet, draft)).toBe(sheet.columns);
    expect(columnsOf(sheet, { ...draft, headerRow: 3 })).toEqual([
      { number: 1, letter: 'A', heading: '韦春兰', samples: ['覃大山'] },
      { number: 2, letter: 'B', heading: '451***1X', samples: [''] },
    ]);
  });

  it('is sent by field, a sheet that is not read as left out', () => {
    const draft = withField(draftOf(sheet), 2, 'citizen_id');
    expect(mappingOf([draft, { ...draft, name: '退休', isRead: false }])).toEqual({
      sheets: [
        {
          sheet: '教师',
          left_out: false,
          header_row: 2,
          header_rows: 1,
          columns: { name: 1, citizen_id: 2 },
        },
        { sheet: '退休', left_out: true, header_row: 1, header_rows: 1, columns: {} },
      ],
    });
  });
});
