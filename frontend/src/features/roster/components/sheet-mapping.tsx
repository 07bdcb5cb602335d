import { Checkbox, InputNumber, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Column, DataList } from '@/components/ui/data-list';

import type { Layout, RosterField, Sheet } from '../api/types';

import styles from './file-layout.module.css';
import { columnsOf, type DraftColumn, missingOf, type SheetDraft, withField } from './mapping-draft';

interface SheetMappingProps {
  layout: Layout;
  sheet: Sheet;
  draft: SheetDraft;
  onChange: (draft: SheetDraft) => void;
}

/** Sets how one sheet is read: whether at all, where its headings are, what its columns hold. */
export function SheetMapping({ layout, sheet, draft, onChange }: SheetMappingProps) {
  const { t } = useTranslation(['roster', 'common']);
  const columns = useColumns(layout, draft, onChange);
  const name = sheet.name || t('layout.text');
  const missing = missingOf(draft, layout);
  return (
    <section className={styles.sheet} aria-label={name}>
      <Checkbox
        checked={draft.isRead}
        onChange={({ target }) => onChange({ ...draft, isRead: target.checked })}
      >
        {t('layout.read', { name })}
      </Checkbox>
      {draft.isRead && (
        <>
          <div className={styles.header}>
            <label>
              {t('layout.headerRow')}
              <InputNumber
                min={1}
                max={30}
                precision={0}
                value={draft.headerRow}
                onChange={(row) => row !== null && onChange({ ...draft, headerRow: row })}
              />
            </label>
            <Checkbox
              checked={draft.headerRows === 2}
              disabled={draft.headerRow < 2}
              onChange={({ target }) => onChange({ ...draft, headerRows: target.checked ? 2 : 1 })}
            >
              {t('layout.twoRows')}
            </Checkbox>
          </div>
          {missing.length > 0 && (
            <p className={styles.missing} role="status">
              {t('layout.missing', {
                fields: missing.map((field) => t(`means.${field}`)).join(t('common:listComma')),
              })}
            </p>
          )}
          <DataList<DraftColumn>
            caption={t('layout.caption', { name })}
            columns={columns}
            rows={columnsOf(sheet, draft)}
            rowKey={({ number }) => String(number)}
          />
        </>
      )}
    </section>
  );
}

function useColumns(
  layout: Layout,
  draft: SheetDraft,
  onChange: (draft: SheetDraft) => void,
): [Column<DraftColumn>, ...Column<DraftColumn>[]] {
  const { t } = useTranslation(['roster', 'common']);
  return useMemo(() => {
    const options = [
      { value: '' as const, label: t('layout.notRead') },
      ...layout.fields.map(({ field, required }) => ({
        value: field,
        label: required ? t('layout.required', { field: t(`means.${field}`) }) : t(`means.${field}`),
      })),
    ];
    return [
      {
        key: 'heading',
        heading: t('layout.heading'),
        cell: ({ letter, heading }) => (
          <>
            <span className={styles.letter}>{letter}</span> {heading || t('layout.noHeading')}
          </>
        ),
      },
      {
        key: 'samples',
        heading: t('layout.samples'),
        cell: ({ samples }) => samples.filter(Boolean).join(t('common:listComma')) || t('common:state.none'),
      },
      {
        key: 'field',
        heading: t('layout.field'),
        cell: ({ number, letter, heading }) => (
          <Select<RosterField | ''>
            className={styles.field}
            aria-label={t('layout.meaning', { column: `${letter} ${heading}` })}
            value={draft.fieldOf[number] ?? ''}
            options={options}
            popupMatchSelectWidth={false}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(field) => onChange(withField(draft, number, field === '' ? null : field))}
          />
        ),
      },
    ];
  }, [t, layout, draft, onChange]);
}
