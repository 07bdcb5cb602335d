import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Tag } from '@/components/ui/tag';
import { paths } from '@/lib/paths';
import type { Resource } from '@/lib/resource-words';

import styles from './library.module.css';

/** A resource in the list; the whole card leads to its page. */
export function ResourceCard({ resource }: { resource: Resource }) {
  const { t } = useTranslation(['library', 'resource-words', 'course-words']);
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>
        <Link to={paths.libraryResource(resource.id)} className={styles.link}>
          {resource.title}
        </Link>
      </h2>
      <p className={styles.summary}>{resource.summary}</p>
      <p className={styles.tags}>
        <Tag tone="primary">{t(`resource-words:kind.${resource.kind}`)}</Tag>
        <Tag>{t(`course-words:level.${resource.level}`)}</Tag>
      </p>
      <p className={styles.soft}>
        <span>{resource.author ?? resource.organisation.name}</span>
        <span>{t('resources.files', { count: resource.files.length })}</span>
      </p>
    </article>
  );
}
