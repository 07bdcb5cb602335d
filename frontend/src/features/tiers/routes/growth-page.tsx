import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { formatDay } from '@/lib/format';
import { myGrowthQuery } from '@/lib/my/growth';
import { useLanguage } from '@/lib/use-language';

import { GrowthView } from '../components/growth-view';

/** Where I stand, and what is next. */
export function Component() {
  const { t } = useTranslation('tiers');
  const language = useLanguage();
  const growth = useQuery(myGrowthQuery(language));
  const day = growth.data && formatDay(growth.data.on, language);
  return (
    <>
      <PageHeader title={t('mine.title')} lead={day === undefined ? t('mine.lead') : t('mine.on', { day })} />
      <Loaded query={growth} lines={8}>
        {(data) => <GrowthView growth={data} />}
      </Loaded>
    </>
  );
}
