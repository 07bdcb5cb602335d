import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FilterSelect } from '@/components/ui/filter-bar';
import { useOwnOrganisation } from '@/lib/reach';

import { laddersQuery } from '../api/queries';
import type { PersonFilters } from '../api/types';

interface TierFilterProps {
  filters: PersonFilters;
  onChange: (changes: Pick<PersonFilters, 'ladder' | 'tier'>) => void;
}

/** A ladder of the pack in force where the list looks, then a tier of it; nothing where there is none. */
export function TierFilter({ filters: { below, ladder, tier }, onChange }: TierFilterProps) {
  const { t } = useTranslation('people');
  const own = useOwnOrganisation();
  const place = below ?? own;
  const { data } = useQuery({ ...laddersQuery(place ?? ''), enabled: place !== null });
  const ladders = withChosen(
    data?.map(({ id, name }) => ({ value: id, label: name })),
    ladder,
  );
  const chosen = data?.find(({ id }) => id === ladder);
  const tiers = withChosen(
    chosen?.tiers.map(({ id, name }) => ({ value: id, label: name })),
    tier,
  );
  if (ladders.length === 0) return null;
  return (
    <>
      <FilterSelect
        label={t('filter.ladder')}
        all={t('filter.allLadders')}
        value={ladder}
        options={ladders}
        onChange={(value) => onChange({ ladder: value, tier: undefined })}
      />
      {ladder !== undefined && (
        <FilterSelect
          label={t('filter.tier')}
          all={t('filter.allTiers')}
          value={tier}
          options={tiers}
          onChange={(value) => onChange({ ladder, tier: value })}
        />
      )}
    </>
  );
}

interface Option {
  value: string;
  label: string;
}

/** What is chosen always has its place, also when the address came from a pack that is in force no more. */
function withChosen(options: readonly Option[] = [], chosen: string | undefined): readonly Option[] {
  const isShown = chosen === undefined || options.some(({ value }) => value === chosen);
  return isShown ? options : [...options, { value: chosen, label: chosen }];
}
