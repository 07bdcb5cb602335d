import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Loaded } from '@/components/ui/loaded';
import { LoadingLines } from '@/components/ui/loading';
import { PageHeader } from '@/components/ui/page-header';

import { type MyProfile, myProfileQuery } from '../api/my-profile';
import styles from '../components/my-profile.module.css';
import { OpenCorrection } from '../components/open-correction';
import { PastCorrections } from '../components/past-corrections';
import { Career, ProfileFacts } from '../components/profile-facts';

// Most look and go; the form's selects are as much as the rest of the page again.
const CorrectionForm = lazy(() => import('../components/correction-form'));

export function Component() {
  const { t } = useTranslation('profile');
  const profile = useQuery(myProfileQuery());
  const [isCorrecting, setCorrecting] = useState(false);
  // The form was long, and what came of it stands at the top.
  const close = () => {
    setCorrecting(false);
    window.scrollTo({ top: 0 });
  };
  const mayCorrect = profile.data?.open_correction === null && profile.data.person.left_at === null;
  return (
    <App component={false}>
      <PageHeader
        title={t('record.title')}
        lead={t('record.lead')}
        actions={
          mayCorrect &&
          !isCorrecting && (
            <Button type="primary" onClick={() => setCorrecting(true)}>
              {t('record.correct')}
            </Button>
          )
        }
      />
      <Loaded query={profile} lines={12}>
        {(mine) =>
          isCorrecting && mayCorrect ? (
            <Suspense fallback={<LoadingLines lines={12} />}>
              <CorrectionForm profile={mine} onDone={close} />
            </Suspense>
          ) : (
            <Sections profile={mine} />
          )
        }
      </Loaded>
    </App>
  );
}

function Sections({ profile }: { profile: MyProfile }) {
  return (
    <div className={styles.column}>
      {profile.open_correction !== null && <OpenCorrection correction={profile.open_correction} />}
      <div className={styles.grid}>
        <ProfileFacts profile={profile} />
        <div className={styles.column}>
          <Career profile={profile} />
          <PastCorrections />
        </div>
      </div>
    </div>
  );
}
