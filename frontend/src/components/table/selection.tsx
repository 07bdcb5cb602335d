import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './selection.module.css';

/** Which rows of a list are selected, by their keys. */
export interface Selection {
  selected: ReadonlySet<string>;
  /** Selects these rows, or lets them go. */
  onSelect: (keys: readonly string[], isSelected: boolean) => void;
  onClear: () => void;
}

/** The selected rows of the list that `scope` stands for; with another list (other filters) it begins anew. */
export function useSelection(scope: string): Selection {
  const [state, setState] = useState({ scope, selected: NOTHING });
  const selected = state.scope === scope ? state.selected : NOTHING;
  return useMemo(
    () => ({
      selected,
      onSelect: (keys, isSelected) => {
        const next = new Set(selected);
        for (const key of keys) {
          if (isSelected) next.add(key);
          else next.delete(key);
        }
        setState({ scope, selected: next });
      },
      onClear: () => setState({ scope, selected: NOTHING }),
    }),
    [scope, selected],
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** What can be done with the selected rows; there only while some are. */
export function SelectionBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const { t } = useTranslation('staff');
  const count = selection.selected.size;
  if (count === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('selection.bar')}>
      <span role="status">{t('selection.count', { count })}</span>
      {children}
      <Button type="link" onClick={selection.onClear}>
        {t('selection.clear')}
      </Button>
    </section>
  );
}
