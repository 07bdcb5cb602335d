import { useInfiniteQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { Can } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { usePairingsFile, usePairSchools, usePairTeachers } from '../api/mutations';
import { pairingsQuery } from '../api/queries';
import { type Pairing, PAIRING_KINDS, PAIRING_STATES, type PairingFilters } from '../api/types';
import { DeskHead } from '../components/desk-head';
import { FormButton } from '../components/forms';
import { usePairingForms } from '../components/pairing-fields';
import { usePairingName } from '../components/pairing-name';
import { StandingTag } from '../components/standing-tag';

/** Who helps whom, and how much was done of what was planned. */
export function Component() {
  const { t } = useTranslation(['places', 'staff']);
  const { search, change, clear } = useSearchFilters<PairingFilters>();
  const filters = useMemo<PairingFilters>(
    () => ({
      kind: oneOf(PAIRING_KINDS, search.get('kind')),
      state: oneOf(PAIRING_STATES, search.get('state')),
    }),
    [search],
  );
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const list = useInfiniteQuery(pairingsQuery(filters));
  const file = usePairingsFile(`${t('pairing.title')}.xlsx`);
  return (
    <App component={false}>
      <DeskHead
        title={t('pairing.title')}
        lead={t('pairing.lead')}
        file={file}
        onDownload={() => file.mutate(filters)}
      >
        <Can permission="pairing:manage">
          <AddPairing />
        </Can>
      </DeskHead>
      <FilterBar label={t('staff:filters')}>
        <FilterSelect
          label={t('field.kind')}
          all={t('filters.allKinds')}
          value={filters.kind}
          options={PAIRING_KINDS.map((value) => ({ value, label: t(`pairingKind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('field.standing')}
          all={t('filters.allStandings')}
          value={filters.state}
          options={PAIRING_STATES.map((value) => ({ value, label: t(`pairingState.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </FilterBar>
      <CursorList<Pairing>
        list={list}
        caption={t('pairing.caption')}
        columns={useColumns()}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={<EmptyState title={t('pairing.empty')}>{t('pairing.emptyText')}</EmptyState>}
      />
    </App>
  );
}

function AddPairing() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const forms = usePairingForms();
  const schools = usePairSchools();
  const teachers = usePairTeachers();
  const open = ({ id }: Pairing) => void navigate(paths.pairing(id));
  return (
    <>
      <FormButton
        isMain
        name={t('pairing.addSchools')}
        title={t('pairing.addSchools')}
        done={t('pairing.added')}
        form={forms.schools}
        saving={schools}
        onSaved={open}
      />
      <FormButton
        isMain
        name={t('pairing.addTeachers')}
        title={t('pairing.addTeachers')}
        done={t('pairing.added')}
        form={forms.teachers}
        saving={teachers}
        onSaved={open}
      />
    </>
  );
}

function useColumns(): [Column<Pairing>, ...Column<Pairing>[]] {
  const { t } = useTranslation('places');
  const language = useLanguage();
  const nameOf = usePairingName();
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('pairing.title'),
        cell: (row) => <Link to={paths.pairing(row.id)}>{nameOf(row)}</Link>,
      },
      { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`pairingKind.${kind}`) },
      {
        key: 'visits',
        heading: t('pairing.visits'),
        cell: (row) => t('pairing.ofPlanned', { done: row.visits, planned: row.planned_visits }),
      },
      {
        key: 'researches',
        heading: t('pairing.researches'),
        cell: (row) => t('pairing.ofPlanned', { done: row.researches, planned: row.planned_researches }),
      },
      { key: 'ends_on', heading: t('field.ends_on'), cell: (row) => formatDay(row.ends_on, language) },
      {
        key: 'state',
        heading: t('field.standing'),
        cell: ({ state }) => <StandingTag state={state} name={t(`pairingState.${state}`)} />,
      },
    ],
    [t, language, nameOf],
  );
}
