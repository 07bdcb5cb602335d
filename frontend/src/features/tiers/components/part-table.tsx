import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { type Column, DataList } from '@/components/ui/data-list';
import { formatCount } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import type { TierFigures } from '../api/queries';

type Part = TierFigures['parts'][number];
type Ladder = NonNullable<TierFigures['ladder']>;

/** The tiers of each organisation directly below, each of which leads on to its own parts. */
export function PartTable({ figures, ladder }: { figures: TierFigures; ladder: Ladder }) {
  const { t } = useTranslation('tiers');
  const columns = useColumns(ladder);
  return (
    <DataList<Part>
      caption={t('figures.table', { name: figures.name })}
      columns={columns}
      rows={figures.parts}
      rowKey={(part) => part.organisation_id}
    />
  );
}

function useColumns(ladder: Ladder): [Column<Part>, ...Column<Part>[]] {
  const { t } = useTranslation('tiers');
  const language = useLanguage();
  return useMemo(() => {
    const count = (number: number) => formatCount(number, language);
    return [
      {
        key: 'part',
        heading: t('figures.part'),
        cell: (part) => <Link to={paths.tiersOf(part.organisation_id, ladder.id)}>{part.name}</Link>,
      },
      {
        key: 'base',
        heading: t('figures.onLadder'),
        align: 'end',
        cell: (part) => count(part.on_ladder),
      },
      ...ladder.tiers.map((tier): Column<Part> => ({
        key: tier.id,
        heading: tier.name,
        align: 'end',
        cell: (part) => {
          const people = part.tiers[tier.id] ?? 0;
          if (people === 0) return count(0);
          return (
            <Link to={paths.peopleOfTier(part.organisation_id, ladder.id, tier.id)}>{count(people)}</Link>
          );
        },
      })),
      {
        key: 'noTier',
        heading: t('figures.inNoTier'),
        align: 'end',
        cell: (part) => count(part.no_tier),
      },
    ];
  }, [t, language, ladder]);
}
