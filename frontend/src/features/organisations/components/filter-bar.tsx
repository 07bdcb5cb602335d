import { ApartmentOutlined, CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useDebounced } from '@/lib/use-debounced';
import { useWideScreen } from '@/lib/use-media-query';

import { organisationQuery } from '../api/queries';
import { ORGANISATION_KINDS, type OrganisationFilters, type OrganisationKind } from '../api/types';

import styles from './filter-bar.module.css';
import { OrganisationTree } from './organisation-tree';

const TYPING_PAUSE_MS = 300;

interface FilterBarProps {
  filters: OrganisationFilters;
  onChange: (changes: Partial<OrganisationFilters>) => void;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('organisations');
  const isWide = useWideScreen();
  return (
    <div className={styles.bar} role="search" aria-label={t('filter.bar')}>
      <SearchBox key={filters.q === undefined ? 'empty' : 'filled'} filters={filters} onChange={onChange} />
      <Select<OrganisationKind | ''>
        className={styles.kind}
        aria-label={t('filter.kind')}
        value={filters.kind ?? ''}
        onChange={(kind) => onChange({ kind: kind === '' ? undefined : kind })}
        options={[
          { value: '', label: t('filter.allKinds') },
          ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
      />
      {!isWide && <TreeDrawer filters={filters} onChange={onChange} />}
      {filters.below !== undefined && (
        <ScopeChip id={filters.below} onClear={() => onChange({ below: undefined })} />
      )}
    </div>
  );
}

/** Searches a moment after the typing has stopped. */
function SearchBox({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('organisations');
  const [text, setText] = useState(filters.q ?? '');
  const wanted = useDebounced(text.trim(), TYPING_PAUSE_MS);
  const last = useRef(filters.q ?? '');
  useEffect(() => {
    if (wanted === last.current) return;
    last.current = wanted;
    onChange({ q: wanted === '' ? undefined : wanted });
  }, [wanted, onChange]);
  return (
    <Input
      type="search"
      className={styles.search}
      prefix={<SearchOutlined aria-hidden />}
      aria-label={t('filter.search')}
      placeholder={t('filter.searchPlaceholder')}
      maxLength={60}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
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
