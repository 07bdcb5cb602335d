import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ResourceFacts } from '@/components/ui/resource-facts';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths';

import { resourceQuery } from '../api/resources';
import { ResourceFiles } from '../components/resource-files';
import { ResourceHistory } from '../components/resource-history';
import styles from '../components/resources.module.css';
import { StateTag } from '../components/state-tag';
import { StepBar } from '../components/step-bar';

/** One resource: its files, where it stands, what comes next, and all that has happened to it. */
export function Component() {
  const { t } = useTranslation('resources');
  const { resourceId = '' } = useParams();
  const resource = useQuery(resourceQuery(resourceId));
  return (
    <App component={false}>
      <PageHeader
        title={resource.data?.title ?? t('title')}
        actions={<LinkButton to={paths.resources}>{t('back')}</LinkButton>}
      />
      <Loaded query={resource} lines={8}>
        {(found) => (
          <div className={styles.page}>
            <p>
              <StateTag state={found.state} />
            </p>
            <StepBar resource={found} />
            <ResourceFiles resource={found} />
            <Section title={t('about')}>
              <p className={styles.text}>{found.summary}</p>
            </Section>
            <Section title={t('facts')}>
              <ResourceFacts resource={found} />
            </Section>
            <ResourceHistory resource={found} />
          </div>
        )}
      </Loaded>
    </App>
  );
}
