import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { FilterBar } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { Can } from '@/lib/access/can';
import { useLanguage } from '@/lib/use-language';

import { differenceQuery, otherPacksQuery } from '../api/queries';
import { ChangeList } from '../components/change-list';
import { TierShifts } from '../components/tier-shifts';

import { usePack } from './policy-page';

/** What changed since the version before, or any other pack that the reader may see. */
export function Component() {
  const { t } = useTranslation('policies');
  const pack = usePack();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from');
  const others = useQuery(otherPacksQuery());
  const difference = useQuery(differenceQuery(pack.id, from, useLanguage()));
  const options = (others.data ?? [])
    .filter(({ id }) => id !== pack.id)
    .map(({ id, title, version }) => ({
      value: id,
      label: `${title} · ${t('version', { version })}`,
    }));
  return (
    <>
      <FilterBar label={t('changes.compareWith')}>
        <Select
          aria-label={t('changes.compareWith')}
          value={from ?? ''}
          popupMatchSelectWidth={false}
          options={[{ value: '', label: t('changes.previous') }, ...options]}
          onChange={(chosen) => setSearch(chosen === '' ? {} : { from: chosen }, { replace: true })}
        />
      </FilterBar>
      <Loaded query={difference} lines={10}>
        {(data) => (
          <>
            {data.changes.some(({ section }) => section === 'ladders') && (
              <Can permission="person:manage">
                <TierShifts key={`${pack.id} ${from ?? ''}`} packId={pack.id} from={from} />
              </Can>
            )}
            <ChangeList difference={data} />
          </>
        )}
      </Loaded>
    </>
  );
}
