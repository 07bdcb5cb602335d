import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './page-header.module.css';

// The first page of a visit keeps the browser's own focus; later ones move it to their heading.
let isFirstPage = true;

interface PageHeaderProps {
  title: string;
  /** Under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** Heading of a page: names the document, and takes the focus when the page opens. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  const heading = usePageTitle(title);
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** For pages with a heading of their own: put the returned ref on it, with `tabIndex={-1}`. */
export function usePageTitle(title: string) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const documentTitle = `${title} · ${t('brand.name')}`;

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);

  return heading;
}
