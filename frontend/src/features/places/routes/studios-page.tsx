import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import { type Column, DataList } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { SearchBox } from '@/components/ui/search-box';
import { Section } from '@/components/ui/section';
import { Can } from '@/lib/access/can';
import { dayInChina } from '@/lib/china-time';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { useSetUpStudio, useStudiosFile } from '../api/mutations';
import { studiosQuery, targetsQuery } from '../api/queries';
import { type Studio, STUDIO_KINDS, STUDIO_STANDINGS, type StudioFilters, type Target } from '../api/types';
import { DeskHead } from '../components/desk-head';
import { useForms } from '../components/fields';
import { FormButton } from '../components/forms';
import styles from '../components/places.module.css';
import { StandingTag } from '../components/standing-tag';

const YEAR_DIGITS = 4;

/** The studios, and what the policy asks to be built. */
export function Component() {
  const { t } = useTranslation(['places', 'staff']);
  const { search, change, clear } = useSearchFilters<StudioFilters>();
  const filters = useMemo<StudioFilters>(
    () => ({
      name: search.get('name') ?? undefined,
      kind: oneOf(STUDIO_KINDS, search.get('kind')),
      standing: oneOf(STUDIO_STANDINGS, search.get('standing')),
    }),
    [search],
  );
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const list = useInfiniteQuery(studiosQuery(filters));
  const file = useStudiosFile(`${t('studio.title')}.xlsx`);
  const organisationId = useOwnOrganisation();
  return (
    <App component={false}>
      <DeskHead
        title={t('studio.title')}
        lead={t('studio.lead')}
        file={file}
        onDownload={() => file.mutate(filters)}
      >
        <AddStudio />
      </DeskHead>
      <FilterBar label={t('staff:filters')}>
        <SearchBox
          label={t('filters.name')}
          placeholder={t('filters.name')}
          value={filters.name}
          onChange={(name) => change({ name })}
          className={wideFilter}
        />
        <FilterSelect
          label={t('field.kind')}
          all={t('filters.allKinds')}
          value={filters.kind}
          options={STUDIO_KINDS.map((value) => ({ value, label: t(`studioKind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('field.standing')}
          all={t('filters.allStandings')}
          value={filters.standing}
          options={STUDIO_STANDINGS.map((value) => ({ value, label: t(`studioStanding.${value}`) }))}
          onChange={(standing) => change({ standing })}
        />
      </FilterBar>
      <CursorList<Studio>
        list={list}
        caption={t('studio.caption')}
        columns={useColumns()}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={<EmptyState title={t('studio.empty')}>{t('studio.emptyText')}</EmptyState>}
      />
      {organisationId !== null && <Targets organisationId={organisationId} />}
    </App>
  );
}

function AddStudio() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const { studio } = useForms();
  return (
    <Can permission="studio:manage">
      <FormButton
        isMain
        name={t('studio.add')}
        title={t('studio.add')}
        done={t('studio.added')}
        form={studio()}
        saving={useSetUpStudio()}
        onSaved={({ id }) => void navigate(paths.studio(id))}
      />
    </Can>
  );
}

function useColumns(): [Column<Studio>, ...Column<Studio>[]] {
  const { t } = useTranslation('places');
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        cell: ({ id, name }) => <Link to={paths.studio(id)}>{name}</Link>,
      },
      { key: 'organisation', heading: t('field.organisation'), cell: (row) => row.organisation.name },
      { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`studioKind.${kind}`) },
      { key: 'level', heading: t('field.level'), cell: ({ level }) => t(`level.${level}`) },
      { key: 'host', heading: t('field.host'), cell: ({ host }) => host.name },
      { key: 'members', heading: t('studio.members'), align: 'end', cell: (row) => row.member_count },
      {
        key: 'standing',
        heading: t('field.standing'),
        cell: ({ standing }) => <StandingTag state={standing} name={t(`studioStanding.${standing}`)} />,
      },
    ],
    [t],
  );
}

/** What the policy in force asks of this year, both ends of it, and what there is. */
function Targets({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('places');
  const year = Number(dayInChina(new Date()).slice(0, YEAR_DIGITS));
  const targets = useQuery(targetsQuery(organisationId, year));
  const required = ({ least, most }: Target) => {
    if (least !== null && most !== null) return t('target.between', { least, most });
    return least === null ? t('target.most', { most: most ?? 0 }) : t('target.least', { least });
  };
  return (
    <div className={styles.after}>
      <Section title={t('target.title')}>
        <Loaded query={targets} lines={3} isFramed>
          {({ items }) =>
            items.length === 0 ? (
              <p className={styles.muted}>{t('target.none')}</p>
            ) : (
              <DataList<Target>
                caption={t('target.caption')}
                columns={[
                  {
                    key: 'place',
                    heading: t('target.place'),
                    cell: ({ organisation }) => organisation.name,
                  },
                  { key: 'clause', heading: t('target.clause'), cell: ({ clause }) => clause },
                  { key: 'required', heading: t('target.required'), cell: required },
                  {
                    key: 'count',
                    heading: t('target.count'),
                    cell: ({ count, bases, studios }) => t('target.countLine', { count, bases, studios }),
                  },
                  {
                    key: 'state',
                    heading: t('field.standing'),
                    cell: ({ state }) => <StandingTag state={state} name={t(`target.state.${state}`)} />,
                  },
                ]}
                rows={items}
                rowKey={({ organisation, rule }) => organisation.id + rule}
              />
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}
