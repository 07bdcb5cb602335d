import { useQuery } from '@tanstack/react-query';

import { Loaded } from '@/components/ui/loaded';
import { useLanguage } from '@/lib/use-language';

import { personGrowthQuery } from '../api/queries';

import { GrowthView } from './growth-view';

/** Where one person stands, for the staff who look after them. */
export function PersonLadders({ personId }: { personId: string }) {
  const growth = useQuery(personGrowthQuery(personId, useLanguage()));
  return (
    <Loaded query={growth} lines={8}>
      {(data) => <GrowthView growth={data} />}
    </Loaded>
  );
}
