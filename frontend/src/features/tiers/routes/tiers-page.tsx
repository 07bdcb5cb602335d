import { useQuery } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, wideFilter } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import { useOwnOrganisation } from '@/lib/reach';
import { useSearchFilters } from '@/lib/use-search-filters';

import { type TierFigures, tierFiguresQuery } from '../api/queries';
import { ComputeTiers } from '../components/compute-tiers';
import { ExportTiers } from '../components/export-tiers';
import { PartTable } from '../components/part-table';
import { Pyramid } from '../components/pyramid';

/** How many people stand where, from the whole of a place down to a school. */
export function Component() {
  const { t } = useTranslation('tiers');
  const own = useOwnOrganisation();
  const { search, change } = useSearchFilters<{ of: string | undefined; ladder: string | undefined }>();
  const place = search.get('of') ?? own;
  const wanted = search.get('ladder') ?? undefined;
  const figures = useQuery({ ...tierFiguresQuery(place ?? '', wanted), enabled: place !== null });
  const data = figures.data;
  return (
    <App component={false}>
      <PageHeader
        title={t('figures.title')}
        lead={t('figures.lead')}
        actions={data?.ladder && <ExportTiers figures={data} ladder={data.ladder} />}
      />
      <FilterBar label={t('figures.title')}>
        <OrganisationPicker
          control={{ 'aria-label': t('figures.place'), className: wideFilter }}
          placeholder={t('figures.place')}
          value={place}
          onChange={(id) => change({ of: id ?? undefined, ladder: undefined })}
        />
        {data?.ladder && (
          <Select
            className={wideFilter}
            aria-label={t('figures.ladder')}
            value={data.ladder.id}
            options={data.ladders.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(ladder: string) => change({ ladder })}
            popupMatchSelectWidth={false}
          />
        )}
        {place !== null && data?.ladder && (
          <Can permission="person:manage">
            <ComputeTiers key={place} organisationId={place} />
          </Can>
        )}
      </FilterBar>
      {place === null ? (
        <Card>
          <EmptyState title={t('figures.choose.title')}>{t('figures.choose.text')}</EmptyState>
        </Card>
      ) : (
        <Loaded query={figures} lines={8}>
          {(found) => <Figures figures={found} />}
        </Loaded>
      )}
    </App>
  );
}

function Figures({ figures }: { figures: TierFigures }) {
  const { t } = useTranslation('tiers');
  const { ladder } = figures;
  if (ladder === null) {
    const reason = figures.pack === null ? 'noPack' : 'noLadder';
    return (
      <Card>
        <EmptyState title={t(`figures.${reason}.title`)}>{t(`figures.${reason}.text`)}</EmptyState>
      </Card>
    );
  }
  if (figures.as_of === null) {
    return (
      <Card>
        <EmptyState title={t('figures.empty.title')}>{t('figures.empty.text')}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      <Pyramid figures={figures} ladder={ladder} />
      {figures.parts.length > 0 && <PartTable figures={figures} ladder={ladder} />}
    </>
  );
}
