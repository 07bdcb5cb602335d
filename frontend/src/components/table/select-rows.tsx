import { useTranslation } from 'react-i18next';

import styles from './select-rows.module.css';
import type { Selection } from './selection';

interface SelectRowProps {
  selection: Selection;
  rowKey: string;
  /** What the row is called, for whoever cannot see it. */
  name: string;
}

/** Selects one row. */
export function SelectRow({ selection, rowKey, name }: SelectRowProps) {
  const { t } = useTranslation('staff');
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={t('selection.row', { name })}
      checked={selection.selected.has(rowKey)}
      onChange={(event) => selection.onSelect([rowKey], event.target.checked)}
    />
  );
}

/** Selects every row that has been read so far. */
export function SelectRows({ selection, rowKeys }: { selection: Selection; rowKeys: readonly string[] }) {
  const { t } = useTranslation('staff');
  const count = rowKeys.filter((key) => selection.selected.has(key)).length;
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={t('selection.all')}
      checked={count > 0 && count === rowKeys.length}
      ref={(box) => {
        // The browser knows this state only as a property.
        if (box !== null) box.indeterminate = count > 0 && count < rowKeys.length;
      }}
      onChange={(event) => selection.onSelect(rowKeys, event.target.checked)}
    />
  );
}
