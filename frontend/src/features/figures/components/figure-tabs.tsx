import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { SectionTabs } from '@/components/ui/section-tabs';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

export function FigureTabs() {
  const { t } = useTranslation('figures');
  return (
    <SectionTabs label={t('tab.label')}>
      <NavLink to={paths.figures} end>
        {t('tab.annual')}
      </NavLink>
      <Can permission="finding:read">
        <NavLink to={paths.findings}>{t('tab.findings')}</NavLink>
      </Can>
    </SectionTabs>
  );
}
