import { useTranslation } from 'react-i18next';

import { PageHeader } from '@/components/ui/page-header';
import type { Language } from '@/i18n/language';
import { useMe } from '@/lib/access/me';
import { formatToday, hourInChina } from '@/lib/format';

import { ActionList } from '../components/action-list';
import { GrantList } from '../components/grant-list';
import { NoGrants } from '../components/no-grants';

export function Component() {
  const { t, i18n } = useTranslation('home');
  const me = useMe();
  const now = new Date();
  const greeting = t(`greeting.${partOfDay(hourInChina(now))}`, { name: me.display_name });
  return (
    <>
      <PageHeader title={greeting} lead={formatToday(now, i18n.language as Language)} />
      {me.grants.length === 0 ? (
        <NoGrants login={me.login ?? me.id} />
      ) : (
        <>
          <GrantList grants={me.grants} />
          <ActionList />
        </>
      )}
    </>
  );
}

function partOfDay(hour: number) {
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 13) return 'noon';
  return hour >= 13 && hour < 18 ? 'afternoon' : 'evening';
}
