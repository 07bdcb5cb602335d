import { useTranslation } from 'react-i18next';

import { Seal } from '@/components/ui/brand';

/** The same as what index.html shows before any script has run; its styles stand there. */
export function BootSplash() {
  const { t } = useTranslation();
  return (
    <div className="boot" role="status">
      <Seal size={56} />
      <span>{t('state.loading')}</span>
    </div>
  );
}
