import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadingLines } from '@/components/ui/loading';
import { PageHeader } from '@/components/ui/page-header';
import { type Grant, useMe } from '@/lib/access/me';
import { TRAINEE_ROLE, useIsTrainee } from '@/lib/access/trainee';
import { hourInChina } from '@/lib/china-time';
import { formatToday } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { ActionList } from '../components/action-list';
import { GrantList } from '../components/grant-list';
import { NoGrants } from '../components/no-grants';

// Officers need not download it, and it is as much as the rest of this page.
const TraineeHome = lazy(() => import('../components/trainee-home'));

export function Component() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const me = useMe();
  const isTrainee = useIsTrainee();
  const hasDuties = me.grants.some(isDuty);
  const now = new Date();
  const greeting = t(`greeting.${partOfDay(hourInChina(now))}`, { name: me.display_name });
  return (
    <>
      <PageHeader title={greeting} lead={formatToday(now, language)} />
      {isTrainee && (
        <Suspense fallback={<LoadingLines lines={8} />}>
          <TraineeHome />
        </Suspense>
      )}
      {me.grants.length === 0 && <NoGrants login={me.login ?? me.id} />}
      {hasDuties && (
        <>
          <GrantList grants={me.grants.filter(isDuty)} />
          <ActionList />
        </>
      )}
    </>
  );
}

/** Taking part in trainings is no responsibility over others. */
const isDuty = ({ role }: Grant) => role !== TRAINEE_ROLE;

function partOfDay(hour: number) {
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 13) return 'noon';
  return hour >= 13 && hour < 18 ? 'afternoon' : 'evening';
}
