import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { FileList } from '@/components/files/file-list';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ResourceFacts } from '@/components/ui/resource-facts';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths';

import { libraryResourceQuery, resourceFileLink } from '../api/resources';
import styles from '../components/library.module.css';

/** One resource as readers see it; its files come first. */
export function Component() {
  const { t } = useTranslation(['library', 'files']);
  const { resourceId = '' } = useParams();
  const resource = useQuery(libraryResourceQuery(resourceId));
  return (
    <>
      <PageHeader
        title={resource.data?.title ?? t('tabs.resources')}
        actions={<LinkButton to={paths.libraryResources}>{t('resources.back')}</LinkButton>}
      />
      <Loaded query={resource} lines={8}>
        {(found) => (
          <div className={styles.page}>
            {(found.files.length > 0 || found.link === null) && (
              <Section title={t('files:list')}>
                <FileList files={found.files} ask={resourceFileLink(found.id)} />
              </Section>
            )}
            <Section title={t('resources.about')}>
              <p className={styles.text}>{found.summary}</p>
            </Section>
            <Section title={t('resources.facts')}>
              <ResourceFacts resource={found} />
            </Section>
          </div>
        )}
      </Loaded>
    </>
  );
}
