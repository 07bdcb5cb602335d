import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { PageHeader } from '@/components/ui/page-header';
import { SectionTabs } from '@/components/ui/section-tabs';
import { paths } from '@/lib/paths';

export function Component() {
  const { t } = useTranslation('duplicates');
  return (
    <App component={false}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SectionTabs label={t('parts')}>
        <NavLink to={paths.duplicates} end>
          {t('pairs.tab')}
        </NavLink>
        <NavLink to={paths.personMerges}>{t('merges.tab')}</NavLink>
        <NavLink to={paths.duplicateDismissals}>{t('dismissals.tab')}</NavLink>
      </SectionTabs>
      <Outlet />
    </App>
  );
}
