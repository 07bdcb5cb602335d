import { ApartmentOutlined, CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { SearchBox } from '@/components/ui/search-box';
import { useWideScreen } from '@/lib/use-media-query';
import { useVocabulary } from '@/lib/vocabulary';

import { organisationQuery } from '../api/queries';
import { MARK_KINDS, ORGANISATION_KINDS, type OrganisationFilters, SCHOOL_KINDS } from '../api/types';

import styles from './organisation-filter-bar.module.css';
import { OrganisationTree } from './organisation-tree';

interface FilterBarProps {
  filters: OrganisationFilters;
  onChange: (changes: Partial<OrganisationFilters>) => void;
}

export function OrganisationFilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('organisations');
  const { areas, ruralKinds } = useVocabulary();
  const isWide = useWideScreen();
  return (
    <FilterBar label={t('filter.bar')}>
      <SearchBox
        className={wideFilter}
        label={t('filter.search')}
        placeholder={t('filter.searchPlaceholder')}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <FilterSelect
        label={t('filter.kind')}
        all={t('filter.allKinds')}
        value={filters.kind}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('field.school_kind')}
        all={t('filter.allSchoolKinds')}
        value={filters.school_kind}
        options={SCHOOL_KINDS.map((value) => ({ value, label: t(`schoolKind.${value}`) }))}
        onChange={(school_kind) => onChange({ school_kind })}
      />
      <FilterSelect
        label={t('field.rural_kind')}
        all={t('filter.allRuralKinds')}
        value={filters.rural_kind}
        options={ruralKinds}
        onChange={(rural_kind) => onChange({ rural_kind })}
      />
      <FilterSelect
        label={t('field.area')}
        all={t('filter.allAreas')}
        value={filters.area}
        options={areas}
        onChange={(area) => onChange({ area })}
      />
      <FilterSelect
        label={t('mark.title')}
        all={t('filter.allMarks')}
        value={filters.mark}
        options={MARK_KINDS.map((value) => ({ value, label: t(`mark.kind.${value}`) }))}
        onChange={(mark) => onChange({ mark })}
      />
      {!isWide && <TreeDrawer filters={filters} onChange={onChange} />}
      {filters.below !== undefined && (
        <ScopeChip id={filters.below} onClear={() => onChange({ below: undefined })} />
      )}
    </FilterBar>
  );
}

/** On a phone the tree opens over the list. */
function TreeDrawer({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ApartmentOutlined aria-hidden />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('tree.open')}
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        placement="left"
        size={340}
        title={t('tree.title')}
        closable={{ 'aria-label': t('common:action.close') }}
      >
        <OrganisationTree
          day={filters.as_of}
          selectedId={filters.below ?? null}
          onSelect={(below) => {
            onChange({ below });
            setOpen(false);
          }}
        />
      </Drawer>
    </>
  );
}

function ScopeChip({ id, onClear }: { id: string; onClear: () => void }) {
  const { t } = useTranslation(['organisations', 'common']);
  const { data } = useQuery(organisationQuery(id));
  const name = data?.value.name ?? t('common:state.none');
  return (
    <span className={styles.chip}>
      <span className={styles.chipLabel}>{t('filter.scope')}</span>
      {name}
      <button
        type="button"
        className={styles.remove}
        aria-label={t('filter.clearScope', { name })}
        onClick={onClear}
      >
        <CloseOutlined aria-hidden />
      </button>
    </span>
  );
}
