import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { SectionTabs } from '@/components/ui/section-tabs';
import { paths } from '@/lib/paths';

/** The two parts of the library: courses, and what there is to read. */
export function LibraryTabs() {
  const { t } = useTranslation('library');
  return (
    <SectionTabs label={t('tabs.label')}>
      <NavLink to={paths.library} end>
        {t('tabs.courses')}
      </NavLink>
      <NavLink to={paths.libraryResources}>{t('tabs.resources')}</NavLink>
    </SectionTabs>
  );
}
