import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { SectionTabs } from '@/components/ui/section-tabs';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

/** Between the three lists; who may not read one is not led there. */
export function DeskTabs() {
  const { t } = useTranslation('places');
  return (
    <SectionTabs label={t('tabs.label')}>
      <Can permission="base:read">
        <NavLink to={paths.bases}>{t('tabs.bases')}</NavLink>
      </Can>
      <Can permission="studio:read">
        <NavLink to={paths.studios}>{t('tabs.studios')}</NavLink>
      </Can>
      <Can permission="pairing:read">
        <NavLink to={paths.pairings}>{t('tabs.pairings')}</NavLink>
      </Can>
    </SectionTabs>
  );
}
