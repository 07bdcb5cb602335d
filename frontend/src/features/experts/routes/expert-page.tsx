import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

import { expertQuery } from '../api/queries';
import { ExpertCalendar } from '../components/expert-calendar';
import { ExpertProfile } from '../components/expert-profile';
import { ExpertHistory, ExpertReviews, ExpertSessions } from '../components/expert-years';
import styles from '../components/experts.module.css';
import { StateTag } from '../components/state-tag';
import { StepBar } from '../components/step-bar';

/** One expert: who they are, when they are free, what they taught, and how every year went. */
export function Component() {
  const { expertId = '' } = useParams();
  const { t } = useTranslation('experts');
  const expert = useQuery(expertQuery(expertId));
  return (
    <App component={false}>
      <Loaded query={expert} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={data.name}
              lead={
                <span className={styles.lead}>
                  <StateTag expert={data} />
                  <span>{data.workplace}</span>
                </span>
              }
              actions={<Link to={paths.experts}>{t('action.back')}</Link>}
            />
            <StepBar expert={data} />
            <ExpertProfile expert={data} />
            <ExpertCalendar expert={data} />
            <ExpertSessions expert={data} />
            <ExpertReviews expert={data} />
            <ExpertHistory expert={data} />
          </>
        )}
      </Loaded>
    </App>
  );
}
