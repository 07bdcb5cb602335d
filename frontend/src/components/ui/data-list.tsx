import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectRow, SelectRows } from '@/components/table/select-rows';
import type { Selection } from '@/components/table/selection';
import { useWideScreen } from '@/lib/use-media-query';

import styles from './data-list.module.css';

export interface Column<Row, Sort extends string = string> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** The service's name for sorting by this column, if it can. */
  sort?: Sort;
  align?: 'end';
}

/** A sort as the services take it: a field, or `-field` for descending. */
export type SortOrder<Sort extends string> = Sort | `-${Sort}`;

interface DataListProps<Row, Sort extends string> {
  caption: string;
  /** The first column names the row: it heads the card on a phone. */
  columns: readonly [Column<Row, Sort>, ...Column<Row, Sort>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: SortOrder<Sort>;
  onSort?: (sort: SortOrder<Sort>) => void;
  /** Makes rows selectable. */
  selection?: RowSelection<Row>;
}

export interface RowSelection<Row> extends Selection {
  /** What a row is called. */
  nameOf: (row: Row) => string;
}

/** Rows as a table where there is room, as cards on a phone. */
export function DataList<Row, Sort extends string = string>(props: DataListProps<Row, Sort>) {
  return useWideScreen() ? <Table {...props} /> : <Cards {...props} />;
}

function Table<Row, Sort extends string>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  selection,
}: DataListProps<Row, Sort>) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection !== undefined && (
              <th scope="col" className={styles.select}>
                <SelectRows selection={selection} rowKeys={rows.map(rowKey)} />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cellClass(column)}
                aria-sort={ariaSort(column.sort, sort)}
              >
                {column.sort !== undefined && onSort !== undefined ? (
                  <SortButton heading={column.heading} field={column.sort} sort={sort} onSort={onSort} />
                ) : (
                  column.heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {selection !== undefined && (
                <td className={styles.select}>
                  <SelectRow selection={selection} rowKey={rowKey(row)} name={selection.nameOf(row)} />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellClass = (column: Pick<Column<never>, 'align'>) => (column.align === 'end' ? styles.end : undefined);

function ariaSort(field: string | undefined, sort: string | undefined) {
  if (field === undefined || sort === undefined) return undefined;
  if (sort === field) return 'ascending';
  return sort === `-${field}` ? 'descending' : undefined;
}

interface SortButtonProps<Sort extends string> {
  heading: string;
  field: Sort;
  sort: SortOrder<Sort> | undefined;
  onSort: (sort: SortOrder<Sort>) => void;
}

function SortButton<Sort extends string>({ heading, field, sort, onSort }: SortButtonProps<Sort>) {
  const { t } = useTranslation();
  const direction = ariaSort(field, sort);
  return (
    <button
      type="button"
      className={styles.sort}
      title={t('list.sortBy', { column: heading })}
      onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
    >
      {heading}
      <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" data-direction={direction}>
        <path d="M5 1 9 6H1z" data-part="up" />
        <path d="M5 13 1 8h8z" data-part="down" />
      </svg>
    </button>
  );
}

function Cards<Row, Sort extends string>({
  caption,
  columns,
  rows,
  rowKey,
  selection,
}: DataListProps<Row, Sort>) {
  const [name, ...others] = columns;
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          <div className={styles.cardName}>
            {selection !== undefined && (
              <SelectRow selection={selection} rowKey={rowKey(row)} name={selection.nameOf(row)} />
            )}
            {name.cell(row)}
          </div>
          <dl className={styles.facts}>
            {others.map((column) => {
              const content = column.cell(row);
              // An action that is not to be had needs no name either.
              if (content === null) return null;
              return (
                <div key={column.key}>
                  <dt>{column.heading}</dt>
                  <dd>{content}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
