import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { SectionTabs } from '@/components/ui/section-tabs';
import { paths } from '@/lib/paths';

export function PolicyTabs() {
  const { t } = useTranslation('policies');
  return (
    <SectionTabs label={t('tabs.label')}>
      <NavLink to={paths.policies} end>
        {t('tabs.all')}
      </NavLink>
      <NavLink to={paths.policyChain}>{t('tabs.chain')}</NavLink>
    </SectionTabs>
  );
}
