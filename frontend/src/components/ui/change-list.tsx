import { ArrowRightOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './change-list.module.css';

export interface ShownChange {
  key: string;
  name: string;
  before: string;
  after: string;
  /** What else there is to say of this change. */
  note?: ReactNode;
}

/** What was and what should be, field by field. */
export function ChangeList({ label, changes }: { label: string; changes: readonly ShownChange[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.changes} aria-label={label}>
      {changes.map(({ key, name, before, after, note }) => (
        <li key={key} className={styles.change}>
          <span className={styles.name}>{name}</span>
          <span className={styles.values}>
            <del className={styles.before}>
              <span className="visually-hidden">{t('change.before')}</span>
              {before}
            </del>
            <ArrowRightOutlined aria-hidden className={styles.arrow} />
            <ins className={styles.after}>
              <span className="visually-hidden">{t('change.after')}</span>
              {after}
            </ins>
          </span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
