import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** What the person can do next. */
  children: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg width="96" height="64" viewBox="0 0 96 64" aria-hidden="true" className={styles.picture}>
        <path d="M48 20c-9-7-21-8-36-4v34c15-4 27-3 36 4 9-7 21-8 36-4V16c-15-4-27-3-36 4z" />
        <path d="M48 20v34M20 26c7-1 13 0 19 3M20 36c7-1 13 0 19 3M76 26c-7-1-13 0-19 3M76 36c-7-1-13 0-19 3" />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
