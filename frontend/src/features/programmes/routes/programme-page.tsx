import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { SectionTabs } from '@/components/ui/section-tabs';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import { programmeQuery } from '../api/queries';
import { editableParts, type Programme } from '../api/types';
import { StateTag } from '../components/state-tag';
import { TransitionBar } from '../components/transition-bar';

import styles from './programme-page.module.css';

/** One programme: what may be done with it now, and its parts as tabs. */
export function Component() {
  const { programmeId = '' } = useParams();
  const programme = useQuery(programmeQuery(programmeId));
  return (
    <App component={false}>
      <Loaded query={programme} lines={8}>
        {(data) => (
          <>
            <Head programme={data.value} />
            <TransitionBar programme={data} />
            <Tabs id={programmeId} />
            <Outlet context={data} />
          </>
        )}
      </Loaded>
    </App>
  );
}

function Head({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmes', 'common']);
  return (
    <PageHeader
      title={programme.title}
      lead={
        <span className={styles.lead}>
          <StateTag state={programme.state} />
          <span>{programme.organisation_name}</span>
          <span>{t(`common:level.${programme.level}`)}</span>
        </span>
      }
      actions={
        <span className={styles.actions}>
          {editableParts(programme.state) !== 'none' && (
            <Can permission="programme:manage">
              <Link to={paths.programmeEdit(programme.id)}>{t('action.edit')}</Link>
            </Can>
          )}
          <Link to={paths.programmes}>{t('action.back')}</Link>
        </span>
      }
    />
  );
}

function Tabs({ id }: { id: string }) {
  const { t } = useTranslation('programmes');
  return (
    <SectionTabs label={t('tab.label')}>
      <NavLink to={paths.programme(id)} end>
        {t('tab.plan')}
      </NavLink>
      <NavLink to={paths.programmeSessions(id)}>{t('tab.sessions')}</NavLink>
      <NavLink to={paths.programmeQuotas(id)}>{t('tab.quotas')}</NavLink>
      <NavLink to={paths.programmeEnrolments(id)}>{t('tab.enrolments')}</NavLink>
    </SectionTabs>
  );
}
