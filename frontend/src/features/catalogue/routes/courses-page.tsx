import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { PageHeader } from '@/components/ui/page-header';
import { SectionTabs } from '@/components/ui/section-tabs';
import { paths } from '@/lib/paths';

export function Component() {
  const { t } = useTranslation('catalogue');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SectionTabs label={t('parts')}>
        <NavLink to={paths.courses} end>
          {t('offered.tab')}
        </NavLink>
        <NavLink to={paths.myCourses}>{t('mine.tab')}</NavLink>
      </SectionTabs>
      <Outlet />
    </>
  );
}
